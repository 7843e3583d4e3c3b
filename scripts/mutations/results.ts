import {breaking} from './mutation.ts';

const shown = ['test/server/results/shown.test.ts'];
const tally = ['test/server/results/tally.test.ts'];
const hidden = ['test/server/results/hidden.test.ts'];
const publishing = ['test/server/results/publishing.test.ts'];

/** Mistakes in results, in what of them is hidden, and in when they are published. */
export const results = [
  ...breaking('server/src/results/tally.ts', shown, {
    'everybody was asked everything': ['!visible || visible.has(linkId)', 'visible !== null || linkId'],
  }),
  ...breaking('server/src/results/number-counters.ts', tally, {
    'the median is one of two': ['at(Math.floor((count - 1) / 2)) +', 'at(Math.floor(count / 2)) +'],
    'what fractions lose is lost': ['value: () => sum + lost', 'value: () => sum + lost * 0'],
  }),
  ...breaking('server/src/results/number-counters.ts', shown, {
    'points are where people stood': ['plain(degrees * 100)) / 100', 'plain(degrees * 10000)) / 10000'],
  }),
  ...breaking('server/src/results/protection.ts', hidden, {
    'only small cells are hidden': ['|| count === next', '&& count < next'],
    'a mean tells what is hidden': [
      '...(hidden ? {hidden} : mean === undefined ? {} : {mean}),',
      '...(hidden ? {hidden} : {}),\n    ...(mean === undefined ? {} : {mean}),',
    ],
    'who is asked next tells who answered what': ['if (!isFinal || followsPersonal)', 'if (!isFinal)'],
    'personal figures come twice': ['if (!isFinal || followsPersonal)', 'if (followsPersonal)'],
    'a new option tells of those who had it': ['const all = uneven &&', 'const all = !uneven && uneven &&'],
    'few who did not choose are told': [
      'count < fewest || others(count) < fewest',
      'count < fewest || others(Infinity) === 0',
    ],
  }),
  ...breaking('server/src/results/results.ts', hidden, {
    'personal figures come again when it was opened again': [
      'return before ?? protectedResult',
      'return (isFinal ? undefined : before) ?? protectedResult',
    ],
  }),
  ...breaking('server/src/results/due.ts', publishing, {
    'the newest responses are told at once': ['fewestNew - 1)', '0)'],
    'paper after the end is never counted': [
      'const needed = lastFinal ? fewestNew : 1;',
      'if (lastFinal?.closedAt === closesAt) return undefined;\n    const needed = lastFinal ? fewestNew : 1;',
    ],
    'one on paper after the end is counted': ['lastFinal ? fewestNew : 1;', 'lastFinal ? 1 : 1;'],
    'a snapshot comes every hour': ['const day = 86_400_000;', 'const day = 3_600_000;'],
    'one new response is enough': ['received(id, fewestNew,', 'received(id, 1,'],
    'results before the end are shown after it only': [
      'snapshot.closedAt !== undefined',
      'snapshot.number > 0',
    ],
  }),
  ...breaking('server/src/store/snapshots.ts', ['test/server/store.test.ts'], {
    'a snapshot that lost still changes the dataset': ['if (written && dataset)', 'if (dataset)'],
  }),
];
