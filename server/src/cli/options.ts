import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import type {LanguageCode} from '../../../src/messages/messages.ts';
import {languages} from '../../../src/messages/messages.ts';
import type {Quota, UploadLimits, Work} from '../settings.ts';

/** What `serve` and `demo` are told, by flags or by the environment. */
export type ServeOptions = {
  readonly data: string;
  readonly port: number;
  /** Absent: every address of the machine, IPv4 and IPv6. */
  readonly host: string | undefined;
  /** Absent: the address it listens on. */
  readonly publicUrl: string | undefined;
  /** Folder of a site to serve at `/`. */
  readonly site: string | undefined;
  /** Folder of the widgets' script, served at `/arengo/`. */
  readonly widgets: string | undefined;
  /** Folder of the composer, served at `/composer/`. */
  readonly composer: string | undefined;
  readonly trustProxy: boolean;
  readonly rateLimit: {readonly read: Quota; readonly write: Quota} | false | undefined;
  readonly freeResponses: Quota | false | undefined;
  readonly slowResponses: Quota | undefined;
  readonly work: Work | undefined;
  /** Of the limits of uploads, those that were told. */
  readonly uploads: Partial<UploadLimits>;
  /** Who makes all this available; absent: the host of the public address. */
  readonly publisher: {readonly name: string; readonly ipaCode?: string} | undefined;
  /** Whether requests are counted. */
  readonly countUsage: boolean;
  /** Hosts whose open data are passed on to pages. */
  readonly relay: readonly string[];
  /** Pages of which sites may hold our content in a frame; absent: any. */
  readonly frameAncestors: readonly string[] | undefined;
  readonly verbose: boolean;
};

/** A fault of whoever started the program; its message is all they need. */
export class UsageError extends Error {}

