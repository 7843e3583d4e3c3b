import {Dataset} from '../../model/dataset.ts';
import {CkanPackage} from '../../model/foreign/ckan.ts';
import type {Fields} from '../../model/foreign/fields.ts';
import {isFields} from '../../model/foreign/fields.ts';
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
import {dateOf, edgeOf, momentOf} from '../catalogues/dates.ts';
import {fitted} from '../catalogues/fitted.ts';
import {licenceOf} from '../catalogues/licences.ts';
import type {Reading} from '../catalogues/reading.ts';
import {plainOf} from '../catalogues/texts.ts';
import {fieldOf, linkOf, listIn, said, textOf} from '../catalogues/values.ts';
import type {Asked} from './address.ts';
import {distributionsOf} from './resource.ts';

/** A package that is not for everybody, or no dataset; `undefined`: it is one. */
export function unfitOf(pack: unknown): 'private' | 'gone' | 'other' | undefined {
  const isTrue = (value: unknown) => value === true || value === 'true' || value === 'True';
  if (isTrue(fieldOf(pack, 'private'))) return 'private';
  const state = fieldOf(pack, 'state');
  if (state === 'deleted' || state === 'draft') return 'gone';
  return fieldOf(pack, 'type') === 'harvest' ? 'other' : undefined;
}

/**
 * A dataset of ours, from a package with or without the fields of DCAT-AP_IT. What an extension knows stands in
 * `extras`, and is right where the root says something else; what does not fit goes into the notes of `reading`.
 * `undefined`: it has no name or no title.
 */
export function datasetOf(pack: unknown, pageOf: Asked['pageOf'], reading: Reading): Dataset | undefined {
  const {data} = CkanPackage.safeParse(pack);
  if (data === undefined) return undefined;
  const extras = extrasOf(data);
  const given = (name: string) => [extras[name], data[name]].filter(isSaid);
  const of = (name: string): unknown => given(name)[0];
  const text = (...names: readonly string[]) => names.flatMap(given).map(textOf).find(Boolean);
  const languages = languagesOf(of('language'));
  // What CKAN itself gives a package is at the root: an extra of the same name is anybody's.
  const uuid = textOf(data['id']) ?? '';
  const name = textOf(data['name']);
  const id = name ?? uuid;
  const page = pageOf(id, uuid || id);
  const {host} = new URL(page);
  return fitted(
    Dataset,
    {
      id,
      title:
        translated(of('title_translated'), reading) ??
        translated(data['title'], reading) ??
        textOf(data['title']) ??
        name,
      language: languageAmong(languages),
      description:
        translated(of('notes_translated'), reading) ??
        translated(data['notes'], reading) ??
        plainOf(data['notes'], reading),
      publisher: organisation(text('publisher_name'), text('publisher_identifier'), text('publisher_url')),
      holder: holderOf(data, extras, text),
      themes: themesIn(reading, of('themes_aggregate'), of('theme')),
      keywords: keywordsIn(listIn(of('tags')).flatMap((tag) => textOf(fieldOf(tag, 'name') ?? tag) ?? [])),
      frequency: frequencyOf(of('frequency'), reading),
      issued: dateOf(of('issued')),
      // Not `metadata_modified`: that is when the description changed, or was harvested.
      modified: dateOf(of('modified')) ?? latestOf(data['resources']),
      licence: licenceOf(of('license_id'), data['isopen'], of('license_title'), of('license_url')),
      accessRights: accessRightsOf(of('access_rights')),
      temporal: temporalOf(of),
      spatial: placeOf(text('geographical_name')),
      languages,
      conformsTo: standardsOf(of('conforms_to')),
      contact: contactOf(text),
      landingPage: page,
      hvdCategory: highValueOf(of('hvd_category')),
      distributions: distributionsOf(data['resources'], reading),
      provenance: {
        source: host,
        url: page,
        publishedAt: momentOf(data['metadata_created']),
        modifiedAt: momentOf(data['metadata_modified']),
      },
    },
    reading.notes,
  );
}

