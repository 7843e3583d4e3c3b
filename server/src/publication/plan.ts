import type {Commitment, Milestone} from '../../../src/model/commitment.ts';
import type {Plan} from '../../../src/model/plan.ts';
import type {Findings} from './findings.ts';
import {findings} from './findings.ts';
import {endFault, isBefore} from './periods.ts';

type Keys = readonly (string | number)[];
type Note = (keys: Keys, reason: string) => void;

/** What must hold of a plan and its commitments beyond their schemas. */
export function planFindings({period = {}, declared, commitments}: Plan): Findings {
  const {faults, warnings, fault, warn} = findings();
  const ends = endFault(period);
  if (ends !== undefined) fault(['period', 'end'], ends);
  if (declared && declared.achieved > declared.total)
    fault(['declared', 'achieved'], `is more than the total, ${declared.total}`);
  twice(
    commitments.map(({code}) => code),
    (index) => ['commitments', index, 'code'],
    fault,
  );
  for (const [index, commitment] of commitments.entries()) {
    const under =
      (note: Note): Note =>
      (keys, reason) =>
        note(['commitments', index, ...keys], reason);
    lookAtCommitment(commitment, under(fault), under(warn));
  }
  return {faults, warnings};
}

function lookAtCommitment(commitment: Commitment, fault: Note, warn: Note): void {
  const {code, milestones, milestonesKnown, assessments, amounts = [], history} = commitment;
  // Its twin lies at the code with this ending.
  if (code.endsWith('.json')) fault(['code'], 'must not end in .json: its page could not be reached');
  const ends = endFault(commitment);
  if (ends !== undefined) fault(['end'], ends);
  if (milestonesKnown === 'all' && milestones.length === 0)
    fault(['milestonesKnown'], 'is "all", but no milestones are listed');
  if (milestonesKnown === 'none' && milestones.length > 0)
    fault(['milestonesKnown'], 'is missing or "none", but milestones are listed: say "all" or "some"');
  twice(
    milestones.map(({id}) => id),
    (index) => ['milestones', index, 'id'],
    fault,
  );
  for (const [index, milestone] of milestones.entries())
    lookAtMilestone(milestone, (keys, reason) => fault(['milestones', index, ...keys], reason));
  for (const [index, {period = {}}] of assessments.entries()) {
    const over = endFault(period);
    if (over !== undefined) fault(['assessments', index, 'period', 'end'], over);
  }
  for (const [index, {value}] of amounts.entries())
    if (value < 0) fault(['amounts', index, 'value'], 'must not be less than 0');
  for (const [index, {at}] of history.entries()) {
    const earlier = history[index - 1];
    if (earlier && isBefore(at, earlier.at))
      warn(['history', index, 'at'], `is before ${earlier.at}: the newest comes last`);
  }
}

function lookAtMilestone({start, due, previousDue, status, achievedAt}: Milestone, fault: Note): void {
  const ends = endFault({start, end: due});
  if (ends !== undefined) fault(['due'], ends);
  if (achievedAt !== undefined && status !== 'achieved')
    fault(['achievedAt'], `is given, but status is ${status === undefined ? 'missing' : `"${status}"`}`);
  if (achievedAt !== undefined && start !== undefined && isBefore(achievedAt, start))
    fault(['achievedAt'], `is before the start, ${start}`);
  for (const [index, {changedAt}] of previousDue.entries()) {
    const earlier = previousDue[index - 1]?.changedAt;
    if (changedAt !== undefined && earlier !== undefined && isBefore(changedAt, earlier))
      fault(['previousDue', index, 'changedAt'], `is before ${earlier}: the oldest comes first`);
  }
}

/** Names that were used before. */
function twice(names: readonly string[], keysOf: (index: number) => Keys, fault: Note): void {
  for (const [index, name] of names.entries())
    if (names.indexOf(name) !== index) fault(keysOf(index), `"${name}" is used before`);
}
