import {readFileSync} from 'node:fs';
import {Validator} from '@seriousme/openapi-schema-validator';
import type {OpenAPIV3_1} from 'openapi-types';
import {beforeAll, describe, expect, it} from 'vitest';
import {named} from '../../server/src/schemas.ts';
import {problemStatuses} from '../../src/model/problem.ts';
import {responseBody, town} from './town.ts';
import {described} from '../../scripts/describe-model.ts';

let document: OpenAPIV3_1.Document;
beforeAll(async () => {
  const {app} = await town();
  document = await (await app.request('/openapi.json')).json();
});

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const {valid, errors} = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document.openapi).toBe('3.1.0');
  });

  it('describes every route there is', async () => {
    const {app} = await town();
    const routes = app.routes
      .filter(({method, path}) => method !== 'ALL' && path !== '/openapi.json')
      .map(({method, path}) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(operations.sort()).toEqual([...new Set(routes)].sort());
  });

  it('names every problem that the server can answer with, at its own status', () => {
    const text = JSON.stringify(document.paths);
    for (const [code, status] of Object.entries(problemStatuses))
      // A key in flight is waited for.
      if (code !== 'keyInFlight')
        expect(text, code).toContain(`"${code}":{"value":{"code":"${code}","status":${status}}}`);
  });

  it('has only references that lead somewhere', () => {
    for (const [, kind = '', name = ''] of JSON.stringify(document).matchAll(
      /"#\/components\/(\w+)\/(\w+)"/g,
    ))
      expect(document.components, `${kind}/${name}`).toHaveProperty([kind, name]);
  });

  it('says what each field means, and which words a list knows', () => {
    const item = document.components?.schemas?.Item;
    expect(item?.properties?.minLength).toMatchObject({
      description: 'Fewest characters (Unicode code points).',
    });
    expect(item?.properties?.type).toMatchObject({'x-extensible-enum': expect.arrayContaining(['choices'])});
    expect(item?.properties?.type).not.toHaveProperty('enum');
  });

  it('says what a challenge is, and what to send of it', () => {
    const {Challenge, Response} = document.components?.schemas ?? {};
    expect(Challenge?.properties?.parameters).toMatchObject({
      $ref: '#/components/schemas/ChallengeParameters',
    });
    expect(Response?.properties?.challenge).toHaveProperty('description', expect.stringContaining('`none`'));
    const {get} = document.paths?.['/challenges'] ?? {};
    expect(get?.parameters).toMatchObject([{name: 'consultation', in: 'query', required: true}]);
  });

  it('is written from the model as it is now: run node scripts/describe-model.ts', async () => {
    expect(readFileSync('server/src/descriptions.ts', 'utf8')).toBe(await described());
  });
});

describe('what the server answers', () => {
  it('fits the schema of its operation', async () => {
    const {app, post} = await town();
    const fits = async (answer: Response, path: string, method: 'get' | 'post') => {
      const type = answer.headers.get('Content-Type') ?? '';
      const operation = document.paths?.[path]?.[method];
      const response = operation?.responses?.[String(answer.status)];
      const schema = response && 'content' in response ? response.content?.[type]?.schema : undefined;
      const name = schema && '$ref' in schema ? schema.$ref.split('/').at(-1) : undefined;
      const [, expected] = Object.entries(named).find(([known]) => known === name) ?? [];
      expect(expected, `${method} ${path} ${answer.status} ${type}`).toBeDefined();
      expect(expected?.safeParse(await answer.json()).error?.issues ?? []).toEqual([]);
    };
    const created = await post(responseBody());
    const {id} = await created.clone().json();
    await fits(created, '/consultations/{id}/responses', 'post');
    await fits(await post(responseBody({language: 'en'})), '/consultations/{id}/responses', 'post');
    await fits(await app.request('/consultations'), '/consultations', 'get');
    await fits(await app.request('/consultations?limit=0'), '/consultations', 'get');
    await fits(await app.request('/consultations/piazza'), '/consultations/{id}', 'get');
    await fits(await app.request('/consultations/nessuna'), '/consultations/{id}', 'get');
    await fits(await app.request(`/receipts/${id}`), '/receipts/{id}', 'get');
    await fits(await app.request('/challenges?consultation=piazza'), '/challenges', 'get');
    await fits(await app.request('/challenges'), '/challenges', 'get');
    await fits(await app.request('/status'), '/status', 'get');
    await fits(await app.request('/.well-known/jwks.json'), '/.well-known/jwks.json', 'get');
  });
});
