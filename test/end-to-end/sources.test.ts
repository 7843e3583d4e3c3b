import type {Browser, BrowserContext, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {startSources} from '../../examples/sources/servers.ts';
import {browserFlags, findBrowser} from '../../scripts/browser.ts';
import {overflowOf, violationsOf} from './barriers.ts';
import {openSite} from './site-pages.ts';

let browser: Browser;
let sources: Awaited<ReturnType<typeof startSources>>;
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('there is no browser: run `npm test`, which brings one');
  sources = await startSources();
  browser = await chromium.launch({executablePath, args: [...browserFlags]});
});
afterAll(async () => {
  await browser.close();
  await sources.stop();
});
beforeEach(async () => {
  context = await browser.newContext({baseURL: sources.url, locale: 'it-IT', timezoneId: 'Europe/Rome'});
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`);
  });
});
afterEach(() => context.close());

/** What each widget must say that only its source can have told it. */
const said = [
  [
    'participation',
    'https://comune.example.it/consultations/piazza-del-mercato',
    'Come cambiare piazza del Mercato',
  ],
  ['a table', '/data/incontri.csv', 'Trasporti Riuniti S.p.A.'],
  ['a file in our shapes', '/data/piano.json', 'Bilancio partecipativo in ogni quartiere'],
  ['a calendar', '/data/eventi.ics', 'Consiglio comunale aperto'],
  ['a CKAN', '/dataset/bilanci-preventivi', 'Bilanci preventivi della Regione'],
  ['a CKAN through the relay', '/organization/comune', 'Dataset alberi'],
  ['a WordPress', '/events/', 'Sagra del paese'],
  ['JSON-LD', '/data/catalogo.jsonld', 'Alberi del verde pubblico'],
  ['a survey of Decidim', '/f/18', 'Rispondi su ParteciPa'],
  ['meetings of Decidim', '/f/12/meetings', 'Laboratorio di quartiere'],
  ['a result of Decidim', '/results/7', 'Tratto nord'],
] as const;

describe('examples/sources', () => {
  it('shows a widget for every source, under a strict policy, without a barrier', async () => {
    const relayed: string[] = [];
    const direct: string[] = [];
    page.on('request', (request) => {
      const {pathname, host} = new URL(request.url());
      if (pathname === '/relay') relayed.push(request.url());
      else if (host !== new URL(sources.url).host) direct.push(host);
    });
    await openSite(page, {path: '/', widgets: said.length + 1});
    for (const [, address, words] of said) {
      const path = address.replace('https://comune.example.it', '');
      const widget = page.locator(`[src$="${path}"]`);
      await widget.getByText(words).first().waitFor();
    }
    await page.locator('#own').getByText('Letture ad alta voce').first().waitFor();
    expect(faults).toEqual([]);
    expect(relayed.length).toBeGreaterThan(0);
    // The catalogue that keeps browsers out is never asked by one.
    expect(new Set(direct).size).toBe(3);
    for (const width of [1280, 320]) {
      await page.setViewportSize({width, height: 900});
      // Four agendas on one page, all called "Appuntamenti": no rule of WCAG, and what an agenda is called is its own.
      const violations = await violationsOf(page);
      const barriers = violations.filter((violation) => !violation.startsWith('landmark-unique:'));
      expect.soft(barriers, `${width} px`).toEqual([]);
      expect.soft(await overflowOf(page), `${width} px`).toEqual([]);
    }
  });

  it('fails in words without the relay, and leads to the page of the catalogue', async () => {
    await page.route('**/relay?*', (route) =>
      route.fulfill({
        status: 403,
        contentType: 'application/problem+json',
        body: JSON.stringify({code: 'invalid', detail: 'this host is not on the list'}),
      }),
    );
    const console: string[] = [];
    page.on('console', (message) => console.push(message.text()));
    await page.goto('/');
    const widget = page.locator('[src$="/organization/comune"]');
    await widget.getByText('Non possiamo mostrare qui i dati').waitFor();
    const href = await widget.locator('a').first().getAttribute('href');
    expect(href).toMatch(/\/organization\/comune$/);
    expect(console.join('\n')).toContain('this host is not on the list');
  });
});
