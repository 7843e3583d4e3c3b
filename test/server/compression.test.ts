import {gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {town} from './town.ts';

const headers = {'Accept-Encoding': 'gzip, br'};
const path = '/openapi.json';

describe('compression', () => {
  it('packs what may be kept, for whoever takes it', async () => {
    const {app} = await town();
    const packed = await app.request(path, {headers});
    const plain = await app.request(path);
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    expect(packed.headers.get('Vary')).toMatch(/Accept-Encoding/);
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(plain.headers.get('Vary')).toMatch(/Accept-Encoding/);
    const bytes = Buffer.from(await packed.arrayBuffer());
    const text = await plain.text();
    expect(gunzipSync(bytes).toString()).toBe(text);
    expect(bytes.length).toBeLessThan(text.length / 4);
  });

  it('answers 304 to who has the packed form', async () => {
    const {app} = await town();
    const list = '/consultations/piazza.json';
    const first = await app.request(list, {headers});
    expect(first.headers.get('Content-Encoding')).toBe('gzip');
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^W\//);
    const again = await app.request(list, {headers: {...headers, 'If-None-Match': tag}});
    expect(again.status).toBe(304);
    expect(again.headers.get('Vary')).toMatch(/Accept-Encoding/);
    const head = await app.request(list, {method: 'HEAD', headers});
    expect(head.headers.get('Vary')).toMatch(/Accept-Encoding/);
  });

  it('leaves a page with a form as it is: a token stands there beside what was typed', async () => {
    const {app} = await town();
    const page = await app.request('/consultations/piazza/responses', {
      method: 'POST',
      headers: {...headers, 'Content-Type': 'application/json', 'Idempotency-Key': 'x'},
      body: '{}',
    });
    expect(page.headers.get('Cache-Control')).toMatch(/no-store/);
    expect(page.headers.get('Content-Encoding')).toBeNull();
  });
});
