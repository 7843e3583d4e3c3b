import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {doubleText, overflowOf, violationsOf} from './barriers.ts';
import {Demo} from './demo.ts';
import {type Face, faces} from './faces.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());

async function shownAs({show, isNative}: Face, width: number): Promise<Page> {
  // The policy is tried in policy.test.ts; here it would keep axe out.
  const context = await demo.visitor({bypassCSP: true, viewport: {width, height: 800}});
  const page = await context.newPage();
  if (isNative) await page.route('**/arengo/**', (route) => route.abort());
  await show(page);
  return page;
}

const named = faces.map((face) => ({...face, title: face.isNative ? `${face.name}, native` : face.name}));

describe.each(named)('$title', (face) => {
  it('has no barrier that axe finds, narrow or wide, and no bar to scroll sideways at 320 px', async () => {
    const page = await shownAs(face, 320);
    expect.soft(await overflowOf(page), 'at 320 px').toEqual([]);
    expect.soft(await violationsOf(page), 'at 320 px').toEqual([]);
    await page.setViewportSize({width: 1280, height: 800});
    expect.soft(await violationsOf(page), 'at 1280 px').toEqual([]);

    await doubleText(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({width, height: 800});
      expect.soft(await overflowOf(page), `${width} px, text at 200 %`).toEqual([]);
    }
    await page.context().close();
  });
});
