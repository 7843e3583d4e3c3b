/** The months in Italian and in English. */
const names =
  'gennaio january,febbraio february,marzo march,aprile april,maggio may,giugno june,luglio july,agosto august,settembre september,ottobre october,novembre november,dicembre december'
    .split(',')
    .map((pair) => pair.split(' '));

/** The number of a month (`03`) by its name, or its first three letters and more: `mar`, `sept`. */
export function monthOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  const index =
    lower.length < 3 ? -1 : names.findIndex((forms) => forms.some((form) => form.startsWith(lower)));
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
}

/** Months from one to another, both included: `2026-04`. */
export type Months = {readonly from: string; readonly to: string};

/** The months that the name of a file says: `ministri-da-luglio-a-settembre-2026.csv`, `july_to_september_2026`. */
export function monthsIn(name: string): Months | undefined {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const months = words.flatMap((word) =>
    names.some((forms) => forms.includes(word)) ? (monthOf(word) ?? []) : [],
  );
  const years = words.filter((word) => /^20\d\d$/.test(word));
  const [first, last = first] = months;
  const [year, yearAfter = year] = years;
  if (first === undefined || year === undefined || months.length > 2 || years.length > 2) return undefined;
  const span = {from: `${year}-${first}`, to: `${yearAfter}-${last}`};
  return span.from <= span.to ? span : undefined;
}

/** The month of a date in numbers, the year or the day first. */
export function monthIn(date: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})\b/.exec(date) ?? [];
  const [, other = '', last] = /^(?:\d{1,2}[/.-])?(\d{1,2})[/.-](\d{4})\b/.exec(date) ?? [];
  if (year !== undefined) return `${year}-${month}`;
  return last === undefined ? undefined : `${last}-${other.padStart(2, '0')}`;
}

/** The quarter in which all of these months lie. */
export function quarterAround(dates: readonly string[]): Months | undefined {
  const quarters = new Set(dates.map(quarterOf));
  const [quarter] = quarters;
  if (quarters.size !== 1 || quarter === undefined) return undefined;
  const [year = '', number = ''] = quarter.split('-Q');
  const month = (which: number) => `${year}-${String(3 * Number(number) - which).padStart(2, '0')}`;
  return {from: month(2), to: month(0)};
}

const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** A month, a quarter, or the months from one to another, as cells say them. */
export function asCells({from, to}: Months): readonly [start: string, end: string] {
  const quarter = quarterAround([from, to]);
  if (from === to) return [from, ''];
  return quarter?.from === from && quarter.to === to ? [quarterOf(from), ''] : [from, to];
}

/**
 * A date in words as a computer writes it: `12 March 2026`, `3 luglio 2026`, `July 2026`, `Mar-26`; `July` alone only
 * where `months` has one. Anything else as it is.
 */
export function inNumbers(text: string, months: Months | undefined): string {
  const [, day, word = '', end] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|[°º])?[\s./-]+(?:of\s+|di\s+)?)?([a-z]{3,9})\.?(?:[\s,./-]+'?(\d{4}|\d{2}))?$/i.exec(
      text,
    ) ?? [];
  const month = monthOf(word);
  if (month === undefined) return text;
  // `July 12`: a day, or a year without its century. `Mar-26` and `Mar '26` are years.
  if (day === undefined && /\s\d{2}$/.test(text)) return text;
  const year = end === undefined ? yearOf(month, months) : end.padStart(4, '20');
  if (year === undefined) return text;
  return [year, month, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** The year of a month within these; none: it is not among them, or twice. */
function yearOf(month: string, months: Months | undefined): string | undefined {
  if (!months) return undefined;
  const years = [...new Set([months.from.slice(0, 4), months.to.slice(0, 4)])];
  const found = years.filter((year) => {
    const whole = `${year}-${month}`;
    return whole >= months.from && whole <= months.to;
  });
  return found.length === 1 ? found[0] : undefined;
}
