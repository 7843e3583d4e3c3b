import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {browserFlags, findBrowser} from '../../scripts/browser.ts';
import {overflowOf, violationsOf} from '../end-to-end/barriers.ts';
import {built, servedFiles, type Served, started} from './built.ts';

/** Each framework with what its page says when the widget is there, and what a visitor does then. */
const frameworks: Readonly<Record<string, {readonly said: string; visit(page: Page): Promise<unknown>}>> = {
  react: {
    said: 'Agenda aggiornata',
    async visit(page) {
      await page.getByText('Consiglio comunale aperto al pubblico').first().waitFor();
      // A word of ours in the words of this municipality.
      await page.getByText('Porta gli appuntamenti nel tuo calendario').waitFor();
      await page.getByRole('button', {name: 'Calendario', exact: true}).click();
      await page.getByRole('grid').waitFor();
    },
  },
  vue: {
    said: 'Catalogo aggiornato',
    async visit(page) {
      await page.getByRole('link', {name: 'Ordinanze viabili'}).waitFor();
      await page.getByRole('combobox', {name: 'Serie di dati'}).selectOption('Ordinanze viabili');
      await page.getByRole('checkbox', {name: 'Mostra la qualità dei metadati'}).check();
      await page.locator('[part~="quality"]').first().waitFor();
    },
  },
  svelte: {
    said: 'Piano aggiornato',
    async visit(page) {
      const first = page.locator('arengo-plan [part~="commitment"]').first();
      await first.filter({hasText: 'Rafforzamento della trasparenza'}).waitFor();
      await page.getByRole('combobox', {name: 'In ordine'}).selectOption('title');
      await first.filter({hasText: 'Dissemination of knowledge'}).waitFor();
    },
  },
  angular: {
    said: 'Registro aggiornato',
    async visit(page) {
      await page.getByRole('table').waitFor();
      await page.getByRole('button', {name: 'Elenco'}).click();
      await page.getByRole('table').waitFor({state: 'detached'});
      await page.getByText(/^Già passati/).waitFor();
    },
  },
};

let browser: Browser;
beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('there is no browser: run `npm run test:examples`');
  browser = await chromium.launch({executablePath, args: [...browserFlags]});
});
afterAll(() => browser.close());

/** A page, with what its console complains of; a script of the site may be there before all others. */
async function visitor(
  {url}: Served,
  options = {},
  script?: string,
): Promise<{page: Page; complaints: string[]}> {
  const page = await browser.newPage({locale: 'it-IT', viewport: {width: 1280, height: 900}, ...options});
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({message}) => complaints.push(message));
  if (script) await page.addInitScript({path: script});
  await page.goto(url);
  return {page, complaints};
}

/** What keeps readers out of a page that says `text`, narrow or wide. A policy would keep axe out too. */
async function barriersOf(served: Served, text: string): Promise<readonly string[]> {
  const {page} = await visitor(served, {bypassCSP: true});
  await page.getByText(text).waitFor();
  const wide = await violationsOf(page);
  await page.setViewportSize({width: 320, height: 800});
  const narrow = [...(await violationsOf(page)), ...(await overflowOf(page))];
  await page.close();
  return [...wide, ...narrow.map((line) => `at 320 px: ${line}`)];
}

describe.concurrent.each(Object.entries(frameworks))('%s', (name, {said, visit}) => {
  it('shows a widget, hears it and sets what it shows, under a strict policy', async ({expect}) => {
    const served = await servedFiles(await built(name));
    expect(await barriersOf(served, said)).toEqual([]);
    const {page, complaints} = await visitor(served);
    await page.getByRole('status').filter({hasText: said}).waitFor();
    await visit(page);
    expect(complaints).toEqual([]);
    await served.stop();
  });
});

describe('plain HTML', () => {
  it('takes a response, thanks for it, and Matomo is told', async () => {
    const served = await started(await built('plain'));
    try {
      expect(await barriersOf(served, 'La sera, fino alle 22')).toEqual([]);
      const {page, complaints} = await visitor(served, {}, 'examples/analytics/matomo.js');
      await page.getByRole('radio', {name: 'La sera, fino alle 22'}).check();
      await page.getByRole('button', {name: 'Invia le risposte'}).click();
      await page.getByText('Grazie: la tua risposta è arrivata al Comune.').waitFor();
      const queue = await page.evaluate(() => Reflect.get(window, '_paq') as unknown);
      const told = (action: string) => [
        'trackEvent',
        'Arengo',
        `consultation: ${action}`,
        '/consultations/biblioteca',
      ];
      expect(queue).toEqual([told('mostrato'), told('risposta inviata')]);
      expect(complaints).toEqual([]);
    } finally {
      await served.stop();
    }
  });
});
