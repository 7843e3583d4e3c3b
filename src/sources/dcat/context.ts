import {isFields} from '../../model/foreign/fields.ts';
import {textOf} from '../catalogues/values.ts';

const dct = 'http://purl.org/dc/terms/';
const dcat = 'http://www.w3.org/ns/dcat#';
export const schema = 'http://schema.org/';

/** What the names of a document mean: enough of JSON-LD 1.1 for catalogues, without a processor. */
export type Context = {
  /** Terms and prefixes, as they were defined. */
  readonly terms: Readonly<Record<string, string>>;
  /** What a name without a prefix stands in; none: such a name means nothing. */
  readonly vocab?: string | undefined;
  /** The language of plain texts. */
  readonly language?: string | undefined;
};

/** Prefixes that documents use without a word about them. */
const prefixes: Readonly<Record<string, string>> = {
  dct,
  dcterms: dct,
  dcat,
  dcatap: 'http://data.europa.eu/r5r/',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  locn: 'http://www.w3.org/ns/locn#',
  schema,
};

export const noContext: Context = {terms: prefixes};

/** The terms of DCAT-AP 3's own context, as far as we read what they stand for. */
const dcatTerms = () =>
  Object.fromEntries(
    [
      'Catalogue=dcat:Catalog Dataset=dcat:Dataset Distribution=dcat:Distribution dataset=dcat:dataset',
      'title=dct:title description=dct:description identifier=dct:identifier publisher=dct:publisher',
      'releaseDate=dct:issued modificationDate=dct:modified language=dct:language licence=dct:license',
      'temporalCoverage=dct:temporal geographicalCoverage=dct:spatial conformsTo=dct:conformsTo',
      'frequency=dct:accrualPeriodicity format=dct:format theme=dcat:theme keyword=dcat:keyword',
      'accessRights=dct:accessRights rights=dct:rights name=foaf:name',
      'datasetDistribution=dcat:distribution landingPage=dcat:landingPage accessUrl=dcat:accessURL',
      'downloadUrl=dcat:downloadURL byteSize=dcat:byteSize mediaType=dcat:mediaType',
      'accessService=dcat:accessService endpointUrl=dcat:endpointURL startDate=dcat:startDate',
      'endDate=dcat:endDate contactPoint=dcat:contactPoint id=@id type=@type',
    ].flatMap((line) => line.split(' ').map((pair) => pair.split('='))),
  ) as Record<string, string>;

/** A context that is fetched elsewhere, and that we do not know. */
export class UnknownContext extends Error {}

/** A context with what `@context` says. Throws `UnknownContext`: nothing is fetched to find out what it means. */
export function within(context: Context, given: unknown): Context {
  if (given === undefined) return context;
  if (given === null) return noContext;
  if (Array.isArray(given)) return given.reduce<Context>(within, context);
  if (typeof given === 'string') {
    if (/^https?:\/\/schema\.org\/?($|docs\/jsonldcontext\.json(ld)?$)/.test(given))
      return {...context, vocab: schema};
    if (/^https?:\/\/semiceu\.github\.io\/DCAT-AP\/releases\/3[\d.]*\/context\/dcat-ap\.jsonld$/.test(given))
      return {...context, terms: {...context.terms, ...dcatTerms()}};
    throw new UnknownContext(given);
  }
  if (!isFields(given)) return context;
  const {'@vocab': vocab, '@language': language} = given;
  const defined = Object.entries(given).flatMap(([term, meaning]) => {
    const iri = textOf(isFields(meaning) ? meaning['@id'] : meaning);
    return iri === undefined || (term.startsWith('@') && term !== '@type') ? [] : [[term, iri] as const];
  });
  return {
    terms: {...context.terms, ...Object.fromEntries(defined)},
    vocab: vocab === undefined ? context.vocab : textOf(vocab),
    language: language === undefined ? context.language : textOf(language),
  };
}

/** What a name means: an IRI, a keyword (`@id`), or nothing. */
export function meaningOf(name: string, context: Context, depth = 0): string | undefined {
  if (name.startsWith('@') || depth > 8) return name;
  const {terms, vocab} = context;
  const term = Object.hasOwn(terms, name) ? terms[name] : undefined;
  if (term !== undefined && term !== name) return meaningOf(term, context, depth + 1);
  const [, prefix = '', rest = ''] = /^([^:/]*):(?!\/\/)(.*)$/.exec(name) ?? [];
  if (Object.hasOwn(terms, prefix)) return `${meaningOf(terms[prefix] ?? '', context, depth + 1)}${rest}`;
  // schema.org is written with and without the s: here it is without.
  if (name.includes(':')) return name.replace(/^https:\/\/schema\.org\//, schema);
  return vocab === undefined ? undefined : meaningOf(vocab + name, context, depth + 1);
}
