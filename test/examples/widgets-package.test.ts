import {globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import {build, createLogger} from 'vite';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {emptyFolder, said} from './installed.ts';

const packed = inject('packed').arengo;
let folder: Awaited<ReturnType<typeof emptyFolder>>;
beforeAll(async () => void (folder = await emptyFolder(packed)));
afterAll(() => folder.remove());

type Exports = Readonly<Record<string, string | {readonly default: string}>>;
const packageFile = () =>
  JSON.parse(readFileSync(join(folder.path, 'node_modules/arengo/package.json'), 'utf8')) as {
    exports: Exports;
  };

/** Every entry that is a module, as one imports it. */
const modules = () =>
  Object.entries(packageFile().exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry]) => entry.replace('.', 'arengo'));

const bin = (name: string) => resolve('node_modules/.bin', name);
const run = (code: string) => said(folder.path, process.execPath, '--input-type=module', '--eval', code);

describe('the package arengo', () => {
  it('is what package managers and TypeScript expect', async () => {
    await said(folder.path, bin('publint'), '--strict', packed);
    await said(folder.path, bin('attw'), '--profile', 'esm-only', packed);
  });

  it('is imported where there is no page', async () => {
    expect(modules()).toContain('arengo/agenda/define');
    const imports = modules().map((entry) => `await import(${JSON.stringify(entry)});`);
    expect(await run(`${imports.join('\n')}console.log('all')`)).toBe('all\n');
  });

  it('names what it imports', () => {
    const lib = join(folder.path, 'node_modules/arengo/lib');
    for (const path of globSync(`${lib}/**/*.js`))
      expect(readFileSync(path, 'utf8'), path).not.toMatch(/\.ts['"]|__rewriteRelative/);
  });

  it('reads sources without elements', async () => {
    const table = 'Titolo,Inizio,Tipo\nAssemblea,2026-05-09,evento\n';
    const server = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/csv; charset=utf-8').end(table),
    );
    await new Promise<void>((done) => server.listen(0, done));
    const {port} = server.address() as AddressInfo;
    const code = `
      import {open} from 'arengo/sources';
      import {AgendaEntry} from 'arengo/model';
      const source = await open('http://localhost:${port}/incontri.csv', {noun: 'agenda'});
      const {items} = await source.agenda({}, AbortSignal.timeout(9000));
      console.log(items.map((entry) => AgendaEntry.parse(entry).title).join());`;
    const title = await run(code);
    server.close();
    expect(title).toBe('Assemblea\n');
  });

  it('describes its model as JSON Schema, each reference of which leads somewhere', () => {
    const text = readFileSync(join(folder.path, 'node_modules/arengo/schema.json'), 'utf8');
    const {$defs} = JSON.parse(text) as {$defs: Record<string, unknown>};
    const referred = new Set([...text.matchAll(/"\$ref":\s*"#\/\$defs\/(\w+)"/g)].map(([, name]) => name));
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(['Consultation', ...referred]));
    expect(text).not.toContain('components/schemas');
  });

  it('tells editors of modules that it has', () => {
    const root = join(folder.path, 'node_modules/arengo');
    const {modules: told} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
      modules: {path: string}[];
    };
    expect(told.length).toBeGreaterThan(4);
    for (const {path} of told) expect(globSync(join(root, path)), path).toHaveLength(1);
    expect(globSync(join(root, 'editors/*.json'))).toHaveLength(3);
  });

  it.each([
    ['bundler', 'esnext'],
    ['node16', 'node18'],
    ['nodenext', 'nodenext'],
  ])('has its types with moduleResolution: %s', async (resolution, module) => {
    const types = join(folder.path, `types-${resolution}`);
    mkdirSync(types);
    writeFileSync(join(types, 'page.ts'), readFileSync('test/examples/typed-page.ts', 'utf8'));
    const compilerOptions = {
      module,
      moduleResolution: resolution,
      resolveJsonModule: true,
      target: 'es2022',
      strict: true,
      noEmit: true,
      types: [],
      // Our declarations too are looked into, with all that they import.
      skipLibCheck: false,
    };
    writeFileSync(join(types, 'tsconfig.json'), JSON.stringify({compilerOptions}));
    await said(types, process.execPath, resolve('node_modules/typescript-native/bin/tsc'), '-p', '.');
  });

  it('is built into an empty Vite app without a word of warning', async () => {
    const app = join(folder.path, 'app');
    mkdirSync(app);
    writeFileSync(join(app, 'index.html'), '<script type="module" src="main.js"></script>');
    writeFileSync(join(app, 'main.js'), "import 'arengo/agenda/define';\n");
    const warnings: string[] = [];
    const logger = {...createLogger('silent'), warn: (text: string) => void warnings.push(text)};
    await build({root: app, configFile: false, customLogger: logger});
    expect(warnings).toEqual([]);
    const built = globSync(`${app}/dist/assets/*.js`).map((path) => readFileSync(path, 'utf8'));
    const defined = built.flatMap((code) => [...code.matchAll(/customElements\.define\(.(arengo-\w+)/g)]);
    expect(defined.map(([, tag]) => tag)).toEqual(['arengo-agenda']);
    // Parts that few pages need come later.
    expect(built.length).toBeGreaterThan(5);
  });
});
