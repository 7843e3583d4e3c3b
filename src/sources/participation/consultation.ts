import {Anything} from '../../model/anything.ts';
import {Consultation} from '../../model/consultation.ts';
import {isOther} from '../../model/open-enum.ts';
import type {ProblemCode} from '../../model/problem.ts';
import {Problem} from '../../model/problem.ts';
import {Receipt} from '../../model/receipt.ts';
import {SourceFailure} from '../failure.ts';
import {request} from '../request.ts';
import {requestShared} from '../shared.ts';
import type {OpenOptions, Source, Submission} from '../source.ts';
import {part} from '../source.ts';
import {addressOf, pageAt} from './address.ts';
import {uploads} from '../uploads/chunks.ts';
import {challenges, lists} from './chunks.ts';
import {desk} from '../receipts/chunks.ts';
import {results} from '../results/chunks.ts';

/** Consultations, and the responses to them. */
export function operations(src: string, options: OpenOptions): Source {
  const {fetch} = options;
  return {
    consultation: (signal) => requestShared(addressOf(src, '.json'), Consultation, {signal, fetch}),

    async consultations(signal) {
      const url = pageAt(src);
      const [{listOf}, first] = await Promise.all([
        part(src, lists),
        requestShared(url, Anything, {signal, fetch}),
      ]);
      return listOf(url, first, Consultation, {signal, fetch});
    },

    results: async (signal) => (await part(src, results)).resultsAt(src, options, signal),
    challenge: async (signal) => (await part(src, challenges)).challenge(src, options, signal),

    receipts: async () => (await part(src, desk)).receiptDesk(src, options),
    uploads: async () => (await part(src, uploads)).uploadsAt(src, options),

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

/**
 * What refuses a response without a problem document, and yet for certain: a proxy before the API finds the body too
 * long, and would every time; a folder of files takes no response at all.
 */
const plainRefusals: Readonly<Record<number, ProblemCode>> = {
  404: 'notFound',
  405: 'notFound',
  413: 'tooLarge',
  501: 'notFound',
};

/** A refusal in the API's own words settles the sending; from anybody else, little else does. */
function refusalOf({answer, status = 0, retryAfter}: SourceFailure): Submission | undefined {
  const own = Problem.safeParse(answer);
  const problem = own.success ? own : Problem.safeParse({code: plainRefusals[status]});
  if (!problem.success) return undefined;
  // A word from the future is a refusal too, unless it may mean that the server stumbled.
  if (isOther(problem.data.code) && status >= 500) return undefined;
  return {is: 'refused', problem: problem.data, retryAfter};
}
