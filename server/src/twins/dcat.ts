import type {Period} from '../../../src/model/dates.ts';
import {isQuarter} from '../../../src/model/dates.ts';
import type {Dataset, Distribution} from '../../../src/model/dataset.ts';
import {languages} from '../../../src/messages/messages.ts';
import {daysOf} from '../agenda-days.ts';
import type {Settings} from '../settings.ts';
import type {StoredDocument} from '../store/store.ts';
import {
  accessRightsOf,
  agent,
  authority,
  authorityUri,
  keywordsOf,
  licenceNode,
  nobody,
  rightsOf,
  themesOf,
} from './dcat-terms.ts';
import {pageWords} from '../page-words.ts';
import type {Node} from './linked-data.ts';
import {documentOf, literal, some, typedDate} from './linked-data.ts';

/** The words of DCAT-AP 3 and DCAT-AP_IT, inlined: nobody has to be asked what they mean. */
const context: Node = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Who makes datasets available, and where. */
type Catalogue = Pick<Settings, 'publicUrl' | 'publisher'>;

/**
 * One dataset, with all that DCAT-AP 3 and DCAT-AP_IT ask of every dataset. What is not known is said by the default
 * terms of their lists; only for the date of the last change there is none, and without a date of any kind it is left out.
 */
export function datasetLinkedData(dataset: Dataset, catalogue: Catalogue): string {
  return documentOf(context, datasetNode(dataset, catalogue));
}

/** All of them, as a catalogue. */
export function catalogueLinkedData(
  datasets: readonly StoredDocument<Dataset>[],
  catalogue: Catalogue,
): string {
  const {publicUrl, publisher} = catalogue;
  const names = languages.map((tag) => ({
    tag,
    title: `${pageWords[tag].datasets}: ${publisher.name}`,
    about: pageWords[tag].aboutDatasets(publisher.name),
  }));
  return documentOf(context, {
    '@id': `${publicUrl}/datasets`,
    '@type': ['dcat:Catalog', 'dcatapit:Catalog'],
    'dct:title': names.map(({tag, title}) => ({'@value': title, '@language': tag})),
    'dct:description': names.map(({tag, about}) => ({'@value': about, '@language': tag})),
    'dct:publisher': agent(publisher, 'it'),
    'dct:modified': typedDate(
      datasets
        .map(({modifiedAt}) => modifiedAt)
        .sort()
        .at(-1),
    ),
    'foaf:homepage': {'@id': `${publicUrl}/datasets`},
    'dcat:themeTaxonomy': {'@id': `${authority}/data-theme`},
    'dcat:dataset': datasets.map(({document}) => datasetNode(document, catalogue)),
  });
}

/** The last date that anything is known of; a quarter is none for DCAT. */
function modifiedOf({modified, issued, distributions, provenance}: Dataset): unknown {
  const files = distributions.flatMap((one) => (typedDate(one.modified) ? [one.modified] : [])).sort();
  return [modified, files.at(-1), provenance?.modifiedAt, issued, provenance?.publishedAt]
    .map(typedDate)
    .find((date) => date !== undefined);
}

function datasetNode(dataset: Dataset, {publicUrl, publisher: catalogue}: Catalogue): Node {
  const {id, language, publisher, holder, themes, frequency, contact, landingPage, hvdCategory} = dataset;
  const body = holder ?? publisher;
  const address = `${publicUrl}/datasets/${encodeURIComponent(id)}`;
  return {
    '@id': address,
    '@type': ['dcat:Dataset', 'dcatapit:Dataset'],
    'dct:identifier': id,
    'dct:title': literal(dataset.title, language),
    'dct:description': literal(dataset.description ?? dataset.title, language),
    'dct:publisher': agent(publisher ?? catalogue, language),
    'dct:rightsHolder': body === undefined ? nobody : agent(body, language),
    'dcat:theme': themesOf(themes),
    'dcat:keyword': some(keywordsOf(dataset).map((word) => literal(word, language))),
    'dct:accessRights': accessRightsOf(dataset.accessRights),
    'dct:accrualPeriodicity': authorityUri('frequency', frequency),
    'dct:issued': typedDate(dataset.issued),
    'dct:modified': modifiedOf(dataset),
    'dct:temporal': period(dataset.temporal),
    'dct:spatial':
      dataset.spatial === undefined
        ? undefined
        : {'@type': 'dct:Location', 'rdfs:label': literal(dataset.spatial, language)},
    'dct:language': some(dataset.languages.flatMap((tag) => languageUri(tag) ?? [])),
    'dct:conformsTo': some(dataset.conformsTo.map((url) => ({'@id': url, '@type': 'dct:Standard'}))),
    'dcat:contactPoint': contact && {
      '@type': ['vcard:Organization', 'dcatapit:Organization'],
      'vcard:fn': literal(contact.name ?? (body ?? catalogue).name, language),
      'vcard:hasEmail': contact.email === undefined ? undefined : {'@id': `mailto:${contact.email}`},
      'vcard:hasTelephone':
        contact.phone === undefined ? undefined : {'@id': `tel:${contact.phone.replace(/[^\d+]/g, '')}`},
      'vcard:hasURL': contact.url === undefined ? undefined : {'@id': contact.url},
    },
    'dcat:landingPage': landingPage === undefined ? undefined : {'@id': landingPage},
    ...highValue(hvdCategory),
    'dcat:distribution': some(
      dataset.distributions.map((one, index) => distribution(one, dataset, address, index)),
    ),
  };
}

