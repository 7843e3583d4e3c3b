import type {Fields} from '../../model/foreign/fields.ts';
import {isFields} from '../../model/foreign/fields.ts';
import {textOf} from '../catalogues/values.ts';
import type {Context} from './context.ts';
import {meaningOf, noContext, within} from './context.ts';

/** A thing that is described: its address, if it has one, and what is said of it, by full IRIs. */
export type Node = {
  readonly id: string | undefined;
  readonly types: string[];
  readonly says: Map<string, unknown[]>;
};

/** A text and its language, where one is said. */
export class Literal {
  readonly text: string;
  readonly language: string | undefined;

  constructor(text: string, language?: string) {
    this.text = text;
    this.language = language;
  }
}

/** No document of a catalogue is nested deeper. */
const deepest = 40;

/** Every node of a document, wherever it stands; what is said of one thing in several places is together. */
export class Graph {
  readonly nodes: Node[] = [];
  readonly #byId = new Map<string, Node>();
  readonly #base: string;

  /** Throws `UnknownContext`. */
  constructor(document: unknown, base: string) {
    this.#base = base;
    this.#read(document, noContext, 0);
  }

  /** The nodes of one of these types (full IRIs). */
  of(...types: readonly string[]): readonly Node[] {
    return this.nodes.filter((node) => node.types.some((type) => types.includes(type)));
  }

  /** What is said of a node: the first of these IRIs that says something. */
  all(node: Node | undefined, ...iris: readonly string[]): readonly unknown[] {
    return iris.map((iri) => node?.says.get(iri) ?? []).find((values) => values.length > 0) ?? [];
  }

  /** The node that a value is or points to; with nothing but its address when nobody describes it. */
  nodeOf(value: unknown): Node | undefined {
    if (isNode(value)) return value;
    return value instanceof Literal ? this.#byId.get(this.#whole(value.text)) : undefined;
  }

  /** A value as a text: itself, or an address. */
  textOf(value: unknown): string | undefined {
    return value instanceof Literal ? value.text : isNode(value) ? value.id : undefined;
  }

  #read(value: unknown, context: Context, depth: number): unknown[] {
    if (depth > deepest || value === null || value === undefined) return [];
    if (Array.isArray(value)) return value.flatMap((one) => this.#read(one, context, depth + 1));
    if (!isFields(value)) {
      const text = textOf(value);
      return text === undefined ? [] : [new Literal(text, context.language)];
    }
    const inner = within(context, value['@context']);
    const entries = Object.entries(value).map(([name, one]) => [meaningOf(name, inner), one] as const);
    const keywords = Object.fromEntries(
      entries.flatMap(([iri, one]) => (iri?.startsWith('@') ? [[iri, one] as const] : [])),
    );
    if ('@value' in keywords) {
      const text = textOf(keywords['@value']);
      return text === undefined ? [] : [new Literal(text, textOf(keywords['@language']))];
    }
    const wrapped = keywords['@list'] ?? keywords['@set'];
    if (wrapped !== undefined) return this.#read(wrapped, inner, depth + 1);
    if (keywords['@graph'] !== undefined) this.#read(keywords['@graph'], inner, depth + 1);
    return this.#describe(value, keywords, entries, inner, depth);
  }

  #describe(
    value: Fields,
    keywords: Fields,
    entries: readonly (readonly [string | undefined, unknown])[],
    context: Context,
    depth: number,
  ): unknown[] {
    const map = Object.keys(keywords).length > 0 ? [] : literals(value);
    if (map.length > 0) return map;
    const id = textOf(keywords['@id']);
    const node = this.#nodeAt(
      id === undefined ? undefined : (meaningOf(this.#whole(id, context), context) ?? id),
    );
    for (const type of [keywords['@type']].flat()) {
      const iri = meaningOf(textOf(type) ?? '', context);
      if (iri !== undefined && iri !== '') node.types.push(iri);
    }
    for (const [iri, one] of entries) {
      if (iri === undefined || iri.startsWith('@')) continue;
      node.says.set(iri, [...(node.says.get(iri) ?? []), ...this.#read(one, context, depth + 1)]);
    }
    return [node];
  }

  #nodeAt(id: string | undefined): Node {
    const known = id === undefined ? undefined : this.#byId.get(id);
    if (known) return known;
    const node: Node = {id, types: [], says: new Map()};
    this.nodes.push(node);
    if (id !== undefined) this.#byId.set(id, node);
    return node;
  }

  /** A relative address, from that of the document; prefixes and names of nodes without one stay. */
  #whole(id: string, {terms}: Context = noContext): string {
    if (id.startsWith('_:') || Object.hasOwn(terms, id.split(':')[0] ?? '')) return id;
    return URL.canParse(id, this.#base) ? new URL(id, this.#base).href : id;
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'says' in value;

/** A language map (`{"it": "…", "de": ["…"]}`): all its keys are tags, all its values texts. */
function literals(value: Fields): Literal[] {
  const entries = Object.entries(value);
  if (!entries.every(([tag]) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag))) return [];
  const texts = entries.flatMap(([tag, words]) => [words].flat().map((one) => [tag, textOf(one)] as const));
  if (!entries.every(([tag]) => tag.length === 2 || tag.includes('-'))) return [];
  return texts.flatMap(([tag, text]) => (text === undefined ? [] : [new Literal(text, tag)]));
}
