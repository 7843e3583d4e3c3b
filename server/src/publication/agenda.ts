import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {timingOf} from '../../../src/model/timing.ts';
import type {Findings} from './findings.ts';
import {findings} from './findings.ts';
import type {Precision} from './periods.ts';
import {precisionOf, precisions} from './periods.ts';

const inWords = {
  minute: 'a moment',
  day: 'a day',
  month: 'a month',
  quarter: 'a quarter',
} satisfies Record<Precision, string>;

/** What must hold of an entry of the agenda beyond its schema. */
export function entryFindings(entry: AgendaEntry): Findings {
  const {id, start, end, datePrecision, recurrence, nilReturn, counterparts} = entry;
  const {faults, warnings, fault, warn} = findings();
  if (/^summary(\.(json|csv))?$/.test(id)) fault('id', 'is the address of the yearly summary; take another');
  const rank = precisions.findIndex((one) => one === datePrecision);
  const starts = precisionOf(start);
  if (rank >= 0 && starts !== datePrecision)
    fault('start', `is ${inWords[starts]}, but datePrecision is "${datePrecision}"`);
  if (end !== undefined && precisions.indexOf(precisionOf(end)) < rank)
    fault(
      'end',
      `is ${inWords[precisionOf(end)]}: more than datePrecision, "${datePrecision}", lets be known`,
    );
  if (timingOf(entry).isReversed) fault('end', `is before the start, ${start}`);
  if (
    recurrence !== undefined &&
    !/(^|;)FREQ=(YEAR|MONTH|WEEK|DAI|HOUR|MINUTE|SECOND)LY(;|$)/.test(recurrence)
  )
    fault('recurrence', 'must be a rule of RFC 5545 such as FREQ=WEEKLY;COUNT=4');
  if (nilReturn === true && counterparts.length > 0)
    warn('nilReturn', 'declares that there was no meeting, but counterparts are named');
  return {faults, warnings};
}
