import {describe, expect, it} from 'vitest';
import {ReceiptRecord} from '../../src/model/receipt.ts';
import {responseBody, town} from './town.ts';

describe('every answer', () => {
  it.each(['/status', '/consultations.json', '/consultations/piazza', '/nessuna', '/openapi.json'])(
    'of %s may be read by any page and is safe to show',
    async (path) => {
      const {app} = await town();
      const {headers} = await app.request(path);
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(headers.get('Access-Control-Expose-Headers')?.split(',')).toEqual([
        'ETag',
        'Link',
        'Location',
        'Retry-After',
        'RateLimit-Limit',
        'RateLimit-Remaining',
        'RateLimit-Reset',
        'Tus-Resumable',
        'Upload-Expires',
        'Upload-Length',
        'Upload-Offset',
      ]);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('same-origin');
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
      expect(headers.get('Permissions-Policy')).toBe(
        'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      );
      expect(headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
          "form-action 'self'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; " +
          "trusted-types lit-html arengo dompurify 'allow-duplicates'",
      );
    },
  );

  it('asks for https only where it is served over https', async () => {
    const secure = await town();
    const plain = await town({publicUrl: 'http://localhost:8080'});
    const header = 'Strict-Transport-Security';
    expect((await secure.app.request('/status')).headers.get(header)).toBe('max-age=31536000');
    expect((await plain.app.request('/status')).headers.get(header)).toBeNull();
  });

  it('to a preflight holds for two hours', async () => {
    const {app} = await town();
    const {status, headers} = await app.request('/consultations/piazza/responses', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://www.comune.example.it',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'idempotency-key',
      },
    });
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Headers')).toBe(
      'Content-Type,Idempotency-Key,Authorization,Tus-Resumable,Upload-Length,Upload-Metadata,Upload-Offset',
    );
    expect(headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(headers.get('Access-Control-Max-Age')).toBe('7200');
  });
});

describe('an address that is not there', () => {
  it('is a problem', async () => {
    const {app} = await town();
    const refused = await app.request('/wp-login.php', {method: 'POST'});
    expect(refused.status).toBe(404);
    expect(refused.headers.get('Cache-Control')).toBe('no-store');
    expect(await refused.json()).toMatchObject({code: 'notFound'});
  });

  it('names the methods that are there', async () => {
    const {app} = await town();
    const refused = await app.request('/consultations/piazza', {method: 'DELETE'});
    expect(refused.status).toBe(405);
    expect(refused.headers.get('Allow')).toBe('GET, HEAD');
    expect(await refused.json()).toMatchObject({code: 'invalid', status: 405});
  });
});

describe('GET /receipts/{id}', () => {
  it('says that a receipt is genuine, and no more than anybody may know', async () => {
    const {app, post} = await town();
    const receipt = await (await post(responseBody())).json();
    for (const path of [`/receipts/${receipt.id}`, `/receipts/${receipt.id}.json`]) {
      const answer = await app.request(path);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      const record = await answer.json();
      expect(record).toEqual(ReceiptRecord.parse(record));
      expect(record).toEqual({
        id: receipt.id,
        consultation: 'piazza',
        digest: receipt.digest,
        receivedOn: '2026-07-01',
        status: 'recorded',
      });
    }
  });

  it('knows no others', async () => {
    const {app} = await town();
    expect((await app.request('/receipts/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
  });
});

describe('GET /status', () => {
  it('says so when the database does not answer', async () => {
    const {app, store} = await town();
    expect(await (await app.request('/status')).json()).toMatchObject({
      name: 'arengo-server',
      database: 'ok',
    });
    await store.close();
    const refused = await app.request('/status');
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({code: 'unavailable'});
  });
});

describe('the composer', () => {
  it('may ask any address, and no other page may', async () => {
    const {app} = await town();
    const policyOf = async (path: string) =>
      (await app.request(path)).headers.get('Content-Security-Policy') ?? '';
    const composer = await policyOf('/composer/');
    expect(composer).toContain("connect-src 'self' https: http:;");
    expect(composer.replace(' https: http:', '')).toBe(await policyOf('/status'));
    expect(composer).not.toContain('unsafe');
  });
});
