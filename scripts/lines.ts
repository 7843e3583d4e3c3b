import {createHash} from 'node:crypto';
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {nouns} from './single.ts';

const folder = 'dist/cdn';
/** Whoever hosts the files writes the address of theirs. */
const host = 'https://widgets.example.it/arengo';

/** What the `integrity` of a script line says of a file: SHA-384. */
export const integrityOf = (content: Buffer): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The files of the build that a page or a host may ask for, in a settled order. */
export const builtFiles = (): readonly string[] =>
  globSync('**/*', {cwd: folder, exclude: ['.vite/**', 'integrity.json', 'snippets.txt']})
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/**
 * Writes `integrity.json` (`{version, files: {path: integrity}}`, for programs that make pages) and `snippets.txt`
 * (the lines to paste, for people): both name the version in the address, for the hash is that of one version.
 */
export function writeLines(): void {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const files = Object.fromEntries(
    builtFiles().map((path) => [path, integrityOf(readFileSync(`${folder}/${path}`))]),
  );
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify({version, files}, undefined, 2)}\n`);
  const line = (path: string) =>
    `<script type="module" src="${host}/${version}/${path}" integrity="${files[path]}" crossorigin="anonymous"></script>`;
  const singles = nouns.map((noun) => {
    const tags = noun === 'plan' ? '<arengo-plan> and <arengo-commitment>' : `<arengo-${noun}>`;
    return `# ${tags} in one file, without links\n${line(`single/arengo-${noun}.js`)}`;
  });
  const text = [
    `Arengo ${version}: put this folder at an address that names the version, write it in place of`,
    `${host}/${version}, and paste one of these lines.`,
    '',
    '# Every widget and link; what a page does not use is not fetched, and every file is checked',
    line('arengo.js'),
    '',
    singles.join('\n\n'),
  ];
  writeFileSync(`${folder}/snippets.txt`, `${text.join('\n')}\n`);
}
