/** Where in a text something stands: from the first character to the one after the last, in UTF-16 code units. */
export type Range = {readonly start: number; readonly end: number};

/** Between the digits of a number. */
const between = '[ \\u00a0\\u202f.\\-/]';

/** A number with its country before it, one of a mobile phone or a free one, or one of a landline. */
const candidates = [
  {
    is: 'international',
    pattern: String.raw`(?:\+|(?<![\d])00)${between}?[1-9](?:${between}{0,3}\(?\d\)?){6,13}`,
  },
  {is: 'mobile', pattern: String.raw`3\d\d(?:${between}{0,3}\d){6,7}`},
  {is: 'free', pattern: String.raw`8(?:0[03]|[49]\d)(?:${between}{0,3}\d){6}`},
  {is: 'landline', pattern: String.raw`\(?0[1-9]\d{0,3}\)?${between}{0,3}\d(?:${between}?\d){4,8}`},
].map(({is, pattern}) => ({
  is,
  // No part of a longer number, a code, a day or an amount.
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}_/])(?<!\\d[.,:\\-])${pattern}(?![\\p{L}\\p{N}_]|[.,/:\\-]\\d)`,
    'gu',
  ),
}));

/** What says that a number after it is one of a telephone. */
const announced =
  /(?<!\p{L})(?:tel(?:efono|efonino|efonico|efonare|\.)?|cell(?:ulare|\.)?|fax|whatsapp|telegram|mobile|phone|chiam(?:are|atemi|ami)(?: al)?|numero di telefono)[.:]{0,2}[ \u00a0]{0,3}(?:n\.?|al|è|=)?[ \u00a0]{0,2}$/iu;

/** What says that a number after it is something else. */
const numbered =
  /(?:(?<!\p{L})(?:n|nr|num|no|prot|protocollo|pratica|fattura|determina|determinazione|delibera|deliberazione|ordinanza|decreto|legge|art|particella|mappale|foglio|sub|rep|repertorio|matricola|cap|cig|cup|id|codice|euro|eur)[.:]?[°º]?|[°º#€$])[ \u00a0]{0,3}(?:n[.°º]{0,2}[ \u00a0]?)?$/iu;

/** What makes an amount of a number before it. */
const counted =
  /^(?:,\d|[ \u00a0]?(?:€|%|euro|eur|lire|abitanti|mq|m2|m²|km|metri|kg|tonnellate|milioni|voti|passeggeri|visitatori)(?!\p{L}))/iu;

/** Telephone numbers in a text, as they are written in Italy or with the code of a country. */
export function phoneNumbersIn(text: string): readonly Range[] {
  const found = candidates.flatMap(({is, pattern}) =>
    Array.from(text.matchAll(pattern), ({0: match, index}): Range & {readonly is: string} => ({
      is,
      start: index,
      end: index + match.length,
    })),
  );
  const short = Array.from(text.matchAll(shortNumber), ({0: match, index}) => ({
    is: 'announced',
    start: index,
    end: index + match.length,
  })).filter(({start}) => announced.test(before(text, start)));
  return [...short, ...found.filter((one) => isPhone(text, one))].map(({start, end}) => ({start, end}));
}

/** Only where it is said that it is a telephone number. */
const shortNumber = new RegExp(`(?<![\\p{L}\\p{N}])\\+?\\d(?:${between}?\\d){4,14}(?![\\p{L}\\p{N}])`, 'gu');

/** As much of what comes before as any announcement takes. */
const before = (text: string, start: number) => text.slice(Math.max(0, start - 40), start);

function isPhone(text: string, {is, start, end}: Range & {readonly is: string}): boolean {
  const written = text.slice(start, end);
  const digits = written.replace(/\D/g, '').length;
  if (announced.test(before(text, start))) return digits >= 5;
  if (isSomethingElse(written)) return false;
  if (is === 'international') return digits >= 8 && digits <= 15;
  if (is === 'landline' && (digits < 8 || digits > 11)) return false;
  return !numbered.test(before(text, start)) && !counted.test(text.slice(end, end + 16));
}

/** A day, a span of days or hours, a number of a year, or a number with points between the thousands. */
function isSomethingElse(written: string): boolean {
  return (
    /^\d{1,2}[./\- ]\d{1,2}[./\- ]\d{2,4}$/.test(written) ||
    /^\d{1,2}\.\d{2}[ \u00a0]?-[ \u00a0]?\d{1,2}\.\d{2}$/.test(written) ||
    /^\d{1,2}[./]\d{1,2}[ \u00a0]?-[ \u00a0]?\d{1,2}[./]\d{1,2}([./]\d{2,4})?$/.test(written) ||
    /^\d{3}(?:\.000)+$/.test(written) ||
    /^\d+\/(?:19|20)\d\d$/.test(written)
  );
}
