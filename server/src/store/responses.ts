import type {Kysely} from 'kysely';
import {Answer} from '../../../src/model/response.ts';
import {all, cameBefore} from './filters.ts';
import type {Tables} from './schema.ts';
import type {ExportedResponse} from './store.ts';

/** So many responses are read at a stretch while they are streamed: whoever asks meanwhile waits no longer. */
const pageSize = 100;

/**
 * All responses, or those that came before a moment, in the order of the key hashes, which are random: it says nothing
 * of who came first.
 */
export async function* readResponses(
  db: Kysely<Tables>,
  consultation: string,
  before?: string,
): AsyncGenerator<ExportedResponse> {
  let after = '';
  for (;;) {
    // Page by page: an open cursor would keep the connection from everybody else.
    const rows = await db
      .selectFrom('responses')
      .selectAll()
      .where('consultation', '=', consultation)
      .where('key_hash', '>', after)
      .where(all([cameBefore(before)]))
      .orderBy('key_hash')
      .limit(pageSize)
      .execute();
    for (const {questionnaire_version, language, channel, answers} of rows)
      yield {questionnaireVersion: questionnaire_version, language, channel, answers: answersOf(answers)};
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.key_hash;
  }
}

function answersOf(json: string): readonly Answer[] {
  const answers: unknown = JSON.parse(json);
  return Array.isArray(answers) ? answers.map((answer) => Answer.parse(answer)) : [];
}
