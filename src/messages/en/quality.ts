// No native speaker has read this translation yet.

import type {QualityWords} from '../quality.ts';
import type {Rating} from '../../model/dataset-quality.ts';

const ratings: Readonly<Record<Rating, string>> = {
  excellent: 'excellent',
  good: 'good',
  sufficient: 'sufficient',
  bad: 'bad',
};

export const quality: QualityWords = {
  heading: 'Quality of the metadata',
  intro:
    'How complete the description of the dataset is, not how good the data are. The method is that of the European data portal (MQA).',
  source: 'Method of data.europa.eu',
  total: (points, most, of) =>
    points === most ? `${points} points of ${of}` : `${points} to ${most} points of ${of}`,
  rated: (rating, best) =>
    rating === best ? `rated ${ratings[rating]}` : `rated between ${ratings[rating]} and ${ratings[best]}`,
  whyARange:
    'A description alone does not tell everything: no address is tried here and no validator is asked. These points may come on top of the first.',
  dimension: {
    findability: 'Findability',
    accessibility: 'Accessibility',
    interoperability: 'Interoperability',
    reusability: 'Reusability',
    contextuality: 'Contextuality',
  },
  of: (points, all) => `${points} points of ${all}`,
  check: {
    keywords: 'Keywords',
    themes: 'Theme',
    spatial: 'Area covered',
    temporal: 'Time covered',
    accessUrlStatus: 'The access address answers',
    downloadUrl: 'Download address',
    downloadUrlStatus: 'The download address answers',
    format: 'Format',
    mediaType: 'Media type',
    formatListed: 'Format or media type from the official lists',
    nonProprietary: 'Non-proprietary format',
    machineReadable: 'Machine-readable format',
    dcatAp: 'Valid DCAT-AP',
    licence: 'Licence',
    licenceListed: 'Licence from the European list',
    accessRights: 'Access rights',
    accessRightsListed: 'Access rights from the European list',
    contact: 'Contact point',
    publisher: 'Publisher',
    rights: 'Statement of rights',
    bytes: 'File size',
    issued: 'Date of publication',
    modified: 'Date of modification',
  },
  how: {
    keywords: 'Add at least one keyword (dcat:keyword).',
    themes: 'Choose at least one European theme, such as ENVI (dcat:theme).',
    spatial: 'State the area (dct:spatial).',
    temporal: 'State the beginning or the end of the time (dct:temporal).',
    accessUrlStatus: 'Open the address of each distribution: it must answer (dcat:accessURL).',
    downloadUrl: 'State the address that leads right to the file (dcat:downloadURL).',
    downloadUrlStatus: 'Try to download the file: the address must answer (dcat:downloadURL).',
    format: 'State the format, such as CSV (dct:format).',
    mediaType: 'State the media type, such as text/csv (dcat:mediaType).',
    formatListed: 'Use a code of the European list of file types, or a type registered with IANA.',
    nonProprietary: 'Offer an open format too, such as CSV, JSON or ODS.',
    machineReadable: 'Offer a format too that programs read, such as CSV or JSON.',
    dcatAp:
      'Write at least title and description, and try the metadata with the validator of data.europa.eu.',
    licence: 'State the licence of the distribution (dct:license).',
    licenceListed:
      'State the licence by its address in the European list (publications.europa.eu/resource/authority/licence/…).',
    accessRights: 'State who may have the data, such as PUBLIC (dct:accessRights).',
    accessRightsListed: 'Use a code of the European list: PUBLIC, RESTRICTED or NON_PUBLIC.',
    contact: 'State whom to ask (dcat:contactPoint).',
    publisher: 'State the publisher (dct:publisher).',
    rights: 'Add a statement of rights to the distribution (dct:rights).',
    bytes: 'State how large the file is, in bytes (dcat:byteSize).',
    issued: 'State when it was first published (dct:issued).',
    modified: 'State when it was last changed (dct:modified).',
  },
  verdict: {passed: 'there', failed: 'missing', unknown: 'not checked'},
  columns: {check: 'Check', points: 'Points', verdict: 'Result'},
};
