import type {RawBuilder} from 'kysely';
import {sql} from 'kysely';
import {folded} from '../../../src/model/folded.ts';
import type {AgendaFilter, AgendaPlace} from './store.ts';

/** A condition, or none when nothing was asked. */
type Condition = RawBuilder<boolean> | undefined;

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

/** After an id, in a list ordered by it. */
export function follows(id: string | undefined): Condition {
  return id === undefined ? undefined : sql<boolean>`id > ${id}`;
}

/** All words of `text` in a folded column; case and accents do not count. */
export function has(column: string, text: string | undefined): Condition {
  const words = folded(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return words.length === 0 ? undefined : all(words.map((word) => contains(column, word)));
}

/** A part of the name of the organisation, or its IPA code. */
export function names(organisation: string | undefined): Condition {
  return part('organisation_text', organisation);
}

/** A whole entry of a column that holds one a line. */
export function lists(column: string, entry: string | undefined): Condition {
  return entry === undefined ? undefined : contains(column, `\n${folded(entry.trim())}\n`);
}

/** What an agenda is asked for. */
export function agendaWhere(filter: AgendaFilter): RawBuilder<boolean> {
  const {after, from, to, kind, mode, official, organisation, counterpart, topic, q} = filter;
  return all([
    after && isAfter(after, filter.latestFirst === true),
    from === undefined ? undefined : sql<boolean>`last_day >= ${from}`,
    to === undefined ? undefined : sql<boolean>`first_day <= ${to}`,
    kind === undefined ? undefined : sql<boolean>`kind = ${kind}`,
    mode === undefined ? undefined : sql<boolean>`mode = ${mode}`,
    part('official_text', official),
    names(organisation),
    part('counterpart_text', counterpart),
    lists('topics_text', topic),
    has('search_text', q),
  ]);
}

function isAfter({start, id}: AgendaPlace, latestFirst: boolean): RawBuilder<boolean> {
  const beyond = sql.raw(latestFirst ? '<' : '>');
  return sql<boolean>`(place_in_list ${beyond} ${start} or (place_in_list = ${start} and id ${beyond} ${id}))`;
}

function part(column: string, text: string | undefined): Condition {
  return text === undefined ? undefined : contains(column, folded(text.trim()));
}

/** `like` without wildcards of the reader's. */
function contains(column: string, text: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} like ${`%${text.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}
