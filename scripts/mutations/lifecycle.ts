import {breaking} from './mutation.ts';

const commands = ['test/server/lifecycle/commands.test.ts'];
const digests = ['test/server/digests.test.ts'];
const personal = ['test/server/reviews/personal-data.test.ts'];
const expressions = ['test/server/imports/expressions.test.ts'];
const figures = ['test/model/figures.test.ts'];

/** Mistakes in what becomes of a consultation, in what is marked in texts, and in what is brought from elsewhere. */
export const lifecycle = [
  ...breaking('server/src/lifecycle/days.ts', commands, {
    'of an hour that is there twice it is the first': ['Math.max(...fitting)', 'Math.min(...fitting)'],
    'an hour that no clock shows is one': [
      'moment + offsetAt(moment, timeZone) === wanted',
      'moment + offsetAt(moment, timeZone) !== 0',
    ],
  }),
  ...breaking('server/src/lifecycle/commands.ts', commands, {
    'an end is extended to where it is': [
      'command.until <= new Date(closesAt) || command.until <= now',
      'command.until < new Date(closesAt) || command.until <= now',
    ],
    'what had its outcome is closed again': [
      "reopen: ['closed', 'withdrawn'],",
      "reopen: ['closed', 'withdrawn', 'concluded'],",
    ],
  }),
  ...breaking('server/src/lifecycle/signed-digests.ts', digests, {
    'a list that another process was faster with is lost': [
      'if (!(await lists.keep(id, list))) return false;',
      'await lists.keep(id, list);',
    ],
  }),
  ...breaking('server/src/lifecycle/caretaking.ts', digests, {
    'keys are forgotten of what opened again meanwhile': [
      '(current) => isClosed(current, now)',
      '() => true',
    ],
  }),
  ...breaking('server/src/reviews/fiscal-codes.ts', personal, {
    'any eleven digits are a VAT number': ['return sum % 10 === 0;', 'return sum >= 0;'],
    'an IBAN is not checked': ['return rest === 1;', 'return rest >= 0;'],
  }),
  ...breaking('server/src/imports/expression.ts', expressions, {
    'more than is the same as no more than': ["less: '<',", "less: '<=',"],
    'what is left of an expression is not noticed': [
      'return at === tokens.length ? expression : undefined;',
      'return at <= tokens.length ? expression : undefined;',
    ],
  }),
  ...breaking('src/model/figure-tables.ts', figures, {
    'an option that is gone looks like the others': [
      '...(isGone(now?.options, code, now) ? {isGone: true} : {}),',
      '...(isGone(now?.options, code, undefined) ? {isGone: true} : {}),',
    ],
  }),
];
