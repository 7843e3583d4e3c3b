import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {writeArchive} from '../../scripts/archive.ts';
import {fileOf, type Graph} from '../../scripts/graph.ts';
import {nouns} from '../../scripts/single.ts';
import {wanted, type Window, windowOf} from './engines.ts';
import {serveTwoOrigins} from './two-origins.ts';

const graph = JSON.parse(readFileSync('dist/cdn/.vite/graph.json', 'utf8')) as Graph;
const chunkOf = (module: string) => fileOf(graph, module) ?? '';
const chunkNamed = (pattern: string) => globSync(`chunks/${pattern}`, {cwd: 'dist/cdn'})[0] ?? '';

/** A file of each kind, on the way to a month of an agenda in Italian. */
const files: Readonly<Record<string, string>> = {
  'the checking part': chunkNamed('checking-*.js'),
  'the table of a noun': chunkNamed('integrity-agenda-*.js'),
  'a widget': chunkOf('src/elements/agenda/define.ts'),
  'what all widgets share': chunkNamed('core-*.js'),
  'its words': chunkOf('src/messages/it/agenda.ts'),
  'what nouns share': chunkNamed('shared-*.js'),
  'a part that comes later': chunkOf('src/elements/agenda/month.ts'),
};

/** What `npm run build` says of its files, and what a webmaster copies. */
const listed = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {files: Record<string, string>};
const integrity = listed.files['arengo.js'];
const widget =
  '<arengo-agenda src="/agenda" view="month"><p id="written">Il programma, in una pagina.</p></arengo-agenda>';
/** Was the month drawn? */
const isDrawn = `Boolean(document.querySelector('arengo-agenda').shadowRoot?.querySelector('[part=grid], [part=month], table, ol'))`;
const isReadable = `document.querySelector('#written').checkVisibility()`;

let two: Awaited<ReturnType<typeof serveTwoOrigins>>;
beforeAll(async () => {
  two = await serveTwoOrigins();
});
afterAll(() => two.stop());
beforeEach(() => {
  two.tampered.clear();
  two.ran.length = 0;
  two.asked.length = 0;
});

const line = (attributes = '') =>
  `<script type="module" src="${two.widgets()}arengo.js" crossorigin ${attributes}></script>`;
const sealed = () => line(`integrity="${integrity}"`);

describe.each(wanted)('a script line with an integrity, in %s', (engine) => {
  let window: Window;
  beforeAll(async () => {
    window = await windowOf[engine]();
  });
  afterAll(() => window.close());
  const said = async () => String(await window.value('said.join("\\n")'));
  const until = (expression: string) => expect.poll(() => window.value(expression), {timeout: 10_000});

  it('draws the widget on a strict page of another origin, and looks at every file', async () => {
    await window.open(two.page(sealed(), widget));
    await until(isDrawn).toBe(true);
    expect(await said()).toBe('');
    expect(two.asked.some((url) => url.includes('integrity-agenda-'))).toBe(true);
    expect(await window.value(`document.head.querySelectorAll('link, script').length`)).toBe(2);
  });

  it('can be tampered with where there is none, so that the tests below can fail', async () => {
    Object.values(files).forEach((file) => two.tampered.add(file));
    await window.open(two.page(line(), widget));
    await until(isDrawn).toBe(true);
    const unchecked = Object.values(files).filter((file) => !/checking-|integrity-/.test(file));
    await expect.poll(() => [...new Set(two.ran)].sort()).toEqual(unchecked.sort());
  });

  it('is as strict where the address of the line leads to another', async () => {
    const file = chunkNamed('core-*.js');
    two.tampered.add(file);
    await window.open(two.page(sealed().replace('/percorso/', '/vai/percorso/'), widget));
    await until(`said.some((words) => words.includes(${JSON.stringify(basename(file))}))`).toBe(true);
    expect(await window.value(isReadable)).toBe(true);
    expect(two.ran).toEqual([]);
  });

  it.each(Object.entries(files))('never runs %s that was tampered with', async (_what, file) => {
    two.tampered.add(file);
    await window.open(two.page(sealed(), widget));
    await until(`said.some((words) => words.includes(${JSON.stringify(basename(file))}))`).toBe(true);
    expect(await window.value(isReadable)).toBe(true);
    // Asked again, by a second widget, it does not run either.
    await window.value(`document.body.append(document.querySelector('arengo-agenda').cloneNode(true))`);
    expect(two.ran).toEqual([]);
  });
});

describe.each(nouns)('the single file of %s, in Chromium', (noun) => {
  it('draws its widget on a strict page, and asks for no other file', async () => {
    const window = await windowOf.chromium();
    const path = `single/arengo-${noun}.js`;
    const lineOf = `<script type="module" src="${two.widgets()}${path}" integrity="${listed.files[path]}" crossorigin></script>`;
    await window.open(two.page(lineOf, `<arengo-${noun} src="/agenda"></arengo-${noun}>`));
    await expect
      .poll(() =>
        window.value(`document.querySelector('arengo-${noun}').shadowRoot?.textContent.trim() !== ''`),
      )
      .toBe(true);
    expect(two.asked.map((url) => url.replace(/^\/percorso\/\d+\//, ''))).toEqual([path]);
    expect(String(await window.value('said.filter((words) => !words.startsWith("arengo: ")).join()'))).toBe(
      '',
    );
    await window.close();
  });
});

describe('the archive', () => {
  it('has everything below the version, and is the same each time', async () => {
    const [first, second] = [readFileSync(await writeArchive()), readFileSync(await writeArchive())];
    expect(second.equals(first)).toBe(true);
    for (const path of [
      'arengo.js',
      'integrity.json',
      'licenses.md',
      'single/arengo-plan.js',
      'snippets.txt',
    ])
      expect(first.includes(`0.1.0/${path}`), path).toBe(true);
    expect(readFileSync('dist/cdn/snippets.txt', 'utf8')).toContain(
      `/0.1.0/arengo.js" integrity="${integrity}"`,
    );
  });
});
