import type {Locator, Page} from 'playwright-core';
import {answerRequired, openPiazza, receiptShown, sendIn, widgetForm} from './citizen.ts';
import {piazza} from './demo.ts';

/** A page of the demo in one of its states, and how to come to it. */
export type Face = {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** Shown with the widget kept away: the page as it is without JavaScript. */
  readonly isNative?: true;
};

async function sendIncomplete(page: Page, form: Page | Locator) {
  await form.getByLabel('Ricordi un giorno').fill('31/02/2026');
  await sendIn(form).click();
  await page.getByText('Controlla le risposte').waitFor();
}

async function sendComplete(page: Page) {
  await sendIn(page).click();
  await receiptShown(page);
}

/** Every page and face of the demo; the pages of the municipality with their widgets are tried in site.test.ts. */
export const faces: readonly Face[] = [
  {name: 'consultation', show: openPiazza},
  {
    name: 'consultation with errors',
    show: async (page) => {
      await openPiazza(page);
      await sendIncomplete(page, widgetForm(page));
    },
  },
  {
    name: 'receipt',
    show: async (page) => {
      await openPiazza(page);
      await answerRequired(widgetForm(page));
      await sendComplete(page);
      await page.getByText('Dettagli tecnici').click();
    },
  },
  {
    name: 'closed consultation',
    show: async (page) => {
      await page.goto('/consultations/6nap');
      await page.locator('arengo-consultation [part=outcome]').waitFor();
    },
  },
  {
    name: 'results',
    show: async (page) => void (await page.goto('/consultations/parco-giochi/results')),
  },
  {
    name: 'receipt record',
    show: async (page) => {
      await openPiazza(page);
      await answerRequired(widgetForm(page));
      await sendComplete(page);
      await page.getByText('Dettagli tecnici').click();
      await page.getByRole('link', {name: 'Verifica la ricevuta'}).click();
      await page.getByText('Questa ricevuta è autentica').waitFor();
    },
  },
  {
    name: 'receipt to check, with a number that is none',
    show: async (page) => void (await page.goto('/receipts?number=boh')),
  },
  {
    name: 'list',
    show: async (page) => void (await page.goto('/consultations')),
  },
  {name: 'nothing there', show: async (page) => void (await page.goto('/non-c-e'))},
  {name: 'home', isNative: true, show: async (page) => void (await page.goto('/'))},
  {name: 'consultation', isNative: true, show: async (page) => void (await page.goto(piazza))},
  {
    name: 'consultation with errors',
    isNative: true,
    show: async (page) => {
      await page.goto(piazza);
      await sendIncomplete(page, page);
    },
  },
  {
    name: 'receipt',
    isNative: true,
    show: async (page) => {
      await page.goto(piazza);
      await answerRequired(page);
      await sendComplete(page);
    },
  },
  {
    name: 'closed consultation',
    isNative: true,
    show: async (page) => void (await page.goto('/consultations/6nap')),
  },
];
