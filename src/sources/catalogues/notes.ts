import type {OpenOptions} from '../source.ts';
import type {Note} from './fitted.ts';

/**
 * A source has left out something of what it read: for developers, never for readers. Heard on the document: a widget
 * does not know of it, and only who listens pays for it. Bubbles.
 */
export class NotesEvent extends Event {
  static readonly type = 'arengo-notes';
  /** The address that was read: what stands in the `src` of the widget, or what was asked for it. */
  readonly url: string;
  readonly notes: readonly Note[];
  constructor(url: string, notes: readonly Note[]) {
    super(NotesEvent.type, {bubbles: true});
    this.url = url;
    this.notes = notes;
  }
}

declare global {
  interface DocumentEventMap {
    'arengo-notes': NotesEvent;
  }
}

/** Tell developers once what was left out: whoever opened the source, else the console and the document. */
export function tell(url: string, notes: readonly Note[], {onNotes}: OpenOptions): void {
  if (notes.length === 0) return;
  if (onNotes) return onNotes(notes);
  console.info(`arengo: ${url}: ${notes.length} values were left out`, notes);
  const page: Document | undefined = globalThis.document;
  page?.dispatchEvent(new NotesEvent(url, notes));
}
