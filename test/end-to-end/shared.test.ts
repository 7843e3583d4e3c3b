import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {violationsOf} from './barriers.ts';
import {
  answerRequired,
  focusOf,
  openPiazza,
  proposalIn,
  receiptShown,
  sendIn,
  widgetForm,
} from './citizen.ts';
import {Demo, piazza} from './demo.ts';

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

const finish = () => page.getByRole('button', {name: 'Ho finito: cancella tutto da questo dispositivo'});
const cleared = () => page.getByText('Abbiamo cancellato tutto da questo dispositivo').waitFor();
const kept = () => page.evaluate(() => JSON.stringify({...localStorage}));

/** Whether the page is the very one that was left, and not loaded again. */
const mark = () => page.evaluate(() => document.documentElement.setAttribute('data-left', ''));
const isAsItWasLeft = () => page.evaluate(() => document.documentElement.hasAttribute('data-left'));

async function expectNothing() {
  await widgetForm(page).waitFor();
  expect(await proposalIn(widgetForm(page)).inputValue()).toBe('');
  expect(await page.getByRole('radio', {checked: true}).count()).toBe(0);
  expect(await page.getByText('Abbiamo ricevuto').count()).toBe(0);
  expect(await page.getByText('Abbiamo ritrovato').count()).toBe(0);
}

async function answered() {
  await openPiazza(page);
  await answerRequired(widgetForm(page), 'Al computer della biblioteca');
  await sendIn(page).click();
  await receiptShown(page);
}

describe('a device that others use', () => {
  it('is cleared below the receipt: neither a reload nor the way back brings anything', async () => {
    await answered();
    await mark();
    // The same consultation, further on: the receipt is there too.
    await page.goto(`${piazza}?lang=it`);
    await receiptShown(page);
    expect(await violationsOf(page)).toEqual([]);
    await finish().click();
    await cleared();
    await expect.poll(() => focusOf(page)).toMatchObject({id: 'deleted'});
    expect(await violationsOf(page)).toEqual([]);
    expect(await kept()).toBe('{}');
    await expectNothing();
    await page.reload();
    await expectNothing();
    await page.goBack({waitUntil: 'commit'});
    expect(await isAsItWasLeft()).toBe(true);
    await expectNothing();
    expect(await kept()).toBe('{}');
  });

  it('is cleared before anything is sent, of what was written before the script came too', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/arengo\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(piazza, {waitUntil: 'commit'});
    await proposalIn(page.locator('arengo-consultation')).fill('Scritto senza script');
    release();
    await widgetForm(page).waitFor();
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('Scritto senza script');
    await page.getByRole('button', {name: 'Cancella quello che ho scritto'}).click();
    await cleared();
    await page.unroute(/arengo\.js/);
    await page.reload();
    await expectNothing();
    expect(await kept()).toBe('{}');
  });

  it('keeps nothing with drafts="off": who goes back finds an empty form', async () => {
    await page.route(
      (url) => url.pathname === piazza,
      async (route) => {
        if (!route.request().isNavigationRequest()) return route.fallback();
        const answer = await route.fetch();
        const body = (await answer.text()).replace(
          '<arengo-consultation ',
          '<arengo-consultation drafts="off" ',
        );
        return route.fulfill({response: answer, body});
      },
    );
    await openPiazza(page);
    await answerRequired(widgetForm(page), 'Al chiosco');
    await page.waitForLoadState('networkidle');
    expect(await kept()).toBe('{}');
    await mark();
    await page.goto('/');
    await page.goBack({waitUntil: 'commit'});
    expect(await isAsItWasLeft()).toBe(true);
    await expectNothing();
  });
});
