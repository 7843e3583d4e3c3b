import {DraftFile, mostDraftBytes} from '../../model/draft-file.ts';

/** Why a file is not taken; the words `saving.refused` say it. */
export type Refused = 'tooLarge' | 'notReadable' | 'foreign' | 'newer' | 'altered';

/** The text of a file: the draft, and the digest that tells whether somebody has changed it. */
export async function draftText(draft: DraftFile): Promise<string> {
  return JSON.stringify({...draft, digest: await digestOf(draft)}, undefined, 2);
}

/** What is in a file that somebody opens; nothing is assumed of it. */
export async function readDraft(file: Blob): Promise<DraftFile | Refused> {
  if (file.size > mostDraftBytes) return 'tooLarge';
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return 'notReadable';
  }
  if (typeof content !== 'object' || content === null || !('format' in content)) return 'foreign';
  if (content.format !== 'arengo-draft') return 'foreign';
  if ('formatVersion' in content && Number(content.formatVersion) > 1) return 'newer';
  const draft = DraftFile.safeParse(content);
  if (!draft.success) return 'altered';
  const digest = await digestOf(draft.data);
  const claimed = 'digest' in content ? content.digest : undefined;
  return digest === undefined || claimed === digest ? draft.data : 'altered';
}

/**
 * SHA-256 of what is saved, hex. On a plain http page browsers have no `crypto.subtle`: then there is none, and a file
 * is judged by its shape alone. It guards against accidents, not against the citizen, whose answers these are.
 */
async function digestOf(draft: DraftFile): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  // The schema gives the fields in its own order, so the same content is the same text.
  const text = JSON.stringify(DraftFile.parse(draft));
  const bytes = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return bytes && Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
