import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {answerRequired, proposalIn, receiptShown, requiredAnswers, sendIn} from './citizen.ts';
import {Demo, piazza} from './demo.ts';
import {expectGenuine, numberOf} from './receipts.ts';

let demo: Demo;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());
beforeEach(async () => {
  context = await demo.visitor({javaScriptEnabled: false});
  page = await context.newPage();
});
afterEach(() => context.close());

const checked = (name: string) => page.getByLabel(name, {exact: true}).first().isChecked();

describe('the consultation without JavaScript', () => {
  it('is reached from the home page and ends in a receipt', async () => {
    await page.goto('/');
    await page.getByRole('link', {name: 'Come cambiare piazza del Mercato'}).click();
    await answerRequired(page, 'Un’aiuola\ne due panchine');
    await sendIn(page).click();

    const number = await receiptShown(page);
    await page.getByRole('heading', {level: 1, name: 'Abbiamo ricevuto la tua risposta'}).waitFor();
    const recorded = demo.recorded().at(-1);
    expect(recorded?.answers).toEqual(requiredAnswers('Un’aiuola\ne due panchine'));
    expect(recorded && numberOf(recorded)).toBe(number);
    if (recorded) await expectGenuine(demo, recorded);
    await page.getByRole('link', {name: 'Verifica la ricevuta'}).click();
    await page.getByText('Questa ricevuta è autentica').waitFor();
  });

  it('comes back with every message and all that was typed', async () => {
    const before = demo.recorded().length;
    await page.goto(piazza);
    await page.getByRole('group', {name: 'Qual è il tuo legame'}).getByLabel('Altro', {exact: true}).check();
    await page.getByLabel('Altro: specifica').first().fill('  Ci "porto" <b>il cane</b> ');
    await page.getByLabel('Nell’ultimo mese').fill('molte');
    await page.getByLabel('In bicicletta').check();
    await page.getByLabel('Ricordi un giorno').fill('31/02/2026');
    await proposalIn(page).fill('\nprima riga vuota\n\nfine');
    await page.getByLabel('Vorrei ricevere l’esito').check();
    await page.getByLabel('Il tuo indirizzo e-mail').fill('io@');
    await sendIn(page).click();

    const summary = page.getByRole('alert').getByRole('listitem');
    expect((await summary.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Nell’ultimo mese quante volte sei venuto o venuta in piazza? Scrivi un numero in cifre, per esempio 12 o 3,5, senza punti per le migliaia',
      'Quanto la piazza di oggi è adatta a chi cammina? Scegli una risposta',
      'Ricordi un giorno in cui attraversarla è stato difficile? Scrivi una data che esiste, per esempio 31/07/2026',
      'Che cosa non deve mancare nella nuova piazza? Scegli almeno una risposta',
      'La domenica la piazza dovrebbe restare senza auto? Scegli una risposta',
      'Il tuo indirizzo e-mail: Scrivi un indirizzo e-mail completo, per esempio nome@esempio.it',
      'Ho letto l’informativa sul trattamento dei dati personali: Per inviare le risposte serve questa conferma',
    ]);
    expect(await checked('Altro')).toBe(true);
    expect(await page.getByLabel('Altro: specifica').first().inputValue()).toBe(
      '  Ci "porto" <b>il cane</b> ',
    );
    expect(await page.getByLabel('Nell’ultimo mese').inputValue()).toBe('molte');
    expect(await checked('In bicicletta o in monopattino')).toBe(true);
    expect(await page.getByLabel('Ricordi un giorno').inputValue()).toBe('31/02/2026');
    expect(await proposalIn(page).inputValue()).toBe('\nprima riga vuota\n\nfine');
    expect(await page.getByLabel('Vorrei ricevere l’esito').isChecked()).toBe(true);
    expect(await page.getByLabel('Il tuo indirizzo e-mail').inputValue()).toBe('io@');
    expect(await page.getByLabel('Ho letto l’informativa').isChecked()).toBe(false);
    expect(demo.recorded()).toHaveLength(before);

    await page.getByLabel('Nell’ultimo mese').fill('20');
    await page.getByLabel('Ricordi un giorno').fill('28/02/2026');
    await page.getByLabel('Il tuo indirizzo e-mail').fill('io@esempio.it');
    await answerRequired(page);
    await sendIn(page).click();
    await receiptShown(page);
    expect(demo.recorded()).toHaveLength(before + 1);
  });

  it('counts a form once, however often it is sent', async () => {
    const before = demo.recorded().length;
    await page.goto(piazza);
    await answerRequired(page);
    await sendIn(page).dblclick();
    const number = await receiptShown(page);
    await page.reload();
    expect(await receiptShown(page)).toBe(number);
    expect(demo.recorded()).toHaveLength(before + 1);
    expect(demo.recorded().map(numberOf).at(-1)).toBe(number);
  });

  it('shows the first receipt to who goes back, changes an answer and sends again', async () => {
    const before = demo.recorded().length;
    await page.goto(piazza);
    await answerRequired(page, 'La prima');
    await sendIn(page).click();
    const number = await receiptShown(page);
    // A page that comes back as it was left loads nothing.
    await page.goBack({waitUntil: 'commit'});
    await proposalIn(page).fill('La seconda');
    await sendIn(page).click();
    await page.getByText('Questo modulo era già stato inviato').waitFor();
    await page.getByText('Le risposte registrate sono quelle del primo invio').waitFor();
    expect(await receiptShown(page)).toBe(number);
    expect(demo.recorded()).toHaveLength(before + 1);
    expect(demo.recorded().at(-1)?.answers).toEqual(requiredAnswers('La prima'));
  });
});
