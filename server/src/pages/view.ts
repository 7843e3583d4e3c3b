import type {Context} from 'hono';
import {parseAccept} from 'hono/utils/accept';
import type {Words} from '../../../src/messages/messages.ts';
import {loadWords} from '../../../src/messages/load.ts';
import {languageFor, languages} from '../../../src/messages/messages.ts';
import type {LanguageCode} from '../../../src/messages/messages.ts';
import type {PageWords} from '../../../src/messages/pages.ts';
import type {Consultation} from '../../../src/model/consultation.ts';
import {discoveryOf} from '../frames/oembed.ts';
import {pageWords} from '../page-words.ts';
import type {Settings} from '../settings.ts';
import type {Reader} from './wording.ts';

/** The words of a page. */
export type AllWords = Pick<
  Words,
  | 'common'
  | 'consultation'
  | 'errors'
  | 'files'
  | 'outcome'
  | 'paper'
  | 'receipt'
  | 'results'
  | 'types'
  | 'verify'
> & {
  readonly pages: PageWords;
};

/** What every page needs to know. */
export type Frame = {
  readonly words: AllWords;
  /** The language of the words around. */
  readonly language: LanguageCode;
  /** Where the API is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** The path of `publicUrl`: links stay on the host by which the reader came. */
  readonly base: string;
  /** Where oEmbed tells of this page, by form. */
  readonly oembed: ReturnType<typeof discoveryOf>;
  /** Most bytes of one file that this server takes. */
  readonly mostBytes: number;
};

/** What the page of a consultation needs besides. */
export type View = Frame & {
  readonly consultation: Consultation;
  readonly reader: Reader;
  readonly now: Date;
  /** Results are published: the page of the consultation leads to theirs. */
  readonly hasResults?: boolean;
};

/** The frame of a page for whoever asks. `document` is the language of what is shown, the last resort. */
export async function frameFor(c: Context, {publicUrl, uploads}: Settings, document = 'it'): Promise<Frame> {
  const language = languageOf(c, document);
  const of = <N extends Exclude<keyof AllWords, 'common' | 'pages'>>(noun: N) => loadWords(language, noun);
  const groups = await Promise.all([
    of('consultation'),
    of('errors'),
    of('files'),
    of('outcome'),
    of('paper'),
    of('receipt'),
    of('results'),
    of('types'),
    of('verify'),
  ]);
  const [consultation, errors, files, outcome, paper, receipt, results, types, verify] = groups;
  const base = new URL(publicUrl).pathname.replace(/\/$/, '');
  return {
    words: {
      ...consultation,
      ...errors,
      ...files,
      ...outcome,
      ...paper,
      ...receipt,
      ...results,
      ...types,
      ...verify,
      pages: pageWords[language],
    },
    language,
    publicUrl,
    base,
    oembed: discoveryOf(c, publicUrl),
    mostBytes: uploads.bytes,
  };
}

/** The view of a consultation for whoever asks. */
export async function viewFor(c: Context, settings: Settings, consultation: Consultation): Promise<View> {
  const frame = await frameFor(c, settings, consultation.language);
  const reader = {language: frame.language, document: consultation.language};
  return {...frame, consultation, reader, now: settings.now()};
}

/** `?lang=` when we have that language, else the best of `Accept-Language`, else the document's. */
function languageOf(c: Context, document: string): LanguageCode {
  const accepted = parseAccept(c.req.header('Accept-Language') ?? '')
    .filter(({q}) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({type}) => type);
  const wanted = [c.req.query('lang') ?? '', ...accepted];
  const base = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  const ours = base.flatMap((tag) => languages.find((language) => language === tag) ?? []);
  return ours[0] ?? languageFor(document);
}

/** The zone in which this consultation's times are shown. */
export function timeZoneOf({timeZone}: Consultation): string {
  return timeZone ?? 'Europe/Rome';
}
