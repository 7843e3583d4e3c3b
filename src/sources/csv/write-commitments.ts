import type {Assessment, Commitment} from '../../model/commitment.ts';
import type {Organisation} from '../../model/organisation.ts';
import type {Plan} from '../../model/plan.ts';
import type {Text} from '../../model/text.ts';
import {wordingOf} from '../../model/text.ts';
import {aspectsOf} from '../../model/voices.ts';
import {byteOrderMark, joined, lineOf} from './write.ts';

/**
 * The columns of the spreadsheet of commitments of the Open Government Partnership, under their own names; but for those
 * of its policy areas, which our commitments do not have. What is not known is left empty, as there.
 */
const columns: readonly (readonly [name: string, cell?: (of: Row) => string | undefined])[] = [
  ['Commitment Unique Identifier'],
  ['Country/Locality'],
  ['Action Plan Number', ({plan}) => plan.id],
  ['Commitment Number', ({place}) => String(place + 1)],
  ['Code', ({commitment}) => commitment.code],
  ['Region'],
  ['National Or Local'],
  ['Commitment Dummy', () => '1'],
  ['Year Of Submission', ({plan}) => plan.period?.start?.slice(0, 4)],
  ['Action Plan End Year', ({plan}) => plan.period?.end?.slice(0, 4)],
  ['Action Plan Duration (Years)'],
  ['Theme', ({say, commitment}) => say(commitment.area)],
  ['Commitment Title', ({say, commitment}) => say(commitment.title)],
  ['Short Title'],
  ['Full Text', ({say, commitment}) => say(commitment.description)],
  ['Start Date', ({commitment}) => commitment.start],
  ['End Date', ({commitment}) => commitment.end],
  ['Lead Institution', ({names, commitment}) => names(commitment.responsible)],
  ['Supporting Institution(s)', ({names, commitment}) => names(commitment.partners)],
  ['URL', ({plan, commitment}) => commitment.related?.[0]?.url ?? plan.provenance?.url],
  ['OGP Value Access To Information'],
  ['OGP Value Civic Participation'],
  ['OGP Value Public Accountability'],
  ['OGP Value Technology'],
  ['Specificity'],
  ['Potential Impact', ({commitment}) => reviewed(commitment, 'potential')],
  ['Completion (Progress Report)', ({commitment}) => reviewed(commitment, 'completion')],
  ['Did It Open Government (Overall)', ({commitment}) => reviewed(commitment, 'earlyResults')],
];

type Row = {
  readonly plan: Plan;
  readonly commitment: Commitment;
  /** Its place in the plan, from 0. */
  readonly place: number;
  readonly say: (text: Text | undefined) => string | undefined;
  readonly names: (bodies: readonly Organisation[]) => string;
};

/** Commitments of a plan as a table in the columns of the OGP, in the language of the plan. */
export function commitmentsCsv(plan: Plan, commitments: readonly Commitment[]): string {
  const say = (text: Text | undefined) =>
    text === undefined ? undefined : wordingOf(text, plan.language, plan.language).text;
  const names = (bodies: readonly Organisation[]) => joined(bodies.map(({name}) => say(name)));
  const places = new Map(plan.commitments.map((one, place) => [one, place]));
  return [
    byteOrderMark + lineOf(columns.map(([name]) => name)),
    ...commitments.map((commitment) => {
      const of = {plan, commitment, place: places.get(commitment) ?? 0, say, names};
      return lineOf(columns.map(([, cell]) => cell?.(of)));
    }),
  ].join('');
}

/** The newest level of the independent reviewer, in English where there is one: the OGP's columns are the IRM's. */
function reviewed({assessments}: Commitment, aspect: Assessment['aspect']): string | undefined {
  const {voices = []} = aspectsOf(assessments).find((one) => one.aspect === aspect) ?? {};
  const [newest] = voices.find(({voice}) => voice === 'independent')?.assessments ?? [];
  return newest && wordingOf(newest.value, 'en', 'en').text;
}
