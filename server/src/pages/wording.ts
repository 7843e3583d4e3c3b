import {html} from 'hono/html';
import type {Text} from '../../../src/model/text.ts';
import {paragraphsOf, wordingOf} from '../../../src/model/text.ts';

/** Markup that is already escaped. */
export type Html = ReturnType<typeof html>;

/** Who reads, and in which language the document's plain strings are. */
export type Reader = {
  /** The language the words around are in. */
  readonly language: string;
  /** The document's own language. */
  readonly document: string;
};

/** A text in a line; in another language it carries its `lang`, so that it is pronounced right. */
export function inline(text: Text, reader: Reader): Html {
  const {text: words, lang} = wordingOf(text, reader.language, reader.document);
  return isReaders(lang, reader) ? html`${words}` : html`<span lang="${lang}">${words}</span>`;
}

/** A text as paragraphs. */
export function paragraphs(text: Text, reader: Reader): readonly Html[] {
  const {text: words, lang} = wordingOf(text, reader.language, reader.document);
  return paragraphsOf(words).map((paragraph) =>
    isReaders(lang, reader) ? html`<p>${paragraph}</p>` : html`<p lang="${lang}">${paragraph}</p>`,
  );
}

/** A text as a bare string, for titles and messages. */
export function plain(text: Text, reader: Reader): string {
  return wordingOf(text, reader.language, reader.document).text;
}

const isReaders = (lang: string, reader: Reader) => lang.split('-')[0] === reader.language.split('-')[0];
