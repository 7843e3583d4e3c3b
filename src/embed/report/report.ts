import {loaderAddress} from '../../sources/allowed-origins.ts';
import type {LeftOut, Violation} from './heard.ts';
import {heard} from './heard.ts';
import {askedOf, bare, codeFrom} from './traffic.ts';
import {version} from './version.ts';
import type {WidgetReport} from './widgets.ts';
import {widgetReports} from './widgets.ts';

export type {LeftOut, Violation, WidgetReport};

/** What Arengo does on this page: a plain object, to be shown, copied or sent. */
export type Report = {
  readonly version: string;
  /** The address of the script line, where there is one. */
  readonly loader?: string;
  /** How many script lines of ours the page has: one is right. */
  readonly loaders: number;
  /** The page, without what stands after `?` and `#`. */
  readonly page: string;
  /** Of the widgets, RFC 3339. */
  readonly at: string;
  readonly widgets: readonly WidgetReport[];
  /** Our scripts. */
  readonly code: {readonly files: number; readonly bytes: number};
  /** What widgets asked for, each request once, whoever of them shared it. */
  readonly asked: {readonly requests: number; readonly bytes: number};
  /** The origins that widgets asked. */
  readonly origins: readonly string[];
  readonly cookies: {
    /** Cookies of this page with a name of ours. There is no code of ours that sets one. */
    readonly ours: number;
    /** All that scripts of this page can see, whosever they are. */
    readonly onPage: number;
  };
  /** Drafts and receipts that readers keep on this device (`localStorage`), where it may be read. */
  readonly kept: number;
  readonly policy: {
    /** What stands in the page; a policy in the headers no script can read. */
    readonly meta: readonly string[];
    /** Kept back since this part came, whoever asked for it. */
    readonly violations: readonly Violation[];
    /** Does the browser know Trusted Types? */
    readonly trustedTypes: boolean;
  };
  /** Values that sources left out of what they read, since this part came. */
  readonly notes: readonly LeftOut[];
};

/** Look at the page as it is now. What failed is asked for once more, to know why. */
export async function report(): Promise<Report> {
  const loader = loaderAddress();
  const code = codeFrom(loader);
  const widgets = await widgetReports();
  const cookies = document.cookie.split('; ').filter(Boolean);
  const all = widgets.flatMap(({requests}) => requests.map((one) => [`${one.url} ${one.at}`, one] as const));
  const asked = [...new Map(all).values()];
  return {
    version,
    ...(loader === undefined ? {} : {loader}),
    loaders: [...document.scripts].filter(({src}) => bare(src).endsWith('/arengo.js')).length,
    page: `${location.origin}${location.pathname}`,
    at: new Date().toISOString(),
    widgets,
    code: {files: code.length, bytes: code.map(askedOf).reduce((sum, {bytes = 0}) => sum + bytes, 0)},
    asked: {requests: asked.length, bytes: asked.reduce((sum, {bytes = 0}) => sum + bytes, 0)},
    origins: [...new Set(asked.map(({url}) => new URL(url).origin))].sort(),
    cookies: {ours: cookies.filter((cookie) => /^arengo/i.test(cookie)).length, onPage: cookies.length},
    kept: kept(),
    policy: {
      meta: [
        ...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]'),
      ].map(({content}) => content),
      violations: heard.violations(),
      trustedTypes: 'trustedTypes' in globalThis,
    },
    notes: heard.notes(),
  };
}

function kept(): number {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith('arengo:')).length;
  } catch {
    // In a sandbox nothing is kept, and asking is refused.
    return 0;
  }
}
