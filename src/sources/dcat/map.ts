import {Dataset} from '../../model/dataset.ts';
import type {Fields} from '../../model/foreign/fields.ts';
import {
  accessRightsOf,
  frequencyOf,
  highValueOf,
  isLanguage,
  keywordsIn,
  languageAmong,
  languagesOf,
  themesOf,
} from '../catalogues/codes.ts';
import {dateOf, edgeOf} from '../catalogues/dates.ts';
import {bytesOf, formatOf, isPage, isService, mediaTypeOf} from '../catalogues/files.ts';
import {fitted} from '../catalogues/fitted.ts';
import {licenceOf} from '../catalogues/licences.ts';
import type {Reading} from '../catalogues/reading.ts';
import {plainOf} from '../catalogues/texts.ts';
import {linkOf, said, tailOf} from '../catalogues/values.ts';
import {meaningOf, noContext} from './context.ts';
import type {Graph, Node} from './graph.ts';
import {Literal} from './graph.ts';

const iri = (name: string) => meaningOf(name, noContext) ?? name;

/** What DCAT-AP(_IT) and schema.org call a dataset. */
export const datasetTypes = ['dcat:Dataset', 'dcatapit:Dataset', 'schema:Dataset'].map(iri);

/** What is said of a node, by names with their prefixes: the first of them that says something. */
function saidOf(graph: Graph, node: Node | undefined) {
  const all = (...names: readonly string[]) => graph.all(node, ...names.map(iri));
  const texts = (...names: readonly string[]) => all(...names).flatMap((value) => graph.textOf(value) ?? []);
  return {all, texts, first: (...names: readonly string[]) => texts(...names)[0]};
}

/** A dataset of ours from a node of DCAT-AP(_IT) or schema.org. `undefined`: it has no name or no title. */
export function datasetOf(graph: Graph, node: Node, reading: Reading, page: string): Dataset | undefined {
  const {all, texts, first} = saidOf(graph, node);
  const words = (...names: readonly string[]) => wordsOf(all(...names), reading);
  const languages = languagesOf(texts('dct:language', 'schema:inLanguage'));
  const [licence] = all('dct:license', 'schema:license');
  const distributions = all('dcat:distribution', 'schema:distribution').flatMap(
    (value) => graph.nodeOf(value) ?? [],
  );
  const files = distributions.map((one) => distributionOf(graph, one, reading));
  const link = texts('dcat:landingPage', 'schema:url', 'foaf:page').find((text) => linkOf(text));
  return fitted(
    Dataset,
    {
      id: first('dct:identifier', 'schema:identifier') ?? (tailOf(node.id ?? '') || node.id),
      title: words('dct:title', 'schema:name'),
      language: languageAmong(languages),
      description: words('dct:description', 'schema:description'),
      publisher: agentOf(graph, all('dct:publisher', 'schema:publisher'), reading),
      holder: agentOf(graph, all('dct:rightsHolder', 'schema:copyrightHolder'), reading),
      themes: themesOf(texts('dcat:theme'), reading),
      keywords: keywordsIn(texts('dcat:keyword', 'schema:keywords')),
      frequency: frequencyOf(texts('dct:accrualPeriodicity'), reading),
      issued: dateOf(first('dct:issued', 'schema:datePublished')),
      modified: dateOf(first('dct:modified', 'schema:dateModified')),
      licence:
        licence === undefined ? files.find((one) => one['licence'])?.['licence'] : named(graph, licence),
      accessRights: accessRightsOf(
        first('dct:accessRights') ??
          saidOf(graph, graph.nodeOf(all('dct:accessRights')[0])).first('rdfs:label'),
      ),
      temporal: periodOf(graph, all('dct:temporal', 'schema:temporalCoverage')[0]),
      spatial: labelOf(graph, all('dct:spatial', 'schema:spatialCoverage')[0], reading),
      languages,
      conformsTo: texts('dct:conformsTo').filter((text) => linkOf(text)),
      contact: contactOf(graph, all('dcat:contactPoint', 'schema:contactPoint')[0], reading),
      landingPage: link,
      hvdCategory: highValueOf(texts('dcatap:hvdCategory')),
      distributions: files,
      provenance: {source: new URL(page).host, url: link ?? linkOf(node.id) ?? page},
    },
    reading.notes,
  );
}

