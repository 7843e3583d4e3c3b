import {graphql, parse, validate} from 'graphql';
import {inRuby, limitErrors} from './decidim-limits.ts';
import type {Version} from './decidim-schema.ts';
import {schemaOf} from './decidim-schema.ts';

/** What a look-alike of Decidim holds. */
export type Content = {
  readonly organisation?: string;
  readonly processes?: readonly object[];
  readonly assemblies?: readonly object[];
  /** By number; `__typename` says of which kind. */
  readonly components?: Readonly<Record<string, object>>;
};

/** A text in some languages, as Decidim gives it. */
export const inLanguages = (texts: Readonly<Record<string, string | null>>) => ({
  translations: Object.entries(texts).map(([locale, text]) => ({locale, text, machineTranslated: false})),
});
export const it = (text: string) => inLanguages({it: text});

/**
 * A look-alike of Decidim's API: POST only, JSON only, unknown fields refused in Decidim's form, its limits of depth,
 * complexity, aliases and page size, no introspection from 0.30 on, null where something that was promised is not
 * there. Web standards only; `asked` hears every query.
 */
export function decidimApi(
  version: Version,
  content: Content,
  asked: (query: string) => void = () => undefined,
) {
  const schema = schemaOf(version);
  const headers = {'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*'};
  const json = (value: unknown) => new Response(JSON.stringify(value), {headers});
  return async (request: Request): Promise<Response> => {
    // JSON from another origin is asked for permission first, and has it.
    if (request.method === 'OPTIONS')
      return new Response(null, {
        status: 200,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'POST, OPTIONS',
          'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '',
        },
      });
    if (request.method !== 'POST') return new Response(null, {status: 302, headers: {location: '/api/docs'}});
    if (request.headers.get('content-type') !== 'application/json')
      return json({errors: [{message: 'No query string was present'}]});
    const {query, variables} = (await request.json()) as {
      query: string;
      variables: Record<string, unknown>;
    };
    asked(query);
    const document = parse(query);
    const errors = [...validate(schema, document, undefined, {maxErrors: 1_000}).map(inRuby)];
    if (errors.length === 0) errors.push(...limitErrors(document, version));
    if (errors.length > 0) return json({errors});
    const rootValue = rootOf(version, content);
    return json(await graphql({schema, source: query, variableValues: variables, rootValue}));
  };
}

function rootOf(version: Version, {organisation = 'ParteciPa', ...content}: Content) {
  const {processes = [], assemblies = [], components = {}} = content;
  const found = (list: readonly object[], asked: Readonly<Record<string, unknown>>) =>
    list.find((one) => Object.entries(asked).every(([name, value]) => Reflect.get(one, name) === value)) ??
    null;
  const withParts = (space: object) => ({
    ...space,
    components: (Reflect.get(space, 'components') as readonly string[] | undefined)?.map((id) =>
      component(id),
    ),
  });
  const component = (id: string) => {
    const one = components[id];
    return one
      ? {
          id,
          weight: 0,
          name: it('Incontri'),
          participatorySpace: {id: '1', title: it('Uno spazio'), type: 'x'},
          ...connected(one),
        }
      : null;
  };
  return {
    organization: {name: version >= 29 ? it(organisation) : organisation},
    participatoryProcesses: () => processes.map(withParts),
    participatoryProcess: (asked: Record<string, unknown>) => {
      const one = found(processes, asked);
      return one && withParts(one);
    },
    assemblies: () => assemblies.map(withParts),
    assembly: (asked: Record<string, unknown>) => {
      const one = found(assemblies, asked);
      return one && withParts(one);
    },
    component: ({id}: {id: string}) => component(id),
  };
}

/** Lists of a component, page by page: at most 50, whatever is asked for. */
function connected(component: object) {
  return Object.fromEntries(
    Object.entries(component).flatMap(([name, value]: [string, unknown]) => {
      if (!Array.isArray(value)) return [[name, value]];
      const all: readonly (object | null)[] = value;
      const list = ({first = 50, after}: {first?: number; after?: string | null}) => {
        const begin = after ? Number(atob(after)) : 0;
        const end = begin + Math.min(first, 50);
        const endCursor = btoa(String(Math.min(end, all.length))).replace(/=+$/, '');
        return {
          nodes: all.slice(begin, end),
          pageInfo: {hasNextPage: end < all.length, hasPreviousPage: begin > 0, endCursor},
        };
      };
      const one = ({id}: {id: string}) => all.find((node) => node && Reflect.get(node, 'id') === id) ?? null;
      return [
        [name, list],
        [name.replace(/s$/, ''), one],
      ];
    }),
  );
}
