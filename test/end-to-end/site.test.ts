import {readdirSync, readFileSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {doubleText, overflowOf, violationsOf} from './barriers.ts';
import {focusOf} from './citizen.ts';
import {Demo} from './demo.ts';
import {servePlainly} from './plain-server.ts';
import {openSite, sitePages} from './site-pages.ts';
import {expectNoFault, watch} from './watch.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const content = inProject('examples/municipality/content');
const contentOf = (file: string) => parse(readFileSync(join(content, file), 'utf8'));

/** What there is to count, counted where it is written. */
const counts = {
  events: contentOf('agenda/events.yaml').items.length,
  meetings: contentOf('agenda/meetings.yaml').items.length,
  // The results of a consultation are one too.
  datasets: readdirSync(join(content, 'datasets')).length + 1,
  '3nap': contentOf('plans/3nap.yaml').commitments.length,
  '5nap': contentOf('plans/5nap.yaml').commitments.length,
  '6nap': contentOf('plans/6nap.yaml').commitments.length,
};

let demo: Demo;
let context: BrowserContext | undefined;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());
afterEach(() => context?.close());

async function newPage(options: Parameters<Demo['visitor']>[0] = {}): Promise<Page> {
  context = await demo.visitor(options);
  return context.newPage();
}

async function shown(path: string): Promise<Page> {
  const page = await newPage();
  const site = sitePages.find((one) => one.path === path);
  if (!site) throw new Error(`no page ${path}`);
  await openSite(page, site);
  return page;
}

/** Press Tab until something with this label has the focus. */
async function tabTo(page: Page, label: string) {
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press('Tab');
    if ((await focusOf(page)).label.includes(label)) return;
  }
  throw new Error(`Tab does not come to "${label}"`);
}

describe.each(sitePages)('the municipality at $path', (site) => {
  it('shows every widget, breaks no policy, asks nobody else, keeps no cookie and has no barrier', async () => {
    context = await demo.visitor();
    const watched = await watch(context, demo.url);
    const {page} = watched;
    await openSite(page, site);
    expect(await page.getByRole('heading', {level: 1}).count()).toBe(1);
    await expectNoFault(watched);

    expect.soft(await violationsOf(page), 'at 1280 px').toEqual([]);
    await page.setViewportSize({width: 320, height: 800});
    expect.soft(await overflowOf(page), 'at 320 px').toEqual([]);
    expect.soft(await violationsOf(page), 'at 320 px').toEqual([]);
    await doubleText(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({width, height: 800});
      expect.soft(await overflowOf(page), `${width} px, text at 200 %`).toEqual([]);
    }
  });

  it('without JavaScript leads to pages that answer', async () => {
    const page = await newPage({javaScriptEnabled: false});
    await page.goto(site.path);
    const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const paths = new Set(
      links.map((href) => new URL(href ?? '', page.url())).map((url) => url.href.split('#')[0]),
    );
    expect([...paths].some((url) => /\/(consultations|agenda|datasets|plans)\b/.test(url ?? ''))).toBe(true);
    for (const url of paths) expect((await page.request.get(url ?? '')).status(), url).toBe(200);
  });
});

