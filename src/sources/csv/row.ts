import {isLink} from '../../model/scheme.ts';
import {hides} from '../../model/table-fault.ts';
import type {TableFault} from '../../model/table-fault.ts';
import type {Columns} from './columns.ts';
import {plainName} from './columns.ts';
import type {GridRow} from './grid.ts';
import type {Moment} from './values.ts';
import {degreesOf, momentOf, numberOf, partsOf} from './values.ts';

/** A document that a cell points to. */
export type Linked = {readonly title: string; readonly url: string};

/** One row, read by the names of its columns. What is wrong with it, it keeps. */
export class Row<F extends string> {
  /** As a spreadsheet counts. */
  readonly number: number;
  readonly columns: Columns<F>;
  readonly faults: TableFault[] = [];
  readonly #cells: readonly string[];

  constructor({row, cells, isTorn}: GridRow, columns: Columns<F>, width: number) {
    this.number = row;
    this.columns = columns;
    this.#cells = cells;
    if (isTorn) this.faults.push({code: 'quotes', row});
    else if (cells.slice(width).some(Boolean)) this.faults.push({code: 'tooManyCells', row});
  }

  /** A row with such a fault is not shown. */
  get isHidden(): boolean {
    return this.faults.some(hides);
  }

  /** What is written in a cell; nothing when it is empty. */
  text(field: F): string | undefined {
    return this.#cells[this.columns.indexOf(field) ?? -1] || undefined;
  }

  /** The same, and a fault when every one of these cells is empty. */
  needs(...fields: readonly F[]): void {
    if (fields.some((field) => this.text(field) !== undefined)) return;
    const there = fields.filter((field) => this.columns.indexOf(field) !== undefined);
    const columns = (there.length > 0 ? there : fields).map(this.columns.nameOf);
    this.faults.push({code: 'missingCell', row: this.number, columns});
  }

  /** The things in a cell that holds several. */
  texts(field: F): string[] {
    return partsOf(this.text(field) ?? '').filter(Boolean);
  }

  /** One of a list of words: its code, or the word as it is written. */
  word(field: F, words: Readonly<Record<string, string>>): string | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const name = plainName(text);
    return Object.entries(words).find(([, forms]) => forms.split(', ').includes(name))?.[0] ?? text;
  }

  moment(field: F): Moment | undefined {
    const value = this.text(field);
    if (value === undefined) return undefined;
    const moment = momentOf(value);
    if (typeof moment !== 'string') return moment;
    this.faults.push({code: moment, row: this.number, column: this.columns.nameOf(field), value});
    return undefined;
  }

  /** A day, a month or a quarter. */
  date(field: F): string | undefined {
    const moment = this.moment(field);
    if (moment && moment.date === undefined)
      this.faults.push({
        code: 'notADate',
        row: this.number,
        column: this.columns.nameOf(field),
        value: this.text(field) ?? '',
      });
    return moment?.date;
  }

  amount(field: F): number | undefined {
    return this.#number(field, (text) => numberOf(text, this.columns.language));
  }

  degrees(field: F): number | undefined {
    return this.#number(field, degreesOf);
  }

  #number(field: F, read: (text: string) => number | undefined): number | undefined {
    const value = this.text(field);
    const number = value === undefined ? undefined : read(value);
    if (value !== undefined && number === undefined)
      this.faults.push({code: 'notANumber', row: this.number, column: this.columns.nameOf(field), value});
    return number;
  }

  /** The one address in a cell; anything else, `javascript:` above all, is left out and told. */
  link(field: F): string | undefined {
    const value = this.text(field);
    if (value === undefined || isLink(value)) return value;
    this.faults.push({code: 'notALink', row: this.number, value});
    return undefined;
  }

  /** The addresses in a cell, each with the words beside it or the name of its file. */
  links(field: F): Linked[] {
    return this.texts(field).flatMap((part) => {
      if (!/\s/.test(part) && isLink(part)) return [{title: fileName(part), url: part}];
      const urls = (part.match(/https?:\/\/[^\s"<>]+/gi) ?? [])
        .map((url) => url.replace(/[).,]+$/, ''))
        .filter(isLink);
      if (urls.length === 0) this.faults.push({code: 'notALink', row: this.number, value: part});
      const beside = urls
        .reduce((words, url) => words.replace(url, ''), part)
        .replace(/^[\s:(-]+|[\s:()–-]+$/g, '');
      return urls.map((url) => ({title: urls.length === 1 && beside !== '' ? beside : fileName(url), url}));
    });
  }
}

/** The last part of an address, as people read it. */
export function fileName(address: string): string {
  const {pathname, host} = new URL(address);
  const name = pathname.split('/').findLast((part) => part !== '') ?? host;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
