import {plainText} from '../icalendar/plain-text.ts';

/*
 * What catalogues should not hold, and do: words in place of codes, HTML, sizes with units. It is fetched only where
 * something of the kind is met.
 */

/** How words for a frequency begin (Italian, ISO 19115), by the codes of the EU's authority table. */
const frequencies: Readonly<Record<string, string>> = {
  CONT: 'continu tempo real',
  HOURLY: 'orari',
  DAILY: 'giorn quotid daily',
  WEEKLY: 'settim weekly',
  BIWEEKLY: 'quindic fortn biweek',
  MONTHLY: 'mensil monthly',
  BIMONTHLY: 'bimest bimon',
  QUARTERLY: 'trimes quart',
  ANNUAL_3: 'quadrim threet',
  ANNUAL_2: 'semes semia biannu',
  ANNUAL: 'annua yearly',
  BIENNIAL: 'bienn',
  TRIENNIAL: 'trienn',
  IRREG: 'irreg',
  NEVER: 'mai never',
  AS_NEEDED: 'asneed',
  NOT_PLANNED: 'notplan',
  OTHER: 'altro other',
  UNKNOWN: 'sconosc nonnot unkn',
};

/** How words for the EU's themes begin, in Italian and in English. */
const themes: Readonly<Record<string, string>> = {
  AGRI: 'agric',
  ECON: 'econom',
  EDUC: 'istruz educ',
  ENER: 'energ',
  ENVI: 'ambient environ',
  GOVE: 'gover',
  HEAL: 'salut sanit health',
  INTR: 'internaz internat tematicheint',
  JUST: 'giust justic',
  REGI: 'region',
  SOCI: 'popolaz societ populat',
  TECH: 'scien',
  TRAN: 'trasp transp',
};

const coded = (word: string, table: Readonly<Record<string, string>>) => {
  const bare = word.toLowerCase().replace(/[\s_'’-]/g, '');
  return Object.keys(table).find((code) =>
    table[code]?.split(' ').some((beginning) => bare.startsWith(beginning)),
  );
};

const units: Readonly<Record<string, number>> = {b: 0, k: 1, m: 2, g: 3, t: 4};

/** How what is untidy is read. */
export const untidy = {
  /** A text without its HTML. */
  plain: plainText,
  /** A frequency in words; one that nobody knows stays as it came, for people can still read it. */
  frequency: (word: string) => coded(word, frequencies) ?? word,
  /** Themes in words, with commas between them; the name of one has commas of its own. */
  themes: (words: string) => words.split(/[,;]/).flatMap((word) => coded(word, themes) ?? []),
  /**
   * A size with its unit ("1,2 MB", "500 KiB") in bytes; none where it could be read in two ways: in "1.234 MB" the
   * point may be one of thousands.
   */
  bytes(text: string): number | undefined {
    const [, amount = '', unit = '', binary] =
      /^(\d+(?:[.,]\d{1,2})?)\s*([bkmgt])(i?)(b|bytes?)?$/i.exec(text) ?? [];
    const power = units[unit.toLowerCase()];
    if (power === undefined) return undefined;
    return Math.round(Number(amount.replace(',', '.')) * (binary ? 1024 : 1000) ** power);
  },
};
export type Untidy = typeof untidy;
