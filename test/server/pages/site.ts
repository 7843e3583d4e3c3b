import {readFileSync} from 'node:fs';
import {parseHTML} from 'linkedom';
import {parse} from 'yaml';
import {pages} from '../../../server/src/pages/pages.ts';
import type {Settings} from '../../../server/src/settings.ts';
import {Consultation} from '../../../src/model/consultation.ts';
import {town} from '../town.ts';

/** A file of the demo municipality, as it is published. */
export function content(name: string): Record<string, unknown> {
  const path = `../../../examples/municipality/content/consultations/${name}.yaml`;
  return parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

/** The demo municipality's consultation: it uses every type of question. */
export function square(changes: Record<string, unknown> = {}): Consultation {
  return Consultation.parse({...content('piazza-del-mercato'), ...changes});
}

/** What a browser sends with a navigation. */
export const browser = {Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'Accept-Language': 'it'};

/** The API with its pages over a store in memory, with the demo's consultation. */
export async function site(
  consultations: readonly Consultation[] = [square()],
  given: Partial<Settings> = {},
) {
  const {app, store, settings, at} = await town({...given, extras: {pages}});
  await store.publish({consultations});
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(path, {headers: {...browser, ...headers}});
  const send = (form: Form, headers: Record<string, string> = {'Sec-Fetch-Site': 'same-origin'}) =>
    app.request(form.action, {method: 'POST', body: form.fields, headers: {...browser, ...headers}});
  const answers = async (id = 'piazza-del-mercato') => {
    const all = [];
    for await (const response of store.responses(id)) all.push(response.answers);
    return all;
  };
  /** The form of a consultation as a browser holds it. */
  const form = async (id = 'piazza-del-mercato') => formIn(await read(await get(`/consultations/${id}`)));
  return {app, store, settings, at, get, send, form, answers};
}

/** A native form: where it goes, and what stands in it. */
export type Form = {readonly action: string; readonly fields: URLSearchParams};

/** The page of a response. */
export async function read(response: Response): Promise<Document> {
  return parseHTML(await response.text()).document;
}

/** What a browser would send of the form in a page. */
export function formIn(page: Document): Form {
  const fields = new URLSearchParams();
  for (const control of page.querySelectorAll('form :is(input, select, textarea)')) {
    const type = control.getAttribute('type');
    if ((type === 'radio' || type === 'checkbox') && !control.hasAttribute('checked')) continue;
    fields.append(control.getAttribute('name') ?? '', valueOf(control));
  }
  return {action: page.querySelector('form')?.getAttribute('action') ?? '', fields};
}

/** The value of a control; the parser leaves the text of a textarea as it was written. */
function valueOf(control: Element): string {
  if (control.localName === 'select')
    return control.querySelector('option[selected]')?.getAttribute('value') ?? '';
  if (control.localName !== 'textarea') return control.getAttribute('value') ?? '';
  const text = (control.textContent ?? '').replace(/^\n/, '');
  return parseHTML(`<p>${text}</p>`).document.querySelector('p')?.textContent ?? '';
}

/** The same form, filled in. */
export function filled({action, fields}: Form, changes: Readonly<Record<string, string | string[]>>): Form {
  const next = new URLSearchParams(fields);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of [value].flat()) next.append(name, one);
  }
  return {action, fields: next};
}

/** Just enough to be accepted. */
export const enough = {
  'a/legame': 'residente',
  'a/mezzi': 'piedi',
  'a/giudizio': '2',
  'a/priorita': 'alberi',
  'a/domenica': 'si',
  'a/informativa': 'true',
};

/** The words of a page or of a part of it, on one line. */
export function wordsIn(node: Element | Document | null | undefined): string {
  const element = node && 'body' in node ? node.body : node;
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
