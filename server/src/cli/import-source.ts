import {readFile, stat} from 'node:fs/promises';
import {extname} from 'node:path';
import type {ImportNote} from '../../../src/model/import-note.ts';
import type {Given} from '../imports/import-file.ts';
import {limits} from '../imports/limits.ts';
import {parse} from './parse.ts';

/** A file that is brought, or why it cannot be. */
export type Brought = {readonly given: Given; readonly bytes: Uint8Array} | {readonly fault: ImportNote};

const fault = (code: ImportNote['code'], said: Partial<ImportNote> = {}): Brought => ({
  fault: {code, place: {}, ...said},
});

/** Read a file that is to be imported; its size is looked at first. */
export async function bring(path: string): Promise<Brought> {
  let bytes: Uint8Array;
  try {
    const {size} = await stat(path);
    if (size > limits.fileBytes) return fault('fileTooLarge', {limit: limits.fileBytes});
    bytes = await readFile(path);
  } catch (error) {
    return fault('notReadable', {value: codeOf(error)});
  }
  if (bytes.length === 0) return fault('emptyFile');
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
    case '.xlsm':
    case '.xls':
    case '.ods':
      return {given: {is: 'workbook', bytes}, bytes};
    case '.csv':
    case '.tsv':
      return {given: {is: 'csv', bytes}, bytes};
    case '.json':
    case '.yaml':
    case '.yml':
      return valueOf(path, bytes);
    default:
      return fault('notReadable', {value: extname(path) || path});
  }
}

function valueOf(path: string, bytes: Uint8Array): Brought {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return fault('notReadable', {value: 'UTF-8'});
  }
  const {value, faults} = parse(path, text);
  const [first] = faults;
  return first === undefined
    ? {given: {is: 'value', value}, bytes}
    : fault('notReadable', {value: first.trim()});
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
