import {AgendaEntry, AgendaPage} from '../model/agenda.ts';
import {Page} from '../model/collection.ts';
import {Commitment} from '../model/commitment.ts';
import {Consultation} from '../model/consultation.ts';
import {Dataset} from '../model/dataset.ts';
import {isOther} from '../model/open-enum.ts';
import {PlanPage} from '../model/plan.ts';
import {Problem} from '../model/problem.ts';
import {read} from '../model/read.ts';
import {Receipt} from '../model/receipt.ts';
import {SourceFailure} from './failure.ts';
import {pagesOf, readable} from './pages.ts';
import {request} from './request.ts';
import type {Listing, OpenOptions, PlanListing, Source, Submission} from './source.ts';

/** What is asked for on one page: the most that the API gives. */
const pageSize = 100;

/** The participation API (DESIGN §5), or a folder of files laid out like it. */
export function participation(src: string, {fetch}: OpenOptions = {}): Source {
  const plan = async (url: string, signal: AbortSignal): Promise<PlanListing> => {
    const {commitments, ...rest} = await request(url, PlanPage, {signal, fetch});
    const {items, unreadable} = readable(Commitment, commitments, url, '$.commitments');
    return {plan: {...rest, commitments: [...items]}, unreadable};
  };

  return {
    consultation: (signal) => request(addressOf(src, '.json'), Consultation, {signal, fetch}),

    async consultations(signal): Promise<Listing<Consultation>> {
      const url = filtered(addressOf(src, '.json'), {limit: pageSize});
      return readable(Consultation, (await pagesOf(url, Page, {signal, fetch})).entries, url);
    },

    async agenda({limit, ...filters}, signal) {
      const most = Math.min(limit ?? pageSize, pageSize);
      const url = filtered(addressOf(src, '.json'), {...filters, limit: most});
      const {entries, first} = await pagesOf(url, AgendaPage, {signal, fetch, limit});
      return {...readable(AgendaEntry, entries, url), publicationRule: first.publicationRule};
    },

    dataset: (signal) => request(addressOf(src, '.json'), Dataset, {signal, fetch}),

    async datasets(signal): Promise<Listing<Dataset>> {
      const url = filtered(addressOf(src, '.json'), {limit: pageSize});
      return readable(Dataset, (await pagesOf(url, Page, {signal, fetch})).entries, url);
    },

    plan: (signal) => plan(addressOf(src, '.json'), signal),

    // Its plan knows its language and its source; and where only the plan is a file, its commitments are found too.
    async commitment(signal) {
      const [, path = '', code = ''] =
        /^(.*)\/commitments\/([^/]+?)(?:\.json)?\/*$/.exec(new URL(src).pathname) ?? [];
      if (code === '')
        throw new SourceFailure('unsupported', {url: src, detail: 'no …/commitments/<code> in the address'});
      const url = addressOf(new URL(path + new URL(src).search, src).href, '.json');
      const listing = await plan(url, signal);
      const {language, title, provenance, commitments} = listing.plan;
      const commitment = commitments.find((one) => one.code === decodeURIComponent(code));
      if (!commitment && listing.unreadable > 0)
        throw new SourceFailure('unreadable', {url, detail: `${code} is not among what could be read`});
      if (!commitment)
        throw new SourceFailure('missing', {url, detail: `the plan has no commitment ${code}`});
      return {commitment, language, plan: title, provenance};
    },

    async submit({key, body}) {
      try {
        const receipt = await request(addressOf(src, '/responses'), Receipt, {
          method: 'POST',
          body,
          headers: {'content-type': 'application/json', 'idempotency-key': key},
          // A citizen's response is given time, and no signal ends it.
          timeout: 30_000,
          fetch,
        });
        return {is: 'recorded', receipt};
      } catch (failure) {
        const refusal = failure instanceof SourceFailure && refusalOf(failure);
        if (refusal) return refusal;
        throw failure;
      }
    },
  };
}

/** A refusal in the API's own words settles the sending; from anybody else it settles nothing. */
function refusalOf({answer, status = 0, retryAfter}: SourceFailure): Submission | undefined {
  const problem = read(Problem, answer);
  if (!problem.fits) return undefined;
  // A word from the future is a refusal too, unless it may mean that the server stumbled.
  if (isOther(problem.value.code) && status >= 500) return undefined;
  return {is: 'refused', problem: problem.value, retryAfter};
}

/** An address with filters; what it says itself is not overruled. */
function filtered(address: string, filters: Readonly<Record<string, string | number | undefined>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined && !url.searchParams.has(name)) url.searchParams.set(name, String(value));
  return url.href;
}

/**
 * The address of a twin or a part. Widgets ask for the `.json` twin and not by `Accept`, because a browser keeps
 * one cache slot an address: a page and its JSON would push each other out (DESIGN §5).
 */
function addressOf(src: string, end: '.json' | '/responses'): string {
  const url = new URL(src);
  url.hash = '';
  url.pathname = url.pathname.replace(/\/+$/, '').replace(/\.json$/, '') + end;
  return url.href;
}
