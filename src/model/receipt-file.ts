import * as z from 'zod/mini';
import {canonical} from './canonical.ts';
import {Receipt} from './receipt.ts';
import {Response} from './response.ts';
import {notEmpty} from './string.ts';

/** What was answered, exactly as it was recorded. */
export const Sent = z.object({
  /** The version of the questionnaire that was answered. */
  questionnaireVersion: Response.shape.questionnaireVersion,
  /** The language it was answered in. */
  language: Response.shape.language,
  /** In canonical form. */
  answers: Response.shape.answers,
  /** What keeps the answers from being guessed out of the digest. */
  salt: Response.shape.salt,
});
export type Sent = z.infer<typeof Sent>;

/**
 * A receipt with the answers it is for, as a file that a citizen keeps: all that is needed to check it, on any
 * server that has this service's public keys, and the token to withdraw the response.
 */
export const ReceiptFile = z.object({
  /** What kind of file this is. */
  format: z.custom<'arengo-receipt'>((value) => value === 'arengo-receipt'),
  /** Of this format; a later one that cannot be read here has another number. */
  formatVersion: z.custom<1>((value) => value === 1),
  /** Title of the consultation, for whoever opens the file. */
  title: z.string(),
  /** The page on which it was answered. */
  page: z.string(),
  /** What the citizen was thanked with. */
  receipt: Receipt,
  /** What it is for. */
  response: Sent,
  /** In a page: SHA-256 of all of it but this data, hex. */
  document: z.optional(z.string().check(notEmpty)),
});
export type ReceiptFile = z.infer<typeof ReceiptFile>;

/** More than any receipt with its answers needs; what is larger is not read at all. */
export const mostReceiptBytes = 4_000_000;

/** Why a file is not taken. */
export type NoReceipt = 'tooLarge' | 'notReadable' | 'foreign' | 'newer' | 'incomplete';

/** A file that was read. */
export type ReadReceipt = {
  readonly file: ReceiptFile;
  /** Is every letter of it as it was saved? Where nothing can be computed, nobody knows. */
  readonly isWhole: boolean | undefined;
};

const begin = '<code id="arengo-receipt">';
const end = '</code>';

/** The text of a JSON file: the receipt, and the digest that tells whether somebody has changed it. */
export async function receiptJson(file: ReceiptFile): Promise<string> {
  return JSON.stringify({...file, digest: await hexOf(canonical(file))}, undefined, 2);
}

/** A page with the receipt in it: `head` and `tail` are what stands before and after its data. */
export async function receiptPage(file: ReceiptFile, head: string, tail: string): Promise<string> {
  const document = await hexOf(head + tail);
  const json = await receiptJson(document === undefined ? file : {...file, document});
  return head + begin + escaped(json) + end + tail;
}

/** What is in a file, a JSON or a page of ours; nothing is assumed of it. */
export async function readReceipt(text: string): Promise<ReadReceipt | NoReceipt> {
  if (text.length > mostReceiptBytes) return 'tooLarge';
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  const isPage = /^\s*</.test(text);
  if (isPage && (from < 0 || to < 0)) return 'foreign';
  let content: unknown;
  try {
    content = JSON.parse(isPage ? unescaped(text.slice(from + begin.length, to)) : text);
  } catch {
    return 'notReadable';
  }
  if (typeof content !== 'object' || content === null || !('format' in content)) return 'foreign';
  if (content.format !== 'arengo-receipt') return 'foreign';
  if ('formatVersion' in content && Number(content.formatVersion) > 1) return 'newer';
  const read = ReceiptFile.safeParse(content);
  if (!read.success) return 'incomplete';
  const claimed = 'digest' in content ? content.digest : undefined;
  let whole: string;
  try {
    whole = canonical(read.data);
  } catch {
    // We never saved what has no canonical form.
    return {file: read.data, isWhole: false};
  }
  const digest = await hexOf(whole);
  if (digest === undefined) return {file: read.data, isWhole: undefined};
  const around = isPage ? await hexOf(text.slice(0, from) + text.slice(to + end.length)) : undefined;
  return {file: read.data, isWhole: claimed === digest && read.data.document === around};
}

/** For the text of a page, or an attribute between double quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** SHA-256, hex. On a plain http page browsers have no `crypto.subtle`: then there is none. */
async function hexOf(text: string): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const bytes = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return bytes && Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
