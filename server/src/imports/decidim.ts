import type {Option} from '../../../src/model/item.ts';
import type {Text} from '../../../src/model/text.ts';
import type {Asked, Draft, Drafted} from './draft.ts';
import type {Fields} from './fields.ts';
import {fieldsOf, shown, wholeOf} from './fields.ts';
import type {Notes} from './notes.ts';
import {Unreadable} from './notes.ts';
import {languageCalled, plainText, textOf} from './texts.ts';

/** How a file field of Decidim, which takes several, is limited here. */
const mostFiles = 10;

/**
 * Read a questionnaire out of what Decidim's GraphQL API answers (0.26 to 0.31: `answerOptions`, later
 * `responseOptions` and `matrixRows`). The API tells no conditions in any version. Throws `Unreadable`.
 */
export function readDecidim(value: unknown, notes: Notes): Drafted {
  const found = questionnaireIn(value, '$', notes, 0);
  if (!found) throw new Unreadable('noQuestionnaire', {place: {path: '$'}});
  const {fields, path} = found;
  const {language, isAssumed} = languageIn(value);
  if (isAssumed) notes.add('languageAssumed', {path}, {value: language});
  notes.add('oldDecidim', {path});
  const reader = {notes, language};
  const title = wordsIn(fields, 'title', reader);
  const description = wordsIn(fields, 'description', reader);
  fields.take('id');
  const drafts = fields
    .list('questions', notes)
    .map((question, index) => fieldsOf(question, `${path}.questions[${index}]`))
    .map((question) => ({question, position: question.number('position', notes) ?? 0}))
    .sort((one, other) => one.position - other.position)
    .flatMap(({question}) => {
      const draft = draftOf(question, reader);
      return draft ? [draft] : [];
    });
  fields.rest(notes);
  return {title, description, language, drafts};
}

type Reader = {readonly notes: Notes; readonly language: string};

/** The first questionnaire in an answer; what else stands around it is noted. */
function questionnaireIn(
  value: unknown,
  path: string,
  notes: Notes,
  depth: number,
): {readonly fields: Fields; readonly path: string} | undefined {
  if (typeof value !== 'object' || value === null || depth > 20) return undefined;
  const fields = fieldsOf(value, path);
  if (!Array.isArray(value) && fields.has('questions')) return {fields, path};
  for (const field of fields.names) {
    const inside = fields.place(field).path ?? path;
    const at = Array.isArray(value) ? `${path}[${field}]` : inside;
    const child: unknown = Object.getOwnPropertyDescriptor(value, field)?.value;
    const found = questionnaireIn(child, at, notes, depth + 1);
    if (!found) continue;
    fields.take(field);
    for (const other of fields.names) {
      const isOne = JSON.stringify(Object.getOwnPropertyDescriptor(value, other)?.value ?? '').includes(
        '"questions"',
      );
      const place = {path: Array.isArray(value) ? `${path}[${other}]` : fields.place(other).path};
      notes.add(isOne ? 'otherQuestionnaire' : 'notRead', place, {value: shown(fields.take(other))});
    }
    return found;
  }
  return undefined;
}

/** Italian where there is some, else the language that comes first. */
function languageIn(value: unknown): {readonly language: string; readonly isAssumed: boolean} {
  const locales = [...JSON.stringify(value).matchAll(/"locale":"([A-Za-z-]+)"/g)].map(
    ([, locale = '']) => locale,
  );
  const language = locales.includes('it') ? 'it' : languageCalled(locales[0] ?? '');
  return {language: language ?? 'it', isAssumed: language === undefined};
}

/** `{translations: [{locale, text}]}`, or `{translation: "…"}`, or a text. */
function wordsIn(fields: Fields, field: string, {notes, language}: Reader): Text | undefined {
  const value = fields.take(field);
  const place = fields.place(field);
  if (value === undefined) return undefined;
  if (typeof value === 'string') return textOf({[language]: plainText(value, notes, place)}, language);
  const own = fieldsOf(value, place.path ?? '$');
  const wordings: Record<string, string> = {};
  const only = own.text('translation');
  if (only !== undefined) wordings[language] = plainText(only, notes, place);
  for (const [index, entry] of own.list('translations', notes).entries()) {
    const one = fieldsOf(entry, `${place.path ?? '$'}.translations[${index}]`);
    const locale = languageCalled(one.text('locale') ?? '');
    const text = one.text('text');
    one.take('machineTranslated');
    one.rest(notes);
    if (text !== undefined && locale !== undefined)
      wordings[locale] = plainText(text, notes, one.place('text'));
    else if (text !== undefined) notes.add('unknownLanguage', one.place('locale'), {value: text});
  }
  own.take('locales');
  own.rest(notes);
  return textOf(wordings, language);
}

