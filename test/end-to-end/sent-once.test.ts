import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {answerRequired, openPiazza, receiptShown, sendIn, widgetForm} from './citizen.ts';
import {Demo, piazza} from './demo.ts';
import {numberOf} from './receipts.ts';

let demo: Demo;
let context: BrowserContext;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());
beforeEach(async () => {
  context = await demo.visitor();
});
afterEach(() => context.close());

async function filled(proposal: string): Promise<Page> {
  const page = await context.newPage();
  await openPiazza(page);
  await answerRequired(widgetForm(page), proposal);
  return page;
}

/** Keep the responses in the browser, until the function that is returned is called. */
async function holdResponses(): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route(`**${piazza}/responses`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

async function expectOneReceipt(pages: readonly Page[], before: number) {
  const numbers = await Promise.all(pages.map(receiptShown));
  const recorded = demo.recorded().slice(before).map(numberOf);
  expect(recorded).toHaveLength(1);
  expect(numbers).toEqual(pages.map(() => recorded[0]));
}

describe('one response', () => {
  it('comes of two tabs that send at once', async () => {
    const before = demo.recorded().length;
    const tabs = [await filled('Dalla prima scheda'), await filled('Dalla seconda scheda')];
    const release = await holdResponses();
    await Promise.all(tabs.map((tab) => sendIn(tab).click()));
    release();
    await expectOneReceipt(tabs, before);
  });

  it('comes of two tabs that send one after the other, also where the browser has no locks', async () => {
    // Plain http pages, other than localhost, have none.
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', {value: undefined}));
    const before = demo.recorded().length;
    const first = await filled('Dalla prima scheda');
    const second = await filled('Dalla seconda scheda');
    const release = await holdResponses();
    await sendIn(first).click();
    await second.waitForFunction(() => JSON.stringify({...localStorage}).includes('attempt'));
    await sendIn(second).click();
    release();
    await expectOneReceipt([first, second], before);
  });

  it('is shown in every tab, so that none can send again', async () => {
    const before = demo.recorded().length;
    const first = await filled('Dalla prima scheda');
    const second = await filled('Dalla seconda scheda');
    await sendIn(first).click();
    await receiptShown(first);
    await expectOneReceipt([first, second], before);
  });

  it('comes of a double click', async () => {
    const before = demo.recorded().length;
    const page = await filled('Due colpi');
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    await sendIn(page).dblclick();
    await expectOneReceipt([page], before);
    expect(posts).toHaveLength(1);
  });
});
