import type {BrowserContext, Page, Request} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {answerRequired, openPiazza, receiptShown, sendIn, widgetForm} from './citizen.ts';
import {Demo, piazza} from './demo.ts';

let demo: Demo;
let context: BrowserContext;
let page: Page;
/** What a strict page must not see: violations, errors, failed requests, other origins, cookies. */
let faults: string[];
/** The policies the documents came with. */
let policies: (string | undefined)[];

beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());
beforeEach(async () => {
  faults = [];
  policies = [];
  context = await demo.visitor();
  await context.exposeFunction('reportViolation', (violation: string) => faults.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function')
        report(`violation: ${effectiveDirective} ${blockedURI} ${sourceFile}`.slice(0, 200));
    });
  });
  page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console: ${message.text().slice(0, 200)} (${message.location().url.slice(0, 200)})`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  const answered = new Set<Request>();
  page.on('response', (response) => answered.add(response.request()));
  page.on('requestfailed', (request) => {
    // Now and then Chromium calls a request aborted whose answer the page has read to its end.
    if (!answered.has(request)) faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== demo.url) faults.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', async (response) => {
    const headers = response.headers();
    if ('set-cookie' in headers) faults.push(`cookie from ${response.url()}`);
    if (response.request().isNavigationRequest()) policies.push(headers['content-security-policy']);
  });
});
afterEach(() => context.close());

async function expectNoFault() {
  // What a page asks for in passing, its icon say, comes after everything else.
  await page.waitForLoadState('networkidle');
  expect(await context.cookies()).toEqual([]);
  expect(faults).toEqual([]);
  expect(policies.length).toBeGreaterThan(0);
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  }
}

describe('a strict page (DESIGN §6: policy, Trusted Types, no cookie, no other origin)', () => {
  it('sees a violation, so that the tests below can fail', async () => {
    await page.goto(piazza);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      document.body.append(Object.assign(new Image(), {src: 'https://example.org/pixel.png'}));
    });
    await expect.poll(() => faults.join()).toContain('violation: style-src-attr');
    await expect.poll(() => faults.join()).toContain('violation: img-src https://example.org/pixel.png');
  });

  it('is the home page, with both cards', async () => {
    await page.goto('/');
    await page.getByRole('link', {name: 'Rispondi al questionario', exact: true}).waitFor();
    await page.getByRole('link', {name: 'Leggi la consultazione', exact: true}).waitFor();
    await expectNoFault();
  });

  it('is the page of the municipality with both consultations in full', async () => {
    await page.goto('/consultazione.html');
    await widgetForm(page).waitFor();
    await page.getByText('Conclusa, esiti pubblicati').waitFor();
    await expectNoFault();
  });

  it('is the consultation, from errors to the receipt', async () => {
    await openPiazza(page);
    await sendIn(page).click();
    await page.getByText('Controlla le risposte').waitFor();
    await answerRequired(widgetForm(page));
    await sendIn(page).click();
    await receiptShown(page);
    await page.getByText('Dettagli tecnici').click();
    await page.getByRole('link', {name: 'Verifica la ricevuta'}).click();
    await page.getByText('Questa ricevuta è autentica').waitFor();
    await expectNoFault();
  });

  it('is the closed consultation', async () => {
    await page.goto('/consultations/6nap');
    await page.locator('arengo-consultation [part=outcome]').waitFor();
    await expectNoFault();
  });

  it('is the list, also in English', async () => {
    await page.goto('/consultations');
    await page.getByRole('link', {name: 'English'}).click();
    await page.getByRole('link', {name: 'Italiano'}).waitFor();
    await expectNoFault();
  });

  it('is what stands where nothing is', async () => {
    await page.goto('/non-c-e');
    await page.getByRole('heading', {level: 1}).waitFor();
    await page.waitForLoadState('networkidle');
    // The browser says so itself.
    faults = faults.filter((fault) => !fault.includes(`404 (Not Found) (${demo.url}/non-c-e)`));
    await expectNoFault();
  });
});
