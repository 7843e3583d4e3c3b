import type {PeriodWords} from './period.ts';

/** What is counted of some milestones. */
export type MilestoneCounts = {
  readonly achieved: number;
  readonly total: number;
  /** Given up; they stay in the total. */
  readonly dropped: number;
  /** Of which nobody says where they stand. */
  readonly unknown: number;
};

/** Words of the plan and commitment widgets and pages. */
export type PlanWords = {
  /** A plan without commitments. */
  readonly none: string;
  /** "9 impegni" */
  readonly commitments: (count: number) => string;
  /** "Non è stato possibile leggere 2 impegni" */
  readonly unreadable: (count: number) => string;
  /** Said where a title was not found: "Impegno A1 (titolo non indicato)". */
  readonly untitled: (code: string) => string;
  /** Read before a code. */
  readonly commitment: string;
  /** Labels of the facts of a plan and a commitment. */
  readonly label: {
    readonly organisation: string;
    readonly period: string;
    readonly area: string;
    readonly plan: string;
    readonly responsible: string;
    readonly partners: string;
  };
  readonly period: PeriodWords;

  /** "3 tappe raggiunte su 8", for a list that is whole. */
  readonly progress: (counts: MilestoneCounts) => string;
  /** "1 tappa raggiunta, elenco parziale" */
  readonly partial: (counts: MilestoneCounts) => string;
  /** Nobody says what the milestones are. */
  readonly milestonesUnknown: string;
  /** "Abbandonate: 1. Stato non indicato: 2." Empty when there is nothing to add. */
  readonly besides: (counts: MilestoneCounts) => string;

  /** "107 di 152" */
  readonly declared: (achieved: number, total: number) => string;
  /** "Dato dichiarato da …, 30 giugno 2018" */
  readonly declaredBy: (by: string, at: string) => string;
  /** Said of a declared number that is greater than its total. */
  readonly declaredOver: string;
  /** Link to where something is said. */
  readonly reference: string;

  /** Heading of the milestones. */
  readonly milestones: string;
  readonly status: Readonly<
    Record<'planned' | 'underway' | 'achieved' | 'missed' | 'dropped' | 'unknown', string>
  >;
  /** "Scadenza: 30 giugno 2025" */
  readonly due: (date: string) => string;
  /** "Scadenza spostata 2 volte: 31/12/2024 → 30/6/2025", the first and that of now; given are all, oldest first. */
  readonly moved: (dates: readonly string[]) => string;
  /** "Raggiunta il 3 luglio 2025" */
  readonly achievedAt: (date: string) => string;
  /** "Inizio: 1 gennaio 2024" */
  readonly starts: (date: string) => string;
  /** A date in figures; a month or a quarter as in words. */
  readonly shortDate: (date: string) => string;

  /** Heading of the money. */
  readonly amounts: string;
  readonly amount: Readonly<Record<'planned' | 'committed' | 'paid', string>>;
  /** "1.200.000 €" */
  readonly money: (value: number, currency: string) => string;

  /** What figures and files are folded away under. */
  readonly taking: string;
  /** Heading of commitments without an area, where others have one. */
  readonly otherCommitments: string;
};