type Texts = (...names: readonly string[]) => string | undefined;

/** `extras` as fields. */
function extrasOf(data: Fields): Fields {
  return Object.fromEntries(
    listIn(data['extras']).flatMap((extra) => {
      const key = textOf(fieldOf(extra, 'key'));
      return key === undefined ? [] : [[key, fieldOf(extra, 'value')]];
    }),
  );
}

/** Extensions fill what nobody filled with `''`, `[]` and `{}`, also in strings. */
function isSaid(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'object') return Object.keys(value).length > 0;
  return typeof value !== 'string' || !/^(|\[\]|\{\}|\[""\]|N\/A)$/.test(value.trim());
}

/** A text in several languages; what is not filled is none. */
function translated(value: unknown, reading: Reading): Fields | undefined {
  const map = listIn(value).find(isFields);
  const entries = Object.entries(map ?? {}).flatMap(([name, words]) => {
    const tag = name.replace('_', '-');
    const text = isLanguage(tag) ? plainOf(words, reading) : undefined;
    return text === undefined ? [] : [[tag, text] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Who answers for it. Of a harvested package the organisation is who harvested it, which is somebody else. */
function holderOf(data: Fields, extras: Fields, text: Texts) {
  const isHarvested = Object.keys(extras).some((key) => key.startsWith('harvest_'));
  const organisationTitle = fieldOf(data['organization'], 'title') ?? fieldOf(data['organization'], 'name');
  return (
    organisation(text('holder_name'), text('holder_identifier')) ??
    (isHarvested ? undefined : organisation(textOf(organisationTitle)))
  );
}

/** An identifier is that of IPA where it looks like one: others are tax numbers, or made up by a catalogue. */
function organisation(name: string | undefined, identifier?: string, url?: string) {
  if (name === undefined) return undefined;
  const isIpa =
    identifier !== undefined &&
    /^(?=.*[a-z])[a-z\d_-]{2,20}$/i.test(identifier) &&
    !/^n_?a$/i.test(identifier);
  return {name, ipaCode: isIpa ? identifier : undefined, url: linkOf(url)};
}

function themesIn(reading: Reading, ...fields: readonly unknown[]): readonly string[] {
  return fields.map((field) => themesOf(field, reading)).find((themes) => themes.length > 0) ?? [];
}

/** When the newest of its files changed. */
function latestOf(resources: unknown): string | undefined {
  return listIn(resources)
    .flatMap((one) => momentOf(fieldOf(one, 'last_modified'))?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
}

function temporalOf(of: (name: string) => unknown) {
  const [period] = listIn(of('temporal_coverage'));
  return said({
    start: edgeOf(fieldOf(period, 'temporal_start') ?? of('temporal_start'), 'start'),
    end: edgeOf(fieldOf(period, 'temporal_end') ?? of('temporal_end'), 'end'),
  });
}

/** A code of a place (`ITA_BZO`) says nothing to people. */
const placeOf = (name: string | undefined) =>
  name === undefined || /^[{["]*[A-Z]{3}(_|[}\]"]*$)|^\{/.test(name) ? undefined : name;

const standardsOf = (value: unknown) =>
  listIn(value).flatMap(
    (one) => linkOf(one) ?? linkOf(fieldOf(one, 'uri')) ?? linkOf(fieldOf(one, 'identifier')) ?? [],
  );

/** Whom to ask: the contact point, or else who maintains or wrote it, if they can be reached. */
function contactOf(text: Texts) {
  for (const who of ['contact', 'maintainer', 'author']) {
    const email = text(`${who}_email`)?.replace(/^mailto:/, '');
    const url = linkOf(text(`${who}_url`, `${who}_uri`));
    if (email !== undefined || url !== undefined) return {name: text(`${who}_name`, who), email, url};
  }
  return undefined;
}
