import type {Kysely, Transaction} from 'kysely';
import * as z from 'zod/mini';
import type {Item} from '../../../src/model/item.ts';
import {Questionnaire} from '../../../src/model/item.ts';
import {Answer} from '../../../src/model/response.ts';
import type {TextQuestions, WrittenText} from '../reviews/free-texts.ts';
import {textQuestions, textsIn} from '../reviews/free-texts.ts';
import {all, cameBefore} from './filters.ts';
import type {Tables} from './schema.ts';

/** Whose text it is: the decision about it follows the response, and goes with it. */
export type TextPlace = {
  readonly consultation: string;
  readonly keyHash: string;
  readonly linkId: string;
  /** The option that it was written beside; absent: it is the answer itself. */
  readonly code?: string | undefined;
};

/** What may become of a text. Nothing is published that nobody decided about. */
export type Verdict =
  | {readonly is: 'publish'}
  /** Publish this text in its place. */
  | {readonly is: 'redact'; readonly text: string}
  | {readonly is: 'hold'};

/** What was decided about a text, or that nothing was. */
export type ReviewState = 'pending' | Verdict['is'];

/** A text that somebody wrote, and what was decided about it. */
export type FreeText = WrittenText & {
  readonly place: TextPlace;
  /** The question, as this person was asked it. */
  readonly item: Item;
  /** The language of the response. */
  readonly language: string;
  readonly verdict: Verdict | {readonly is: 'pending'};
};

/** A text that may be published, as it may be. */
export type ApprovedText = WrittenText & {readonly language: string};

/** Decisions about the texts that people write. Who decides is not recorded, only when. */
export interface Reviews {
  /**
   * The texts of a consultation that may be published at all, or those of them in one state; streamed page by page, in
   * an order that is reproducible and not that of arrival. Answers to `personal` questions are never among them.
   */
  texts(consultation: string, state?: ReviewState): AsyncIterable<FreeText>;
  /** How many are in each state. */
  counts(consultation: string): Promise<Readonly<Record<ReviewState, number>>>;
  /**
   * Decide about texts, all or none. Gives the places of those that are not there any more, because the response was
   * withdrawn or purged: when there is one, nothing is decided.
   */
  decide(
    decisions: readonly {readonly place: TextPlace; readonly verdict: Verdict}[],
    now: Date,
  ): Promise<readonly TextPlace[]>;
  /** Take a decision back. */
  undecide(place: TextPlace): Promise<void>;
  /**
   * What may be published: texts that were approved, or what takes their place. With `before`, only of responses that
   * came before that moment (RFC 3339 UTC).
   */
  approvedTexts(consultation: string, before?: string): AsyncIterable<ApprovedText>;
}

/** So many responses are held in memory at once. */
const pageSize = 200;

/** Which responses are read: those that came before a moment, all or those with a text that was approved. */
type Which = {readonly before?: string | undefined; readonly isApproved: boolean};

/** Thrown inside the transaction, so that it is undone. */
class Gone extends Error {}

/** Reviews over the one SQL store. */
export function sqlReviews(db: Kysely<Tables>): Reviews {
  const reviews: Reviews = {
    async *texts(consultation, state) {
      for await (const text of allTexts(db, consultation))
        if (state === undefined || text.verdict.is === state) yield text;
    },
    async counts(consultation) {
      const counts = {pending: 0, publish: 0, redact: 0, hold: 0};
      for await (const {verdict} of allTexts(db, consultation)) counts[verdict.is] += 1;
      return counts;
    },
    async decide(decisions, now) {
      const gone: TextPlace[] = [];
      try {
        await db.transaction().execute(async (transaction) => {
          for (const {place, verdict} of decisions)
            if (!(await decide(transaction, place, verdict, now))) gone.push(place);
          if (gone.length > 0) throw new Gone();
        });
      } catch (error) {
        if (!(error instanceof Gone)) throw error;
      }
      return gone;
    },
    async undecide({consultation, keyHash, linkId, code = ''}) {
      await db
        .deleteFrom('reviews')
        .where('consultation', '=', consultation)
        .where('key_hash', '=', keyHash)
        .where('link_id', '=', linkId)
        .where('code', '=', code)
        .execute();
    },
    async *approvedTexts(consultation, before) {
      const approved = {before, isApproved: true};
      for await (const {linkId, code, text, language, verdict} of allTexts(db, consultation, approved)) {
        if (verdict.is !== 'publish' && verdict.is !== 'redact') continue;
        const published = verdict.is === 'redact' ? verdict.text : text;
        yield {linkId, ...(code === undefined ? {} : {code}), text: published, language};
      }
    },
  };
  return reviews;
}

