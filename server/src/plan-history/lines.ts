import {loadWords} from '../../../src/messages/load.ts';
import {languages} from '../../../src/messages/messages.ts';
import type {Change, Commitment} from '../../../src/model/commitment.ts';
import type {LoggedPlanChange} from '../../../src/model/plan-change-log.ts';
import type {Plan} from '../../../src/model/plan.ts';
import {wordingOf} from '../../../src/model/text.ts';
import {planChangeInWords} from './in-words.ts';
import {unnumbered} from './record.ts';

/** A plan with what the server noticed in it now, below the lines of its author. */
export async function withLines(plan: Plan, logged: readonly LoggedPlanChange[], day: string): Promise<Plan> {
  const said = logged.filter(isLine);
  if (said.length === 0) return plan;
  const write = await writer(plan.language);
  const commitments = plan.commitments.map((commitment) => {
    const own = said.filter(({commitment: code}) => code === commitment.code);
    if (own.length === 0) return commitment;
    const lines = own.map((change): Change => ({
      at: day,
      change: write(change),
      evidence: [],
      logged: change.number,
      ...(change.by === undefined ? {} : {by: change.by}),
      ...(change.reason === undefined ? {} : {note: change.reason}),
    }));
    return {...numbered(commitment, own), history: [...commitment.history, ...lines]};
  });
  return {...plan, commitments};
}

/** A line of the author's says itself what it says. */
const isLine = ({commitment, kind}: LoggedPlanChange) => commitment !== undefined && kind !== 'historyAdded';

/** The deadlines that were found moved, by the number of the change. */
function numbered(commitment: Commitment, changes: readonly LoggedPlanChange[]): Commitment {
  const milestones = commitment.milestones.map((milestone) => ({
    ...milestone,
    previousDue: milestone.previousDue.map((one) => {
      if (one.logged !== unnumbered) return one;
      const own = changes.filter((change) => change.milestone === milestone.id);
      // One that was taken out and came back with another deadline was added, no more.
      const change = own.find(({kind}) => kind === 'milestoneDue') ?? own[0] ?? changes[0];
      return {...one, logged: change?.number};
    }),
  }));
  return {...commitment, milestones};
}

/** In all our languages, that of the plan first. */
async function writer(language: string) {
  const words = await Promise.all(
    languages.map(async (tag) => ({
      tag,
      t: (await loadWords(tag, 'revisions')).revisions,
      plan: {...(await loadWords(tag, 'plan')).plan, ...(await loadWords(tag, 'timeline')).timeline.said},
    })),
  );
  return (change: LoggedPlanChange) =>
    Object.fromEntries(
      words.map(({tag, t, plan}) => [
        tag,
        planChangeInWords({t, plan, say: (text) => wordingOf(text, tag, language).text}, change),
      ]),
    );
}
