import {describe, expect, it} from 'vitest';
import {openMemoryStore} from '../../server/src/store/sqlite.ts';
import type {Settings} from '../../server/src/settings.ts';
import {settingsWith} from '../../server/src/settings.ts';
import {consultation, responseBody, today, town} from './town.ts';

const {uploads: defaults} = settingsWith({
  publicUrl: 'https://partecipa.example.it',
  keys: {} as Settings['keys'],
}); // no key is used
const text = 'La piazza è di tutti.';
const size = new TextEncoder().encode(text).length;
const items = [
  {
    linkId: 'map',
    type: 'file',
    text: 'Una mappa?',
    accept: ['text/plain', 'image/*'],
    maxBytes: 1000,
    maxFiles: 2,
  },
  {linkId: 'other', type: 'file', text: 'Altro?'},
  {linkId: 'why', type: 'text', text: 'Perché?'},
];

async function office(given: Partial<Settings> = {}) {
  const store = await openMemoryStore();
  const made = await town({store, ...given});
  await store.publish({
    consultations: [
      consultation({id: 'verde', questionnaire: {version: 'v', items}}),
      consultation({id: 'parco', questionnaire: {version: 'v', items}}),
    ],
  });
  const tus = (path: string, method: string, headers: Record<string, string> = {}, body?: BodyInit) =>
    made.app.request(new URL(path, 'https://partecipa.example.it').pathname, {
      method,
      headers: {'Tus-Resumable': '1.0.0', ...headers},
      ...(body === undefined ? {} : {body}),
      duplex: 'half',
    } as RequestInit); // `duplex` is not among the DOM types yet
  const encoded = (value: string) => btoa(String.fromCharCode(...new TextEncoder().encode(value)));
  const begin = (
    changes: Record<string, string> = {},
    headers: Record<string, string> = {},
    id = 'verde',
  ) => {
    const metadata = {linkId: 'map', name: 'mappa.txt', mediaType: 'text/plain', ...changes};
    return tus(`/consultations/${id}/uploads`, 'POST', {
      'Upload-Length': String(size),
      'Upload-Metadata': Object.entries(metadata)
        .map(([key, value]) => `${key} ${encoded(value)}`)
        .join(','),
      ...headers,
    });
  };
  const patch = (address: string, offset: number, body: BodyInit) =>
    tus(
      address,
      'PATCH',
      {'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream'},
      body,
    );
  const uploaded = async (changes: Record<string, string> = {}, id = 'verde') => {
    const address = (await begin(changes, {}, id)).headers.get('Location') ?? '';
    expect((await patch(address, 0, text)).status).toBe(204);
    return {address, file: await (await tus(address, 'GET')).json()};
  };
  const respond = (value: unknown, key = 'one-key-of-16-letters', linkId = 'map', id = 'verde') =>
    made.post(responseBody({questionnaireVersion: 'v', answers: [{linkId, value}]}), {key, id});
  return {...made, store, tus, begin, patch, uploaded, respond};
}

