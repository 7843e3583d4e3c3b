import type {ImportPlace} from '../../../src/model/import-note.ts';
import type {Notes} from './notes.ts';

/**
 * The fields of something that is imported: an object, or a row. It remembers which were read, so that what nobody
 * reads is told instead of lost.
 */
export class Fields {
  readonly #left: Map<string, unknown>;
  readonly #placeOf: (field?: string) => ImportPlace;

  constructor(values: Iterable<readonly [string, unknown]>, placeOf: (field?: string) => ImportPlace) {
    this.#left = new Map([...values].filter(([, value]) => !isBlank(value)));
    this.#placeOf = placeOf;
  }

  /** Where it is, or where one of its fields is. */
  place(field?: string): ImportPlace {
    return this.#placeOf(field);
  }

  /** The names of the fields that were not read yet. */
  get names(): readonly string[] {
    return [...this.#left.keys()];
  }

  has(field: string): boolean {
    return this.#left.has(field);
  }

  /** A field; whoever takes it must carry it over, or say that it is not. */
  take(field: string): unknown {
    const value = this.#left.get(field);
    this.#left.delete(field);
    return value;
  }

  /** A field as text; `undefined` when there is none. */
  text(field: string): string | undefined {
    const value = this.take(field);
    return value === undefined ? undefined : shown(value).trim();
  }

  /** A field as a number; what is none is told. */
  number(field: string, notes: Notes): number | undefined {
    const value = this.take(field);
    if (value === undefined) return undefined;
    const number = typeof value === 'number' ? value : numberIn(shown(value));
    if (number === undefined) notes.add('notRead', this.place(field), {value: shown(value)});
    return number;
  }

  /** A field as a list; what is none is told. */
  list(field: string, notes: Notes): readonly unknown[] {
    const value = this.take(field);
    if (value === undefined || Array.isArray(value)) return value ?? [];
    notes.add('notRead', this.place(field), {value: shown(value)});
    return [];
  }

  /** Says of the fields that are left that nobody reads them. */
  rest(notes: Notes): void {
    for (const [field, value] of this.#left) notes.add('notRead', this.place(field), {value: shown(value)});
    this.#left.clear();
  }
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A value as it is written in a note. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? '';
}

/** All of something that is left out, in one line: its name alone would not tell what is lost. */
export function wholeOf(...parts: readonly unknown[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map(shown)
    .join(' · ');
}

/** A number as people or programs write it, decimals after a point or a comma. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The fields of an object at a JSON path; of anything else, none. */
export function fieldsOf(value: unknown, path: string): Fields {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Fields(entries, (field) => ({
    path:
      field === undefined
        ? path
        : `${path}${/^[A-Za-z_]\w*$/.test(field) ? `.${field}` : `[${JSON.stringify(field)}]`}`,
  }));
}
