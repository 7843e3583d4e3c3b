import type {Hono, MiddlewareHandler} from 'hono';
import {openAPIRouteHandler} from 'hono-openapi';
import type {ResponsesWithResolver} from 'hono-openapi';
import type {OpenAPIV3, OpenAPIV3_1} from 'openapi-types';
import packageFile from '../package.json' with {type: 'json'};
import type {ProblemCode} from '../../src/model/problem.ts';
import {problemStatuses} from '../../src/model/problem.ts';
import {agendaFilterWords} from './routes/agenda-request.ts';
import {mostOnPage} from './routes/plan-pages.ts';
import {schemas} from './schemas.ts';
import type {SchemaName} from './schemas.ts';
import type {Settings} from './settings.ts';
import type {Form} from './twins/forms.ts';
import {mediaTypes} from './twins/forms.ts';

type Headers = NonNullable<OpenAPIV3_1.ResponseObject['headers']>;

const header = (description: string, schema: OpenAPIV3.SchemaObject = {type: 'string'}) => ({
  description,
  schema,
});

const retryAfter = header('Seconds until it makes sense to try again.', {type: 'integer'});

/** Headers of everything that may be cached. */
export const headersOfReads: Headers = {
  ETag: header('Names this form of this version; send it back as If-None-Match.'),
  'Cache-Control': header('Its max-age never passes the moment a consultation opens or closes.'),
  Link: header('`rel="alternate"`: its other forms; `rel="next"`: the next page of a list.'),
};

const schemaOf = (name: SchemaName) => ({$ref: `#/components/schemas/${name}`});

/** A JSON response. */
export function jsonOf(name: SchemaName, description: string, headers: Headers = {}) {
  return {description, headers, content: {'application/json': {schema: schemaOf(name)}}};
}

/** A response that is a page for people and JSON for programs. */
export function jsonOrPage(name: SchemaName, description: string, headers: Headers = {}) {
  const {content, ...rest} = jsonOf(name, description, headers);
  return {...rest, content: {...content, 'text/html': {schema: {type: 'string' as const}}}};
}

/** A response that is a page, JSON, and whatever its twins are. */
export function inAllForms(name: SchemaName, description: string, forms: readonly Form[]) {
  const {content, ...rest} = jsonOrPage(name, description, headersOfReads);
  const twins = forms.filter((form) => form !== 'json').map((form) => [typeOf(form), text] as const);
  return {...rest, content: {...content, ...Object.fromEntries(twins)}};
}

/** A twin. */
export function twin(name: SchemaName, form: Form, description: string) {
  if (form === 'json') return jsonOf(name, description, headersOfReads);
  return {description, headers: headersOfReads, content: {[typeOf(form)]: text}};
}

const text = {schema: {type: 'string' as const}};
const typeOf = (form: Form) => mediaTypes[form].split(';')[0] ?? '';

/** `304`, for whatever may be cached. */
export const notChanged = {304: {description: 'Not changed since the ETag in If-None-Match.'}};

/** A JSON request body. */
export function jsonBody(name: SchemaName): OpenAPIV3_1.RequestBodyObject {
  return {required: true, content: {'application/json': {schema: schemaOf(name)}}};
}

/** Problems by code; those that share an HTTP status share an entry, and clients switch on `code`. */
export function problems(...codes: readonly ProblemCode[]): ResponsesWithResolver {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    byStatus.set(problemStatuses[code], [...(byStatus.get(problemStatuses[code]) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, shared]) => [
      status,
      {
        description: shared.map((code) => `\`${code}\``).join(', '),
        headers: [429, 503].includes(status) ? {'Retry-After': retryAfter} : {},
        content: {
          'application/problem+json': {
            schema: schemaOf('Problem'),
            examples: Object.fromEntries(shared.map((code) => [code, {value: {code, status}}])),
          },
        },
      },
    ]),
  );
}

/** The header that makes a retry safe. */
export const idempotencyKey: OpenAPIV3_1.ParameterObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    '128 random bits, made before the first attempt and kept until the outcome is known. Without it: `invalid`.',
  schema: {type: 'string', minLength: 16, maxLength: 64, pattern: '^[\\x21-\\x7e]+$'},
  example: 'q83vASNFZ4mrze8BI0VniQ',
};

