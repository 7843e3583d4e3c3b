import {decoded} from '../../../src/sources/participation/address.ts';
import type {Form} from '../twins/forms.ts';
import {mediaTypes} from '../twins/forms.ts';

/** What is counted: the nouns of the API, the results of consultations, and these figures themselves. */
export const countedNouns = ['consultations', 'results', 'agenda', 'datasets', 'plans', 'usage'] as const;
export type CountedNoun = (typeof countedNouns)[number];

/** In which forms. */
export const countedForms = ['html', ...(Object.keys(mediaTypes) as Form[])] as const;
export type CountedForm = (typeof countedForms)[number];

/** What a request was for, as far as it is counted. */
export type RequestClass = {
  readonly noun: CountedNoun;
  /** Of results: of which consultation. Empty: not told apart. */
  readonly item: string;
  readonly form: CountedForm;
};

const twins = Object.keys(mediaTypes) as Form[];

/**
 * The class of an address of the API, by its path alone: what was asked of a list is not looked at. `fallback` is the
 * form of an address without an ending. `undefined`: nothing that is counted, such as receipts and responses.
 */
export function classOf(path: string, fallback: CountedForm): RequestClass | undefined {
  // What the columns of a table mean is not the table.
  if (path.endsWith('.csv-metadata.json')) return undefined;
  const [, first = '', ...rest] = path.split('/');
  const ending = twins.find((form) => path.endsWith(`.${form}`));
  const form = ending ?? fallback;
  const noun = countedNouns.find((one) => one === nameIn(first) && one !== 'results');
  if (noun === undefined) return undefined;
  if (noun !== 'consultations') return {noun, item: '', form};
  const [id, part, ...more] = rest;
  if (part === undefined) return {noun, item: '', form};
  if (more.length > 0 || id === undefined) return undefined;
  if (nameIn(part) === 'results') return {noun: 'results', item: decoded(id), form};
  return nameIn(part) === 'changes' ? {noun, item: '', form} : undefined;
}

/** `agenda` of `agenda.ics`. */
const nameIn = (part: string) => part.split('.')[0] ?? '';
