import type {DocumentNode, FieldNode, GraphQLError, SelectionSetNode} from 'graphql';
import {Kind} from 'graphql';
import type {Version} from './decidim-schema.ts';

/** What an error looks like that Decidim answers. */
export type DecidimError = {readonly message: string; readonly extensions?: object};

/** How deep a query goes, how many fields it has, and what it costs as graphql-ruby counts. */
export function measured(document: DocumentNode, version: Version) {
  let aliases = 0;
  let introspections = 0;
  const visit = (set: SelectionSetNode | undefined, depth: number): {depth: number; cost: number} =>
    (set?.selections ?? []).reduce(
      (sum, one) => {
        if (one.kind === Kind.FRAGMENT_SPREAD) throw new Error('no named fragments here');
        if (one.kind === Kind.INLINE_FRAGMENT) {
          const inner = visit(one.selectionSet, depth);
          return {depth: Math.max(sum.depth, inner.depth), cost: sum.cost + inner.cost};
        }
        if (one.alias) aliases += 1;
        if (/^__(schema|type)$/.test(one.name.value)) introspections += 1;
        const inner = visit(one.selectionSet, depth + 1);
        return {
          depth: Math.max(sum.depth, inner.depth),
          cost: sum.cost + 1 + inner.cost * timesOf(one, version),
        };
      },
      {depth, cost: 0},
    );
  const [operation] = document.definitions;
  const set = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
  return {...visit(set, 0), aliases, introspections};
}

/** From graphql-ruby 2 (Decidim 0.28) a page costs as often as it has entries. */
function timesOf({arguments: given = []}: FieldNode, version: Version): number {
  const first = given.find(({name}) => name.value === 'first')?.value;
  return version >= 28 && first?.kind === Kind.INT ? Math.min(50, Number(first.value)) : 1;
}

/** What Decidim refuses before it looks anything up. */
export function limitErrors(document: DocumentNode, version: Version): readonly DecidimError[] {
  const {depth, cost, aliases, introspections} = measured(document, version);
  const most = version === 26 ? 300 : 5_000;
  return [
    ...(depth > 15 ? [{message: `Query has depth of ${depth}, which exceeds max depth of 15`}] : []),
    ...(cost > most
      ? [{message: `Query has complexity of ${cost}, which exceeds max complexity of ${most}`}]
      : []),
    ...(version >= 30 && aliases > 5 ? [{message: 'Too many aliases used'}] : []),
    ...(version >= 30 && introspections > 0 ? [{message: 'Introspection is disabled'}] : []),
  ];
}

/** An error of graphql-js in the words and with the codes of graphql-ruby. */
export function inRuby({message, locations}: GraphQLError): DecidimError {
  const [, fieldName, typeName] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  if (fieldName !== undefined)
    return {
      message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
      ...(locations ? {locations} : {}),
      extensions: {code: 'undefinedField', typeName, fieldName},
    };
  const [, field, type] = /^Field "(\w+)" of type "(\w+)[^"]*" must have a selection/.exec(message) ?? [];
  if (field !== undefined)
    return {
      message: `Field must have selections (field '${field}' returns ${type} but has no selections. Did you mean '${field} { ... }'?)`,
      extensions: {code: 'selectionMismatch', nodeName: `field '${field}'`, typeName: type},
    };
  return {message, extensions: {code: 'invalid'}};
}