/** For which consultation a challenge is. */
export const forConsultation: OpenAPIV3_1.ParameterObject = {
  name: 'consultation',
  in: 'query',
  required: true,
  description: 'The id of the consultation that is answered.',
  schema: {type: 'string'},
};

/** `201`. */
export const receiptCreated = jsonOf('Receipt', 'Recorded, and on disk; or it had been before.', {
  Location: header('Where anybody can ask whether the receipt is genuine.', {type: 'string', format: 'uri'}),
});

const inQuery = (name: string, description: string, schema: OpenAPIV3.SchemaObject = {type: 'string'}) => ({
  name,
  in: 'query',
  description,
  schema,
});

const paging: readonly OpenAPIV3_1.ParameterObject[] = [
  inQuery('limit', 'The most entries of a page.', {type: 'integer', minimum: 1, maximum: 100, default: 20}),
  inQuery('cursor', 'Where the page begins; taken from `next`.'),
];

/** Of one plan, which comes in pages only to whoever asks for them. */
export const planPaging: OpenAPIV3_1.ParameterObject[] = [
  inQuery('limit', 'The most commitments of a page; without it, all of them come.', {
    type: 'integer',
    minimum: 1,
    maximum: mostOnPage,
  }),
  inQuery('cursor', 'Where the page begins; taken from `next`.'),
];

const organisation = inQuery('organisation', 'Part of the name of an organisation, or its IPA code.');
const topic = inQuery('topic', 'A topic, whole, in any language.');
const inQ = (texts: string) =>
  inQuery(
    'q',
    `Words to find in ${texts}: all of them, in any order, the last one also as the beginning of a word. Case, accents and signs do not count; no sign has a meaning of its own.`,
    {type: 'string', maxLength: 200},
  );

/** What the agenda may be asked for, whatever its form. */
export const agendaFilters: OpenAPIV3_1.ParameterObject[] = [
  inQuery('from', 'First day: what overlaps it or comes after, in the zone of each entry.', {
    type: 'string',
    format: 'date',
  }),
  inQuery('to', 'Last day, inclusive.', {type: 'string', format: 'date'}),
  inQuery('kind', 'Events to take part in, or meetings with interest representatives.', {
    type: 'string',
    enum: [...agendaFilterWords.kind],
  }),
  inQuery('official', 'Part of the role or name of a public decision-maker.'),
  organisation,
  inQuery('counterpart', 'Part of the name of an interest representative, or its number in a register.'),
  topic,
  inQuery('mode', 'How people meet.', {
    type: 'string',
    enum: [...agendaFilterWords.mode],
  }),
  inQuery('place', 'Part of the name or the address of the place.'),
  inQuery('status', 'Where it stands, as its source says.', {
    type: 'string',
    enum: [...agendaFilterWords.status],
  }),
  inQ('title, subject, place, topics, organisation, decision-makers or interest representatives'),
  inQuery(
    'changedSince',
    'Only what was published or changed here on that day or later, by the clock in Rome; the newest change first, whatever `order` says.',
    {type: 'string', format: 'date'},
  ),
  inQuery('order', '`latest`: from the last to the first.', {type: 'string', enum: ['latest']}),
];

/** Of which year a summary is. */
export const summaryYear = inQuery('year', 'The year; without it, the one it is in Rome.', {
  type: 'string',
  pattern: '^[1-9][0-9]{3}$',
});

/** What the datasets may be asked for, whatever their form. */
export const datasetFilters: OpenAPIV3_1.ParameterObject[] = [
  inQ('title, description, publisher, holder, or titles and formats of distributions'),
  inQuery('theme', 'The EU code of a theme, such as `GOVE`.'),
  organisation,
];

/** What the plans may be asked for. */
export const planFilters: OpenAPIV3_1.ParameterObject[] = [
  inQ('the title of a plan, its organisation, or texts and bodies of its commitments'),
];

/** Of which days the counts are. */
export const usageFilters: OpenAPIV3_1.ParameterObject[] = [
  inQuery('from', 'First day; without it, a year before the last one.', {type: 'string', format: 'date'}),
  inQuery('to', 'Last day, inclusive; at most yesterday.', {type: 'string', format: 'date'}),
];

