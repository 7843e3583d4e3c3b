// No native speaker has read this translation yet.
import type {CommandWords, PurgeCounts} from '../commands.ts';
import {plural} from '../plural.ts';

const number = (value: number) => Math.round(value).toLocaleString('en');
const counted = ({responses, files}: PurgeCounts) =>
  `${plural('en', responses, {one: '# response', other: '# responses'})} and ${plural('en', files, {one: '# file', other: '# files'})}`;

export const commands: CommandWords = {
  zone: (timeZone) =>
    timeZone.includes('/') ? `${timeZone.split('/').at(-1)?.replaceAll('_', ' ')} time` : timeZone,
  inZone: (moment, zone) => `${moment} (${zone})`,
  noConsultation: (id) => `There is no consultation “${id}” in this database.`,

  logged: (id, change, position) => `${id}: ${change} — change ${number(position)} of its public log`,
  closing: (until) => `closing: ${until}`,
  closingBefore: (until) => `before: ${until}`,
  intoFile: 'Write this into its file too; until then “publish” leaves these four fields as they are now:',
  without: (field) => `(no ${field})`,

  refused: (id, why) => `${id}: ${why}. Nothing was changed.`,
  unfit: {
    open: 'it is open: it can be extended (extend), suspended (suspend), closed (close) or withdrawn (withdraw)',
    upcoming:
      'it has not begun yet: it can be extended (extend), suspended (suspend) or withdrawn (withdraw)',
    suspended:
      'it is suspended: it can be resumed (resume), extended (extend), closed (close) or withdrawn (withdraw)',
    closed: 'it is closed: it can be reopened (reopen) or withdrawn (withdraw)',
    withdrawn: 'it is withdrawn: it can be reopened (reopen)',
    concluded: 'it is concluded, and its outcome published: take it out of the file and publish first',
    unknown: 'when it opens and closes is not known: its file says it',
  },
  noEnd: 'it has no end that could be moved',
  notLater: (until) => `it is open until ${until} already: --until must be later`,
  past: '--until must be in the future',
  notOpened: 'it has not begun yet: it can be withdrawn (withdraw)',
  faulty: (fault) => `it cannot be published like this (${fault})`,
  deleted: (day) =>
    `its answers were deleted on ${day}, so it cannot open again: publish it under another name`,
  noReason: '--reason is missing: citizens will read it.',
  reasonLanguages: 'With several reasons each begins with its language: --reason "it=…" --reason "de=…"',
  badUntil: (text) =>
    `--until is a day that is included, such as 2026-11-30 or 30/11/2026, or a moment, such as "2026-11-30 12:00" or 2026-11-30T12:00:00+01:00; not “${text}”`,
  noSuchTime: (text, zone) => `There is no ${text} (${zone}): the clocks go forward by an hour then`,

  purge: {
    would: (counts, since) => `${counts.id}: would delete ${counted(counts)}; their time was up: ${since}`,
    did: (counts, since) => `${counts.id}: deleted ${counted(counts)}; their time was up: ${since}`,
    uncounted: (id, count, isMore) =>
      `${id}: ${isMore ? 'at least ' : ''}${plural('en', count, {
        one: '# response is in no published results, and is deleted without being counted',
        other: '# responses are in no published results, and are deleted without being counted',
      })}.`,
    exportFirst: (id) => `To keep them, export them first: arengo-server export ${id}`,
    waits: (id) =>
      `${id}: its time is up, but its results are still to be published: “arengo-server serve” does that`,
    none: 'Nothing is due.',
    kept: 'Receipts, their check codes and totals are kept. Published texts of these answers leave the results page too. Copies in backups are yours to delete.',
    coming: (id, when) => `${id}: due ${when}`,
  },

  snapshot: {
    written: (file, entries) =>
      `${file}: written, ${plural('en', entries, {one: '# entry', other: '# entries'})}`,
    unchanged: (file) => `${file}: nothing new`,
    unreadable: (file, count) =>
      `${file}: ${plural('en', count, {one: '# entry cannot be read, and is', other: '# entries cannot be read, and are'})} not in it`,
    leftOut: (file, count) =>
      `${file}: ${plural('en', count, {one: '# value left out', other: '# values left out'})}`,
    cut: (file, count) =>
      `${file}: there are more; only the first ${plural('en', count, {one: '# is', other: '# are'})} in it`,
    failed: (file, why, detail) => `${file}: ${why} (${detail})`,
    why: {
      unreachable: 'the source does not answer',
      missing: 'there is nothing at the address of the source',
      refused: 'the source does not let us read it',
      unavailable: 'the source is out of order, or asked too often',
      unreadable: 'the source answers with what cannot be read',
      unsupported: 'nothing here can read that source',
    },
    notOffered: 'this source has nothing of that kind',
    tooLarge: 'it would be more than 5 MB, which no page reads: ask the source for less',
    notWritten: 'the file cannot be written',
    keptFrom: (file, when) => `${file} stays as it was on ${when}.`,
    none: (file) => `There is no ${file}: none was ever written.`,
    summary: (failed, all) =>
      `${number(failed)} of ${plural('en', all, {one: '# source', other: '# sources'})} failed.`,
    faults: (count) =>
      `${plural('en', count, {one: '# fault', other: '# faults'})} in the list of sources: nothing was asked for.`,
    twice: (name) => `two sources are called “${name}”`,
    notDated: (name) => `“${name}”: “from” and “to” are for an agenda only`,
  },

  export: {
    purged: (responses, day) =>
      `${plural('en', responses, {
        one: '# response was deleted',
        other: '# responses were deleted',
      })} on ${day}: not in here.`,
    leftOut: (questions) =>
      plural('en', questions, {
        one: 'Left out: # question about personal data (--personal takes it in).',
        other: 'Left out: # questions about personal data (--personal takes them in).',
      }),
    files: (count, folder) =>
      `${plural('en', count, {one: '# file', other: '# files'})} in ${folder}: from strangers, open them with care.`,
    changed: 'Responses came or went meanwhile: export again.',
    newVersion: 'A new version of the questionnaire was published meanwhile: export again.',
    progress: (done, total, perSecond, left) =>
      `${number(done)} of ${number(total)} responses (${Math.floor((done * 100) / total)}%), ${number(perSecond)} a second${left === undefined ? '' : `, ${left} left`}`,
    seconds: (count) => `${number(count)} s`,
    minutes: (count) => `${number(count)} min`,
    hours: (hours, minutes) => `${number(hours)} h ${number(minutes)} min`,
  },
};