describe('the pages of the municipality', () => {
  const htmlOf = (path: string) =>
    readFileSync(inProject(`examples/municipality${path === '/' ? '/index.html' : path}`), 'utf8');
  const partOf = (html: string, tag: string) =>
    new RegExp(`<${tag}[ >].*</${tag}>`, 's').exec(html)?.[0].replace(/ aria-current="\w+"/, '');

  it('have one header and one footer, written by hand in each', () => {
    for (const tag of ['header', 'footer']) {
      const parts = sitePages.map(({path}) => partOf(htmlOf(path), tag));
      expect(parts[0]).toContain(`<${tag}`);
      expect(new Set(parts).size, tag).toBe(1);
    }
    for (const {path} of sitePages) expect(htmlOf(path).match(/ aria-current="/g), path).toHaveLength(1);
  });

  it('embed every widget in every way', () => {
    const all = sitePages.map(({path}) => htmlOf(path)).join('');
    const ways = [
      [/<arengo-consultation src="[^"]+">/, /\/consultations\/\w+#arengo"/],
      [/<arengo-consultation [^>]*view="card"/, /\/consultations\/[^"]*#arengo[^"]*view=card/],
      [/<arengo-consultation [^>]*view="list"/, /\/consultations#arengo[^"]*view=list/],
      [/<arengo-agenda src="[^"]+" kind/, /\/agenda[^"]*#arengo[^"]*kind=meeting&amp;limit/],
      [/\/agenda[^"]*#arengo[^"]*view=month/, /\/agenda[^"]*#arengo[^"]*view=table/],
      [/<arengo-agenda [^>]*view="next"/, /\/agenda[^"]*#arengo[^"]*view=next/],
      [/<arengo-dataset [^>]*view="card"/, /\/datasets\/[^"]*#arengo[^"]*view=card/],
      [/<arengo-dataset [^>]*view="list"/, /\/datasets[?#][^"]*arengo[^"]*view=list/],
      [/<arengo-commitment /, /\/commitments\/\w+#arengo/],
      [/<arengo-plan /, /\/plans\/\w+#arengo/],
    ];
    for (const way of ways.flat()) expect(all).toMatch(way);
  });
});

/** An entry, a dataset, a commitment; the page of a plan is an article around its commitments. */
const innermost = 'main article:not(:has(article))';

describe('the figures of the municipality', () => {
  it('are those of the sources', () => {
    expect(counts).toEqual({events: 41, meetings: 28, datasets: 13, '3nap': 40, '5nap': 9, '6nap': 8});
  });

  it('on the home page', async () => {
    const page = await newPage({javaScriptEnabled: false});
    await page.goto('/');
    const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(words).toContain(`${counts.events} appuntamenti`);
    expect(words).toContain(`${counts.meetings} incontri`);
    expect(words).toContain(`${counts.datasets} dataset`);
    const commitments = counts['3nap'] + counts['5nap'] + counts['6nap'];
    expect(words).toContain(`3 piani d’azione e ${commitments} impegni`);
    expect(words).toContain('107 di 152 obiettivi');
  });

  it('in the plans: 107 of 152 declared, nine, eight and forty commitments', async () => {
    const page = await shown('/impegni.html');
    for (const [id, words] of [
      ['6nap', 'otto'],
      ['5nap', 'nove'],
      ['3nap', 'quaranta'],
    ] as const) {
      const plan = page.locator(`arengo-plan[src$="/plans/${id}"]`);
      await plan.getByText(`${counts[id]} impegni`, {exact: true}).waitFor();
      const more = plan.getByRole('button', {name: 'Mostra altri impegni'});
      // The button comes a moment after the list.
      await expect
        .poll(async () => {
          if ((await more.count()) > 0) await more.first().click();
          return plan.locator('[part=commitment]').count();
        })
        .toBe(counts[id]);
      await page.getByRole('heading', {level: 2, name: `${words} impegni`}).waitFor();
    }
    const declared = page.locator('arengo-plan [part=declared]');
    expect(await declared.count()).toBe(1);
    const said = (await declared.innerText()).replace(/\s+/g, ' ');
    expect(said).toContain('107 di 152 obiettivi');
    expect(said).toContain('Dato dichiarato da Dipartimento della funzione pubblica');
    expect(said).toContain('30 giugno 2018');
  });

  it('keeps a commitment whose timeline does not come, says so, and brings it when asked', async () => {
    const page = await newPage();
    await page.route(/\/chunks\/timeline-/, (route) => route.abort());
    await page.goto(`${demo.url}/impegni.html`);
    const one = page.locator('arengo-commitment');
    const again = one.getByRole('button', {name: 'Riprova'});
    await again.waitFor();
    expect(await one.getByRole('heading', {level: 3}).count()).toBe(1);
    expect(await one.locator('[part=voice]').count()).toBe(0);
    await page.unroute(/\/chunks\/timeline-/);
    await again.click();
    await one.locator('[part=voice]').first().waitFor();
    expect(await again.count()).toBe(0);
  });

  it('in the catalogue', async () => {
    const page = await shown('/dati-aperti.html');
    expect(await page.locator('arengo-dataset[view=list] [part=card]').count()).toBe(counts.datasets);
  });

  it('in the two agendas, which the keyboard opens step by step', async () => {
    const page = await shown('/agenda.html');
    await page.getByText(`Già passati (${counts.events})`).waitFor();
    await tabTo(page, 'Mostra altri');
    const entries = page.locator('arengo-agenda:not([view]) [part=entry]');
    const eleventh = entries.nth(10).locator('[part=title]');
    await page.keyboard.press('Enter');
    await expect.poll(() => entries.count()).toBe(20);
    expect(await focusOf(page)).toMatchObject({label: (await eleventh.innerText()).trim()});
    for (const expected of [30, 40, counts.events]) {
      await tabTo(page, 'Mostra altri');
      await page.keyboard.press('Enter');
      await expect.poll(() => entries.count()).toBe(expected);
    }
    expect(await page.getByRole('button', {name: 'Mostra altri'}).count()).toBe(0);
  });

  it('in the register of meetings, and in what the keyboard unfolds', async () => {
    const page = await shown('/trasparenza.html');
    await page.getByText(`${counts.meetings} incontri e dichiarazioni`).waitFor();
    await tabTo(page, 'Mostra altri');
    await tabTo(page, 'Porta con te');
    const taking = page.locator('arengo-agenda [part=taking]').first();
    expect(await taking.getAttribute('open')).toBeNull();
    await page.keyboard.press('Enter');
    expect(await taking.getAttribute('open')).toBe('');
  });

  it.each([
    ['/impegni.html', 'Leggi il 3° Piano', counts['3nap']],
    ['/impegni.html', 'Leggi il 5° Piano', counts['5nap']],
    ['/impegni.html', 'gli 8 impegni', counts['6nap']],
    ['/agenda.html', 'Leggi tutti gli appuntamenti', counts.events],
    ['/trasparenza.html', 'I 28 incontri', counts.meetings],
    ['/dati-aperti.html', 'Sfoglia i 13 dataset', counts.datasets],
  ])('without JavaScript behind a link of %s: %s', async (path, link, count) => {
    const page = await newPage({javaScriptEnabled: false});
    await page.goto(path);
    await page.getByRole('link', {name: link}).click();
    let found = await page.locator(innermost).count();
    const next = page.locator('a[rel=next]');
    while ((await next.count()) > 0) {
      await next.click();
      found += await page.locator(innermost).count();
    }
    expect(found).toBe(count);
    if (link.includes('3°')) expect(await page.locator('main').innerText()).toMatch(/107 di 152\s+obiettivi/);
  });
});

describe('a folder of files on any web server', () => {
  it('is an API: plan, commitment, agenda, datasets and consultations', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'arengo-folder-'));
    const server = await servePlainly({'/arengo/': inProject('dist/cdn'), '/': folder});
    try {
      for (const path of ['plans/5nap', 'plans/6nap', 'agenda', 'datasets', 'consultations']) {
        const twin = await fetch(`${demo.url}/${path}.json?limit=100`);
        const file = join(folder, `api/${path}.json`);
        await mkdir(dirname(file), {recursive: true});
        await writeFile(file, await twin.text());
      }
      await writeFile(
        join(folder, 'page.html'),
        `<!doctype html><html lang="it"><title>Pagina</title><script type="module" src="/arengo/arengo.js"></script>
        <arengo-plan src="/api/plans/5nap"></arengo-plan>
        <arengo-commitment src="/api/plans/6nap/commitments/A1"></arengo-commitment>
        <arengo-agenda src="/api/agenda" kind="event"></arengo-agenda>
        <arengo-dataset src="/api/datasets" view="list"></arengo-dataset>
        <p><a href="/api/consultations#arengo&amp;view=list">Consultazioni</a></p></html>`,
      );
      const page = await newPage({baseURL: server.url});
      await openSite(page, {path: '/page.html', widgets: 5});
      expect(await page.locator('arengo-plan [part=commitment]').count()).toBe(counts['5nap']);
      await page.getByRole('heading', {name: 'Rafforzamento della trasparenza'}).waitFor();
      await page.getByText(`Già passati (${counts.events})`).waitFor();
      expect(await page.locator('arengo-dataset [part=card]').count()).toBe(counts.datasets);
      await page.getByRole('link', {name: 'Rispondi al questionario'}).first().waitFor();
    } finally {
      await server.stop();
      await rm(folder, {recursive: true});
    }
  });
});
