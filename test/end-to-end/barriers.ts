import axe from 'axe-core';
import type {Frame, Page} from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line a place. */
export async function violationsOf(page: Page | Frame): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const {violations} = await page.evaluate(
    (values): Promise<axe.AxeResults> =>
      // The page has it from the line above, or from the last time.
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
export function overflowOf(page: Page): Promise<readonly string[]> {
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

/** As who sets a larger text in the browser has it. */
export async function doubleText(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', {fontSizes: {standard: 32, fixed: 26}});
}
