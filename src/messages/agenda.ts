import type {WhenWords} from './when.ts';

/** The two kinds of entry, and both together. */
export type AgendaKind = 'event' | 'meeting' | 'all';

/** Words of the agenda widgets and pages. */
export type AgendaWords = {
  /** Heading of a list. */
  readonly heading: Readonly<Record<AgendaKind, string>>;
  /** Heading of the one entry that comes next. */
  readonly next: Readonly<Record<AgendaKind, string>>;
  /** Nothing was published. That is no declaration that nothing took place. */
  readonly none: Readonly<Record<AgendaKind, string>>;
  /** Nothing is still to come. */
  readonly noneComing: Readonly<Record<AgendaKind, string>>;
  /** "Già passati (12)" */
  readonly past: (count: number) => string;
  /** What an entry is, where both kinds stand together. */
  readonly kind: Readonly<Record<'event' | 'meeting', string>>;
  readonly when: WhenWords;
  /** Where it stands; what is only planned needs no word. */
  readonly status: Readonly<Record<'held' | 'cancelled' | 'postponed' | 'rescheduled', string>>;
  /** "Spostato: prima era …" */
  readonly movedFrom: (when: string) => string;
  readonly mode: Readonly<Record<'inPerson' | 'online' | 'hybrid' | 'phone' | 'written', string>>;
  /** Labels of the facts of an entry. */
  readonly label: {
    readonly mode: string;
    readonly place: string;
    readonly accessibility: string;
    readonly places: string;
    readonly organisation: string;
    readonly officials: string;
    readonly counterparts: string;
    readonly subject: string;
    readonly topics: string;
    readonly exemption: string;
  };
  /** "60 posti" */
  readonly places: (count: number) => string;
  readonly full: string;
  /** A natural person who is not named. */
  readonly person: string;
  /** Between a counterpart and the one it speaks for: "per conto di". */
  readonly onBehalfOf: string;
  /** The number in a register: "n. 123". */
  readonly registerNumber: (number: string) => string;
  /** The zone of the times, where it is not Rome's: "ora di Londra". */
  readonly timeIn: (city: string) => string;
  readonly minutes: string;
  /** The declaration that there was no meeting. */
  readonly nilReturn: string;
  readonly recurs: string;
  /** Button that shows all of an entry; its title follows for those who cannot see where the button stands. */
  readonly details: string;
  /** What folds away the files and the subscription. */
  readonly take: string;
};
