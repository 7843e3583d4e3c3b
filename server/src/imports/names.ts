import type {Draft} from './draft.ts';
import {everyDraft} from './draft.ts';
import type {Notes} from './notes.ts';

const linkId = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** A name of letters, digits, `-` and `_` that is like a text; empty when nothing of it is left. */
export function nameLike(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
    .slice(0, 64);
}

/** The `linkId` of every draft; a name that cannot be one is changed, and a name that is used twice is refused. */
export function linkIdsOf(drafts: readonly Draft[], notes: Notes): ReadonlyMap<Draft, string> {
  const all = [...everyDraft(drafts)];
  const first = new Map<string, Draft>();
  for (const draft of all) {
    if (draft.name === undefined) continue;
    if (first.has(draft.name)) notes.add('duplicateCode', draft.place, {value: draft.name});
    else first.set(draft.name, draft);
  }
  const taken = new Set(all.flatMap(({name}) => (name !== undefined && linkId.test(name) ? [name] : [])));
  const made = new Map<Draft, string>();
  let number = 0;
  for (const draft of all) {
    const {name} = draft;
    if (name !== undefined && linkId.test(name)) {
      made.set(draft, name);
      continue;
    }
    number += 1;
    const id = free(nameLike(name ?? '') || `${draft.asked.type === 'group' ? 'g' : 'q'}${number}`);
    taken.add(id);
    made.set(draft, id);
    if (name !== undefined) notes.add('renamed', draft.place, {value: name, values: [id]});
  }
  return made;

  function free(wanted: string): string {
    for (let count = 1; ; count += 1) {
      const id = count === 1 ? wanted : `${wanted.slice(0, 58)}-${count}`;
      if (!taken.has(id)) return id;
    }
  }
}
