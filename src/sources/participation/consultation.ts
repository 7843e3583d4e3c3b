import {Consultation} from '../../model/consultation.ts';
import {isOther} from '../../model/open-enum.ts';
import {Problem} from '../../model/problem.ts';
import {Receipt} from '../../model/receipt.ts';
import {SourceFailure} from '../failure.ts';
import {request} from '../request.ts';
import type {OpenOptions, Source, Submission} from '../source.ts';
import {addressOf} from './address.ts';
import {lists} from './chunks.ts';

/** Consultations, and the responses to them. */
export function operations(src: string, options: OpenOptions): Source {
  const {fetch} = options;
  return {
    consultation: (signal) => request(addressOf(src, '.json'), Consultation, {signal, fetch}),

    consultations: async (signal) => (await lists()).consultations(src, options, signal),

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

/** A refusal in the API's own words settles the sending; from anybody else it settles nothing but its length. */
function refusalOf({answer, status = 0, retryAfter}: SourceFailure): Submission | undefined {
  // A proxy before the API refuses a long body in its own words, and would refuse the same body every time.
  const problem = Problem.safeParse(status === 413 ? {code: 'tooLarge'} : answer);
  if (!problem.success) return undefined;
  // A word from the future is a refusal too, unless it may mean that the server stumbled.
  if (isOther(problem.data.code) && status >= 500) return undefined;
  return {is: 'refused', problem: problem.data, retryAfter};
}
