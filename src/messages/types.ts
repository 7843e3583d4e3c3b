/** Words of the types of questions that few questionnaires use. */
export type TypeWords = {
  readonly ranking: {
    /** How it is answered, with the fewest and the most options to rank. */
    readonly hint: (min: number | undefined, max: number | undefined) => string;
    /** How many of them are in order. */
    readonly ranked: (count: number, of: number) => string;
    /** Read before an option's name, for its number: "Posizione di". */
    readonly position: string;
    readonly add: (option: string) => string;
    readonly up: (option: string) => string;
    readonly down: (option: string) => string;
    readonly remove: (option: string) => string;
    /** Said after each move: "Parchi: posizione 2 di 5". */
    readonly moved: (option: string, position: number, of: number) => string;
    readonly removed: (option: string) => string;
    /** No more can be put in order. */
    readonly full: (max: number) => string;
  };
  readonly matrix: {
    /** How it is answered: one column a row, or several. */
    readonly one: string;
    readonly several: string;
  };
  readonly allocation: {
    readonly hint: (total: number, unit: string | undefined) => string;
    /** "Restano 20 di 100 punti"; negative: too many. */
    readonly left: (left: number, total: number, unit: string | undefined) => string;
    readonly add: (step: number, option: string) => string;
    readonly take: (step: number, option: string) => string;
    /** Where more was given than there is: the button that gives no more. */
    readonly reduce: (option: string, amount: number) => string;
    readonly nothingLeft: string;
  };
  readonly location: {
    readonly place: string;
    /** No place of the list. */
    readonly none: string;
    readonly text: string;
    readonly point: string;
    /** How the point is moved. */
    readonly keys: string;
    readonly lat: string;
    readonly lon: string;
    /** Said after each move. */
    readonly at: (lat: string, lon: string) => string;
    readonly remove: string;
    readonly removed: string;
  };
  /** A choice among many. */
  readonly long: {
    readonly search: (count: number) => string;
    /** How many fit, and how many of them are shown. */
    readonly found: (count: number, shown: number) => string;
    /** Take the choice back. */
    readonly none: string;
  };
};
