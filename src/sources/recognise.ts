import {isLink} from '../model/scheme.ts';
import type {Noun} from '../model/noun.ts';

/** What reads an address, and what nouns can be behind it. */
export type Recognised = {
  /** The name of a source: one of `open`'s registry, or what `source=` says. */
  readonly source: string;
  /** None: the address does not tell. Several: it fits them all. */
  readonly nouns: readonly Noun[];
};

/** What is looked for in the path (without a slash at its end), what reads it, and the nouns that may be there. */
type Rule = readonly [path: RegExp, source: string, ...nouns: readonly Noun[]];

/** The first that fits wins (DESIGN §3). Nothing is probed. */
const rules: readonly Rule[] = [
  [/\.ics$/i, 'icalendar', 'agenda'],
  [/\.jsonld$/i, 'dcat', 'dataset'],
  // A table is read as one wherever it is, also the twin of an address of ours.
  [/\.csv$/i, 'file'],
  // The JSON twin of an address of ours is ours too: a form has somewhere to go, a file has not.
  [/\/consultations(\/[^/]+)?(\.json)?$/, 'participation', 'consultation'],
  [/\/agenda(\/[^/]+)?(\.json)?$/, 'participation', 'agenda'],
  [/\/datasets(\/[^/]+)?(\.json)?$/, 'participation', 'dataset'],
  [/\/plans\/[^/]+\/commitments\/[^/]+$/, 'participation', 'commitment'],
  [/\/plans(\/[^/]+)?(\.json)?$/, 'participation', 'plan'],
  [/\.json$/i, 'file'],
  [/\/f\/\d+\/meetings\b/, 'decidim', 'agenda'],
  [/\/f\/\d+\/surveys\b/, 'decidim', 'consultation'],
  [/\/f\/\d+\/results$/, 'decidim', 'plan'],
  [/\/f\/\d+\/results\//, 'decidim', 'commitment'],
  [/\/f\/\d+\b/, 'decidim', 'consultation', 'agenda', 'plan'],
  [/\/processes$/, 'decidim', 'consultation'],
  [/\/(processes|assemblies)\/./, 'decidim', 'consultation', 'agenda', 'plan'],
  [/\/wp-json\/./, 'wordpress', 'agenda', 'dataset'],
  // The front of dati.gov.it is not CKAN's own: its pages have their own name.
  [/\/(view-dataset$|(view-dataset|dataset|api\/3\/action)\/.)/, 'ckan', 'dataset'],
];

/** Which source reads an address. An explicit `source` wins; an address like no other is the participation API's. */
export function recognise(url: string, source?: string): Recognised {
  const path = isLink(url) ? new URL(url).pathname.replace(/\/+$/, '') : '';
  const [, known = 'participation', ...nouns] = rules.find(([pattern]) => pattern.test(path)) ?? [];
  return {source: source || known, nouns};
}

/** The nouns an address suggests; only when it is exactly one, a link says what it becomes. */
export function nounsOf(url: string): readonly Noun[] {
  return recognise(url).nouns;
}
