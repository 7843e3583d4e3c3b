import type {ImportPlace} from '../../../src/model/import-note.ts';
import type {Item as ItemValue} from '../../../src/model/item.ts';
import {isQuestion, Item} from '../../../src/model/item.ts';
import type {Text} from '../../../src/model/text.ts';
import {examineFile} from '../publication/file.ts';
import type {Draft, Drafted} from './draft.ts';
import {everyDraft} from './draft.ts';
import {wholeOf} from './fields.ts';
import {gridded} from './grids.ts';
import {linkIdsOf, nameLike} from './names.ts';
import type {Notes} from './notes.ts';
import type {Questions} from './resolve.ts';
import {resolve} from './resolve.ts';

/** A consultation as it is written to a file: what is known of it, in the order people read it. */
export type Document = Readonly<Record<string, unknown>> & {
  readonly questionnaire: {readonly version: string; readonly items: readonly ItemValue[]};
};

/** What an import comes to. */
export type Imported = {
  readonly document: Document;
  /** The fields that somebody must still fill in before it can be published. */
  readonly missing: readonly string[];
};

/** How texts of the file repeat an answer, such as `${name}`. */
export type Reference = RegExp;

/** Make drafts into a consultation, and check it as it will be checked before it is published. */
export function finish(drafted: Drafted, notes: Notes, reference?: Reference): Imported {
  const drafts = gridded(withoutEmpty(drafted.drafts, notes), notes);
  const linkIds = linkIdsOf(drafts, notes);
  const places = new Map<string, ImportPlace>();
  const questions: Questions = new Map(
    [...everyDraft(drafts)].flatMap((draft) => {
      const linkId = linkIds.get(draft) ?? '';
      places.set(linkId, draft.place);
      return draft.name === undefined ? [] : [[draft.name, {draft, linkId}] as const];
    }),
  );
  const asked = new Set<string>();
  const items = drafts.map(itemOf);
  if (items.length === 0) notes.add('noQuestionnaire', {});
  if (drafted.version === undefined) notes.add('versionAssumed', {}, {value: '1'});
  const {id, title, description, language, version = '1', frame = {}} = drafted;
  const known = {
    id: id === undefined ? undefined : nameLike(id) || undefined,
    title,
    description,
    language,
    ...frame,
  };
  const questionnaire = {version, items};
  const document: Document = {...withoutAbsent(known), questionnaire};
  if (items.length > 0) check(document, places, notes);
  const missing = Object.keys(exampleFrame).filter((field) => !Object.hasOwn(document, field));
  return {document, missing};

  function itemOf(draft: Draft): ItemValue {
    const {asked: fields, children, when} = draft;
    const linkId = linkIds.get(draft) ?? '';
    const {type, text, ...more} = fields;
    const said = reference ? piped(text, draft, reference) : text;
    const conditions = when && resolve(when, questions, notes);
    if (isQuestion({...fields, linkId}) && draft.name !== undefined) asked.add(draft.name);
    return inOrder({
      linkId,
      type,
      text: said,
      ...withoutAbsent(more),
      ...(conditions && conditions.enableWhen.length > 0 && conditions),
      ...(children && {items: children.map(itemOf)}),
    });
  }

  /** A text that repeats an answer, our way. */
  function piped(text: Text, draft: Draft, pattern: RegExp): Text {
    const inOne = (words: string) =>
      words.replace(pattern, (whole, written: string) => {
        const name = written.trim();
        const target = questions.get(name);
        if (target && asked.has(name)) return `{{${target.linkId}}}`;
        notes.add('reference', draft.place, {value: whole});
        return whole;
      });
    if (typeof text === 'string') return inOne(text);
    return Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, inOne(words)]));
  }
}

/** In the order of our documentation, whoever made it. */
function inOrder(item: ItemValue): ItemValue {
  const order = Object.keys(Item.shape);
  const sorted = Object.entries(item).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  // The same fields with the same values are the same item.
  return Object.fromEntries(sorted) as ItemValue;
}

/** Groups in which nothing is left are no groups any more. */
function withoutEmpty(drafts: readonly Draft[], notes: Notes): readonly Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.asked.type !== 'group') return [draft];
    const children = withoutEmpty(draft.children ?? [], notes);
    if (children.length > 0) return [{...draft, children}];
    const {name, asked, when} = draft;
    notes.add('emptyGroup', draft.place, {value: wholeOf(name, asked.text, asked.help, when?.text)});
    return [];
  });
}

const withoutAbsent = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What every consultation with questions needs around them: only to check the questions by themselves. */
export const exampleFrame = {
  id: 'x',
  title: '–',
  organisation: {name: '–'},
  opensAt: '2000-01-01T00:00:00Z',
  closesAt: '2000-01-02T00:00:00Z',
  privacy: {controller: '–', purpose: '–', retention: '–'},
};

function check(document: Document, places: ReadonlyMap<string, ImportPlace>, notes: Notes): void {
  const {faults, warnings} = examineFile('consultations', {...exampleFrame, ...document});
  for (const {path, reason} of [...faults, ...warnings]) {
    const linkId = linkIdAt(document, path);
    const place = places.get(linkId ?? '') ?? {path};
    const [, circle] = /^depends on itself: (.*)$/.exec(reason) ?? [];
    if (circle !== undefined) notes.add('circle', place, {value: circle});
    else notes.add('misfit', place, {value: `${path}: ${reason}`});
  }
}

/** The `linkId` of the deepest item that a path leads through. */
function linkIdAt({questionnaire}: Document, path: string): string | undefined {
  let items: readonly ItemValue[] | undefined = questionnaire.items;
  let found: string | undefined;
  for (const [, index] of path.matchAll(/\.items\[(\d+)\]/g)) {
    const item: ItemValue | undefined = items?.[Number(index)];
    if (!item) break;
    found = item.linkId;
    items = item.items;
  }
  return found;
}
