import type {Item} from '../../../src/model/item.ts';
import {jsonPath} from '../../../src/model/read.ts';

/** An item and where it stands in the document. */
export type Placed = {
  readonly item: Item;
  readonly keys: readonly (string | number)[];
  /** The group it is in. */
  readonly parent: string | undefined;
};

/** Every item of a consultation's questionnaire with its place, in reading order. */
export function* placesOf(
  items: readonly Item[],
  above: Placed['keys'] = ['questionnaire'],
  parent?: string,
): Generator<Placed> {
  for (const [index, item] of items.entries()) {
    const keys = [...above, 'items', index];
    yield {item, keys, parent};
    yield* placesOf(item.items ?? [], keys, item.linkId);
  }
}

/** The path of a field of an item. */
export function fieldPath({keys}: Placed, ...field: readonly (string | number)[]): string {
  return jsonPath([...keys, ...field]);
}