describe('POST /consultations/{id}/uploads', () => {
  it('makes room, at an address that nobody can guess', async () => {
    const {begin} = await office();
    const created = await begin();
    expect(created.status).toBe(201);
    expect(created.headers.get('Location')).toMatch(/^\/consultations\/verde\/uploads\/[\w-]{22}$/);
    expect(created.headers.get('Upload-Expires')).toBe('Thu, 02 Jul 2026 10:00:00 GMT');
    expect(created.headers.get('Tus-Resumable')).toBe('1.0.0');
    expect(created.headers.get('Cache-Control')).toBe('no-store');
  });

  it('says before the first byte what it does not take', async () => {
    const {begin, at} = await office({uploads: {...defaults, bytes: 2000}});
    const refused = async (...given: Parameters<typeof begin>) => {
      const answer = await begin(...given);
      const {code, errors} = await answer.json();
      return [answer.status, code, errors?.[0]?.code, errors?.[0]?.limit];
    };
    expect(await refused({}, {'Upload-Length': '1001'})).toEqual([413, 'tooLarge', 'fileSize', 1000]);
    const other = {linkId: 'other'};
    expect(await refused(other, {'Upload-Length': '2001'})).toEqual([413, 'tooLarge', 'fileSize', 2000]);
    expect(await refused({mediaType: 'application/pdf'})).toEqual([
      422,
      'invalid',
      'fileType',
      'text/plain, image/*',
    ]);
    expect(await refused({linkId: 'why'})).toEqual([422, 'invalid', 'unknownQuestion', undefined]);
    expect(await refused({linkId: 'nessuna'})).toEqual([422, 'invalid', 'unknownQuestion', undefined]);
    expect(await refused({}, {}, 'nessuna')).toEqual([404, 'notFound', undefined, undefined]);
    expect(await refused({questionnaireVersion: 'w'})).toEqual([
      409,
      'staleQuestionnaire',
      undefined,
      undefined,
    ]);
    expect((await refused({}, {'Upload-Length': ''}))[0]).toBe(400);
    expect((await refused({}, {'Upload-Length': '0'}))[0]).toBe(422);
    expect((await refused({}, {'Upload-Metadata': 'name §'}))[0]).toBe(400);
    expect((await refused({}, {'Tus-Resumable': '0.2.2'}))[0]).toBe(412);
    at('2026-08-01T00:00:00Z');
    expect(await refused()).toEqual([409, 'notOpen', undefined, undefined]);
  });

  it('takes the first bytes along', async () => {
    const {tus} = await office();
    const created = await tus(
      '/consultations/verde/uploads',
      'POST',
      {
        'Upload-Length': String(size),
        'Upload-Metadata': `linkId ${btoa('map')},name ${btoa('m.txt')},mediaType ${btoa('text/plain')}`,
        'Content-Type': 'application/offset+octet-stream',
      },
      text,
    );
    expect(created.status).toBe(201);
    expect(created.headers.get('Upload-Offset')).toBe(String(size));
  });

  it('keeps to what an address may upload and to what there is room for', async () => {
    const reports: unknown[] = [];
    const limits = {...defaults, perAddress: {requests: 2 * size, seconds: 10}, total: 3 * size};
    const report = (error: unknown) => void reports.push(error);
    let address = 'a';
    const {begin} = await office({uploads: limits, addressOf: () => address, report});
    expect((await begin()).status).toBe(201);
    expect((await begin()).status).toBe(201);
    const full = await begin();
    expect([full.status, full.headers.get('Retry-After')]).toEqual([429, '5']);
    address = 'b';
    expect((await begin()).status).toBe(201);
    expect(reports).toEqual([]);
    expect((await begin()).status).toBe(507);
    expect(reports).toHaveLength(1);
  });

  it('tells a browser of any page what it can', async () => {
    const {app} = await office();
    const {headers} = await app.request('/consultations/verde/uploads', {method: 'OPTIONS'});
    expect(headers.get('Tus-Version')).toBe('1.0.0');
    expect(headers.get('Tus-Extension')).toBe('creation,creation-with-upload,expiration,termination');
    expect(headers.get('Tus-Max-Size')).toBe('10000000');
    expect(headers.get('Access-Control-Allow-Methods')).toContain('PATCH');
    expect(headers.get('Access-Control-Allow-Headers')).toContain('Upload-Offset');
    expect(headers.get('Access-Control-Expose-Headers')).toContain('Upload-Offset');
  });
});

