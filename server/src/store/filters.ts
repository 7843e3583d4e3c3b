import type {RawBuilder} from 'kysely';
import {sql} from 'kysely';
import {folded} from '../../../src/model/folded.ts';
import type {AgendaFilter, AgendaPlace} from './store.ts';

/** A condition, or none when nothing was asked. */
export type Condition = RawBuilder<boolean> | undefined;

/** All of them. */
export function all(conditions: readonly Condition[]): RawBuilder<boolean> {
  const asked = conditions.filter((condition) => condition !== undefined);
  return asked.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`(${sql.join(asked, sql` and `)})`;
}

/** Of responses: those that came before a moment (RFC 3339 UTC). */
export function cameBefore(moment: string | undefined): Condition {
  return moment === undefined
    ? undefined
    : sql<boolean>`exists (select 1 from receipts where receipts.consultation = responses.consultation
        and receipts.key_hash = responses.key_hash and receipts.received_at < ${moment})`;
}

/** A part of the name of the organisation, or its IPA code. */
export function names(organisation: string | undefined): Condition {
  return part('organisation_text', organisation);
}

/** A whole entry of a column that holds one a line. */
export function lists(column: string, entry: string | undefined): Condition {
  return entry === undefined ? undefined : contains(column, `\n${folded(entry.trim())}\n`);
}

/** What is asked of the columns of an entry of the agenda, besides its days and words. */
export function agendaConditions(filter: AgendaFilter): readonly Condition[] {
  const {kind, mode, status, official, organisation, counterpart, place, topic, changedSince} = filter;
  return [
    changedSince === undefined ? undefined : sql<boolean>`modified_at >= ${changedSince}`,
    kind === undefined ? undefined : sql<boolean>`kind = ${kind}`,
    mode === undefined ? undefined : sql<boolean>`mode = ${mode}`,
    status === undefined ? undefined : sql<boolean>`status = ${status}`,
    part('official_text', official),
    names(organisation),
    part('counterpart_text', counterpart),
    part('place_text', place),
    lists('topics_text', topic),
  ];
}

/** After a place, by these columns. The first of the two comparisons is what an index is entered by. */
export function isAfter(
  {start, id}: AgendaPlace,
  [key, idColumn]: readonly [key: string, id: string],
  {isDown}: {readonly isDown: boolean},
): RawBuilder<boolean> {
  const beyond = sql.raw(isDown ? '<' : '>');
  const [column, ids] = [sql.ref(key), sql.ref(idColumn)];
  return sql<boolean>`(${column} ${beyond}= ${start} and (${column} ${beyond} ${start} or ${ids} ${beyond} ${id}))`;
}

function part(column: string, text: string | undefined): Condition {
  return text === undefined ? undefined : contains(column, folded(text.trim()));
}

/** `like` without wildcards of the reader's. */
function contains(column: string, text: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} like ${`%${text.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}
