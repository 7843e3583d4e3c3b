import {noProof} from '../../src/model/challenge.ts';
import type {SolvedChallenge} from './challenges.ts';
import {solvedChallenge} from './challenges.ts';
import type {Refusal} from './problems.ts';
import {quotaKeeper} from './quotas.ts';
import type {Settings} from './settings.ts';

/** Who asks to be let in. */
export type Applicant = {
  /** Whose quotas count; `undefined`: nobody's, it is let in. */
  readonly address: string | undefined;
  readonly consultation: string;
  /** What the response says as `challenge`. */
  readonly challenge: string | undefined;
};

/** Whether a valid response is let in. */
export type Admission =
  | {
      readonly is: 'admitted';
      /** To be remembered with the response: another one does not get in by it. */
      readonly solved: SolvedChallenge | undefined;
    }
  | {readonly is: 'refused'; readonly refusal: Refusal};

/** Asks for admission. */
export type Admit = (applicant: Applicant) => Promise<Admission>;

/**
 * What keeps robots from answering by the thousand, without an account, a picture or a third party: some responses of
 * an address are free, those beyond bring a proof of work, and who cannot compute one has a slower quota.
 */
export function admission(settings: Settings): Admit {
  const {freeResponses, slowResponses, now} = settings;
  const take = quotaKeeper(now);
  const refused = (refusal: Refusal): Admission => ({is: 'refused', refusal});

  return async ({address, consultation, challenge}) => {
    if (!freeResponses || address === undefined) return free;
    if ((await take(address, 'free', freeResponses)).allowed) return free;
    const ask = `GET /challenges?consultation=${encodeURIComponent(consultation)}`;
    if (challenge === undefined)
      return refused({
        code: 'challengeNeeded',
        detail: `${ask}, solve it, send the same again with the answer as "challenge"; or "${noProof}" if you cannot`,
      });
    if (challenge === noProof) {
      const {allowed, retryAfter} = await take(address, 'slow', slowResponses);
      return allowed ? free : refused({code: 'tooMany', retryAfter});
    }
    const solved = await solvedChallenge(settings, consultation, challenge);
    if (typeof solved !== 'string') return {is: 'admitted', solved};
    return refused({code: 'challengeInvalid', detail: `${solved}; get another: ${ask}`});
  };
}

const free: Admission = {is: 'admitted', solved: undefined};
