/** Named characters that programs write; every other is written as a number. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  agrave: 'à',
  egrave: 'è',
  eacute: 'é',
  igrave: 'ì',
  ograve: 'ò',
  ugrave: 'ù',
  Agrave: 'À',
  Egrave: 'È',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  deg: '°',
  bull: '•',
};

const isHtml = /<\/?(a|b|br|div|em|h[1-6]|html|i|li|ol|p|span|strong|table|u|ul)\b[^<>]*>/i;

/** What a description says, without its HTML. The result is shown as text: what is left of a tag does nothing. */
export function plainText(text: string): string {
  return tidied(isHtml.test(text) ? withoutTags(text) : text);
}

/** What HTML says, also where it is nothing but text: there `&amp;` is a character too. */
export const textOfHtml = (html: string): string => tidied(withoutTags(html));

const tidied = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function withoutTags(html: string): string {
  return html
    .replace(/<!--[^]*?(-->|$)/g, '')
    .replace(/<(script|style|head|title)\b[^]*?(<\/\1[^<>]*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(/<\/?(p|div|h[1-6]|ul|ol|table)\b[^<>]*>/gi, '\n\n')
    .replace(/<\/?tr\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/&(#x?[0-9a-f]{1,6}|\w{2,6});/gi, (whole, name: string) => characterOf(name) ?? whole);
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : undefined;
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