describe('an upload', () => {
  it('goes on where it was cut', async () => {
    const {begin, patch, tus} = await office();
    const address = (await begin()).headers.get('Location') ?? '';
    let pulls = 0;
    const cut = new ReadableStream({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(new TextEncoder().encode(text).slice(0, 9));
        else controller.error(new Error('cut'));
      },
    });
    expect((await patch(address, 0, cut)).status).toBe(400);
    const half = await tus(address, 'HEAD');
    expect(half.status).toBe(200);
    expect(half.headers.get('Upload-Offset')).toBe('9');
    expect(half.headers.get('Upload-Length')).toBe(String(size));
    expect((await tus(address, 'GET')).status).toBe(409);
    const astray = await patch(address, 0, text);
    expect(astray.status).toBe(409);
    const done = await patch(address, 9, new TextEncoder().encode(text).slice(9));
    expect(done.status).toBe(204);
    expect(done.headers.get('Upload-Offset')).toBe(String(size));
    expect(await (await tus(address, 'GET')).json()).toEqual({
      id: address.split('/').at(-1),
      name: 'mappa.txt',
      mediaType: 'text/plain',
      bytes: size,
      digest: 'sha-256:nSKii29HvtP7b6zpwn5U3Ah0fxszh2BTJ7g6HMMLxqo',
    });
  });

  it('ends the request under way when another one comes', async () => {
    const {begin, patch, tus} = await office();
    const address = (await begin()).headers.get('Location') ?? '';
    const stuck = patch(
      address,
      0,
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(text).slice(0, 4)),
      }),
    );
    await new Promise((resume) => setTimeout(resume));
    expect((await tus(address, 'HEAD')).headers.get('Upload-Offset')).toBe('4');
    expect((await stuck).headers.get('Upload-Offset')).toBe('4');
  });

  it('takes no byte more than was announced', async () => {
    const {begin, patch, tus} = await office();
    const address = (await begin()).headers.get('Location') ?? '';
    const much = await patch(address, 0, `${text}!`);
    expect([much.status, (await much.json()).code]).toEqual([413, 'tooLarge']);
    expect((await tus(address, 'HEAD')).headers.get('Upload-Offset')).toBe('0');
  });

  it('is deleted when its bytes are not what they are said to be', async () => {
    const {begin, patch, tus} = await office();
    const address = (await begin({mediaType: 'image/png', name: 'a.png'})).headers.get('Location') ?? '';
    const refused = await patch(address, 0, text);
    expect(refused.status).toBe(422);
    expect((await refused.json()).errors).toEqual([{linkId: 'map', code: 'fileType'}]);
    expect((await tus(address, 'HEAD')).status).toBe(404);
  });

  it('can be ended', async () => {
    const {begin, tus, store} = await office();
    const address = (await begin()).headers.get('Location') ?? '';
    expect((await tus(address, 'DELETE')).status).toBe(204);
    expect((await tus(address, 'HEAD')).status).toBe(404);
    expect(await store.uploads.total()).toBe(0);
  });

  it('expires a day after its last bytes', async () => {
    const {begin, patch, tus, at, store} = await office();
    const address = (await begin()).headers.get('Location') ?? '';
    at('2026-07-02T09:00:00Z');
    expect((await patch(address, 0, 'La')).headers.get('Upload-Expires')).toBe(
      'Fri, 03 Jul 2026 09:00:00 GMT',
    );
    at('2026-07-03T09:00:01Z');
    expect((await tus(address, 'HEAD')).status).toBe(410);
    expect(await store.uploads.sweep(new Date('2026-07-03T09:00:01Z'))).toBe(1);
    expect((await tus(address, 'HEAD')).status).toBe(404);
  });

  it('is of one consultation', async () => {
    const {begin, tus} = await office();
    const address = (await begin()).headers.get('Location') ?? '';
    expect((await tus(address.replace('verde', 'parco'), 'HEAD')).status).toBe(404);
  });
});

describe('a response with files', () => {
  it('has them, once, and is replayed as any other', async () => {
    const {uploaded, respond, tus} = await office();
    const {address, file} = await uploaded();
    const first = await respond([file]);
    expect(first.status).toBe(201);
    const {id} = await first.json();
    expect((await (await respond([file])).json()).id).toBe(id);
    const second = await respond([file], 'another-key-of-letters');
    expect(second.status).toBe(422);
    expect((await second.json()).errors).toEqual([{linkId: 'map', code: 'fileGone'}]);
    // Whoever knew the address knows nothing any more.
    for (const method of ['HEAD', 'GET', 'DELETE']) expect((await tus(address, method)).status).toBe(404);
  });

  it('sent twice at once is recorded once', async () => {
    const {uploaded, respond, store} = await office();
    const {file} = await uploaded();
    const answers = await Promise.all([respond([file]), respond([file])]);
    expect(answers.map(({status}) => status)).toEqual([201, 201]);
    expect(await store.countResponses('verde')).toBe(1);
  });

  it('names files as they are, and its own', async () => {
    const {uploaded, respond, begin, at} = await office();
    const {file} = await uploaded();
    const gone = async (value: unknown, ...where: readonly string[]) => {
      const refused = await respond(value, 'key-of-sixteen-letters', ...where);
      return (await refused.json()).errors?.map(({code}: {code: string}) => code);
    };
    expect(await gone([{...file, name: 'altro.txt'}])).toEqual(['fileGone']);
    expect(await gone([{...file, bytes: file.bytes - 1}])).toEqual(['fileGone']);
    expect(await gone([{...file, mediaType: 'image/png'}])).toEqual(['fileGone']);
    expect(await gone([{...file, digest: `sha-256:${'A'.repeat(43)}`}])).toEqual(['fileGone']);
    expect(await gone([{...file, id: 'A'.repeat(22)}])).toEqual(['fileGone']);
    expect(await gone([file], 'other')).toEqual(['fileGone']);
    expect(await gone([file], 'map', 'parco')).toEqual(['fileGone']);
    const half = (await begin()).headers.get('Location')?.split('/').at(-1);
    expect(await gone([{...file, id: half}])).toEqual(['fileGone']);
    at(new Date(today.getTime() + 86_401_000).toISOString());
    expect(await gone([file])).toEqual(['fileGone']);
  });
});
