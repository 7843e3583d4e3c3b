import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {
  answerRequired,
  focusOf,
  proposalIn,
  receiptShown,
  requiredAnswers,
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

/** The consultation without a part of the script, and what lets it come. */
async function openWithout(part: string): Promise<() => void> {
  let bring = () => {};
  const wanted = new Promise<void>((resolve) => (bring = resolve));
  await page.route(part, async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(piazza, {waitUntil: 'commit'});
  await sendIn(page).waitFor();
  return bring;
}

const script = '**/arengo/arengo.js';
const words = '**/arengo/chunks/common-*.js';

describe('a script that comes late', () => {
  it('takes over what was typed by then', async () => {
    const bring = await openWithout(script);
    await answerRequired(page, 'Prima dello\nscript');
    bring();
    await widgetForm(page).waitFor();
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('Prima dello\nscript');
    await sendIn(widgetForm(page)).click();
    await receiptShown(page);
    expect(demo.recorded().at(-1)?.answers).toEqual(requiredAnswers('Prima dello\nscript'));
  });

  it('takes over what is typed while its last part is on the way', async () => {
    const document = page.waitForResponse(`**${piazza}.json`);
    const bring = await openWithout(words);
    await (await document).finished();
    await answerRequired(page, 'Fino all’ultimo');
    bring();
    await widgetForm(page).waitFor();
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('Fino all’ultimo');
  });

  it('leaves the focus in the question that is being answered, and the caret where it was', async () => {
    const bring = await openWithout(script);
    await proposalIn(page).focus();
    await page.keyboard.type('Sto scrivndo');
    for (const _letter of 'ndo') await page.keyboard.press('ArrowLeft');
    bring();
    await widgetForm(page).waitFor();
    await expect
      .poll(() => focusOf(page))
      .toMatchObject({tag: 'textarea', label: expect.stringContaining('C’è qualcosa')});
    await page.keyboard.type('e');
    expect(await proposalIn(widgetForm(page)).inputValue()).toBe('Sto scrivendo');
  });

  it('takes no focus that was not there', async () => {
    const bring = await openWithout(script);
    bring();
    await widgetForm(page).waitFor();
    expect(await focusOf(page)).toMatchObject({tag: 'body'});
  });
});
