import {Language} from '../../model/text.ts';
import {isLink} from '../../model/scheme.ts';
import {fieldOf, textOf} from '../catalogues/values.ts';
import {plainText} from '../icalendar/plain-text.ts';

/** A text in its languages. */
export type Words = Readonly<Record<string, string>>;

/** What is in a list, without what nobody may read; of what is none, nothing. */
export const entriesOf = (value: unknown, name: string): readonly unknown[] => {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list.filter((entry) => entry !== null) : [];
};

/** A text in all languages in which it says something, without HTML. */
export function wordsOf(value: unknown, name: string): Words | undefined {
  const words = entriesOf(fieldOf(value, name), 'translations').flatMap((one): [string, string][] => {
    const locale = textOf(fieldOf(one, 'locale'))?.replace('_', '-');
    const text = plainText(textOf(fieldOf(one, 'text')) ?? '');
    return locale !== undefined && Language.safeParse(locale).success && text !== '' ? [[locale, text]] : [];
  });
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}

/** The language a document is taken to be in: Italian where it is, else the first. */
export function languageOf(words: Words | undefined): string {
  const [first = 'it', ...more] = Object.keys(words ?? {});
  return more.includes('it') ? 'it' : first;
}

/** What something is about: taxonomies from 0.30, before that one category. */
export const topicsOf = (node: unknown): readonly Words[] =>
  [...entriesOf(node, 'taxonomies'), fieldOf(node, 'category')].flatMap((one) => {
    const words = wordsOf(one, 'name');
    return words ? [words] : [];
  });

/** Papers; their addresses may be paths of the server, and up to 0.27 they have no names. */
export function documentsOf(node: unknown, page: string): readonly object[] {
  return entriesOf(node, 'attachments').flatMap((one) => {
    const written = textOf(fieldOf(one, 'url'));
    if (written === undefined || !URL.canParse(written, page)) return [];
    const url = new URL(written, page);
    if (!isLink(url.href)) return [];
    return [{title: wordsOf(one, 'title') ?? nameIn(url), url: url.href}];
  });
}

function nameIn({pathname, host}: URL): string {
  const name = pathname.split('/').findLast((part) => part !== '') ?? host;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
