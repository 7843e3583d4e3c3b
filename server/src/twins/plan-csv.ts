import {plan as planWords} from '../../../src/messages/it/plan.ts';
import type {Commitment, Milestone} from '../../../src/model/commitment.ts';
import {isOther} from '../../../src/model/open-enum.ts';
import type {Plan} from '../../../src/model/plan.ts';
import type {Row} from './csv.ts';
import {csvOf, joined, wordsOf} from './csv.ts';

const columns = [
  'Codice',
  'Impegno',
  'Area',
  'Responsabili',
  'Elenco delle tappe',
  'Tappa',
  'Stato',
  'Inizio',
  'Scadenza',
  'Scadenze precedenti',
  'Raggiunta il',
  'Prove',
];

const lists = {all: 'completo', some: 'parziale', none: 'non noto'} as const;

/** The milestones of a plan, one a row; a commitment whose milestones are not known has a row of its own. */
export function planCsv({commitments, language}: Plan): string {
  return csvOf(
    columns,
    commitments.flatMap((commitment) => {
      const milestones = commitment.milestones.length > 0 ? commitment.milestones : [undefined];
      return milestones.map((milestone) => rowOf(commitment, milestone, language));
    }),
  );
}

function rowOf(commitment: Commitment, milestone: Milestone | undefined, language: string): Row {
  const {code, title, area, responsible, milestonesKnown} = commitment;
  const words = (text: Parameters<typeof wordsOf>[0]) => wordsOf(text, language);
  return [
    code,
    words(title),
    words(area),
    joined(responsible.map(({name}) => words(name))),
    wordOf(lists, milestonesKnown),
    words(milestone?.title),
    wordOf(planWords.status, milestone?.status),
    milestone?.start,
    milestone?.due,
    joined((milestone?.previousDue ?? []).map(({due}) => due)),
    milestone?.achievedAt,
    joined(
      (milestone?.evidence ?? []).map(({url}) => url),
      ' ',
    ),
  ];
}

/** The Italian of a known word; an unknown one as it came. */
function wordOf<K extends string>(
  words: Readonly<Record<K, string>>,
  word: K | `other:${string}` | undefined,
): string | undefined {
  if (word === undefined) return undefined;
  return isOther(word) ? word.slice('other:'.length) : words[word];
}
