import type {Dataset} from '../../../src/model/dataset.ts';
import {accessRight} from '../../../src/model/dataset-quality.ts';
import type {Licence} from '../../../src/model/provenance.ts';
import type {Organisation} from '../../../src/model/organisation.ts';
import type {Text} from '../../../src/model/text.ts';
import {codeOf} from '../codes.ts';
import type {Node} from './linked-data.ts';
import {literal} from './linked-data.ts';

/** The authority tables of the Publications Office of the EU. */
export const authority = 'http://publications.europa.eu/resource/authority';

/** What the tables themselves call a value that is not known. */
const unknown = {'data-theme': 'OP_DATPRO', 'file-type': 'OP_DATPRO', frequency: 'UNKNOWN'} as const;
type Table = keyof typeof unknown;

// Some frequencies begin with a digit: 15MIN.
const isCode = (code: string) => /^[A-Z0-9][A-Z0-9_]*$/.test(codeOf(code));
const isTheme = (code: string) =>
  /^(https?:\/\/publications\.europa\.eu\/resource\/authority\/data-theme\/)?(AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|REGI|SOCI|TECH|TRAN|OP_DATPRO)$/.test(
    code,
  );
const term = (table: Table | 'access-right', code: string) => ({
  '@id': `${authority}/${table}/${codeOf(code)}`,
});

/** A code of an EU authority table as its URI; what is no code, or not known, as the table's own word for that. */
export function authorityUri(table: Table, code: string | undefined): Node {
  return term(table, code === undefined || !isCode(code) ? unknown[table] : code);
}

/** The themes that the Union's table has; where none is, the table's own word for that: a theme is no literal. */
export function themesOf(themes: readonly string[]): readonly Node[] {
  const known = themes.filter(isTheme);
  return (known.length > 0 ? known : [unknown['data-theme']]).map((theme) => term('data-theme', theme));
}

/** What people look for it with: its keywords, and the themes that are only words. */
export const keywordsOf = ({
  themes,
  keywords = [],
}: Pick<Dataset, 'themes' | 'keywords'>): readonly string[] => [
  ...new Set([...keywords, ...themes.filter((theme) => !isTheme(theme))]),
];

/** Who may have it: a code of the Union's table as its URI, anything else as a statement. */
export function accessRightsOf(code: string | undefined): Node | undefined {
  if (code === undefined) return undefined;
  return accessRight.test(code)
    ? term('access-right', code)
    : {'@type': 'dct:RightsStatement', 'rdfs:label': code};
}

/** What is said of rights, in a sentence. */
export function rightsOf(text: Text | undefined, language: string): Node | undefined {
  if (text === undefined) return undefined;
  return {'@type': 'dct:RightsStatement', 'rdfs:label': literal(text, language)};
}

/** A body. DCAT-AP_IT wants an identifier: of one whose IPA code is not known, the address, or that it is not available. */
export function agent(organisation: Organisation, language: string): Node {
  const {name, ipaCode, url} = organisation;
  return {
    '@type': ['foaf:Agent', 'dcatapit:Agent'],
    'foaf:name': literal(name, language),
    'dct:identifier': ipaCode ?? url ?? 'N/A',
    'foaf:homepage': url === undefined ? undefined : {'@id': url},
  };
}

/** Nobody says whose it is. */
export const nobody: Node = {
  '@id': `${authority}/corporate-body/OP_DATPRO`,
  '@type': ['foaf:Agent', 'dcatapit:Agent'],
  'foaf:name': 'Provisional data',
  'dct:identifier': 'OP_DATPRO',
};

/** A licence with its type (ADMS); one that is not known is called so by the Italian list of licences. */
export function licenceNode(licence: Licence | undefined, language: string): Node {
  const {code, title, url} = licence ?? {};
  const isKnown = code !== undefined || title !== undefined || url !== undefined;
  return {
    '@id': isKnown ? url : 'https://w3id.org/italia/controlled-vocabulary/licences/C1_Unknown',
    '@type': ['dct:LicenseDocument', 'dcatapit:LicenseDocument'],
    'foaf:name': isKnown ? literal(title ?? code, language) : literal('Licenza sconosciuta', 'it'),
    'dct:identifier': code,
    'dct:type': {'@id': `http://purl.org/adms/licencetype/${licenceType(code)}`},
  };
}

function licenceType(code = ''): string {
  if (/^CC0|^PDDL|^CC-PDDC/i.test(code)) return 'PublicDomain';
  return /^CC-BY-\d|^CC-BY$|^IODL-2|^ODC-BY/i.test(code) ? 'Attribution' : 'UnknownIPR';
}
