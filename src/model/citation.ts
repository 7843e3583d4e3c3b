/** What a citation needs to know of a dataset. */
export type Cited = {
  readonly id: string;
  readonly title: string;
  /** Who answers for it, or who publishes it. */
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** The year of the version that is cited. */
  readonly year?: string | undefined;
  readonly licence?: string | undefined;
  readonly url: string;
  /** The day it was looked at, `YYYY-MM-DD`. */
  readonly seen: string;
};

/** A dataset as an entry of BibTeX. `misc`, as plain BibTeX knows no `dataset`; braces keep bodies and capitals. */
export function bibtexOf({id, title, author, publisher, year, licence, url, seen}: Cited): string {
  const fields = [
    ['author', author && `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['year', year],
    ['publisher', publisher && escaped(publisher)],
    ['howpublished', 'Dataset'],
    ['note', licence && escaped(licence)],
    // Verbatim to those who print it: only what would end the field is written otherwise.
    ['url', url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', seen],
  ].filter(([, value]) => value);
  return `@misc{${keyOf(id)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/** The signs that TeX takes for its own. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^{}$&#%_]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** A key is letters, digits and hyphens; an id without any of them is called what it is. */
const keyOf = (id: string) =>
  id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'dataset';

/** A line that asks a service, for a POSIX shell: nothing in an address is a command to it, or a pattern to curl. */
export function curlOf(url: string, mediaType?: string): string {
  const isType = mediaType !== undefined && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(mediaType);
  const accept = isType ? [`--header ${quoted(`Accept: ${mediaType}`)}`] : [];
  return ['curl --globoff --location', ...accept, quoted(new URL(url).href)].join(' ');
}

/** Between single quotes a shell takes everything as it is, but for a single quote. */
const quoted = (text: string) => `'${text.replace(/'/g, `'\\''`)}'`;