const flags = {
  data: {type: 'string'},
  port: {type: 'string'},
  host: {type: 'string'},
  'public-url': {type: 'string'},
  site: {type: 'string'},
  widgets: {type: 'string'},
  composer: {type: 'string'},
  'trust-proxy': {type: 'boolean'},
  'rate-limit': {type: 'string'},
  'free-responses': {type: 'string'},
  'slow-responses': {type: 'string'},
  challenge: {type: 'string'},
  'upload-bytes': {type: 'string'},
  'upload-quota': {type: 'string'},
  'upload-total': {type: 'string'},
  'upload-hours': {type: 'string'},
  publisher: {type: 'string'},
  'publisher-ipa': {type: 'string'},
  usage: {type: 'string'},
  relay: {type: 'string'},
  'frame-ancestors': {type: 'string'},
  verbose: {type: 'boolean'},
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Flags first, then the environment, then the defaults. Throws `UsageError`. */
export function serveOptions(
  argv: readonly string[],
  env: Environment,
  defaults: Partial<ServeOptions> = {},
): ServeOptions {
  const given = parsed(argv);
  const site = given.site ?? env.ARENGO_SITE ?? defaults.site;
  const widgets = given.widgets ?? env.ARENGO_WIDGETS ?? defaults.widgets;
  const composer = given.composer ?? env.ARENGO_COMPOSER ?? defaults.composer;
  return {
    data: resolve(given.data ?? env.ARENGO_DATA ?? defaults.data ?? 'data'),
    port: portOf(given.port ?? env.PORT ?? '8080'),
    host: given.host ?? env.HOST ?? defaults.host,
    publicUrl: publicUrlOf(given['public-url'] ?? env.ARENGO_PUBLIC_URL),
    site: site === undefined ? undefined : resolve(site),
    widgets: widgets === undefined ? undefined : resolve(widgets),
    composer: composer === undefined ? undefined : resolve(composer),
    trustProxy: given['trust-proxy'] ?? env.ARENGO_TRUST_PROXY === '1',
    rateLimit: rateLimitOf(given['rate-limit'] ?? env.ARENGO_RATE_LIMIT),
    freeResponses: freeOf(given['free-responses'] ?? env.ARENGO_FREE_RESPONSES),
    slowResponses: quotaOf('slow-responses', given['slow-responses'] ?? env.ARENGO_SLOW_RESPONSES),
    work: workOf(given.challenge ?? env.ARENGO_CHALLENGE),
    uploads: uploadsOf({
      bytes: given['upload-bytes'] ?? env.ARENGO_UPLOAD_BYTES,
      quota: given['upload-quota'] ?? env.ARENGO_UPLOAD_QUOTA,
      total: given['upload-total'] ?? env.ARENGO_UPLOAD_TOTAL,
      hours: given['upload-hours'] ?? env.ARENGO_UPLOAD_HOURS,
    }),
    publisher: publisherOf(
      given.publisher ?? env.ARENGO_PUBLISHER,
      given['publisher-ipa'] ?? env.ARENGO_PUBLISHER_IPA,
    ),
    countUsage: isOn('usage', given.usage ?? env.ARENGO_USAGE),
    relay: hostsOf(given.relay ?? env.ARENGO_RELAY),
    frameAncestors: ancestorsOf(given['frame-ancestors'] ?? env.ARENGO_FRAME_ANCESTORS),
    verbose: given.verbose ?? env.ARENGO_VERBOSE === '1',
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({args: [...argv], options: flags, strict: true}).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function publisherOf(name: string | undefined, ipaCode: string | undefined): ServeOptions['publisher'] {
  if (name?.trim()) return {name: name.trim(), ...(ipaCode?.trim() ? {ipaCode: ipaCode.trim()} : {})};
  if (ipaCode === undefined) return undefined;
  throw new UsageError(
    'ARENGO_PUBLISHER_IPA (or --publisher-ipa) needs ARENGO_PUBLISHER (or --publisher), a name',
  );
}

function isOn(flag: 'usage', text = 'on'): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new UsageError(`ARENGO_${flag.toUpperCase()} (or --${flag}) is "on" or "off"`);
}

/** In which language to speak; absent when nobody says. Throws `UsageError`. */
export function languageOf(lang: string | undefined): LanguageCode | undefined {
  if (lang === undefined) return undefined;
  const known = languages.find((language) => language === lang);
  if (known) return known;
  throw new UsageError(`--lang is one of ${languages.join(', ')}, not "${lang}"`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new UsageError(`PORT (or --port) must be a number from 0 to 65535, not "${text}"`);
}

function publicUrlOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new UsageError(`ARENGO_PUBLIC_URL (or --public-url) must be an http or https address, not "${text}"`);
}

/** Hosts, with a port where it is not the usual one: `dati.example.it,dati.example.it:8443`. */
function hostsOf(text = ''): readonly string[] {
  return text.split(/[\s,]+/).flatMap((entry) => {
    if (entry === '') return [];
    const url = URL.canParse(`https://${entry}`) ? new URL(`https://${entry}`) : undefined;
    // A star, a path or a name before an @ would not mean what whoever writes it thinks.
    if (url && /^[^*/?#@\\]+$/.test(entry)) return [url.host.replace(/:80$/, '')];
    throw new UsageError(
      `ARENGO_RELAY (or --relay) is hosts with commas between them, dati.example.it,dati.example.it:8443, not "${entry}"`,
    );
  });
}

/** `any`, `self`, `none`, or origins: `https://www.comune.example.it,https://*.example.org`. */
function ancestorsOf(text: string | undefined): readonly string[] | undefined {
  if (text === undefined || text === 'any') return undefined;
  if (text === 'self' || text === 'none') return [`'${text}'`];
  const origins = text.split(/[\s,]+/).filter((entry) => entry !== '');
  // Our own pages frame what is ours too: the demo, and whoever serves a site beside the API.
  if (origins.length > 0 && origins.every((entry) => /^https?:\/\/(\*\.)?[\w.-]+(:\d{1,5})?$/.test(entry)))
    return ["'self'", ...origins];
  throw new UsageError(
    `ARENGO_FRAME_ANCESTORS (or --frame-ancestors) is "any", "self", "none" or origins with commas between them, https://www.comune.example.it,https://*.example.org, not "${text}"`,
  );
}

/** `off`, or reads and writes as requests/seconds: `1200/60,300/300`. */
function rateLimitOf(text: string | undefined): ServeOptions['rateLimit'] {
  if (text === undefined) return undefined;
  if (text === 'off') return false;
  const [, ...numbers] = /^(\d+)\/(\d+),(\d+)\/(\d+)$/.exec(text) ?? [];
  const [reads = 0, readSeconds = 0, writes = 0, writeSeconds = 0] = numbers.map(Number);
  if (reads > 0 && readSeconds > 0 && writes > 0 && writeSeconds > 0)
    return {read: {requests: reads, seconds: readSeconds}, write: {requests: writes, seconds: writeSeconds}};
  throw new UsageError(
    'ARENGO_RATE_LIMIT (or --rate-limit) is "off" or reads/seconds,writes/seconds: 1200/60,300/300',
  );
}

/** `off`, or responses/seconds. */
function freeOf(text: string | undefined): Quota | false | undefined {
  return text === 'off' ? false : quotaOf('free-responses', text, '"off" or ');
}

function quotaOf(
  flag: 'free-responses' | 'slow-responses',
  text: string | undefined,
  or = '',
): Quota | undefined {
  if (text === undefined) return undefined;
  const [, requests = 0, seconds = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (requests > 0 && seconds > 0) return {requests, seconds};
  const variable = `ARENGO_${flag.toUpperCase().replace('-', '_')}`;
  throw new UsageError(`${variable} (or --${flag}) is ${or}responses/seconds: 300/3600`);
}

/** Rounds of PBKDF2 × the most keys / seconds a challenge is good for: `5000x1500/600`. */
function workOf(text: string | undefined): Work | undefined {
  if (text === undefined) return undefined;
  const [, rounds = 0, tries = 0, seconds = 0] = (/^(\d+)x(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (rounds > 0 && tries > 0 && tries < 2 ** 32 && seconds > 0) return {rounds, tries, seconds};
  throw new UsageError('ARENGO_CHALLENGE (or --challenge) is rounds x tries / seconds: 5000x1500/600');
}

/** Bytes as a number with an optional unit: `10MB`, `5GB`. */
function uploadsOf(
  told: Readonly<Record<'bytes' | 'quota' | 'total' | 'hours', string | undefined>>,
): Partial<UploadLimits> {
  const {bytes, quota, total, hours} = told;
  const [amount, seconds] = quota?.split('/') ?? [];
  return {
    ...(bytes === undefined ? {} : {bytes: bytesOf('upload-bytes', bytes)}),
    ...(total === undefined ? {} : {total: bytesOf('upload-total', total)}),
    ...(hours === undefined ? {} : {seconds: countOf('upload-hours', hours, 'hours: 24') * 3600}),
    ...(quota === undefined
      ? {}
      : {
          perAddress: quota !== 'off' && {
            requests: bytesOf('upload-quota', amount ?? ''),
            seconds: countOf('upload-quota', seconds ?? '', '"off" or bytes/seconds: 500MB/3600'),
          },
        }),
  };
}

function bytesOf(flag: string, text: string): number {
  const [, number = '', unit = ''] = /^(\d+) ?([kmg]?)b?$/i.exec(text) ?? [];
  return countOf(flag, number, 'bytes: 10MB') * 1000 ** ' kmg'.indexOf(unit.toLowerCase() || ' ');
}

function countOf(flag: string, text: string, what: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new UsageError(`ARENGO_${flag.toUpperCase().replace('-', '_')} (or --${flag}) is ${what}`);
}
