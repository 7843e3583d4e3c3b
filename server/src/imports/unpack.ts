import {Unzip, UnzipInflate, unzipSync, zipSync} from 'fflate';
import {limits} from './limits.ts';
import {Unreadable} from './notes.ts';

/** How much goes into the decompressor at once: at most a thousand times as much comes out before it is counted. */
const chunkBytes = 8 * 1024;

/**
 * A workbook whose parts have been unpacked under a limit, packed again without compression: whoever opens it now
 * cannot be made to unpack more than was counted here. What a zip says of itself is looked at first, for it is cheap,
 * and not believed, for it may lie. Throws `Unreadable`.
 */
export function safeWorkbook(bytes: Uint8Array): Uint8Array {
  checkDirectory(bytes);
  const parts = unpack(bytes);
  checkRows(parts);
  return zipSync(parts, {level: 0});
}

/** What the directory at the end of the file announces. */
function checkDirectory(bytes: Uint8Array): void {
  let announced = 0;
  let parts = 0;
  let isOpenDocument = false;
  try {
    unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        parts += 1;
        announced += originalSize;
        isOpenDocument ||= name === 'content.xml' || name === 'mimetype';
        return false;
      },
    });
  } catch {
    throw new Unreadable('notAWorkbook');
  }
  if (isOpenDocument) throw new Unreadable('openDocument');
  if (announced > limits.unpackedBytes || parts > limits.parts) throw tooMuch();
}

const tooMuch = () => new Unreadable('inflatesTooMuch', {limit: limits.unpackedBytes});

/** The parts that say something of cells; pictures and programs stay packed. */
const isNeeded = (name: string) => /\.(xml|rels)$/i.test(name) && !/^xl\/(media|embeddings)\//i.test(name);

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let seen = 0;
  let broken: unknown;
  const unzip = new Unzip((file) => {
    seen += 1;
    if (seen > limits.parts) throw tooMuch();
    if (!isNeeded(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      broken ??= error;
      unpacked += chunk?.length ?? 0;
      if (unpacked > limits.unpackedBytes) throw tooMuch();
      if (chunk) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes)
      unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('notAWorkbook');
  }
  if (broken !== undefined && broken !== null) throw new Unreadable('notAWorkbook');
  return Object.fromEntries([...parts].map(([name, chunks]) => [name, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Rows are counted before they are made into anything: a million of them would fill the memory. */
function checkRows(parts: Readonly<Record<string, Uint8Array>>): void {
  const latin = new TextDecoder('latin1');
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    let rows = 0;
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      const piece = latin.decode(bytes.subarray(at, at + pieceBytes));
      // A tag that is cut in two is one row that is not counted.
      rows += piece.match(/<(?:\w+:)?row[\s/>]/g)?.length ?? 0;
      if (rows > limits.rows + 1) throw new Unreadable('tooManyRows', {limit: limits.rows});
      checkCells(latin.decode(bytes.subarray(Math.max(0, at - 200), at)) + piece);
    }
  }
}

const pieceBytes = 1 << 20;

/** A cell with something in it far outside is no part of a table, and would be left out without a word. */
function checkCells(xml: string): void {
  for (const [, column = '', row = ''] of xml.matchAll(
    /<(?:\w+:)?c [^>]*?\br="([A-Z]{1,3})(\d+)"[^>]*(?<!\/)>/g,
  )) {
    if (Number(row) > limits.rows + 1) throw new Unreadable('tooManyRows', {limit: limits.rows});
    if (column.length > 2 || indexOf(column) >= limits.columns)
      throw new Unreadable('tooManyColumns', {limit: limits.columns});
  }
}

/** Of `A` 0, of `AA` 26. */
const indexOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
