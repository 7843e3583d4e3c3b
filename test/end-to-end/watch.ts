import type {BrowserContext, Page, Request} from 'playwright-core';
import {expect} from 'vitest';

/** What a strict page must not see, as it is seen. */
export type Watch = {
  readonly page: Page;
  /** Violations, errors, failed requests, other origins, cookies. */
  faults: string[];
  /** The policies the documents came with. */
  readonly policies: (string | undefined)[];
};

/** A page that is watched from its first request on. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const seen: Watch = {page: await context.newPage(), faults: [], policies: []};
  const {page, policies} = seen;
  await page.exposeFunction('reportViolation', (violation: string) => void seen.faults.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function')
        report(`violation: ${effectiveDirective} ${blockedURI} ${sourceFile}`.slice(0, 200));
    });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      seen.faults.push(`console: ${message.text().slice(0, 200)} (${message.location().url.slice(0, 200)})`);
  });
  page.on('pageerror', (error) => seen.faults.push(`error: ${error.message}`));
  const answered = new Set<Request>();
  page.on('response', (response) => answered.add(response.request()));
  page.on('requestfailed', (request) => {
    // Now and then Chromium calls a request aborted whose answer the page has read to its end.
    if (!answered.has(request)) seen.faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) seen.faults.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    const headers = response.headers();
    if ('set-cookie' in headers) seen.faults.push(`cookie from ${response.url()}`);
    if (response.request().isNavigationRequest()) policies.push(headers['content-security-policy']);
  });
  return seen;
}

/** Nothing went wrong, and every document came with the strict policy. */
export async function expectNoFault({page, faults, policies}: Watch) {
  // What a page asks for in passing, its icon say, comes after everything else.
  await page.waitForLoadState('networkidle');
  expect(await page.context().cookies()).toEqual([]);
  expect(faults).toEqual([]);
  expect(policies.length).toBeGreaterThan(0);
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  }
}
