import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Demo} from './demo.ts';
import {serveTwoOrigins} from './two-origins.ts';

let demo: Demo;
let two: Awaited<ReturnType<typeof serveTwoOrigins>>;
beforeAll(async () => {
  [demo, two] = await Promise.all([Demo.start(), serveTwoOrigins()]);
});
afterAll(async () => {
  two.stop();
  await demo.stop();
});

const agenda = '<arengo-agenda src="/agenda"><p id="written">Il programma.</p></arengo-agenda>';

describe('a page that is not read to its end', () => {
  it('pays nothing for a widget far below: no code, no data, until it is near', async () => {
    const context = await demo.visitor();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(new URL(request.url()).pathname.replace(/^\/percorso\/\d+/, '')),
    );
    const line = `<script type="module" src="${two.widgets()}arengo.js"></script>`;
    await page.goto(two.page(line, `${'<p>Riga per riga.</p>'.repeat(200)}${agenda}`), {
      waitUntil: 'networkidle',
    });
    expect(asked.filter((path) => !/^\/chunks\/waiting-/.test(path))).toEqual([
      '/pagina',
      '/hook.js',
      '/arengo.js',
    ]);
    await page.locator('#written').scrollIntoViewIfNeeded();
    await page.getByRole('heading', {name: 'Assemblea di quartiere'}).waitFor();
    await context.close();
  });

  it('moves little while it loads (CLS at most 0.02), on the home page of the demo', async () => {
    for (const viewport of [
      {width: 1280, height: 900},
      {width: 390, height: 844},
    ]) {
      const context = await demo.visitor({viewport});
      const page = await context.newPage();
      await page.addInitScript(() => {
        const shifts: {value: number; who: string}[] = [];
        Reflect.set(globalThis, 'shifts', shifts);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const {value, sources} = entry as PerformanceEntry & {value: number; sources: {node?: Element}[]};
            shifts.push({value, who: sources.map(({node}) => node?.nodeName ?? '').join()});
          }
        }).observe({type: 'layout-shift', buffered: true});
      });
      await page.goto('/', {waitUntil: 'networkidle'});
      await page.getByRole('link', {name: 'Rispondi al questionario', exact: true}).waitFor();
      const shifts = await page.evaluate<{value: number; who: string}[]>('shifts');
      const sum = shifts.reduce((all, {value}) => all + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(0.02);
      await context.close();
    }
  });
});
