import {breaking} from './mutation.ts';

const store = ['test/server/store.test.ts'];
const twins = ['test/server/twins.test.ts'];
const exports = ['test/server/cli/export.test.ts'];

/** Mistakes in what is kept, and in the forms in which it goes out. */
export const storage = [
  ...breaking('server/src/store/filters.ts', store, {
    'a page begins with the last of the one before': [
      '${ids} ${beyond} ${id}))`',
      '${ids} ${beyond}= ${id}))`',
    ],
    'of entries that begin together only one is listed': [
      '(${column} ${beyond} ${start} or ${ids} ${beyond} ${id})',
      '(${column} ${beyond} ${start})',
    ],
    'a reader’s % finds everything': [".replace(/[\\\\%_]/g, '\\\\$&')", ''],
    'a part of a topic is the topic': [
      'contains(column, `\\n${folded(entry.trim())}\\n`)',
      'contains(column, folded(entry.trim()))',
    ],
  }),
  ...breaking('server/src/store/agenda.ts', store, {
    'what ends on the first day asked for is left out': [
      '[sql<boolean>`last_day >= ${from}`]',
      '[sql<boolean>`last_day > ${from}`]',
    ],
    'what began before the first day asked for is left out': ['${earliestOf(from, span)}', '${from}'],
  }),
  ...breaking('server/src/store/documents.ts', store, {
    'what did not change has a new date': [
      "    where ${sql.ref(`${table}.json`)} <> ${sql.ref('excluded.json')}`",
      '`',
    ],
  }),
  ...breaking('server/src/store/publication.ts', [...store, 'test/server/cli/publish.test.ts'], {
    'other questions under the same version are taken': [
      'if (kept.json !== json)',
      'if (kept.json === undefined)',
    ],
  }),
  ...breaking('server/src/store/rows.ts', store, {
    'a later field has no default in an old document': [
      'z.parse(schema, JSON.parse(json))',
      '(JSON.parse(json) as T)',
    ],
  }),
  ...breaking('server/src/store/group-commit.ts', store, {
    'one more than may wait is taken': [
      'this.#waiting.length >= this.#limits.maxWaiting',
      'this.#waiting.length > this.#limits.maxWaiting',
    ],
    'a store that closes forgets who waits': ['    await this.#running;\n', ''],
    'who is answered with nothing waits for ever': [
      'results[index] ?? {error}',
      'results[index] ?? {ok: undefined as R}',
    ],
  }),
  ...breaking('server/src/store/write-group.ts', store, {
    'one response that cannot be written takes the others with it': [
      'if (group.length === 1) return [{error: cause instanceof Error ? cause.message : String(cause)}];',
      'if (group.length > 0) return group.map(() => ({error: String(cause)}));',
    ],
    'a late one is given its own receipt': [
      'if (!winner) throw',
      'if (!winner || winner.receipt.id !== "") return {fingerprint, receipt};\n      if (!winner) throw',
    ],
    'keys of two consultations are mixed up': [
      'winners.get(`${consultation} ${keyHash}`)',
      'winners.get([...winners.keys()].find((one) => one.endsWith(keyHash)) ?? consultation)',
    ],
  }),
  ...breaking('server/src/store/responses.ts', store, {
    'exports are in the order of arrival': [
      ".orderBy('key_hash')",
      ".orderBy((column) => column.ref('rowid' as 'salt'))",
    ],
  }),
  ...breaking('server/src/store/sql-store.ts', store, {
    'a retired questionnaire is still answered': ["        .where('retired_at', 'is', null)\n".slice(2), ''],
  }),
  ...breaking('server/src/store/sqlite-connection.ts', store, {
    'what was acknowledged may not survive a power cut': ['synchronous = FULL', 'synchronous = OFF'],
    'answers without a receipt are kept': ['foreign_keys = ON', 'foreign_keys = OFF'],
  }),
  ...breaking('server/src/store/sqlite.ts', store, {
    'everybody on the machine reads the answers': [
      "openSync(file, 'a', 0o600)",
      "openSync(file, 'a', 0o644)",
    ],
  }),
  ...breaking('server/src/store/key-file.ts', store, {
    'everybody on the machine reads the keys': ['chmodSync(path, 0o600)', 'chmodSync(path, 0o644)'],
    'a broken key file is replaced by new keys': [
      '    throw new Error(`${path} cannot be read as a key file; restore it from a backup`, {cause});',
      '    void cause;\n    return openKeys(await newKeyFile());',
    ],
  }),

  ...breaking('server/src/twins/csv.ts', twins, {
    'a formula runs when an office opens the table': ['    escape_formulas: true,\n', ''],
  }),
  ...breaking('src/sources/icalendar/write.ts', twins, {
    'the last day is taken for the day after it': [
      'localAt(Date.parse(lastDay) + 86_400_000)',
      'localAt(Date.parse(lastDay))',
    ],
    'a declaration of no meeting is an appointment': [
      'entry.nilReturn === true ? undefined : timesOf(entry)',
      'timesOf(entry)',
    ],
    'every request makes every entry new': [
      "stampOf(written) ?? '19700101T000000Z'",
      "stampOf(new Date().toISOString()) ?? ''",
    ],
    'what repeats moves by an hour with summer time': [
      'isLocal ? localOf(Date.parse(instant), zone)',
      'isLocal ? localAt(Date.parse(instant))',
    ],
    'a whole day repeats until a moment': [
      "if (isDay(start)) return rule?.replace(/(UNTIL=\\d{8})T\\d{6}Z?/, '$1');",
      'if (isDay(start)) return rule;',
    ],
  }),
  ...breaking('server/src/twins/agenda-linked-data.ts', twins, {
    'a quarter ends with its first month': [
      "isoDate(end ?? (isQuarter(start) ? start : undefined), 'last')",
      "isoDate(end ?? (isQuarter(start) ? start : undefined), 'first')",
    ],
    'a person is an organisation': [
      "kind === 'person' ? 'Person' : 'Organization'",
      "kind !== 'person' ? 'Person' : 'Organization'",
    ],
  }),
  ...breaking('server/src/twins/feeds.ts', twins, {
    'markup in a title is markup': [".replaceAll('<', '&lt;')", ''],
    'a control character breaks the feed': ['return text.replace(/[\\u0000', 'return text.replace(/[\\u0001'],
  }),
  ...breaking('server/src/twins/plan-feed.ts', [...twins, 'test/server/plan-changes.test.ts'], {
    'old news come first': [
      'entries.sort((a, b) => momentOf(b.at) - momentOf(a.at))',
      'entries.sort((a, b) => momentOf(a.at) - momentOf(b.at))',
    ],
    'a moved deadline names where it is now': ['previousDue[index + 1]?.due ?? due', 'due'],
    'what is achieved is told twice': [
      " || isLogged(id, 'milestoneStatus', ({after}) => after === 'achieved')",
      '',
    ],
  }),
  ...breaking('server/src/plan-history/record.ts', store, {
    'nobody is told what a file drops': ['    if (same === undefined) leaveOut(line);\n', ''],
    'a deadline moves in silence': ['...(isMoved && !isTold ?', '...(isMoved && isTold ?'],
    'a milestone that comes back has no past': [
      '[...now.milestones, ...(before?.milestones ?? []).filter(({id}) => !ids.has(id))]',
      '[...now.milestones]',
    ],
  }),
  ...breaking('server/src/twins/dcat.ts', twins, {
    'the licence of a distribution is that of the dataset': [
      'licence = whole, modified} = one',
      'modified} = one;\n  const licence = whole',
    ],
  }),
  ...breaking('server/src/twins/forms.ts', ['test/server/commons.test.ts'], {
    'all forms of an address share an ETag': [
      "  c.header('Content-Type', mediaTypes[form]);\n",
      "  c.header('Content-Type', mediaTypes[form]);\n  c.header('ETag', `\"${c.req.path.split('.')[0]}\"`);\n",
    ],
    'the filters are lost on the way to a twin': ["${query === '' ? '' : `?${query}`}", ''],
  }),
  ...breaking('server/src/twins/plan-csv.ts', twins, {
    'a commitment without milestones is not in the table': [
      'commitment.milestones.length > 0 ? commitment.milestones : [undefined]',
      'commitment.milestones',
    ],
  }),

  ...breaking('server/src/cli/csv.ts', exports, {
    'a formula runs when an office opens the answers': ['    escape_formulas: true,\n', ''],
    'a question in a personal group is published': [
      'for (const one of walk([item])) yield one.linkId',
      'yield item.linkId',
    ],
  }),
  ...breaking('server/src/cli/columns.ts', exports, {
    'the best rank is 0': ['value.indexOf(code) + 1) || undefined', 'value.indexOf(code)) || undefined'],
  }),
  ...breaking('server/src/cli/export.ts', exports, {
    'personal data are exported unasked': ['personal = false', 'personal = true'],
    'a version nobody published today has no columns': [
      '[...(first ? [first] : []), ...answered]',
      'first ? [first] : []',
    ],
    'half an export looks like a whole one': [
      '    await rename(part, path);\n  } catch (error) {\n    await rm(part, {force: true});',
      '    await rename(part, path);\n  } catch (error) {\n    await rename(part, path);\n    await rm(part, {force: true});',
    ],
    'everybody on the machine reads the export': ['{mode: 0o600}', '{mode: 0o644}'],
  }),
];
