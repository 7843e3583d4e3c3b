import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Answer} from '../../src/model/response.ts';
import {focusOf, receiptShown, widgetForm} from './citizen.ts';
import {Demo, piazza} from './demo.ts';
import {pick, tabTo, tick, write} from './keys.ts';
import {expectGenuine, numberOf} from './receipts.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());

/** Every question that can be asked, from the first to the button. */
async function answerEverything(page: Page) {
  await pick(page, 'Qual è il tuo legame con la piazza?', 'Altro');
  await write(page, 'Altro: specifica', 'Ci porto il cane');
  await write(page, 'Nell’ultimo mese quante volte', '12');
  await tick(page, 'In bicicletta', 'Di solito come arrivi');
  await tick(page, 'In auto o in moto', 'Di solito come arrivi');
  await pick(page, 'Quanto tempo impieghi per trovare parcheggio?', 'Più di 15 minuti');
  await write(page, 'Dove lasceresti volentieri l’auto', 'In via dei Mulini');
  await pick(page, 'Quanto la piazza di oggi', '2');
  await write(page, 'Ricordi un giorno', '3/2/2026');
  await tick(page, 'Panchine e tavoli', 'Che cosa non deve mancare');
  await tick(page, 'Altro', 'Che cosa non deve mancare');
  await write(page, 'Altro: specifica', 'Un orologio');
  await pick(page, 'La domenica la piazza', 'No');
  await write(page, 'Che cosa ti preoccupa', 'Il carico per le botteghe');
  await write(page, 'C’è qualcosa che dovremmo sapere', 'Le radici dei platani');
  await page.keyboard.press('Enter');
  await page.keyboard.type('sono superficiali');
  await tick(page, 'Vorrei ricevere l’esito');
  await write(page, 'Il tuo indirizzo e-mail', 'io@esempio.it');
  await tick(page, 'Ho letto l’informativa');
}

const everything: readonly Answer[] = [
  {linkId: 'legame', value: {code: 'altro', text: 'Ci porto il cane'}},
  {linkId: 'visite', value: 12},
  {linkId: 'mezzi', value: [{code: 'bicicletta'}, {code: 'auto'}]},
  {linkId: 'parcheggio', value: {code: 'molto'}},
  {linkId: 'alternativa', value: 'In via dei Mulini'},
  {linkId: 'giudizio', value: 2},
  {linkId: 'giorno', value: '2026-02-03'},
  {linkId: 'priorita', value: [{code: 'sedute'}, {code: 'altro', text: 'Un orologio'}]},
  {linkId: 'domenica', value: {code: 'no'}},
  {linkId: 'timori', value: 'Il carico per le botteghe'},
  {linkId: 'proposta', value: 'Le radici dei platani\nsono superficiali'},
  {linkId: 'esito', value: true},
  {linkId: 'email', value: 'io@esempio.it'},
  {linkId: 'informativa', value: true},
];

describe('the demo, by keyboard only', () => {
  it('leads from the home page to a receipt that anybody can check', async () => {
    const context = await demo.visitor();
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('link', {name: 'Rispondi al questionario', exact: true}).waitFor();
    await tabTo(page, 'Rispondi al questionario');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${piazza}`);
    await widgetForm(page).waitFor();

    await answerEverything(page);
    await tabTo(page, 'Invia le risposte');
    await page.keyboard.press('Enter');

    const number = await receiptShown(page);
    expect(await focusOf(page)).toMatchObject({tag: 'h2', label: 'Abbiamo ricevuto la tua risposta'});
    const [recorded, ...others] = demo.recorded();
    expect(others).toEqual([]);
    expect(recorded?.answers).toEqual(everything);
    expect(recorded).toMatchObject({language: 'it', channel: 'web', questionnaireVersion: '1'});
    expect(recorded && numberOf(recorded)).toBe(number);
    if (recorded) await expectGenuine(demo, recorded);

    await tabTo(page, 'Dettagli tecnici');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Verifica la ricevuta');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/receipts/${recorded?.receipt}`);
    await page.getByText('Questa ricevuta è autentica').waitFor();
    expect(await receiptShown(page)).toBe(number);
    await context.close();
  });

  it('shows what is missing first, and each message leads to its question', async () => {
    const context = await demo.visitor();
    const page = await context.newPage();
    await page.goto(piazza);
    await widgetForm(page).waitFor();
    const before = demo.recorded().length;
    await tabTo(page, 'Invia le risposte');
    await page.keyboard.press('Enter');
    await page.getByText('Controlla le risposte').waitFor();
    expect(await focusOf(page)).toMatchObject({id: 'error-summary'});

    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatchObject({
      tag: 'a',
      label: expect.stringMatching(/^Qual è il tuo legame con la piazza\?.* Scegli una risposta$/),
    });
    await page.keyboard.press('Enter');
    expect(await focusOf(page)).toMatchObject({tag: 'input', group: 'Qual è il tuo legame con la piazza?'});
    expect(page.url()).toBe(`${demo.url}${piazza}`);
    await page.keyboard.press('Space');
    await tick(page, 'A piedi', 'Di solito come arrivi');
    await pick(page, 'Quanto la piazza di oggi', '4');
    await tick(page, 'Alberi e ombra');
    await pick(page, 'La domenica la piazza', 'Non so');
    await tick(page, 'Ho letto l’informativa');
    await tabTo(page, 'Invia le risposte');
    await page.keyboard.press('Enter');
    await receiptShown(page);
    expect(demo.recorded()).toHaveLength(before + 1);
    await context.close();
  });
});
