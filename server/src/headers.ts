import type {MiddlewareHandler} from 'hono';
import {cors} from 'hono/cors';
import {secureHeaders} from 'hono/secure-headers';
import type {Settings} from './settings.ts';

/** Any page may read the API: it holds nothing that depends on who asks. */
export function crossOrigin(): MiddlewareHandler {
  return cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowHeaders: [
      'Content-Type',
      'Idempotency-Key',
      'Authorization',
      'Tus-Resumable',
      'Upload-Length',
      'Upload-Metadata',
      'Upload-Offset',
    ],
    exposeHeaders: [
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
    ],
    maxAge: 7200,
  });
}

/** What keeps a page of ours from being turned against its reader (DESIGN §6). */
export function security(publicUrl: string): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'self'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['lit-html', 'arengo', 'dompurify', "'allow-duplicates'"],
    },
    permissionsPolicy: {camera: [], geolocation: [], microphone: [], payment: [], usb: []},
    // With `no-referrer` the Origin of a native form is `null` (DESIGN §5.2).
    referrerPolicy: 'same-origin',
    // The widgets' script is for other origins' pages.
    crossOriginResourcePolicy: 'cross-origin',
    crossOriginOpenerPolicy: 'same-origin',
    // On plain http browsers ignore it, and a local demo must not claim otherwise.
    strictTransportSecurity: publicUrl.startsWith('https:') ? 'max-age=31536000' : false,
    xXssProtection: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xDnsPrefetchControl: false,
  });
}

/**
 * The composer tries whatever address somebody pastes: its page may ask any server, and still runs nobody else's
 * script. It stands outside the headers of all other answers, and has the last word.
 */
export function askingAnybody(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const policy = c.res.headers.get('Content-Security-Policy') ?? '';
    c.res.headers.set(
      'Content-Security-Policy',
      policy.replace("connect-src 'self'", "connect-src 'self' https: http:"),
    );
  };
}

/**
 * Lets pages of others hold this one in a frame, as far as the operator does. It stands outside the headers of all
 * other answers, and has the last word.
 */
export function framable({frameAncestors}: Pick<Settings, 'frameAncestors'>): MiddlewareHandler {
  const ancestors = `frame-ancestors ${frameAncestors.join(' ')}`;
  return async (c, next) => {
    await next();
    const {headers} = c.res;
    const policy = headers.get('Content-Security-Policy') ?? '';
    headers.set('Content-Security-Policy', policy.replace(/frame-ancestors [^;]*/, ancestors));
    // The same in the words of old browsers, which know no list of sites.
    headers.delete('X-Frame-Options');
  };
}
