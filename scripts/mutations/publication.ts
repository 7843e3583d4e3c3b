import {breaking} from './mutation.ts';

const consultation = ['test/server/publication/consultation.test.ts'];
const nouns = ['test/server/publication/nouns.test.ts'];
const publish = ['test/server/cli/publish.test.ts', 'test/server/cli/publish-nouns.test.ts'];
const all = [...consultation, ...nouns, ...publish];

/** Mistakes in what may be published, and in the commands that do it. */
export const publication = [
  ...breaking('server/src/publication/conditions.ts', consultation, {
    'a circle of conditions is published': ['return [...faults, ...circles(places)]', 'return faults'],
    'a condition may name an option that is not there': [
      'return codes.some((code) => code === answer)',
      'return codes.length > 0',
    ],
    'a circle through a group is not seen': ['...(parent === undefined ? [] : [parent]),', ''],
  }),
  ...breaking('server/src/publication/consultation.ts', consultation, {
    'it may close at the moment it opens': ['opens >= closes', 'opens > closes'],
    'answers are taken without a privacy notice': [
      'const needed = {opensAt, closesAt, privacy}',
      'const needed = {opensAt, closesAt}',
    ],
  }),
  ...breaking('server/src/publication/items.ts', consultation, {
    'a least above the most is published': ['min > max)', 'min === max)'],
    'a choice with nothing to choose is published': ['!item.options?.length)', 'item.options === undefined)'],
    'a total that no steps reach is published': [
      '!isWhole((total ?? 100) / step)',
      '!isWhole((total ?? step) / step)',
    ],
  }),
  ...breaking('server/src/publication/agenda.ts', nouns, {
    'a day is published as a moment': [
      'if (rank >= 0 && starts !== datePrecision)',
      'if (rank > 0 && starts !== datePrecision)',
    ],
    'a rule no calendar understands is published': [
      '(^|;)FREQ=(YEAR|MONTH|WEEK|DAI|HOUR|MINUTE|SECOND)LY(;|$)',
      'FREQ=',
    ],
  }),
  ...breaking('server/src/publication/plan.ts', nouns, {
    'a milestone is achieved on a day and still planned': [
      "achievedAt !== undefined && status !== 'achieved'",
      'achievedAt !== undefined && status === undefined',
    ],
    'more is achieved than there is': [
      'declared.achieved > declared.total',
      'declared.achieved > declared.total * 2',
    ],
    'two commitments share a code': [
      'if (names.indexOf(name) !== index)',
      'if (names.indexOf(name) > index)',
    ],
  }),
  ...breaking('server/src/publication/dataset.ts', nouns, {
    'an unknown theme passes without a word': [
      'if (!Object.hasOwn(words.themes, theme))',
      "if (theme === '')",
    ],
  }),
  ...breaking('server/src/publication/periods.ts', nouns, {
    'a day of a month is before that month': [
      'daysOf(one).last < daysOf(other).first',
      'daysOf(one).first < daysOf(other).last',
    ],
  }),
  ...breaking('server/src/publication/strangers.ts', all, {
    'a misspelt word in a list is published': [
      'found.forEach((entry, index) => look(def.element, entry, [...keys, index]))',
      'found.slice(0, 1).forEach((entry, index) => look(def.element, entry, [...keys, index]))',
    ],
  }),
  ...breaking('server/src/publication/examine.ts', all, {
    'a word nobody knows is published': ['here([...words, ...found.faults])', 'here(found.faults)'],
  }),
  ...breaking('server/src/publication/file.ts', all, {
    'a consultation that forgot its questionnaire is a list': [
      "'items' in value && !('id' in value)",
      "'items' in value",
    ],
  }),
  ...breaking('server/src/publication/names.ts', [...all, 'test/server/cli/check-csv.test.ts'], {
    'two files publish one id': [
      '...(earlier === undefined ? [] : [fault(',
      '...(earlier === undefined || earlier === place ? [] : file === place ? [] : [fault(',
    ],
    'an id hides behind its own twin': ['twins.some((ending) => id.endsWith(ending)) || ', ''],
  }),

  ...breaking('server/src/cli/publish.ts', publish, {
    'what has no fault is published beside what has': [
      'if (content.faults.length > 0) return refuse',
      'if (content.faults.length > 1) return refuse',
    ],
    'other questions under the same version are published': [
      'if (clashes.length > 0) return refuse(io, clashes);',
      'void clashes;',
    ],
    'the store is left open': ['    await store.close();\n', ''],
  }),
  ...breaking('server/src/cli/content.ts', publish, {
    'a file that is not read is passed over in silence': [
      "!readable.includes(name) && !name.startsWith('.')",
      "name.startsWith('.')",
    ],
    'two files have two rules': ['...ruleFaults(files),', ''],
  }),
  ...breaking('server/src/cli/check.ts', publish, {
    'a file with faults passes the check': [
      'return faults.length === 0 ? 0 : 1',
      'return faults.length > 1 ? 1 : 0',
    ],
  }),
  ...breaking('server/src/cli/check-csv.ts', ['test/server/cli/check-csv.test.ts'], {
    'a table with faults passes the check': [
      'return faults.length === 0 ? 0 : 1',
      'return faults.length > 1 ? 1 : 0',
    ],
  }),
  ...breaking('server/src/cli/options.ts', ['test/server/cli/options.test.ts'], {
    'the environment overrules a flag': [
      "given.port ?? env.PORT ?? '8080'",
      "env.PORT ?? given.port ?? '8080'",
    ],
    'a port above 65535 is taken': ['port <= 65535', 'port <= 99999'],
    'a quota of 0 turns everybody away': ['reads > 0 && readSeconds > 0', 'readSeconds > 0'],
    'a proxy is trusted by default': ["env.ARENGO_TRUST_PROXY === '1'", "env.ARENGO_TRUST_PROXY !== '0'"],
  }),
  ...breaking('server/src/cli/serve.ts', ['test/server/main.test.ts'], {
    'the store is closed under the last requests': [
      '        await close(server);\n        await stopSweeping();\n        await results.stop();\n        await store.close();',
      '        await store.close();\n        await stopSweeping();\n        await results.stop();\n        await close(server);',
    ],
  }),
];
