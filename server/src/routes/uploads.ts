import {Hono} from 'hono';
import type {Context, MiddlewareHandler} from 'hono';
import {describeRoute} from 'hono-openapi';
import type {Deps} from '../deps.ts';
import {jsonOf, problems} from '../openapi.ts';
import {Refused} from '../problems.ts';
import type {Settings} from '../settings.ts';
import type {Progress} from '../uploads/uploading.ts';
import {fileAnswerOf} from '../uploads/uploading.ts';

const version = '1.0.0';
const bytesType = 'application/offset+octet-stream';

/** What this server can of tus (https://tus.io/protocols/resumable-upload), on every answer; before CORS. */
export function resumable({uploads}: Settings): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.res.headers.set('Tus-Resumable', version);
    if (c.req.method !== 'OPTIONS') return;
    c.res.headers.set('Tus-Version', version);
    c.res.headers.set('Tus-Extension', 'creation,creation-with-upload,expiration,termination');
    c.res.headers.set('Tus-Max-Size', String(uploads.bytes));
  };
}

const tags = ['uploads'];
const faults = ['invalid', 'notFound', 'tooMany', 'unavailable'] as const;
const protocol =
  'By the protocol of tus 1.0, whose clients can be used: `Tus-Resumable: 1.0.0` is asked for on every request but GET.';

/** `/consultations/{id}/uploads`: files that answer a question, by the tus protocol (docs/decisions/0031). */
export function uploadRoutes({settings, uploads}: Deps): Hono {
  const app = new Hono();
  const place = '/consultations/:id/uploads';
  const one = `${place}/:upload` as const;
  const base = new URL(settings.publicUrl).pathname.replace(/\/$/, '');

  app.post(
    place,
    describeRoute({
      operationId: 'beginUpload',
      summary: 'Begin to upload a file that answers a question',
      description: `${protocol} \`Upload-Length\` is its size; \`Upload-Metadata\` has \`linkId\`, \`name\`, \`mediaType\`, and \`questionnaireVersion\` if it is not today's. The first bytes may come along. The address in \`Location\` is a secret: whoever has it can go on with the file or delete it, until a response names it. A file that no response names is deleted (\`Upload-Expires\`).`,
      tags,
      responses: {
        201: {description: 'There is room; `Location` is where the bytes go.'},
        ...problems(...faults, 'notOpen', 'staleQuestionnaire', 'tooLarge'),
      },
    }),
    async (c) => {
      mustSpeakTus(c);
      const {linkId = '', name = '', mediaType = '', questionnaireVersion} = metadataOf(c);
      const consultation = c.req.param('id');
      const bytes = numberIn(c, 'Upload-Length');
      if (bytes === 0) throw new Refused({code: 'invalid', detail: 'an empty file says nothing'});
      const announced = {consultation, linkId, name, mediaType, questionnaireVersion, bytes};
      const upload = await uploads.begin({...announced, address: settings.addressOf(c)});
      // A path: it holds on whichever host the client came by.
      c.header('Location', `${base}/consultations/${encodeURIComponent(consultation)}/uploads/${upload.id}`);
      const isWithBytes = typeOf(c) === bytesType;
      const {body} = c.req.raw;
      const progress = isWithBytes
        ? await uploads.append(consultation, upload.id, 0, body)
        : {upload, received: 0};
      return told(c, progress, 201);
    },
  );

  app.get(
    one,
    describeRoute({
      operationId: 'getUpload',
      summary: 'How far an upload is (HEAD), and what the answer must say of it once it is whole (GET)',
      description: `${protocol} Its bytes are given to nobody.`,
      tags,
      responses: {
        200: jsonOf('FileAnswer', 'The file is whole: put this into the answer.'),
        ...problems(...faults),
      },
    }),
    async (c) => {
      if (c.req.method === 'HEAD') mustSpeakTus(c);
      const progress = await uploads.progress(c.req.param('id'), c.req.param('upload'));
      if (c.req.method === 'HEAD') return told(c, progress, 200);
      const answer = fileAnswerOf(progress.upload);
      if (!answer)
        throw new Refused({
          code: 'invalid',
          status: 409,
          detail: `only ${progress.received} bytes have come`,
        });
      c.header('Cache-Control', 'no-store');
      return c.json(answer);
    },
  );

  app.patch(
    one,
    describeRoute({
      operationId: 'goOnWithUpload',
      summary: 'The next bytes of an upload',
      description: `${protocol} When the connection breaks, what came is kept: ask with HEAD where to go on. A request for an upload ends the one that is under way.`,
      tags,
      responses: {
        204: {description: 'Written, and on disk.'},
        ...problems(...faults, 'tooLarge'),
        409: {description: '`invalid`: these bytes do not begin where the last ones ended'},
        415: {description: `\`invalid\`: only \`${bytesType}\` is taken`},
      },
    }),
    async (c) => {
      mustSpeakTus(c);
      if (typeOf(c) !== bytesType)
        throw new Refused({code: 'invalid', status: 415, detail: `Content-Type: ${bytesType} is taken here`});
      const offset = numberIn(c, 'Upload-Offset');
      const {id, upload} = c.req.param();
      return told(c, await uploads.append(id, upload, offset, c.req.raw.body), 204);
    },
  );

  app.delete(
    one,
    describeRoute({
      operationId: 'endUpload',
      summary: 'Delete an upload that no response has taken',
      description: protocol,
      tags,
      responses: {204: {description: 'Deleted.'}, ...problems(...faults)},
    }),
    async (c) => {
      mustSpeakTus(c);
      await uploads.end(c.req.param('id'), c.req.param('upload'));
      return c.body(null, 204);
    },
  );
  return app;
}

function told(c: Context, {upload, received}: Progress, status: 200 | 201 | 204): Response {
  c.header('Cache-Control', 'no-store');
  c.header('Upload-Offset', String(received));
  c.header('Upload-Length', String(upload.bytes));
  c.header('Upload-Expires', new Date(upload.expiresAt).toUTCString());
  return c.body(null, status);
}

function mustSpeakTus(c: Context): void {
  if (c.req.header('Tus-Resumable') === version) return;
  throw new Refused({code: 'invalid', status: 412, detail: `Tus-Resumable: ${version} is spoken here`});
}

const typeOf = (c: Context) => (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();

function numberIn(c: Context, name: 'Upload-Length' | 'Upload-Offset'): number {
  const text = c.req.header(name) ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Refused({code: 'invalid', status: 400, detail: `${name} must be a number of bytes`});
}

const utf8 = new TextDecoder('utf-8', {fatal: true});

/** Pairs of a key and base64, with a comma between (tus, Upload-Metadata). */
function metadataOf(c: Context): Partial<Record<string, string>> {
  try {
    return Object.fromEntries(
      (c.req.header('Upload-Metadata') ?? '').split(',').map((pair) => {
        const [key = '', value = ''] = pair.trim().split(' ');
        return [key, utf8.decode(Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0)))];
      }),
    );
  } catch {
    throw new Refused({code: 'invalid', status: 400, detail: 'Upload-Metadata is not base64 of UTF-8'});
  }
}