/** What is relayed. */
export const relayParameters: OpenAPIV3_1.ParameterObject[] = [
  {
    ...inQuery('url', 'The whole http(s) address, percent-encoded.', {type: 'string', format: 'uri'}),
    required: true,
    example: 'https://dati.example.it/opendata/sedute.csv',
  },
  inQuery('query', 'A query of GraphQL, at most 8,000 characters; none: the address is fetched.'),
  inQuery('variables', 'Its variables, as an object in JSON.'),
];

/** What oEmbed is asked (oEmbed 1.0 §2.2). */
export const oembedParameters: OpenAPIV3_1.ParameterObject[] = [
  {
    ...inQuery('url', 'The address of a page of this server.', {type: 'string', format: 'uri'}),
    required: true,
    example: 'https://partecipa.example.it/plans/6nap',
  },
  inQuery('format', 'How to answer.', {type: 'string', enum: ['json', 'xml'], default: 'json'}),
  inQuery('maxwidth', 'The most pixels there is room for.', {type: 'integer', minimum: 1}),
  inQuery('maxheight', 'The same, in height.', {type: 'integer', minimum: 1}),
];

/** What oEmbed answers (oEmbed 1.0 §2.3.4.4). */
export const oembedSchema: OpenAPIV3_1.SchemaObject = {
  type: 'object',
  required: ['version', 'type', 'html', 'width', 'height'],
  properties: {
    version: {type: 'string', const: '1.0'},
    type: {type: 'string', const: 'rich'},
    title: {type: 'string'},
    author_name: {type: 'string', description: 'Who publishes it.'},
    author_url: {type: 'string', format: 'uri'},
    provider_name: {type: 'string', description: 'Who makes it available.'},
    provider_url: {type: 'string', format: 'uri'},
    cache_age: {type: 'integer', description: 'Seconds that this holds.'},
    html: {
      type: 'string',
      description: 'A frame with a title, and the script that makes it as high as it needs.',
    },
    width: {type: 'integer', description: 'Pixels.'},
    height: {type: 'integer', description: 'Pixels.'},
  },
};

/** Which signed list of digests. */
export const digestParameters: OpenAPIV3_1.ParameterObject[] = [
  inQuery('list', 'The number of the list.', {type: 'integer', minimum: 1, default: 1}),
  inQuery('digest', 'A digest: the list that holds it, or the newest when none does.'),
];

/** The parameters of a list that comes in pages. */
export const paged = (filters: readonly OpenAPIV3_1.ParameterObject[]) => [...paging, ...filters];

/** Parameters of the list of consultations. */
export const listParameters: OpenAPIV3_1.ParameterObject[] = [
  ...paging,
  inQuery('status', 'Where they stand now.', {
    type: 'string',
    enum: ['upcoming', 'open', 'suspended', 'closed', 'concluded', 'withdrawn', 'unknown'],
  }),
  inQ('title, summary, organisation or topics'),
  organisation,
  topic,
];

/** `GET /openapi.json`. */
export function openApi(app: Hono, {publicUrl}: Settings): MiddlewareHandler {
  return openAPIRouteHandler(app, {
    excludeStaticFile: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Arengo participation API',
        version: packageFile.version,
        description:
          'Public consultations, responses and receipts; agenda, datasets, plans and commitments. Every error is a problem document (RFC 9457) with a `code`. Additive: ignore fields you do not know, and expect words you do not know.',
        license: {name: 'BSD-3-Clause', identifier: 'BSD-3-Clause'},
      },
      servers: [{url: publicUrl}],
      tags: [
        'consultations',
        'responses',
        'results',
        'uploads',
        'receipts',
        'agenda',
        'datasets',
        'plans',
        'frames',
        'service',
      ].map((name) => ({name})),
      components: {
        schemas: schemas(),
        responses: {
          UnsupportedMediaType: {
            description: '`invalid`: only `application/json` is taken',
            content: {'application/problem+json': {schema: schemaOf('Problem')}},
          },
          Ambiguous: {
            description: '`invalid`: what was asked for is the short number of several receipts',
            content: {'application/problem+json': {schema: schemaOf('Problem')}},
          },
        },
        securitySchemes: {
          withdrawalToken: {
            type: 'http',
            scheme: 'bearer',
            description: 'The `withdrawalToken` of a receipt.',
          },
        },
      },
    },
  });
}
