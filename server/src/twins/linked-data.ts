import {isDay, isInstant} from '../../../src/model/dates.ts';
import type {Organisation} from '../../../src/model/organisation.ts';
import type {Text} from '../../../src/model/text.ts';

/** A node of JSON-LD. What is `undefined` is not written. */
export type Node = {readonly [key: string]: unknown};

/** A whole document. */
export function documentOf(context: Node, body: Node): string {
  return JSON.stringify({'@context': context, ...body});
}

/** The same, of many nodes. */
export function graphOf(context: Node, nodes: readonly Node[]): string {
  return documentOf(context, {'@graph': nodes});
}

/** A text with the language it is in: one literal, or one a language. */
export function literal(text: Text | undefined, language: string): unknown {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return {'@value': text, '@language': language};
  return Object.entries(text).map(([tag, words]) => ({'@value': words, '@language': tag}));
}

const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** A date with its type: no more precise than it is known. A quarter has no type of its own, so it is left out. */
export function typedDate(date: string | undefined): unknown {
  if (date === undefined) return undefined;
  if (isInstant(date)) return {'@value': date, '@type': `${xsd}dateTime`};
  if (isDay(date)) return {'@value': date, '@type': `${xsd}date`};
  return /^\d{4}-\d{2}$/.test(date) ? {'@value': date, '@type': `${xsd}gYearMonth`} : undefined;
}

/** The context of schema.org, inlined: nobody has to be asked what the words mean. */
export const schemaOrg: Node = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['url', 'contentUrl', 'serviceUrl', 'eventStatus', 'eventAttendanceMode'].map((name) => [
      name,
      {'@id': `https://schema.org/${name}`, '@type': '@id'},
    ]),
  ),
};

/** A body, in schema.org. */
export function organisationNode(organisation: Organisation | undefined, language: string): Node | undefined {
  if (!organisation) return undefined;
  const {name, ipaCode, url, kind} = organisation;
  return {
    '@type': kind === 'pa' || ipaCode !== undefined ? 'GovernmentOrganization' : 'Organization',
    name: literal(name, language),
    identifier: ipaCode,
    url,
  };
}

/** An empty list says nothing. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