function draftOf(fields: Fields, reader: Reader): Draft | undefined {
  const {notes} = reader;
  const type = fields.text('questionType') ?? '';
  const id = fields.text('id');
  const text = wordsIn(fields, 'body', reader);
  const help = wordsIn(fields, 'description', reader);
  const isRequired = fields.take('mandatory') === true;
  const [least, most] = [fields.number('maxCharacters', notes), fields.number('maxChoices', notes)];
  const field = fields.has('responseOptions') ? 'responseOptions' : 'answerOptions';
  const options = optionsOf(fields, field, reader);
  const rows = optionsOf(fields, 'matrixRows', reader).map(({code, text: row}) => ({code, text: row}));
  const whole = wholeOf(type, text, help, ...options, ...rows);
  const asked = askedOf();
  if (!asked) {
    fields.rest(notes);
    return undefined;
  }
  if (asked.options === undefined && options.length > 0)
    notes.add('notRead', fields.place(field), {value: wholeOf(...options)});
  if (asked.rows === undefined && rows.length > 0)
    notes.add('notRead', fields.place('matrixRows'), {value: wholeOf(...rows)});
  fields.rest(notes);
  if (text === undefined) notes.add('missingText', fields.place(), {value: type});
  const required = isRequired && asked.type !== 'display' ? {required: true} : {};
  const said = asked.type === 'display' || help === undefined ? {} : {help};
  return {
    name: id === undefined ? undefined : `q${id}`,
    place: fields.place(),
    asked: {...asked, ...required, ...said},
  };

  function askedOf(): Asked | undefined {
    const question = text ?? '–';
    const length = least !== undefined && least > 0 ? {maxLength: least} : {};
    const count = most !== undefined && most > 0 ? {maxChoices: most} : {};
    const bare = options.map(({code, text: option}) => ({code, text: option}));
    switch (type) {
      case 'short_answer':
        return {type: 'text', text: question, ...length};
      case 'long_answer':
        return {type: 'paragraph', text: question, ...length};
      case 'single_option':
        return {type: 'choice', text: question, options, ...length};
      case 'multiple_option':
        return {type: 'choices', text: question, options, ...count, ...length};
      case 'sorting':
        return {type: 'ranking', text: question, options: bare, ...count};
      case 'files':
        return {type: 'file', text: question, maxFiles: mostFiles};
      case 'title_and_description':
        return {type: 'display', text: joined(question, help)};
      case 'matrix_single':
      case 'matrix_multiple':
        if (rows.length > 0)
          return {
            type: 'matrix',
            text: question,
            options: bare,
            rows,
            ...(type === 'matrix_multiple' && {multiple: true}),
          };
        notes.add('noOptions', fields.place(), {value: whole});
        return undefined;
      default:
        notes.add(type === 'separator' ? 'looks' : 'typeNotCarried', fields.place('questionType'), {
          value: whole,
        });
        return undefined;
    }
  }
}

function optionsOf(fields: Fields, field: string, reader: Reader): Option[] {
  const path = fields.place(field).path ?? '$';
  return fields.list(field, reader.notes).map((option, index) => {
    const own = fieldsOf(option, `${path}[${index}]`);
    const code = own.text('id') ?? String(index + 1);
    const text = wordsIn(own, 'body', reader) ?? code;
    const freeText = own.take('freeText') === true;
    own.take('position');
    own.rest(reader.notes);
    return {code, text, ...(freeText && {freeText})};
  });
}

/** A title and what stands below it, in every language that either has. */
function joined(title: Text, below: Text | undefined): Text {
  if (below === undefined) return title;
  if (typeof title === 'string' && typeof below === 'string') return `${title}\n\n${below}`;
  const [upper, lower] = [title, below].map((text) => (typeof text === 'string' ? {} : text));
  const tags = [...new Set([...Object.keys(upper ?? {}), ...Object.keys(lower ?? {})])];
  return Object.fromEntries(
    tags.map((tag) => [
      tag,
      [upper?.[tag], lower?.[tag]].filter((words) => words !== undefined).join('\n\n'),
    ]),
  );
}
