import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {languageOf, serveOptions, UsageError} from '../../../server/src/cli/options.ts';

describe('the options of serve', () => {
  it('have defaults that trust nobody', () => {
    expect(serveOptions([], {})).toEqual({
      data: resolve('data'),
      port: 8080,
      host: undefined,
      publicUrl: undefined,
      site: undefined,
      widgets: undefined,
      composer: undefined,
      trustProxy: false,
      rateLimit: undefined,
      uploads: {},
      publisher: undefined,
      countUsage: true,
      relay: [],
      frameAncestors: undefined,
      verbose: false,
    });
  });

  it('come from the environment, and a flag overrules it', () => {
    const env = {
      ARENGO_DATA: '/env',
      PORT: '1',
      HOST: '::1',
      ARENGO_PUBLIC_URL: 'https://env.example.it',
      ARENGO_SITE: '/env/site',
      ARENGO_WIDGETS: '/env/widgets',
      ARENGO_TRUST_PROXY: '1',
      ARENGO_RATE_LIMIT: 'off',
      ARENGO_PUBLISHER: 'Comune di Arengo',
      ARENGO_PUBLISHER_IPA: 'c_a000',
      ARENGO_USAGE: 'off',
      ARENGO_RELAY: 'dati.example.it, Dati.Example.it:8443',
      ARENGO_VERBOSE: '1',
    };
    expect(serveOptions([], env)).toEqual({
      data: resolve('/env'),
      port: 1,
      host: '::1',
      publicUrl: 'https://env.example.it',
      site: resolve('/env/site'),
      widgets: resolve('/env/widgets'),
      trustProxy: true,
      rateLimit: false,
      uploads: {},
      publisher: {name: 'Comune di Arengo', ipaCode: 'c_a000'},
      countUsage: false,
      relay: ['dati.example.it', 'dati.example.it:8443'],
      verbose: true,
    });
    const flags = [
      ...['--data', '/flag', '--port', '2', '--host', '127.0.0.1', '--public-url', 'http://flag.example.it'],
      ...['--site', '/flag/site', '--widgets', '/flag/widgets', '--rate-limit', '6/60,3/30'],
    ];
    expect(serveOptions(flags, env)).toMatchObject({
      data: resolve('/flag'),
      port: 2,
      host: '127.0.0.1',
      publicUrl: 'http://flag.example.it',
      site: resolve('/flag/site'),
      widgets: resolve('/flag/widgets'),
      rateLimit: {read: {requests: 6, seconds: 60}, write: {requests: 3, seconds: 30}},
    });
  });

  it.each(['*.example.it', 'https://dati.example.it', 'dati.example.it/x', 'a@dati.example.it', '?', 'a:b'])(
    'take no "%s" for a host that is relayed',
    (host) => {
      expect(() => serveOptions(['--relay', host], {})).toThrow(UsageError);
    },
  );

  it('take what the demo serves where nothing else is said', () => {
    const defaults = {site: '/demo', widgets: '/dist'};
    expect(serveOptions([], {}, defaults)).toMatchObject({site: resolve('/demo'), widgets: resolve('/dist')});
    expect(serveOptions(['--site', '/x'], {}, defaults)).toMatchObject({site: resolve('/x')});
    expect(serveOptions([], {ARENGO_WIDGETS: '/y'}, defaults)).toMatchObject({widgets: resolve('/y')});
  });

  it('take limits of uploads in bytes or in units', () => {
    const env = {ARENGO_UPLOAD_BYTES: '500', ARENGO_UPLOAD_HOURS: '48', ARENGO_UPLOAD_QUOTA: 'off'};
    expect(serveOptions([], env).uploads).toEqual({bytes: 500, seconds: 172_800, perAddress: false});
    const flags = ['--upload-bytes', '25MB', '--upload-total', '5 GB', '--upload-quota', '200kb/60'];
    expect(serveOptions(flags, {}).uploads).toEqual({
      bytes: 25_000_000,
      total: 5_000_000_000,
      perAddress: {requests: 200_000, seconds: 60},
    });
  });

  it.each(['0', '65535'])('take the port %s', (port) => {
    expect(serveOptions(['--port', port], {}).port).toBe(Number(port));
  });

  it.each([
    ['--port', '65536'],
    ['--port', '80a'],
    ['--port', ''],
    ['--public-url', 'javascript:1'],
    ['--public-url', 'partecipa.example.it'],
    ['--rate-limit', 'few'],
    ['--rate-limit', '0/60,3/30'],
    ['--rate-limit', '6/0,3/30'],
    ['--rate-limit', '6/60,0/30'],
    ['--rate-limit', '6/60,3/0'],
    ['--upload-bytes', '0'],
    ['--upload-bytes', '10 pages'],
    ['--upload-quota', '500MB'],
    ['--upload-total', ''],
    ['--upload-hours', '-1'],
    ['--usage', 'maybe'],
    ['--publisher-ipa', 'c_a000'],
    ['--nonsense', 'x'],
  ])('refuse %s %j', (flag, value) => {
    expect(() => serveOptions([flag, value], {})).toThrow(UsageError);
  });
});

describe('a language', () => {
  it('is one of ours, or not said', () => {
    expect([languageOf('it'), languageOf('en'), languageOf(undefined)]).toEqual(['it', 'en', undefined]);
    expect(() => languageOf('fr')).toThrow(UsageError);
  });
});
