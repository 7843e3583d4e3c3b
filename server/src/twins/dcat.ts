import type {Period} from '../../../src/model/dates.ts';
import {isQuarter} from '../../../src/model/dates.ts';
import type {Dataset, Distribution} from '../../../src/model/dataset.ts';
import type {Licence} from '../../../src/model/provenance.ts';
import type {Organisation} from '../../../src/model/organisation.ts';
import {daysOf} from '../agenda-days.ts';
import {codeOf} from '../codes.ts';
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

const authority = 'http://publications.europa.eu/resource/authority';

/** One dataset. */
export function datasetLinkedData(dataset: Dataset, publicUrl: string): string {
  return documentOf(context, datasetNode(dataset, publicUrl));
}

/** All of them, as a catalogue. */
export function catalogueLinkedData(datasets: readonly Dataset[], publicUrl: string): string {
  return documentOf(context, {
    '@id': `${publicUrl}/datasets`,
    '@type': ['dcat:Catalog', 'dcatapit:Catalog'],
    'dcat:themeTaxonomy': {'@id': `${authority}/data-theme`},
    'dcat:dataset': datasets.map((dataset) => datasetNode(dataset, publicUrl)),
  });
}

function datasetNode(dataset: Dataset, publicUrl: string): Node {
  const {id, language, publisher, holder, themes, frequency, contact, landingPage, hvdCategory} = dataset;
  const address = `${publicUrl}/datasets/${encodeURIComponent(id)}`;
  return {
    '@id': address,
    '@type': ['dcat:Dataset', 'dcatapit:Dataset'],
    'dct:identifier': id,
    'dct:title': literal(dataset.title, language),
    'dct:description': literal(dataset.description, language),
    'dct:publisher': agent(publisher, language),
    'dct:rightsHolder': agent(holder, language),
    'dcat:theme': some(themes.map((theme) => authorityUri('data-theme', theme))),
    'dct:accrualPeriodicity': frequency === undefined ? undefined : authorityUri('frequency', frequency),
    'dct:issued': typedDate(dataset.issued),
    'dct:modified': typedDate(dataset.modified),
    'dct:temporal': period(dataset.temporal),
    'dct:spatial':
      dataset.spatial === undefined
        ? undefined
        : {'@type': 'dct:Location', 'rdfs:label': literal(dataset.spatial, language)},
    'dct:language': some(dataset.languages.flatMap((tag) => languageUri(tag) ?? [])),
    'dct:conformsTo': some(dataset.conformsTo.map((url) => ({'@id': url, '@type': 'dct:Standard'}))),
    'dcat:contactPoint': contact && {
      '@type': 'vcard:Organization',
      'vcard:fn': literal(contact.name, language),
      'vcard:hasEmail': contact.email === undefined ? undefined : {'@id': `mailto:${contact.email}`},
      'vcard:hasTelephone':
        contact.phone === undefined ? undefined : {'@id': `tel:${contact.phone.replace(/[^\d+]/g, '')}`},
      'vcard:hasURL': contact.url === undefined ? undefined : {'@id': contact.url},
    },
    'dcat:landingPage': landingPage === undefined ? undefined : {'@id': landingPage},
    'dcatap:hvdCategory': hvdCategory === undefined ? undefined : hvdUri(hvdCategory),
    // Implementing Regulation (EU) 2023/138, by which a dataset is of high value.
    'dcatap:applicableLegislation':
      hvdCategory === undefined ? undefined : {'@id': 'http://data.europa.eu/eli/reg_impl/2023/138/oj'},
    'dcat:distribution': some(
      dataset.distributions.map((one, index) => distribution(one, dataset, `${address}#${index + 1}`)),
    ),
  };
}

function distribution(one: Distribution, {language, licence: whole}: Dataset, address: string): Node {
  const {title, format, mediaType, bytes, accessUrl, downloadUrl, kind, licence = whole, modified} = one;
  return {
    '@id': address,
    '@type': ['dcat:Distribution', 'dcatapit:Distribution'],
    'dct:title': literal(title, language),
    'dct:format': format === undefined ? undefined : authorityUri('file-type', format.toUpperCase()),
    'dcat:mediaType':
      mediaType === undefined
        ? undefined
        : {'@id': `http://www.iana.org/assignments/media-types/${mediaType}`},
    'dcat:byteSize':
      bytes === undefined ? undefined : {'@value': String(bytes), '@type': 'xsd:nonNegativeInteger'},
    'dcat:accessURL': {'@id': accessUrl},
    'dcat:downloadURL': downloadUrl === undefined ? undefined : {'@id': downloadUrl},
    'dcat:accessService':
      kind === 'api' ? {'@type': 'dcat:DataService', 'dcat:endpointURL': {'@id': accessUrl}} : undefined,
    'dct:license': licenceNode(licence, language),
    'dct:modified': typedDate(modified),
  };
}

function agent(organisation: Organisation | undefined, language: string): Node | undefined {
  if (!organisation) return undefined;
  const {name, ipaCode, url} = organisation;
  return {
    '@type': ['foaf:Agent', 'dcatapit:Agent'],
    'foaf:name': literal(name, language),
    'dct:identifier': ipaCode,
    'foaf:homepage': url === undefined ? undefined : {'@id': url},
  };
}

function licenceNode(licence: Licence | undefined, language: string): Node | undefined {
  if (!licence) return undefined;
  const {code, title, url} = licence;
  return {
    '@id': url,
    '@type': ['dct:LicenseDocument', 'dcatapit:LicenseDocument'],
    'foaf:name': literal(title, language),
    'dct:identifier': code,
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

/** A code of an EU authority table, as its URI; a code that is none is kept as a word. */
function authorityUri(table: 'data-theme' | 'frequency' | 'file-type', code: string): unknown {
  const short = codeOf(code);
  return /^[A-Z][A-Z0-9_]*$/.test(short) ? {'@id': `${authority}/${table}/${short}`} : code;
}

function hvdUri(category: string): unknown {
  if (/^https?:/.test(category)) return {'@id': category};
  return /^c_[0-9a-f]+$/.test(category) ? {'@id': `http://data.europa.eu/bna/${category}`} : category;
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
