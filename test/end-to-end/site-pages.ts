import type {Page} from 'playwright-core';
import {expect} from 'vitest';

/** A page of the municipality and how many widgets it has, in a tag or behind a link. */
export type SitePage = {readonly path: string; readonly widgets: number};

/** Every page of the municipality that an author wrote. */
export const sitePages: readonly SitePage[] = [
  {path: '/', widgets: 4},
  {path: '/consultazioni.html', widgets: 1},
  {path: '/consultazione.html', widgets: 3},
  {path: '/agenda.html', widgets: 3},
  {path: '/dati-aperti.html', widgets: 3},
  {path: '/impegni.html', widgets: 4},
  {path: '/trasparenza.html', widgets: 4},
];

/** Open a page and read it to its end, until each of its widgets shows what it is about. */
export async function openSite(page: Page, {path, widgets}: SitePage) {
  await page.addInitScript(() => {
    const loaded = new Set<EventTarget>();
    const failed: unknown[] = [];
    Reflect.set(window, 'widgets', {loaded, failed});
    document.addEventListener('arengo-loaded', ({target}) => target && loaded.add(target));
    document.addEventListener('arengo-failed', (event) => failed.push(Reflect.get(event, 'reason')));
  });
  await page.goto(path);
  const failed = await page.waitForFunction((count) => {
    // From the script above.
    const seen = Reflect.get(window, 'widgets') as {loaded: Set<EventTarget>; failed: unknown[]};
    // What is far below comes when it is near.
    for (const widget of document.querySelectorAll('[loading=lazy]'))
      if (!widget.shadowRoot) widget.scrollIntoView();
    return seen.failed.length > 0 || seen.loaded.size === count ? seen.failed : undefined;
  }, widgets);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await failed.jsonValue(), `widgets of ${path} that failed`).toEqual([]);
}
