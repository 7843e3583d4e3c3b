import type {Misfit, Schema} from '../../../src/model/read.ts';
import {read} from '../../../src/model/read.ts';
import type {Findings} from './findings.ts';
import {strangersIn} from './strangers.ts';

/** What is to be said of a document before it may be published. */
export type Examination<T> = Findings & {
  /** The document as it would be published; absent when it has faults. */
  readonly document?: T;
};

/** What must hold of a document beyond its schema. */
export type Rules<T> = (document: T) => Findings;

/** Examine a document as it was written, before it is published. Stricter than what readers accept. */
export function examine<T>(schema: Schema<T>, rules: Rules<T>, value: unknown, at = '$'): Examination<T> {
  const {words, fields} = strangersIn(schema, value);
  const here = (misfits: readonly Misfit[]) =>
    misfits.map(({path, reason}) => ({path: at + path.slice(1), reason}));
  const reading = read(schema, value);
  if (!reading.fits)
    return {faults: here([...reading.misfits.map(quoted), ...words]), warnings: here(fields)};
  const document = reading.value;
  const found = rules(document);
  const faults = here([...words, ...found.faults]);
  if (faults.length > 0) return {faults, warnings: here(fields)};
  return {document, faults, warnings: here([...fields, ...found.warnings])};
}

/** `version: 1` is a number to YAML; whoever wrote it meant a text. */
function quoted({path, reason}: Misfit): Misfit {
  return {
    path,
    reason: /must be string, is (number|boolean)/.test(reason) ? `${reason}: put it in quotes` : reason,
  };
}
