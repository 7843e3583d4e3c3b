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
};
