import type {Page} from 'playwright-core';
import {expect} from 'vitest';
import {focusOf} from './citizen.ts';

/** Go forward until the focus is on this label, of this question if it is one of several. */
export async function tabTo(page: Page, label: string, group = '') {
  const passed: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (focus.label.startsWith(label) && focus.group.startsWith(group)) return;
    passed.push(`${focus.tag} ${focus.label}`);
  }
  throw new Error(`Tab does not come to “${label}”, only to\n${passed.join('\n')}`);
}

/** Choose one of a set of radio buttons: into the set by Tab, through it by the arrows. */
export async function pick(page: Page, question: string, option: string) {
  await tabTo(page, '', question);
  await page.keyboard.press('Space');
  for (let arrow = 0; arrow < 6 && (await focusOf(page)).label !== option; arrow += 1)
    await page.keyboard.press('ArrowDown');
  expect(await focusOf(page)).toMatchObject({group: expect.stringContaining(question), label: option});
}

export async function tick(page: Page, option: string, question = '') {
  await tabTo(page, option, question);
  await page.keyboard.press('Space');
}

export async function write(page: Page, label: string, text: string) {
  await tabTo(page, label);
  await page.keyboard.type(text);
}
