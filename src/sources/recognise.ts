import {isLink} from '../model/scheme.ts';
import type {Noun} from '../model/noun.ts';

/** What reads an address, and what nouns can be behind it. */
export type Recognised = {
  /** The name of a source: one of `open`'s registry, or what `source=` says. */
  readonly source: string;
  /** None: the address does not tell. Several: it fits them all. */
  readonly nouns: readonly Noun[];
};

type Rule = Recognised & {
  /** Looked for in the path, without a slash at its end. */
  readonly path: RegExp;
};

/** The first that fits wins (DESIGN §3). Nothing is probed. */
const rules: readonly Rule[] = [
  {path: /\.ics$/i, source: 'icalendar', nouns: ['agenda']},
  {path: /\.jsonld$/i, source: 'dcat', nouns: ['dataset']},
  // A table is read as one wherever it is, also the twin of an address of ours.
  {path: /\.csv$/i, source: 'file', nouns: []},
  // The JSON twin of an address of ours is ours too: a form has somewhere to go, a file has not.
  {path: /\/consultations(\/[^/]+)?(\.json)?$/, source: 'participation', nouns: ['consultation']},
  {path: /\/agenda(\/[^/]+)?(\.json)?$/, source: 'participation', nouns: ['agenda']},
  {path: /\/datasets(\/[^/]+)?(\.json)?$/, source: 'participation', nouns: ['dataset']},
  {path: /\/plans\/[^/]+\/commitments\/[^/]+$/, source: 'participation', nouns: ['commitment']},
  {path: /\/plans(\/[^/]+)?(\.json)?$/, source: 'participation', nouns: ['plan']},
  {path: /\.json$/i, source: 'file', nouns: []},
  {path: /\/f\/\d+\/meetings(\/|$)/, source: 'decidim', nouns: ['agenda']},
  {path: /\/f\/\d+\/surveys(\/|$)/, source: 'decidim', nouns: ['consultation']},
  {path: /\/f\/\d+\/results(\/|$)/, source: 'decidim', nouns: ['commitment']},
  {path: /\/f\/\d+(\/|$)/, source: 'decidim', nouns: ['consultation', 'agenda', 'commitment']},
  {path: /\/(processes|assemblies)\/[^/]+/, source: 'decidim', nouns: ['consultation', 'agenda', 'plan']},
  {path: /\/dataset\/[^/]+|\/api\/3\/action\//, source: 'ckan', nouns: ['dataset']},
];

/** Which source reads an address. An explicit `source` wins; an address like no other is the participation API's. */
export function recognise(url: string, source?: string): Recognised {
  const path = isLink(url) ? new URL(url).pathname.replace(/\/+$/, '') : '';
  const rule = rules.find((one) => one.path.test(path));
  return {source: source || (rule?.source ?? 'participation'), nouns: rule?.nouns ?? []};
}

/** The nouns an address suggests; only when it is exactly one, a link says what it becomes. */
export function nounsOf(url: string): readonly Noun[] {
  return recognise(url).nouns;
}
