import type {Lateness} from '../model/milestone-lateness.ts';
import type {Aspect} from '../model/voices.ts';
import type {SaidWords} from './said.ts';
import type {StandingWords} from './standing.ts';

/** Words around what is said of a commitment, and around its time. */
export type TimelineWords = {
  /** Read before where it stands. */
  readonly standingLabel: string;
  readonly standing: StandingWords;
  readonly said: SaidWords;
  /** "In ritardo di 94 giorni, 275 dopo la prima scadenza" */
  readonly lateness: (late: Lateness, isMoved: boolean) => string;
  /** The dates of a milestone contradict each other. */
  readonly contradictory: string;
  /** "Attuazione: le voci dicono cose diverse." */
  readonly together: Readonly<Record<NonNullable<Aspect['together']>, (aspect: string) => string>>;
  /** "Valutazioni precedenti (2)" */
  readonly earlier: (count: number) => string;
  /** Heading of the milestones on an axis. */
  readonly axis: string;
  readonly columns: {readonly milestone: string; readonly dates: string};
  /** What the marks mean. */
  readonly marks: {
    readonly due: string;
    readonly previous: string;
    readonly achieved: string;
    readonly today: string;
  };
  /** "Che cosa è cambiato dal 1 marzo 2025" */
  readonly since: (day: string) => string;
  /** Nothing has, as far as dates tell. */
  readonly nothingSince: string;
  /** "Tappa raggiunta: …" */
  readonly achieved: string;
  readonly moved: string;
  /** "1 cambiamento ha una data non precisa: …" */
  readonly unclear: (count: number) => string;
  /** "Registrato dal server, n. 3": the number is that in the plan's public log. */
  readonly logged: (number: number) => string;
  /** Beside lines of the server: this one is the author's. */
  readonly written: string;
  /** "Cambiamenti precedenti (3)" */
  readonly older: (count: number) => string;
};
