import {canonical} from '../receipt.ts';
import type {Asked, Draft} from './draft.ts';
import {everyDraft} from './draft.ts';
import type {Notes} from './notes.ts';

/** Groups that are drawn as a grid become a matrix where that loses nothing; else their questions stay apart. */
export function gridded(drafts: readonly Draft[], notes: Notes): readonly Draft[] {
  const lookedAt = new Set(
    [...everyDraft(drafts)].flatMap(({when}) => (when?.terms?.of ?? []).map(({question}) => question)),
  );
  return each(drafts);

  function each(list: readonly Draft[]): readonly Draft[] {
    return list.map((draft) => {
      const matrix = draft.isGrid ? matrixOf(draft, lookedAt) : undefined;
      if (matrix) notes.add('asMatrix', draft.place, {value: draft.name});
      else if (draft.isGrid) notes.add('looks', draft.place, {value: draft.name});
      return matrix ?? (draft.children ? {...draft, children: each(draft.children)} : draft);
    });
  }
}

function matrixOf(draft: Draft, lookedAt: ReadonlySet<string>): Draft | undefined {
  const {children = [], asked} = draft;
  const [first] = children;
  if (!first || asked.text === undefined) return undefined;
  const {type, options, required} = first.asked;
  if (
    (type !== 'choice' && type !== 'choices') ||
    options?.some(({freeText, exclusive}) => freeText === true || exclusive === true)
  )
    return undefined;
  const shape = shapeOf(first.asked);
  const rows = children.map((child) => ({code: child.name ?? '', text: child.asked.text}));
  const isPlain = children.every(
    (child) =>
      !child.when &&
      child.name !== undefined &&
      child.name.length <= 64 &&
      !lookedAt.has(child.name) &&
      child.asked.help === undefined &&
      shapeOf(child.asked) === shape,
  );
  if (!isPlain) return undefined;
  const matrix: Asked = {
    ...asked,
    type: 'matrix',
    options,
    rows,
    ...(type === 'choices' && {multiple: true}),
  };
  return {...draft, asked: {...matrix, ...(required && {required})}, children: undefined, isGrid: false};
}

/** All but what the question says. */
function shapeOf({text: _text, ...rest}: Asked): string {
  return canonical(JSON.parse(JSON.stringify(rest)));
}
