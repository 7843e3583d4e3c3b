import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {violationsOf} from './barriers.ts';
import {
  answerRequired,
  focusOf,
  openPiazza,
  proposalIn,
  receiptShown,
  requiredAnswers,
  sendIn,
  widgetForm,
} from './citizen.ts';
import {Demo} from './demo.ts';
import {expectGenuine} from './receipts.ts';

let demo: Demo;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  // One is free; after it there is enough to compute for somebody to look at it.
  demo = await Demo.start(['--free-responses', '1/3600', '--challenge', '5000x3000/600']);
  const visitor = await demo.visitor();
  const first = await visitor.newPage();
  await openPiazza(first);
  await answerRequired(widgetForm(first));
  await sendIn(first).click();
  await receiptShown(first);
  await visitor.close();
});
afterAll(() => demo.stop());
beforeEach(async () => {
  context = await demo.visitor();
  page = await context.newPage();
  await openPiazza(page);
});
afterEach(() => context.close());

const bar = () => page.getByRole('progressbar', {name: 'Avanzamento del calcolo'});
const howFar = () => bar().evaluate((one) => (one instanceof HTMLProgressElement ? one.value : NaN));

describe('a response beyond those that are free', () => {
  it('needs a calculation that the page makes, tells of, and ends in a receipt', async () => {
    await answerRequired(widgetForm(page), 'Con un calcolo');
    const before = demo.recorded().length;
    await sendIn(page).click();
    await page.getByText('il tuo dispositivo fa un breve calcolo').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const first = await howFar();
    await expect.poll(howFar, {interval: 50}).toBeGreaterThan(first);
    expect(demo.recorded()).toHaveLength(before);
    await receiptShown(page);
    await expect.poll(() => focusOf(page)).toMatchObject({id: 'receipt-title'});
    const recorded = demo.recorded().slice(before);
    expect(recorded.map(({answers}) => answers)).toEqual([requiredAnswers('Con un calcolo')]);
    if (recorded[0]) await expectGenuine(demo, recorded[0]);
  });

  it('does not go when it is cancelled by the next key, and goes when it is sent again', async () => {
    await answerRequired(widgetForm(page), 'Ci ripenso');
    const before = demo.recorded().length;
    await sendIn(page).press('Enter');
    await bar().waitFor();
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatchObject({tag: 'button', label: 'Annulla'});
    await page.keyboard.press('Enter');
    await page.getByText('L’invio non è partito').waitFor();
    await expect.poll(() => focusOf(page)).toMatchObject({id: 'refusal'});
    expect(await bar().count()).toBe(0);
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('Ci ripenso');
    expect(demo.recorded()).toHaveLength(before);
    await proposalIn(widgetForm(page)).fill('Ci ho ripensato');
    await sendIn(page).click();
    await receiptShown(page);
    const recorded = demo.recorded().slice(before);
    expect(recorded.map(({answers}) => answers)).toEqual([requiredAnswers('Ci ho ripensato')]);
  });
});