function distribution(
  one: Distribution,
  {title: name, language, licence: whole, hvdCategory}: Dataset,
  dataset: string,
  index: number,
): Node {
  const {title, format, mediaType, bytes, accessUrl, downloadUrl, kind, licence = whole, modified} = one;
  return {
    '@id': `${dataset}#${index + 1}`,
    '@type': ['dcat:Distribution', 'dcatapit:Distribution'],
    'dct:title': literal(title, language),
    'dct:format': authorityUri('file-type', format?.toUpperCase()),
    'dcat:mediaType':
      mediaType === undefined
        ? undefined
        : {'@id': `http://www.iana.org/assignments/media-types/${mediaType}`},
    'dcat:byteSize':
      bytes === undefined ? undefined : {'@value': String(bytes), '@type': 'xsd:nonNegativeInteger'},
    'dcat:accessURL': {'@id': accessUrl},
    'dcat:downloadURL': downloadUrl === undefined ? undefined : {'@id': downloadUrl},
    'dcat:accessService':
      kind === 'api'
        ? {
            '@type': 'dcat:DataService',
            'dct:title': literal(title ?? name, language),
            'dcat:endpointURL': {'@id': accessUrl},
            'dcat:servesDataset': {'@id': dataset},
            ...highValue(hvdCategory),
          }
        : undefined,
    'dct:license': licenceNode(licence, language),
    'dct:modified': typedDate(modified),
    'dct:rights': rightsOf(one.rights, language),
    'dcatap:applicableLegislation': highValue(hvdCategory)['dcatap:applicableLegislation'],
  };
}

function period(one: Period | undefined): Node | undefined {
  if (!one) return undefined;
  // There is no type for a quarter: its first and last days are what it covers.
  const edge = (date: string | undefined, which: 'first' | 'last') =>
    typedDate(date !== undefined && isQuarter(date) ? daysOf(date)[which] : date);
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': edge(one.start, 'first'),
    'dcat:endDate': edge(one.end, 'last'),
  };
}

/** What makes a dataset one of high value, said of its files and services too (DCAT-AP HVD); a word is no category. */
function highValue(category: string | undefined): Node {
  if (category === undefined) return {};
  const code = /^c_[0-9a-f]+$/.test(category) ? `http://data.europa.eu/bna/${category}` : category;
  return {
    'dcatap:hvdCategory': /^https?:/.test(code) ? {'@id': code} : undefined,
    // Implementing Regulation (EU) 2023/138.
    'dcatap:applicableLegislation': {'@id': 'http://data.europa.eu/eli/reg_impl/2023/138/oj'},
  };
}

/** Official languages of the Union (EU authority table "language"). */
const languageCodes: Readonly<Record<string, string>> = {
  ...{bg: 'BUL', cs: 'CES', da: 'DAN', de: 'DEU', el: 'ELL', en: 'ENG', es: 'SPA', et: 'EST', fi: 'FIN'},
  ...{fr: 'FRA', ga: 'GLE', hr: 'HRV', hu: 'HUN', it: 'ITA', lt: 'LIT', lv: 'LAV', mt: 'MLT', nl: 'NLD'},
  ...{pl: 'POL', pt: 'POR', ro: 'RON', sk: 'SLK', sl: 'SLV', sv: 'SWE'},
};

function languageUri(tag: string): unknown {
  const code = languageCodes[tag.split('-')[0] ?? ''];
  return code === undefined ? undefined : {'@id': `${authority}/language/${code}`};
}
