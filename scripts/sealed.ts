import {createHash} from 'node:crypto';
import type {Plugin} from 'vite';
import {nounsOf, type Sealed, tableOf} from './sealed-tables.ts';

/** What stands in the sources for what only the finished build knows. */
const placeholders = {file: 'checking:file', hash: 'checking:hash', table: 'checking:table'} as const;

const checking = 'src/embed/checking.ts';
const folder = 'chunks/';

/** As SHA-256 in base64: a table of 384 bits would be half as long again, and neither can be forged. */
const hashOf = (code: string) => createHash('sha256').update(code).digest('base64');

/** As Rolldown names its files: seven letters of what is in them. */
const nameOf = (name: string, code: string) =>
  `${folder}${name}-${createHash('sha256').update(code).digest('base64url').slice(0, 7)}.js`;

/** `import("./x.js")` asks the loader instead, which may look before the file runs; in the loader and in every chunk. */
function askTheLoader(file: string, code: string): string {
  const asked = code
    .replace(/\bimport\("\.\/(?:chunks\/)?([\w.-]+\.js)"\)/g, '$arengo("$1")')
    // The one address that is no literal: a file that did not come is asked for once more (src/fetched.ts).
    .replace(/\bimport\(`/g, '$arengo(`');
  if (file !== 'arengo.js' && /\bimport\((?!\))/.test(asked))
    throw new Error(`${file} imports in a way that scripts/sealed.ts does not know.`);
  return asked;
}

/**
 * What makes every file of the build checkable: chunks ask the loader for each other, and tables say what each file
 * must be. The loader holds the hash of the checking part, that one those of the tables, these all others.
 */
export const sealed: Plugin = {
  name: 'arengo:sealed',
  apply: 'build',
  enforce: 'post',
  buildStart() {
    this.emitFile({type: 'chunk', id: checking, fileName: `${folder}checking.js`});
  },
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const loader = chunks.find(({fileName}) => fileName === 'arengo.js');
    const check = chunks.find(({fileName}) => fileName === `${folder}checking.js`);
    if (!loader || !check) throw new Error('The build has no loader, or nothing that checks.');
    for (const chunk of chunks) if (chunk !== check) chunk.code = askTheLoader(chunk.fileName, chunk.code);

    const files = new Map<string, Sealed>();
    for (const {fileName, code, imports, dynamicImports} of chunks)
      if (fileName !== loader.fileName && fileName !== check.fileName)
        files.set(fileName, {hash: hashOf(code), needs: [...imports], later: dynamicImports});

    const {common, nouns} = nounsOf(files, loader.dynamicImports);
    for (const {entry, members} of nouns) {
      const code = `$arengo.add(${JSON.stringify(
        tableOf(files, [...common, ...members])
          .slice(common.length)
          .join('\n'),
      )})`;
      const fileName = nameOf(`integrity-${nounIn(entry)}`, code);
      this.emitFile({type: 'asset', fileName, source: code});
      files.set(fileName, {hash: hashOf(code), needs: [], later: []});
      common.push(fileName);
      files.get(entry)?.needs.push(fileName);
    }
    check.code = placed(check.code, placeholders.table, tableOf(files, common).join('\n'));
    const fileName = nameOf('checking', check.code);
    check.fileName = fileName;
    loader.code = placed(loader.code, placeholders.file, fileName.slice(folder.length));
    loader.code = placed(loader.code, placeholders.hash, `sha256-${hashOf(check.code)}`);
  },
};

const nounIn = (entry: string) => /(\w+)-[\w-]{7}\.js$/.exec(entry)?.[1] ?? 'noun';

function placed(code: string, placeholder: string, value: string): string {
  const found = code.split(placeholder);
  if (found.length !== 2) throw new Error(`“${placeholder}” is not once in what is built.`);
  return found.join(JSON.stringify(value).slice(1, -1));
}
