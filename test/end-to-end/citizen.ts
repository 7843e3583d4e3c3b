import type {Locator, Page} from 'playwright-core';
import type {Answer} from '../../src/model/response.ts';
import {piazza} from './demo.ts';

/** Where the focus is, as somebody hears it: the question of the control, and its label. */
export type Focus = {
  readonly tag: string;
  readonly id: string;
  readonly group: string;
  readonly label: string;
};

/** What has the focus, also inside a shadow root. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.labels?.[0]
        : element;
    return {
      tag: element?.localName ?? '',
      id: element?.id ?? '',
      group: words(element?.closest('fieldset')?.querySelector(':scope > legend')),
      label: words(label),
    };
  });
}

/** The form of the widget, once it has taken over. */
export function widgetForm(page: Page): Locator {
  return page.locator('arengo-consultation [part=form]');
}

/** The consultation, ready to be answered. */
export async function openPiazza(page: Page) {
  await page.goto(piazza);
  await widgetForm(page).waitFor();
}

/** The least that can be sent, in the widget or in the native form. */
export async function answerRequired(within: Page | Locator, proposal = '') {
  const choose = (question: string, option: string) =>
    within.getByRole('group', {name: question}).getByLabel(option, {exact: true}).check();
  await choose('Qual è il tuo legame con la piazza?', 'Abito in piazza o nelle vie vicine');
  await choose('Di solito come arrivi in piazza?', 'A piedi');
  await choose('Quanto la piazza di oggi è adatta a chi cammina?', '4');
  await choose('Che cosa non deve mancare nella nuova piazza?', 'Alberi e ombra');
  await choose('La domenica la piazza dovrebbe restare senza auto?', 'Non so');
  if (proposal !== '') await proposalIn(within).fill(proposal);
  await within.getByLabel('Ho letto l’informativa').check();
}

/** What `answerRequired` leaves in the database. */
export function requiredAnswers(proposal = ''): readonly Answer[] {
  return [
    {linkId: 'legame', value: {code: 'residente'}},
    {linkId: 'mezzi', value: [{code: 'piedi'}]},
    {linkId: 'giudizio', value: 4},
    {linkId: 'priorita', value: [{code: 'alberi'}]},
    {linkId: 'domenica', value: {code: 'non-so'}},
    ...(proposal === '' ? [] : [{linkId: 'proposta', value: proposal}]),
    {linkId: 'informativa', value: true},
  ];
}

/** A long answer that anybody may give or leave. */
export function proposalIn(within: Page | Locator): Locator {
  return within.getByLabel('C’è qualcosa che dovremmo sapere');
}

/** The button that sends. */
export function sendIn(within: Page | Locator): Locator {
  return within.getByRole('button', {name: 'Invia le risposte'});
}

/** The button that sends what may have arrived. */
export function sendAgainIn(within: Page | Locator): Locator {
  return within.getByRole('button', {name: 'Riprova l’invio'});
}

/** The short number of the receipt that is shown, as soon as it is. */
export async function receiptShown(page: Page): Promise<string> {
  const words = await page.getByText(/^(Numero della ricevuta: )?[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
  return words.trim().slice(-9);
}
