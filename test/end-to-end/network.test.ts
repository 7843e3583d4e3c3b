import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {
  answerRequired,
  focusOf,
  openPiazza,
  proposalIn,
  receiptShown,
  requiredAnswers,
  sendAgainIn,
  sendIn,
  widgetForm,
} from './citizen.ts';
import {Demo, piazza} from './demo.ts';
import {expectGenuine, numberOf} from './receipts.ts';

const responses = `**${piazza}/responses`;

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
});
afterEach(() => context.close());

describe('a network that breaks', () => {
  it('between the response and its answer: the widget says it does not know, and nothing counts twice', async () => {
    const before = demo.recorded().length;
    await openPiazza(page);
    await answerRequired(widgetForm(page), 'Scritta una volta');
    await page.route(responses, async (route) => {
      const answer = await route.fetch();
      expect(answer.status()).toBe(201);
      await route.abort('connectionreset');
    });
    await sendIn(page).click();

    await page.getByText('Non sappiamo se la tua risposta è arrivata').waitFor();
    await expect.poll(() => focusOf(page)).toMatchObject({id: 'refusal'});
    expect(demo.recorded()).toHaveLength(before + 1);
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('Scritta una volta');
    // What may have arrived cannot be changed any more, or the receipt would be for other answers.
    expect(await proposalIn(widgetForm(page)).isDisabled()).toBe(true);

    await page.unroute(responses);
    await sendAgainIn(page).click();
    const number = await receiptShown(page);
    expect(demo.recorded()).toHaveLength(before + 1);
    const recorded = demo.recorded().at(-1);
    expect(recorded?.answers).toEqual(requiredAnswers('Scritta una volta'));
    expect(recorded && numberOf(recorded)).toBe(number);
    if (recorded) await expectGenuine(demo, recorded);
  });

  it('and a page that is closed before anybody knows: the next visit settles it by itself', async () => {
    const before = demo.recorded().length;
    await openPiazza(page);
    await answerRequired(widgetForm(page), 'Poi ho chiuso');
    await page.route(responses, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await sendIn(page).click();
    await page.getByText('Non sappiamo se la tua risposta è arrivata').waitFor();
    await page.close();

    const later = await context.newPage();
    // Its form may be gone before anybody has seen it.
    await later.goto(piazza);
    const number = await receiptShown(later);
    expect(demo.recorded()).toHaveLength(before + 1);
    expect(demo.recorded().map(numberOf).at(-1)).toBe(number);
  });

  it('before anything could be sent: what was typed waits, and goes once, by itself', async () => {
    const before = demo.recorded().length;
    await openPiazza(page);
    await answerRequired(widgetForm(page), 'Dal treno');
    await context.setOffline(true);
    await sendIn(page).click();
    await page.getByText('Non sappiamo se la tua risposta è arrivata').waitFor();
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('Dal treno');
    await Promise.all([page.waitForEvent('requestfailed'), sendAgainIn(page).click()]);
    await page.getByText('partono da sole').waitFor();
    expect(demo.recorded()).toHaveLength(before);

    await context.setOffline(false);
    const number = await receiptShown(page);
    expect(demo.recorded()).toHaveLength(before + 1);
    expect(demo.recorded().at(-1)?.answers).toEqual(requiredAnswers('Dal treno'));
    expect(demo.recorded().map(numberOf).at(-1)).toBe(number);
  });
});