/** Delete what was decided about the texts of a response, in the transaction that deletes its answers. */
export async function forgetReviews(
  transaction: Transaction<Tables>,
  {consultation, keyHash}: Pick<TextPlace, 'consultation' | 'keyHash'>,
): Promise<void> {
  await transaction
    .deleteFrom('reviews')
    .where('consultation', '=', consultation)
    .where('key_hash', '=', keyHash)
    .execute();
}

/** Looks for the response in the statement that writes: nothing can be withdrawn between the two. */
async function decide(
  transaction: Transaction<Tables>,
  {consultation, keyHash, linkId, code = ''}: TextPlace,
  verdict: Verdict,
  now: Date,
): Promise<boolean> {
  const decided = {
    decision: verdict.is,
    text: verdict.is === 'redact' ? verdict.text : null,
    decided_at: now.toISOString(),
  };
  const rows = await transaction
    .insertInto('reviews')
    .columns(['consultation', 'key_hash', 'link_id', 'code', 'decision', 'text', 'decided_at'])
    .expression((eb) =>
      eb
        .selectFrom('responses')
        .select((select) => [
          'consultation',
          'key_hash',
          select.val(linkId).as('link_id'),
          select.val(code).as('code'),
          select.val(decided.decision).as('decision'),
          select.val(decided.text).as('text'),
          select.val(decided.decided_at).as('decided_at'),
        ])
        .where('consultation', '=', consultation)
        .where('key_hash', '=', keyHash),
    )
    .onConflict((conflict) =>
      conflict.columns(['consultation', 'key_hash', 'link_id', 'code']).doUpdateSet(decided),
    )
    .returning('key_hash')
    .execute();
  return rows.length > 0;
}

/** In the order of the key hashes, which are random: it says nothing of who came first. */
async function* allTexts(
  db: Kysely<Tables>,
  consultation: string,
  which: Which = {isApproved: false},
): AsyncGenerator<FreeText> {
  const questions = await questionsOf(db, consultation);
  let after = '';
  for (;;) {
    // Page by page: an open cursor would keep the connection from everybody else.
    const rows = await pageOf(db, consultation, after, which);
    const last = rows.at(-1);
    if (!last) return;
    const decided = await decidedBetween(db, consultation, after, last.key_hash);
    for (const {key_hash: keyHash, questionnaire_version, language, answers} of rows) {
      const own = questions.get(questionnaire_version);
      for (const text of textsIn(z.array(Answer).parse(JSON.parse(answers)), own)) {
        const item = own?.get(text.linkId);
        if (!item) continue;
        const place = {consultation, keyHash, linkId: text.linkId, code: text.code};
        yield {...text, place, item, language, verdict: decided.get(nameOf(place)) ?? {is: 'pending'}};
      }
    }
    if (rows.length < pageSize) return;
    after = last.key_hash;
  }
}

/** Of all versions, those that were retired too: they were answered. */
async function questionsOf(db: Kysely<Tables>, consultation: string): Promise<TextQuestions> {
  const rows = await db
    .selectFrom('questionnaires')
    .select('json')
    .where('consultation', '=', consultation)
    .execute();
  return textQuestions(rows.map(({json}) => Questionnaire.parse(JSON.parse(json))));
}

function pageOf(db: Kysely<Tables>, consultation: string, after: string, {before, isApproved}: Which) {
  return db
    .selectFrom('responses')
    .select(['key_hash', 'questionnaire_version', 'language', 'answers'])
    .where('consultation', '=', consultation)
    .where('key_hash', '>', after)
    .where(all([cameBefore(before)]))
    .$if(isApproved, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('reviews')
            .select('reviews.link_id')
            .whereRef('reviews.consultation', '=', 'responses.consultation')
            .whereRef('reviews.key_hash', '=', 'responses.key_hash')
            .where('reviews.decision', 'in', ['publish', 'redact']),
        ),
      ),
    )
    .orderBy('key_hash')
    .limit(pageSize)
    .execute();
}

async function decidedBetween(db: Kysely<Tables>, consultation: string, after: string, last: string) {
  const rows = await db
    .selectFrom('reviews')
    .select(['key_hash', 'link_id', 'code', 'decision', 'text'])
    .where('consultation', '=', consultation)
    .where('key_hash', '>', after)
    .where('key_hash', '<=', last)
    .execute();
  return new Map(
    rows.map(({key_hash, link_id, code, decision, text}) => [
      nameOf({consultation, keyHash: key_hash, linkId: link_id, code}),
      verdictOf(decision, text),
    ]),
  );
}

/** What a later version decides otherwise is not published by this one. */
function verdictOf(decision: string, text: string | null): Verdict {
  if (decision === 'publish') return {is: 'publish'};
  return decision === 'redact' && text !== null ? {is: 'redact', text} : {is: 'hold'};
}

const nameOf = ({keyHash, linkId, code = ''}: TextPlace) => JSON.stringify([keyHash, linkId, code]);
