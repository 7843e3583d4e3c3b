import {Hono} from 'hono';
import type {Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {describeRoute} from 'hono-openapi';
import {walk} from '../../../src/model/item.ts';
import type {Deps, Pages} from '../deps.ts';
import {idempotencyKey, jsonBody, problems, receiptCreated} from '../openapi.ts';
import {problemResponse, Refused} from '../problems.ts';
import {acceptResponse, keyHashOf} from '../responses.ts';

/** `POST /consultations/{id}/responses`. */
export function responseRoutes(deps: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const {store, settings} = deps;

  app.post(
    '/consultations/:id/responses',
    describeRoute({
      operationId: 'respond',
      summary: 'Take part: send the answers, get a receipt',
      description:
        'Answered with 201 only when the response is on disk. Send the same key and body again whenever the outcome is unknown: the same receipt comes back, also after the consultation closed, and nothing counts twice. Some responses of an address are free; beyond, `challengeNeeded` asks for a proof of work (`GET /challenges`): send the same again with it as `challenge`, or with `none` if you cannot compute, which a slower quota lets in and then refuses with `tooMany`.',
      tags: ['responses'],
      parameters: [idempotencyKey],
      requestBody: jsonBody('Response'),
      responses: {
        201: receiptCreated,
        ...problems(
          'invalid',
          'notOpen',
          'keyReused',
          'staleQuestionnaire',
          'challengeNeeded',
          'challengeInvalid',
          'notFound',
          'tooLarge',
          'tooMany',
          'unavailable',
        ),
        415: {$ref: '#/components/responses/UnsupportedMediaType'},
      },
    }),
    async (c, next) => {
      const type = typeOf(c);
      const attached = type === 'multipart/form-data' ? await attachedBytes(deps, c.req.param('id')) : 0;
      const maxSize = settings.maxBodyBytes + attached;
      const onError = () => {
        throw new Refused({code: 'tooLarge', detail: `at most ${maxSize} bytes`});
      };
      return bodyLimit({maxSize, onError})(c, next);
    },
    async (c) => {
      const consultationId = c.req.param('id');
      const type = typeOf(c);
      if (pages && (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data')) {
        const stored = await store.consultation(consultationId);
        if (!stored) throw new Refused({code: 'notFound', detail: 'no such consultation'});
        return pages.submit(c, stored);
      }
      if (type !== 'application/json')
        throw new Refused({
          code: 'invalid',
          status: 415,
          detail: 'Content-Type: application/json is taken here',
        });

      const keyHash = await keyHashOf(consultationId, keyOf(c));
      const body = await bodyOf(c);
      const address = settings.addressOf(c);
      const outcome = await acceptResponse(deps, {consultationId, keyHash, body, address});
      c.header('Cache-Control', 'no-store');
      if (outcome.is === 'refused') return problemResponse(outcome.refusal);
      c.header('Location', outcome.receipt.verifyUrl);
      return c.json(outcome.receipt, 201);
    },
  );
  return app;
}

const typeOf = (c: Context) => (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();

/** A form without JavaScript brings its files along, and they are read whole: so many of the largest at once. */
const mostWholeFiles = 5;

/** How many bytes of files a form may bring. */
async function attachedBytes({store, settings: {uploads}}: Deps, id: string): Promise<number> {
  const {questionnaire} = (await store.consultation(id))?.document ?? {};
  const wanted = [...walk(questionnaire?.items ?? [])]
    .filter(({type}) => type === 'file')
    .map(({maxBytes = uploads.bytes, maxFiles = 1}) => Math.min(maxBytes, uploads.bytes) * maxFiles);
  return Math.min(
    wanted.reduce((all, one) => all + one, 0),
    mostWholeFiles * uploads.bytes,
  );
}

function keyOf(c: Context): string {
  const key = c.req.header('Idempotency-Key');
  if (key === undefined || !/^[\x21-\x7e]{16,64}$/.test(key))
    throw new Refused({code: 'invalid', detail: 'Idempotency-Key: 16 to 64 visible ASCII characters'});
  return key;
}

async function bodyOf(c: Context): Promise<unknown> {
  let bytes: ArrayBuffer;
  try {
    bytes = await c.req.arrayBuffer();
  } catch {
    throw new Refused({code: 'invalid', detail: 'the body ended too early'});
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (error) {
    const detail = error instanceof SyntaxError ? 'the body is not whole JSON' : 'the body is not UTF-8';
    throw new Refused({code: 'invalid', detail});
  }
}
