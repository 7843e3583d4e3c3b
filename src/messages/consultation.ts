import type {ConsultationStatus} from '../model/consultation.ts';

/** Words of `<arengo-consultation>` and of the pages of the server. */
export type ConsultationWords = {
  /** A list without entries. */
  readonly none: string;
  readonly status: Readonly<Record<ConsultationStatus, string>>;
  /** "Apre venerdì 31 luglio 2026, ore 9:00" */
  readonly opens: (when: string) => string;
  /** "Aperta fino a venerdì 31 luglio 2026, ore 23:59" */
  readonly openUntil: (when: string) => string;
  /** "Chiusa venerdì 31 luglio 2026, ore 23:59" */
  readonly closedOn: (when: string) => string;
  /** "Prorogata dal … al …" */
  readonly extended: (from: string, to: string) => string;
  /** Before why it was extended, suspended, withdrawn or closed early. */
  readonly reason: string;
  /** A whole sentence for a consultation that takes no response now. */
  readonly notOpen: Readonly<Record<Exclude<ConsultationStatus, 'open'>, string>>;
  /** "12 domande" */
  readonly questions: (count: number) => string;
  /** "circa 5 minuti" */
  readonly minutes: (count: number) => string;
  /** "14 partecipanti" */
  readonly participants: (count: number) => string;
  /** Button of a card. */
  readonly start: string;
  /** Link of a card when it is over. */
  readonly read: string;
  /** Headings. */
  readonly otherWays: string;
  readonly organisedBy: (name: string) => string;

  /** Mark of a question that may be left out. */
  readonly optional: string;
  /** "Scegli da 1 a 3 risposte" */
  readonly chooseBetween: (min: number | undefined, max: number | undefined) => string;
  /** Label of the line beside an "other" option. */
  readonly specify: (option: string) => string;
  /** "da 1 a 5, dove 1 è … e 5 è …"; a missing meaning is left out. */
  readonly scale: (min: number, max: number, minLabel?: string, maxLabel?: string) => string;
  /** "Ti restano 20 caratteri"; negative: too many. */
  readonly charactersLeft: (count: number) => string;
  /** "Puoi scrivere fino a 500 caratteri" */
  readonly mostCharacters: (count: number) => string;
  /** "Dal … al …" and its halves, for a date. */
  readonly dateBetween: (min: string | undefined, max: string | undefined) => string;
  /** The example of a number or a date. */
  readonly dateExample: string;

  /** Read before an error message, for those who do not see the red. */
  readonly errorPrefix: string;

  readonly privacy: {
    readonly heading: string;
    readonly controller: string;
    readonly legalBasis: string;
    readonly dpo: string;
    readonly purpose: string;
    readonly recipients: string;
    readonly retention: string;
    readonly rights: string;
    readonly full: string;
  };

  readonly send: string;
  readonly sending: string;
  /** Nobody knows yet whether it arrived. */
  readonly unconfirmed: string;
  readonly unconfirmedHelp: string;
  readonly sendAgain: string;

  readonly received: string;
  readonly receiptNumber: string;
  readonly receivedAt: string;

  /** The network is gone: seen before anything was sent. */
  readonly offline: string;
  /** What will become of a send that did not get through. */
  readonly waiting: string;
  readonly draftKept: string;
  /** With `drafts="off"`. */
  readonly draftNotKept: string;
  /** What is folded away: save to a file, open one. */
  readonly later: string;
  readonly draftFound: (when: string) => string;
  readonly deleteDraft: string;
  readonly draftDeleted: string;
  /** The form takes a type of question that this widget does not know. */
  readonly unsupported: string;
};
