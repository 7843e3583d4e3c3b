import type {Dataset, Distribution} from './dataset.ts';
import {fileTypeOf} from './file-types.ts';
import type {Licence} from './provenance.ts';

/** `unknown` cannot be told from the description alone; it counts neither way. */
export type Verdict = 'passed' | 'failed' | 'unknown';

/** What is looked at, in the words of DCAT where it has one. */
export type CheckName = (typeof checks)[number][1];
export type Dimension = (typeof dimensions)[number];
export type Rating = 'excellent' | 'good' | 'sufficient' | 'bad';

export type Check = {
  readonly name: CheckName;
  readonly dimension: Dimension;
  /** What it is worth. */
  readonly points: number;
  readonly verdict: Verdict;
};

/** What the metadata of a dataset are worth, by the EU's metadata quality assessment. */
export type Quality = {
  /** Every check, by dimension. */
  readonly checks: readonly Check[];
  /** The points that are certain. */
  readonly points: number;
  /** The points if all that cannot be told were well. */
  readonly most: number;
  /** The ratings of these. */
  readonly rating: Rating;
  readonly best: Rating;
};

export const dimensions = [
  'findability',
  'accessibility',
  'interoperability',
  'reusability',
  'contextuality',
] as const;

/** All checks with their points (data.europa.eu/mqa/methodology; docs/metadata-quality.md). */
export const checks = [
  ['findability', 'keywords', 30],
  ['findability', 'themes', 30],
  ['findability', 'spatial', 20],
  ['findability', 'temporal', 20],
  ['accessibility', 'accessUrlStatus', 50],
  ['accessibility', 'downloadUrl', 20],
  ['accessibility', 'downloadUrlStatus', 30],
  ['interoperability', 'format', 20],
  ['interoperability', 'mediaType', 10],
  ['interoperability', 'formatListed', 10],
  ['interoperability', 'nonProprietary', 20],
  ['interoperability', 'machineReadable', 20],
  ['interoperability', 'dcatAp', 30],
  ['reusability', 'licence', 20],
  ['reusability', 'licenceListed', 10],
  ['reusability', 'accessRights', 10],
  ['reusability', 'accessRightsListed', 5],
  ['reusability', 'contact', 20],
  ['reusability', 'publisher', 10],
  ['contextuality', 'rights', 5],
  ['contextuality', 'bytes', 5],
  ['contextuality', 'issued', 5],
  ['contextuality', 'modified', 5],
] as const;

/** 405: what all checks are worth together. */
export const mostPoints = checks.reduce((sum, [, , points]) => sum + points, 0);

/**
 * The quality of a dataset's metadata. No address is asked whether it answers, and no SHACL validator runs, so these
 * stay unknown. Of several distributions the one with the most points counts, as all are taken to hold the same.
 * A fact that is added never lowers the points.
 */
export function qualityOf(dataset: Dataset): Quality {
  const readings = (dataset.distributions.length > 0 ? dataset.distributions : [undefined]).map((one) =>
    readingOf(dataset, one),
  );
  const [first = readingOf(dataset, undefined), ...others] = readings;
  const chosen = others.reduce(
    (best, next) =>
      next.points > best.points || (next.points === best.points && next.most > best.most) ? next : best,
    first,
  );
  const most = Math.max(...readings.map((reading) => reading.most));
  const {points, verdicts} = chosen;
  const own = checks.map(([dimension, name, worth]) => ({
    dimension,
    name,
    points: worth,
    verdict: verdicts[name],
  }));
  return {checks: own, points, most, rating: ratingOf(points), best: ratingOf(most)};
}

/** The rating groups of data.europa.eu. */
export function ratingOf(points: number): Rating {
  if (points > 350) return 'excellent';
  if (points > 220) return 'good';
  return points > 120 ? 'sufficient' : 'bad';
}

/** The checks of one distribution in one pass: a catalogue has thousands. */
function readingOf(dataset: Dataset, distribution: Distribution | undefined) {
  const verdicts = verdictsOf(dataset, distribution);
  let points = 0;
  let most = 0;
  for (const [, name, worth] of checks) {
    if (verdicts[name] === 'passed') points += worth;
    if (verdicts[name] !== 'failed') most += worth;
  }
  return {verdicts, points, most};
}

const passes = (isThere: unknown): Verdict => (isThere ? 'passed' : 'failed');
const perhaps = (isThere: unknown): Verdict => (isThere ? 'unknown' : 'failed');

function verdictsOf(dataset: Dataset, one: Distribution | undefined): Readonly<Record<CheckName, Verdict>> {
  const {temporal, contact, accessRights} = dataset;
  const type = one?.format === undefined ? undefined : fileTypeOf(one.format);
  const licences = [one?.licence, dataset.licence].filter((licence) => licence !== undefined);
  return {
    keywords: passes(dataset.keywords?.length),
    themes: passes(dataset.themes.length),
    spatial: passes(dataset.spatial),
    temporal: passes(temporal?.start ?? temporal?.end),
    accessUrlStatus: perhaps(one),
    downloadUrl: passes(one?.downloadUrl),
    downloadUrlStatus: perhaps(one?.downloadUrl),
    format: passes(type),
    mediaType: passes(one?.mediaType),
    // The whole of both lists is not ours to carry: what we do not know may be in them.
    formatListed: type?.isListed ? 'passed' : perhaps(one?.format ?? one?.mediaType),
    nonProprietary: passes(type?.isOpen),
    machineReadable: passes(type?.isMachineReadable),
    // Title and accessURL are always there; without a description it is certainly not valid.
    dcatAp: perhaps(dataset.description),
    licence: passes(licences.some(says)),
    licenceListed: bestOf(licences.map(listed)),
    accessRights: passes(accessRights),
    accessRightsListed: passes(accessRights && accessRight.test(accessRights)),
    contact: passes(contact?.name ?? contact?.email ?? contact?.phone ?? contact?.url),
    publisher: passes(dataset.publisher),
    rights: passes(one?.rights),
    bytes: passes(one?.bytes !== undefined),
    issued: passes(dataset.issued),
    modified: passes(dataset.modified ?? one?.modified),
  };
}

const says = ({code, title, url}: Licence) => code ?? title ?? url;

/** Codes of the EU's access rights, as they are or by address. */
export const accessRight =
  /^(https?:\/\/publications\.europa\.eu\/resource\/authority\/access-right\/)?(PUBLIC|RESTRICTED|NON_PUBLIC|CONFIDENTIAL|NORMAL|SENSITIVE)$/;

/** A code, or the address of a licence that the EU's list knows, becomes the EU's own address in some catalogues. */
function listed({code, url}: Licence): Verdict {
  if (url && /^https?:\/\/publications\.europa\.eu\/resource\/authority\/licence\/./.test(url))
    return 'passed';
  return perhaps(code ?? (url && /^https?:\/\/(www\.)?(creativecommons|opendatacommons)\.org\//.test(url)));
}

const bestOf = (verdicts: readonly Verdict[]): Verdict =>
  (['passed', 'unknown'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'failed';
