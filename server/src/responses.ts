import {statusOf} from '../../src/model/consultation.ts';
import {read} from '../../src/model/read.ts';
import {Response} from '../../src/model/response.ts';
import {filesIn} from '../../src/model/file.ts';
import type {Receipt} from '../../src/model/receipt.ts';
import {validate} from '../../src/model/validate.ts';
import type {Deps} from './deps.ts';
import type {Refusal} from './problems.ts';
import {canonical, digestOf, receiptOf, sha256, sign} from './receipt.ts';
import type {RecordedResponse} from './store/store.ts';
import {ChallengeUsed, FilesGone, StoreUnavailable} from './store/store.ts';

/** A response on its way in, from the widget's JSON or from a native form. */
export type Submission = {
  readonly consultationId: string;
  /** `keyHashOf` of the idempotency key. */
  readonly keyHash: string;
  /** What should be a `Response`; nothing is assumed of it. */
  readonly body: unknown;
  /** Whose quota it counts against. */
  readonly address: string | undefined;
};

/** What became of it. */
export type Outcome =
  | {
      readonly is: 'accepted';
      readonly receipt: Receipt;
      /** It was recorded before. */ readonly replayed: boolean;
    }
  | {
      readonly is: 'refused';
      readonly refusal: Refusal;
      /** With `keyReused`: the receipt the key was first used for. Only for whoever proved to hold the key. */
      readonly earlier?: Receipt;
    };

/** What is kept of an idempotency key. */
export function keyHashOf(consultationId: string, key: string): Promise<string> {
  return sha256(`${consultationId} ${key}`);
}

/**
 * Take a response, or say why not. The order is a promise (DESIGN §5.2): known key, open, valid, challenge;
 * so a retry gets its receipt even after closing. Resolves only once the response is on disk.
 */
export async function acceptResponse(deps: Deps, submission: Submission): Promise<Outcome> {
  const {store, settings, admit, uploads} = deps;
  const {consultationId, keyHash, body, address} = submission;
  const now = settings.now();
  const fingerprint = await fingerprintOf(body);
  try {
    const known = await store.recorded(consultationId, keyHash);
    if (known) return await settle(deps, known, fingerprint, true);

    const consultation = (await store.consultation(consultationId))?.document;
    if (!consultation) return refused({code: 'notFound', detail: 'no such consultation'});
    const status = statusOf(consultation, now);
    if (status !== 'open') return refused({code: 'notOpen', detail: `the consultation is ${status}`});
    if (!consultation.questionnaire) return refused({code: 'notOpen', detail: 'answers are not taken here'});

    const response = read(Response, body);
    if (!response.fits) {
      // Where it does not fit and what is asked for, never what was written.
      const [{path, reason}] = response.misfits;
      return refused({code: 'invalid', detail: `${path} ${reason}`});
    }
    const {questionnaireVersion, language, salt, channel = 'web', challenge} = response.value;
    // Paper and desk are counted apart, so not everybody may claim them.
    if (channel !== 'web') return refused({code: 'invalid', detail: 'over the web, the channel is `web`'});
    const questionnaire = await store.questionnaire(consultationId, questionnaireVersion);
    if (!questionnaire)
      return refused({
        code: 'staleQuestionnaire',
        detail: `accepted now: version ${consultation.questionnaire.version}`,
      });
    const {answers, errors} = validate(questionnaire, response.value.answers);
    if (errors.length > 0) return refused({code: 'invalid', errors});

    const files = filesIn(questionnaire, answers);
    const missing = await uploads.faultsOf(consultationId, files);
    if (missing.length > 0) {
      // The very same response, sent twice at once, may have them.
      const twin = await store.recorded(consultationId, keyHash);
      return twin ? await settle(deps, twin, fingerprint, true) : refused({code: 'invalid', errors: missing});
    }

    const content = {answers, consultation: consultationId, language, questionnaireVersion, salt};
    if (canonicalOf(answers) === undefined)
      return refused({code: 'invalid', detail: 'an answer has no canonical JSON'});
    const admission = await admit({address, consultation: consultationId, challenge});
    if (admission.is === 'refused') return refused(admission.refusal);
    const digest = await digestOf(content);
    const receipt = await sign(settings.keys, {consultation: consultationId, digest, receivedAt: now});
    const {solved} = admission;
    const recorded = await store.record({
      ...content,
      channel,
      keyHash,
      fingerprint,
      receipt,
      solved,
      files: files.map(({linkId, file}) => ({linkId, id: file.id})),
    });
    return await settle(deps, recorded, fingerprint, recorded.receipt.id !== receipt.id);
  } catch (error) {
    if (error instanceof ChallengeUsed)
      return refused({code: 'challengeInvalid', detail: 'it was used before'});
    // Between the look and the commit: another response with the same file, or the end of its time.
    if (error instanceof FilesGone)
      return refused({code: 'invalid', errors: error.linkIds.map((linkId) => ({linkId, code: 'fileGone'}))});
    if (!(error instanceof StoreUnavailable)) throw error;
    settings.report(error);
    return refused({code: 'unavailable', retryAfter: error.retryAfter});
  }
}

async function settle(
  {settings}: Deps,
  recorded: RecordedResponse,
  fingerprint: string,
  replayed: boolean,
): Promise<Outcome> {
  const receipt = await receiptOf(settings.keys, settings.publicUrl, recorded.receipt);
  if (recorded.fingerprint === fingerprint) return {is: 'accepted', receipt, replayed};
  return {is: 'refused', refusal: {code: 'keyReused'}, earlier: receipt};
}

/** The challenge is left out: a retry may have to bring a fresh one. */
function fingerprintOf(body: unknown): Promise<string> {
  const {challenge: _challenge, ...rest} = Object(body) as Record<string, unknown>; // any object has string keys
  return sha256(canonicalOf(rest) ?? JSON.stringify(rest));
}

/** `undefined` for what has no RFC 8785 form, such as half a surrogate pair: `validate` says which answer it is. */
function canonicalOf(value: unknown): string | undefined {
  try {
    return canonical(value);
  } catch {
    return undefined;
  }
}

function refused(refusal: Refusal): Outcome {
  return {is: 'refused', refusal};
}
