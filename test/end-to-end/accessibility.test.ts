import axe from 'axe-core';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Demo} from './demo.ts';
import {type Face, faces} from './faces.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line a place. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const {violations} = await page.evaluate(
    (values): Promise<axe.AxeResults> =>
      // The page has it from the line above.
      (Reflect.get(window, 'axe') as typeof axe).run(document, {
        runOnly: {type: 'tag', values},
        resultTypes: ['violations'],
      }),
    tags,
  );
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
}

/** How far the page is wider than its window, and what sticks out. */
function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.getBoundingClientRect().right > clientWidth + 0.5)
          wide.push(
            `${element.localName}.${element.className} ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`,
          );
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return [`${scrollWidth} > ${clientWidth}`, ...wide];
  });
}

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

    // As who sets a larger text in the browser has it.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', {fontSizes: {standard: 32, fixed: 26}});
    for (const width of [320, 1280]) {
      await page.setViewportSize({width, height: 800});
      expect.soft(await overflowOf(page), `${width} px, text at 200 %`).toEqual([]);
    }
    await page.context().close();
  });
});
