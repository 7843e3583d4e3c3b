import type {Fields} from '../../model/foreign/fields.ts';
import {isFields} from '../../model/foreign/fields.ts';
import {SemanticGraph} from '../../model/foreign/wordpress.ts';
import {fieldOf, linkOf, textOf} from '../catalogues/values.ts';
import {plainText} from '../icalendar/plain-text.ts';
import {unsupported} from '../source.ts';
import type {Asking} from './ask.ts';
import {ask} from './ask.ts';

/**
 * The nodes of "Semantic Italia". It always writes the same prefixes and flat nodes, so they are read as they stand;
 * where a prefix that is looked for means something else, nothing is.
 */
export class Nodes {
  readonly all: readonly Fields[];
  readonly #byId: ReadonlyMap<unknown, Fields>;

  constructor(graph: SemanticGraph) {
    this.all = graph['@graph'].filter(isFields);
    this.#byId = new Map(this.all.map((node) => [node['@id'], node]));
  }

  /** The nodes of one of these types. */
  of(...types: readonly string[]): readonly Fields[] {
    return this.all.filter((node) => [node['@type']].flat().some((type) => types.includes(String(type))));
  }

  /** The nodes that a field points to, or their addresses alone where nobody describes them. */
  at(node: Fields | undefined, name: string): readonly Fields[] {
    const given = node?.[name];
    return (Array.isArray(given) ? given : [given]).flatMap((one: unknown) =>
      isFields(one) ? [this.#byId.get(one['@id']) ?? one] : [],
    );
  }

  /** The body that something belongs to; of one that is only pointed to, nobody says its name here. */
  bodyOf(node: Fields) {
    const [body] = this.at(node, 'cov:hasOrganization');
    const name = textsOf(body, 'cov:legalName')[0] ?? textsOf(body, 'dct:title')[0];
    const [, ipaCode] = /^urn:x-italian-pa:(.+)$/.exec(textOf(body?.['@id']) ?? '') ?? [];
    return name === undefined ? undefined : {name, ipaCode};
  }
}

/** The texts of a field, without HTML. */
export const textsOf = (node: Fields | undefined, name: string): readonly string[] =>
  [node?.[name]].flat().flatMap((text) => plainText(textOf(text) ?? '') || []);

/** The page of a node. */
export const pageOf = (node: Fields) => linkOf(node['@id']);

/** Ask a route of Semantic Italia. Throws `SourceFailure`. */
export async function nodesAt(url: URL, prefixes: Readonly<Record<string, string>>, asking: Asking) {
  const graph = await ask(url, SemanticGraph, asking);
  for (const [prefix, meaning] of Object.entries(prefixes)) {
    const found = fieldOf(graph['@context'], prefix);
    if (found !== meaning)
      throw unsupported(url.href, `an unknown @context: "${prefix}" is ${String(found)}, not ${meaning}`);
  }
  return new Nodes(graph);
}
