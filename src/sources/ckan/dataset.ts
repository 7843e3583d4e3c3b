import type {Dataset} from '../../model/dataset.ts';
import {CkanAnswer, CkanSearch} from '../../model/foreign/ckan.ts';
import type {FailureReason} from '../../model/failure-reason.ts';
import type {Reading} from '../catalogues/reading.ts';
import {readAll} from '../catalogues/reading.ts';
import {fieldOf, textOf} from '../catalogues/values.ts';
import {SourceFailure} from '../failure.ts';
import {fitting, request} from '../request.ts';
import type {Listing, OpenOptions, Source} from '../source.ts';
import {unsupported} from '../source.ts';
import type {Asked} from './address.ts';
import {askedOf} from './address.ts';
import {datasetOf, unfitOf} from './package.ts';

/** How many packages are asked for at once, and how many of a list are read: a page with more is of no use. */
const pageSize = 100;
const most = 1_000;

/** Datasets of a CKAN. */
export function operations(src: string, options: OpenOptions): Source {
  const asked = askedOf(src);
  if (asked === undefined)
    throw unsupported(src, 'no page of CKAN: /dataset/<name>, /organization/<name>, /group/<name>');
  if (asked.is === 'search') return {datasets: async (signal) => found(asked, options, signal)};
  return {
    dataset: async (signal) => shown(asked, options, signal),
    datasets: async (signal) => ({items: [await shown(asked, options, signal)], unreadable: 0}),
  };
}

async function shown({url, pageOf}: Asked, options: OpenOptions, signal: AbortSignal): Promise<Dataset> {
  const pack = await resultOf(url, options, signal);
  const unfit = unfitOf(pack);
  if (unfit !== undefined)
    throw new SourceFailure(unfit === 'private' ? 'refused' : 'missing', {
      url,
      detail: `the package is ${unfit}`,
    });
  const dataset = await readAll(url, (reading) => datasetOf(pack, pageOf, reading), options);
  if (dataset === undefined)
    throw new SourceFailure('unreadable', {url, detail: 'a package without a name or a title'});
  return dataset;
}

/** All pages of a search; the address may say where to begin and how many it wants. */
async function found(
  {url, pageOf}: Asked,
  options: OpenOptions,
  signal: AbortSignal,
): Promise<Listing<Dataset>> {
  const {searchParams} = new URL(url);
  const begin = numberOf(searchParams.get('start')) ?? 0;
  const wanted = Math.min(numberOf(searchParams.get('rows')) ?? most, most);
  const packages: unknown[] = [];
  let end = Infinity;
  while (packages.length < Math.min(wanted, end - begin)) {
    const page = new URL(url);
    page.searchParams.set('start', String(begin + packages.length));
    page.searchParams.set('rows', String(Math.min(pageSize, wanted - packages.length)));
    const {count, results} = await fitting(url, CkanSearch, await resultOf(page.href, options, signal));
    packages.push(...results.slice(0, wanted - packages.length));
    // A server gives fewer than it is asked for as it likes; one that gives none has no more.
    end = results.length === 0 ? 0 : count;
  }
  if (end - begin > packages.length && wanted === most)
    console.warn(`arengo: ${url}: the first ${packages.length} of ${end} datasets are shown`);
  return readAll(url, (reading) => listed(url, packages, pageOf, reading), options);
}

/** Those packages that can be shown. What is not for everybody, or no dataset, is none that could not be read. */
function listed(
  url: string,
  packages: readonly unknown[],
  pageOf: Asked['pageOf'],
  reading: Reading,
): Listing<Dataset> {
  const items: Dataset[] = [];
  let unreadable = 0;
  for (const pack of packages) {
    const unfit = unfitOf(pack);
    const dataset = unfit === undefined ? datasetOf(pack, pageOf, reading) : undefined;
    if (dataset) items.push(dataset);
    else if (unfit === undefined) unreadable += 1;
    else reading.notes.push({path: unfit, value: fieldOf(pack, 'name')});
  }
  if (items.length === 0 && unreadable > 0)
    throw new SourceFailure('unreadable', {url, detail: 'no package has a name and a title'});
  return {items, unreadable, notes: reading.notes};
}

/** Kinds of errors that CKAN names, also in an answer that calls itself a success of HTTP. */
const reasons: ReadonlyMap<string, FailureReason> = new Map([
  ['Not Found Error', 'missing'],
  ['Authorization Error', 'refused'],
  ['Validation Error', 'refused'],
  ['Search Query Error', 'refused'],
  ['Search Error', 'unavailable'],
]);

/** What an action gives. Throws `SourceFailure`. */
async function resultOf(url: string, {fetch}: OpenOptions, signal: AbortSignal): Promise<unknown> {
  const {success, result, error} = await request(url, CkanAnswer, {signal, fetch});
  if (success) return result;
  const kind = textOf(fieldOf(error, '__type')) ?? 'no reason';
  const detail = `CKAN says no: ${kind}, ${textOf(fieldOf(error, 'message')) ?? JSON.stringify(error)}`;
  throw new SourceFailure(reasons.get(kind) ?? 'unavailable', {url, detail, answer: error});
}

const numberOf = (text: string | null) => (text !== null && /^\d+$/.test(text) ? Number(text) : undefined);