function distributionOf(graph: Graph, node: Node, reading: Reading): Fields {
  const {all, first} = saidOf(graph, node);
  const media = mediaTypeOf(first('dcat:mediaType', 'schema:encodingFormat'));
  const format = formatOf(first('dct:format', 'schema:encodingFormat', 'dcat:mediaType'));
  const service = graph.nodeOf(all('dcat:accessService')[0]);
  const endpoint = saidOf(graph, service).first('dcat:endpointURL');
  const isApi = service !== undefined || isService(format);
  const file = first('dcat:downloadURL', 'schema:contentUrl');
  const access = first('dcat:accessURL', 'schema:url') ?? endpoint ?? file;
  const [licence] = all('dct:license', 'schema:license');
  return {
    title: wordsOf(all('dct:title', 'schema:name'), reading),
    format,
    mediaType: media,
    bytes: bytesOf(first('dcat:byteSize', 'schema:contentSize'), reading),
    accessUrl: isApi ? (endpoint ?? access) : access,
    downloadUrl: isApi || (isPage(format) && file === undefined) ? undefined : file,
    kind: isApi ? 'api' : 'file',
    licence: licence === undefined ? undefined : named(graph, licence),
    modified: dateOf(first('dct:modified', 'schema:dateModified')),
    rights: statementOf(graph, all('dct:rights')[0], reading),
  };
}

/** What is said of rights: in words, or else the address of who says it. */
const statementOf = (graph: Graph, value: unknown, reading: Reading) =>
  labelOf(graph, value, reading) ?? graph.textOf(value);

/** One text, or one a language, where languages are said. */
function wordsOf(values: readonly unknown[], reading: Reading): string | Fields | undefined {
  const literals = values.filter((value) => value instanceof Literal);
  const map = Object.fromEntries<string>(
    literals.flatMap(({language, text}) => {
      const words = language !== undefined && isLanguage(language) ? plainOf(text, reading) : undefined;
      return language === undefined || words === undefined ? [] : [[language, words] as const];
    }),
  );
  return Object.keys(map).length > 0 ? map : plainOf(literals[0]?.text, reading);
}

/** What a thing is called. */
function labelOf(graph: Graph, value: unknown, reading: Reading) {
  const node = graph.nodeOf(value);
  const names = [
    'foaf:name',
    'rdfs:label',
    'skos:prefLabel',
    'schema:name',
    'vcard:fn',
    'dct:title',
    'locn:geographicName',
  ];
  const text = value instanceof Literal && node === undefined ? value.text : undefined;
  // An address of a place says nothing to people.
  return wordsOf(graph.all(node, ...names.map(iri)), reading) ?? (linkOf(text) ? undefined : text);
}

function agentOf(graph: Graph, [value]: readonly unknown[], reading: Reading) {
  const node = graph.nodeOf(value);
  const {first} = saidOf(graph, node);
  const name = labelOf(graph, value, reading);
  const identifier = first('dct:identifier', 'schema:identifier');
  const isIpa = identifier !== undefined && /^(?=.*[a-z])[a-z\d_-]{2,20}$/i.test(identifier);
  return (
    name && {name, ipaCode: isIpa ? identifier : undefined, url: linkOf(first('foaf:homepage', 'schema:url'))}
  );
}

function named(graph: Graph, value: unknown) {
  const node = graph.nodeOf(value);
  const {first} = saidOf(graph, node);
  const code = first('dct:identifier');
  return licenceOf(
    code ?? graph.textOf(value),
    undefined,
    first('foaf:name', 'schema:name', 'dct:title', 'rdfs:label'),
    graph.textOf(value),
  );
}

/** A period of DCAT, of its older form, or of schema.org ("2012-01-01/2020-12-31", "2012/.."). */
function periodOf(graph: Graph, value: unknown) {
  const node = graph.nodeOf(value);
  const {first} = saidOf(graph, node);
  const [from, to] = (node ? '' : (graph.textOf(value) ?? '')).split('/');
  return said({
    start: edgeOf(first('dcat:startDate', 'schema:startDate') ?? from, 'start'),
    end: edgeOf(first('dcat:endDate', 'schema:endDate') ?? (to === '..' ? undefined : to), 'end'),
  });
}

function contactOf(graph: Graph, value: unknown, reading: Reading) {
  const node = graph.nodeOf(value);
  const {first} = saidOf(graph, node);
  return said({
    name: labelOf(graph, node, reading),
    email: first('vcard:hasEmail', 'schema:email')?.replace(/^mailto:/, ''),
    phone: first('vcard:hasTelephone', 'schema:telephone')?.replace(/^tel:/, ''),
    url: linkOf(first('vcard:hasURL', 'schema:url')),
  });
}
