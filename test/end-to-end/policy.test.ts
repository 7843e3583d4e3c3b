import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {answerRequired, openPiazza, receiptShown, sendIn, widgetForm} from './citizen.ts';
import {Demo, piazza} from './demo.ts';
import type {Watch} from './watch.ts';
import {expectNoFault, watch} from './watch.ts';

let demo: Demo;
let context: BrowserContext;
let page: Page;
let watched: Watch;

beforeAll(async () => {
  demo = await Demo.start();
});
afterAll(() => demo.stop());
beforeEach(async () => {
  context = await demo.visitor();
  watched = await watch(context, demo.url);
  ({page} = watched);
});
afterEach(() => context.close());

describe('a strict page (DESIGN §6: policy, Trusted Types, no cookie, no other origin)', () => {
  it('sees a violation, so that the tests below can fail', async () => {
    await page.goto(piazza);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      document.body.append(Object.assign(new Image(), {src: 'https://example.org/pixel.png'}));
    });
    await expect.poll(() => watched.faults.join()).toContain('violation: style-src-attr');
    await expect
      .poll(() => watched.faults.join())
      .toContain('violation: img-src https://example.org/pixel.png');
  });

  it('is the home page, with both cards', async () => {
    await page.goto('/');
    await page.getByRole('link', {name: 'Rispondi al questionario', exact: true}).waitFor();
    await page.getByRole('link', {name: 'Leggi la consultazione', exact: true}).waitFor();
    await expectNoFault(watched);
  });

  it('is the page of the municipality with three consultations: form, results, outcome', async () => {
    await page.goto('/consultazione.html');
    await widgetForm(page).waitFor();
    await page.getByText('Conclusa, esiti pubblicati').nth(1).waitFor();
    await page.getByText('184 risposte').waitFor();
    await expectNoFault(watched);
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
    await expectNoFault(watched);
  });

  it('is the closed consultation', async () => {
    await page.goto('/consultations/6nap');
    await page.locator('arengo-consultation [part=outcome]').waitFor();
    await expectNoFault(watched);
  });

  it('is the list, also in English', async () => {
    await page.goto('/consultations');
    await page.getByRole('link', {name: 'English'}).click();
    await page.getByRole('link', {name: 'Italiano'}).waitFor();
    await expectNoFault(watched);
  });

  it('is what stands where nothing is', async () => {
    await page.goto('/non-c-e');
    await page.getByRole('heading', {level: 1}).waitFor();
    await page.waitForLoadState('networkidle');
    // The browser says so itself.
    watched.faults = watched.faults.filter(
      (fault) => !fault.includes(`404 (Not Found) (${demo.url}/non-c-e)`),
    );
    await expectNoFault(watched);
  });
});
