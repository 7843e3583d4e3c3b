import type {Page} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {violationsOf} from './barriers.ts';
import {focusOf, proposalIn, receiptShown, requiredAnswers, widgetForm} from './citizen.ts';
import {Demo} from './demo.ts';
import {pick, tabTo, tick, write} from './keys.ts';
import {numberOf} from './receipts.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());

async function press(page: Page, button: string) {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** The next step is there, and whoever came is at its heading. */
async function arrive(page: Page, progress: string, heading: string) {
  await widgetForm(page).getByText(progress).waitFor();
  await expect.poll(() => focusOf(page)).toMatchObject({tag: 'h3', label: heading});
}

it('goes step by step by keyboard only: on, back, through an error and a change, to the receipt', async () => {
  const context = await demo.visitor();
  const page = await context.newPage();
  // The page of a municipality, which says nothing of a layout.
  await page.goto('/consultazione.html');
  const form = widgetForm(page);
  await form.getByText('Passo 1 di 4').waitFor();
  expect(await violationsOf(page)).toEqual([]);

  await press(page, 'Continua');
  await form.getByText('Controlla le risposte').waitFor();
  expect(await focusOf(page)).toMatchObject({id: 'error-summary'});
  // Of this step and no other.
  expect(await form.locator('[part=error-summary] a').count()).toBe(3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focusOf(page)).toMatchObject({tag: 'input', group: 'Qual è il tuo legame con la piazza?'});
  await page.keyboard.press('Space');
  await tick(page, 'A piedi', 'Di solito come arrivi');
  await pick(page, 'Quanto la piazza di oggi', '4');
  await press(page, 'Continua');

  await arrive(page, 'Passo 2 di 4', 'La piazza domani');
  await tick(page, 'Alberi e ombra');
  await pick(page, 'La domenica la piazza', 'Non so');
  await write(page, 'C’è qualcosa che dovremmo sapere', 'Le radici');
  await press(page, 'Indietro');

  await arrive(page, 'Passo 1 di 4', 'La piazza oggi');
  expect(await form.getByLabel('A piedi', {exact: true}).isChecked()).toBe(true);
  await press(page, 'Continua');
  await arrive(page, 'Passo 2 di 4', 'La piazza domani');
  expect(await proposalIn(form).inputValue()).toBe('Le radici');
  await press(page, 'Continua');

  await arrive(page, 'Passo 3 di 4', 'Prima di inviare');
  await tick(page, 'Ho letto l’informativa');
  await press(page, 'Continua');

  await arrive(page, 'Passo 4 di 4', 'Controlla le tue risposte');
  await form.getByText('Le radici', {exact: true}).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await press(page, 'Cambia: C’è qualcosa che dovremmo sapere');
  await expect.poll(() => focusOf(page)).toMatchObject({tag: 'textarea'});
  await page.keyboard.press('End');
  await page.keyboard.type(' dei platani');
  await press(page, 'Torna al riepilogo');
  await arrive(page, 'Passo 4 di 4', 'Controlla le tue risposte');
  await form.getByText('Le radici dei platani', {exact: true}).waitFor();
  expect(demo.recorded()).toEqual([]);
  await press(page, 'Invia le risposte');

  const number = await receiptShown(page);
  await expect.poll(() => focusOf(page)).toMatchObject({label: 'Abbiamo ricevuto la tua risposta'});
  const [recorded, ...others] = demo.recorded();
  expect(others).toEqual([]);
  expect(recorded?.answers).toEqual(requiredAnswers('Le radici dei platani'));
  expect(recorded && numberOf(recorded)).toBe(number);
  await context.close();
});
