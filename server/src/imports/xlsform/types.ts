import type {Asked} from '../draft.ts';
import type {Fields} from '../fields.ts';
import {numberIn} from '../fields.ts';
import type {Notes} from '../notes.ts';
import type {Lists} from './choices.ts';

/** What devices record by themselves, or forms compute: nobody is asked. */
const computed = [
  'start',
  'end',
  'today',
  'deviceid',
  'phonenumber',
  'username',
  'simserial',
  'subscriberid',
  'email-metadata',
  'audit',
  'calculate',
  'hidden',
  'start-geopoint',
  'background-audio',
  'background-geopoint',
  'xml-external',
  'csv-external',
];

const files: Readonly<Record<string, readonly string[] | undefined>> = {
  image: ['image/*'],
  photo: ['image/*'],
  audio: ['audio/*'],
  video: ['video/*'],
  file: undefined,
};

type Text = Asked['text'];

/** A row that asks something. */
export type Row = {
  readonly type: string;
  readonly text: Text;
  /** All of it, for when it is left out. */
  readonly whole: string;
  readonly fields: Fields;
  readonly lists: Lists;
  readonly notes: Notes;
};

/** What a question of an XLSForm is with us; `undefined` when it is none, which is noted. */
export function askedAs({type, text, whole, fields, lists, notes}: Row): Asked | undefined {
  const [first = '', list = '', ...more] = type.split(/\s+/);
  const kind = first.toLowerCase();
  const place = fields.place('type');
  const appearance = ` ${fields.text('appearance')?.toLowerCase() ?? ''} `;
  const parameters = fields.text('parameters');
  const looks = (...known: readonly string[]) => {
    const rest = appearance.split(/\s+/).filter((word) => word !== '' && !known.includes(word));
    if (rest.length > 0) notes.add('looks', fields.place('appearance'), {value: rest.join(' ')});
  };
  const unusedParameters = () => {
    if (parameters !== undefined) notes.add('notRead', fields.place('parameters'), {value: parameters});
  };
  const as = (asked: Asked, ...known: readonly string[]): Asked => {
    looks(...known);
    unusedParameters();
    return asked;
  };
  const refuse = (code: 'computed' | 'typeNotCarried' | 'choicesElsewhere') => {
    notes.add(code, place, {value: whole});
    looks();
    unusedParameters();
    return undefined;
  };

  switch (kind) {
    case 'text':
    case 'string':
      if (/ (email|e-mail) /.test(appearance)) return as({type: 'email', text}, 'email', 'e-mail');
      if (/ (multiline|multi-line) /.test(appearance))
        return as({type: 'paragraph', text}, 'multiline', 'multi-line');
      return as({type: 'text', text});
    case 'integer':
    case 'int':
      return as({type: 'number', text, step: 1});
    case 'decimal':
      return as({type: 'number', text});
    case 'range':
      looks('rating');
      return ranged(text, parameters ?? '');
    case 'date':
      return as({type: 'date', text});
    case 'time':
    case 'datetime':
    case 'barcode':
      notes.add('asText', place, {value: kind});
      return as({type: 'text', text});
    case 'note':
      return as({type: 'display', text});
    case 'acknowledge':
    case 'trigger':
      notes.add('asConsent', place, {value: kind});
      return as({type: 'consent', text});
    case 'geopoint':
      return as({type: 'location', text});
    case 'image':
    case 'photo':
    case 'audio':
    case 'video':
    case 'file': {
      const accept = files[kind];
      return as({type: 'file', text, ...(accept && {accept: [...accept]})});
    }
    case 'select_one':
    case 'select_multiple':
    case 'rank':
      return chosen(kind, list, more);
    case 'select_one_from_file':
    case 'select_multiple_from_file':
    case 'select_one_external':
      return refuse('choicesElsewhere');
    default:
      return refuse(computed.includes(kind) ? 'computed' : 'typeNotCarried');
  }

  function chosen(asks: 'select_one' | 'select_multiple' | 'rank', name: string, rest: readonly string[]) {
    const options = lists.get(name);
    if (!options) {
      if (/\.(csv|xml|geojson)$/i.test(name) || name.startsWith('${')) return refuse('choicesElsewhere');
      notes.add('unknownList', place, {value: name, values: [...lists.keys()]});
      return undefined;
    }
    const hasOther = rest.includes('or_other') || rest.join(' ') === 'or specify other';
    const asked: Asked = {
      type: asks === 'select_one' ? 'choice' : asks === 'rank' ? 'ranking' : 'choices',
      text,
      options:
        hasOther && asks !== 'rank' ? [...options, otherThan(options.map(({code}) => code))] : [...options],
    };
    return as(asked);
  }

  /** `start=1 end=5 step=1`; without, as XLSForm has it, 0 to 10. */
  function ranged(said: Text, written: string): Asked {
    const known: Record<string, number> = {start: 0, end: 10, step: 1};
    for (const part of written.split(/[\s;,]+(?=\w+\s*=)|;/)) {
      const [, name = '', value = ''] = /^\s*(\w+)\s*=\s*(\S+)\s*$/.exec(part) ?? [];
      const number = numberIn(value);
      if (Object.hasOwn(known, name) && number !== undefined) known[name] = number;
      else if (part.trim() !== '') notes.add('notRead', fields.place('parameters'), {value: part.trim()});
    }
    const {start: min = 0, end: max = 10, step = 1} = known;
    const levels = (max - min) / step + 1;
    const isScale = Number.isInteger(levels) && levels >= 2 && levels <= 20;
    return {type: isScale ? 'rating' : 'number', text: said, min, max, step};
  }
}

/** The option that XLSForm adds for `or_other`, under a code that is free. */
function otherThan(codes: readonly string[]) {
  const code = ['other', 'altro', 'other-1'].find((one) => !codes.includes(one)) ?? 'or-other';
  return {code, text: {it: 'Altro', en: 'Other'}, freeText: true};
}
