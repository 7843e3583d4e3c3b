import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {BrowserContext, Download, Locator, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {violationsOf} from './barriers.ts';
import {answerRequired, openPiazza, receiptShown, sendIn, widgetForm} from './citizen.ts';
import {Demo, piazza} from './demo.ts';
import {numberOf} from './receipts.ts';

let demo: Demo;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());
beforeEach(async () => {
  context = await demo.visitor({acceptDownloads: true});
  page = await context.newPage();
});
afterEach(() => context.close());

/** Answer, and save the receipt: as a page and as data. */
async function answered(): Promise<{readonly html: string; readonly json: string}> {
  await openPiazza(page);
  await answerRequired(widgetForm(page), 'Una «fontana» & <alberi>');
  await sendIn(page).click();
  await receiptShown(page);
  const html = await saved('Salva come pagina');
  const json = await saved('Salva come dati (JSON)');
  expect(html.suggestedFilename()).toBe(`ricevuta-${numberOf(last())}.html`);
  await page.getByText(`Abbiamo salvato «ricevuta-${numberOf(last())}.json»`).waitFor();
  return {html: await html.path(), json: await json.path()};
}

const last = () => {
  const recorded = demo.recorded().at(-1);
  if (!recorded) throw new Error('nothing was recorded');
  return recorded;
};

async function saved(button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button}).click(),
  ]);
  return download;
}

/** The place to check receipts, on a page of the same site. */
async function placeToCheck(): Promise<Locator> {
  await page.goto(`${piazza}?check`);
  await widgetForm(page).or(page.getByText('Abbiamo ricevuto')).first().waitFor();
  await page.evaluate(() => document.querySelector('arengo-consultation')?.setAttribute('view', 'receipt'));
  const place = page.locator('arengo-consultation [part=receipt]');
  await place.getByText('File della ricevuta').waitFor();
  return place;
}

async function choose(place: Locator, path: string, name: string) {
  await place
    .getByLabel('File della ricevuta')
    .setInputFiles({name, mimeType: 'text/plain', buffer: readFileSync(path)});
}

describe('a receipt that was saved', () => {
  it('is a page that anybody can read, without any script', async () => {
    const {html} = await answered();
    const own = join(html, '..', 'ricevuta.html');
    writeFileSync(own, readFileSync(html));
    await page.goto(`file://${own}`);
    expect(await page.title()).toContain(numberOf(last()));
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    await page.getByRole('heading', {name: 'Abbiamo ricevuto la tua risposta'}).waitFor();
    await page.getByText('Una «fontana» & <alberi>', {exact: true}).waitFor();
    await page.getByText('Abito in piazza o nelle vie vicine').waitFor();
    const written = readFileSync(html, 'utf8');
    expect(written).not.toMatch(/<script|<!--|javascript:/i);
    expect(written).toContain(last().salt);
    // The page lets no script run, not even ours that looks for barriers: so it is looked at without its policy.
    writeFileSync(own, written.replace(/<meta http-equiv[^>]*>/, ''));
    await page.goto(`file://${own}`);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('is genuine, page and data; with one letter changed it is not', async () => {
    const {html, json} = await answered();
    const place = await placeToCheck();
    for (const [path, name] of [
      [html, 'ricevuta.html'],
      [json, 'ricevuta.json'],
    ] as const) {
      await choose(place, path, name);
      await place.getByText('La ricevuta è autentica', {exact: true}).waitFor();
      await place.getByText('Una «fontana» & <alberi>', {exact: true}).waitFor();
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace('fontana', 'montana'));
      await choose(place, path, name);
      await place.getByText('La ricevuta non è autentica').waitFor();
    }
    expect(await violationsOf(page)).toEqual([]);
    await place.getByLabel('Numero della ricevuta').fill(numberOf(last()).toLowerCase());
    await place.getByRole('button', {name: 'Verifica il numero'}).click();
    await place.getByText('Questa ricevuta esiste').waitFor();
  });

  it('withdraws the response, whose answers are then nowhere', async () => {
    const {json} = await answered();
    const {receipt} = last();
    const place = await placeToCheck();
    await choose(place, json, 'ricevuta.json');
    await place.getByText('Ritira la risposta').first().click();
    await place.getByRole('button', {name: 'Ritira la risposta'}).click();
    await place.getByRole('button', {name: 'Sì, cancella le mie risposte'}).click();
    await place.getByText('le risposte sono state cancellate').waitFor();
    expect(demo.recorded().map((one) => one.receipt)).not.toContain(receipt);
    const record = await (await fetch(`${demo.url}/receipts/${receipt}.json`)).json();
    expect(record).toMatchObject({status: 'withdrawn'});
  });

  it('is checked and used without JavaScript too', async () => {
    const {html} = await answered();
    const {receipt} = last();
    const plain = await demo.visitor({javaScriptEnabled: false});
    const here = await plain.newPage();
    await here.goto('/receipts');
    await here
      .getByLabel('File della ricevuta')
      .setInputFiles({name: 'ricevuta.html', mimeType: 'text/html', buffer: readFileSync(html)});
    await here.getByRole('button', {name: 'Verifica la ricevuta'}).click();
    await here.getByRole('heading', {name: 'La ricevuta è autentica'}).waitFor();
    await here.getByRole('button', {name: 'Sì, cancella le mie risposte'}).click();
    await here.getByText('abbiamo cancellato le tue risposte').waitFor();
    expect(demo.recorded().map((one) => one.receipt)).not.toContain(receipt);
    await plain.close();
  });
});

describe('the thanks', () => {
  it('are said though nothing more can be fetched, and the rest comes when it is asked for again', async () => {
    await openPiazza(page);
    await answerRequired(widgetForm(page));
    await page.route(/\/chunks\/receipt-/, (route) => route.abort());
    await sendIn(page).click();
    expect(await receiptShown(page)).toBe(numberOf(last()));
    await page.getByText('Abbiamo ricevuto la tua risposta').waitFor();
    await page.unroute(/\/chunks\/receipt-/);
    await page.getByRole('button', {name: 'Riprova'}).click();
    await page.getByRole('button', {name: 'Salva come pagina'}).waitFor();
  });
});

describe('the device that sent', () => {
  it('keeps receipt and answers until another response is begun, and no answers after a withdrawal', async () => {
    await answered();
    const kept = () => page.evaluate(() => JSON.stringify({...localStorage}));
    expect(await kept()).toContain('fontana');
    await page.reload();
    await page.getByRole('button', {name: 'Salva come pagina'}).waitFor();
    await page.getByText('Ritira la risposta').first().click();
    await page.getByRole('button', {name: 'Ritira la risposta'}).click();
    await page.getByRole('button', {name: 'Sì, cancella le mie risposte'}).click();
    await page.getByText('La risposta è ritirata').waitFor();
    expect(await kept()).not.toContain('fontana');
    await page.reload();
    await page.getByText('La risposta è ritirata').waitFor();
    await page.getByRole('button', {name: 'Compila un’altra risposta'}).click();
    await widgetForm(page).waitFor();
    expect(await kept()).toBe('{}');
  });
});
