import type {AgendaPageWords} from './agenda-page.ts';

/** Words that only the pages of the server say: apart, so that no widget carries them. */
export type PageWords = {
  /** What the page of a consultation is headed with, and the list of them. */
  readonly noun: string;
  readonly list: string;
  readonly listEmpty: string;
  /** Link to the next page of a list. */
  readonly next: string;
  /** What the lists of the other nouns are headed with. */
  readonly agenda: string;
  readonly datasets: string;
  /** What the catalogue of datasets is, for other catalogues. */
  readonly aboutDatasets: (publisher: string) => string;
  readonly plans: string;
  readonly noPlans: string;
  /** Names the links to all lists, for those who cannot see that they are links to lists. */
  readonly lists: string;
  /** Before "iCalendar · CSV · JSON". */
  readonly otherForms: string;
  /** A form that asks for a part of a list: its name, its labels, its button. */
  readonly filter: string;
  readonly search: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly all: string;
  readonly apply: string;
  /** Link to the list without what was asked. */
  readonly withoutFilters: string;
  readonly nothingFound: string;
  /** Heading of entries of a kind that we do not know. */
  readonly others: string;
  readonly pastEvents: string;
  readonly allMeetings: string;
  /** Before the source's own rule about when it publishes meetings. */
  readonly publicationRule: string;
  readonly agendaPage: AgendaPageWords;
  /** Without JavaScript: the page was open for longer than its form is good for. */
  readonly formExpired: string;
  /** Without JavaScript: the questions are not those that were answered. */
  readonly formChanged: string;
  /** Without JavaScript: the form was sent from a page that is not ours. */
  readonly formElsewhere: string;
  /** A request that no link or form of ours makes. */
  readonly unreadableRequest: string;
  /** The code that lets its holder have the answers deleted. */
  readonly withdrawal: string;
  readonly withdrawalHelp: string;
  /** Without JavaScript: this form was sent before, with other answers. */
  readonly formUsed: string;
  readonly formUsedHelp: string;
  /** Where results would be: when they come. */
  readonly noResults: {
    /** They come from time to time; the first with so many responses, and some more. */
    readonly periodic: (fewest: number) => string;
    /** It closes then. */
    readonly end: (until: string) => string;
    readonly counting: string;
    readonly withdrawn: string;
  };
  readonly backToForm: string;
  /** What is left of a response that was withdrawn or purged. */
  readonly whatStays: string;
  /** Link to the signed list of digests. */
  readonly digests: string;
  readonly digestsHelp: string;
  /** The receipt page of a receipt that was looked up. */
  readonly genuine: string;
  /** The results of a consultation as a dataset: before the title of the consultation, and what is in it. */
  readonly resultsOf: string;
  readonly aboutResults: string;
};
