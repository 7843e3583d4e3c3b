import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {
  answerRequired,
  openPiazza,
  proposalIn,
  receiptShown,
  requiredAnswers,
  sendIn,
  widgetForm,
} from './citizen.ts';
import {Demo} from './demo.ts';

let demo: Demo;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());
beforeEach(async () => {
  context = await demo.visitor();
  page = await context.newPage();
  await openPiazza(page);
});
afterEach(() => context.close());

const kept = () => page.evaluate(() => JSON.stringify({...localStorage}));

async function reload() {
  await page.reload();
  await widgetForm(page).waitFor();
}

describe('what waits on the device', () => {
  it('is what was typed, after a reload, and can be sent then', async () => {
    await answerRequired(widgetForm(page), 'Scritta prima');
    await reload();
    await page.getByText('Abbiamo ritrovato le risposte che avevi iniziato').waitFor();
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('Scritta prima');
    await sendIn(page).click();
    await receiptShown(page);
    expect(demo.recorded().at(-1)?.answers).toEqual(requiredAnswers('Scritta prima'));
  });

  it('is deleted by a button, and stays deleted', async () => {
    await proposalIn(widgetForm(page)).fill('Da non lasciare qui');
    await expect.poll(kept).toContain('Da non lasciare qui');
    await page.getByRole('button', {name: 'Cancella quello che ho scritto'}).click();
    await page.getByText('Abbiamo cancellato tutto da questo dispositivo').waitFor();
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('');
    expect(await kept()).not.toContain('Da non lasciare qui');
    await reload();
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('');
    expect(await page.getByText('Abbiamo ritrovato').count()).toBe(0);
  });

  it('is the receipt with its answers, after a reload, until another response is begun', async () => {
    await answerRequired(widgetForm(page), 'Non resta qui');
    await sendIn(page).click();
    const number = await receiptShown(page);
    expect(await kept()).toContain('Non resta qui');
    await page.reload();
    expect(await receiptShown(page)).toBe(number);
    await page.getByRole('button', {name: 'Compila un’altra risposta'}).click();
    await widgetForm(page).waitFor();
    expect(await kept()).not.toContain('Non resta qui');
    await reload();
  });
});
