import type {FailureReason} from '../model/failure-reason.ts';

/** What `?arengo-debug` says: to whoever keeps the page, never to readers. */
export type ReportWords = {
  readonly title: string;
  /** "3 riquadri, 1 con un problema, 5 richieste, 34 KB, 0 cookie di Arengo". */
  readonly inShort: (widgets: number, failed: number, requests: number, size: string) => string;
  readonly only: string;
  readonly widgets: string;
  readonly noWidgets: string;
  readonly head: {
    readonly widget: string;
    readonly source: string;
    readonly state: string;
    readonly time: string;
    readonly size: string;
    readonly requests: string;
  };
  readonly states: {
    readonly waiting: string;
    readonly loading: string;
    readonly ready: string;
    readonly failed: string;
  };
  /** What helps, by what went wrong. */
  readonly cures: Readonly<Record<FailureReason, string>>;
  readonly notTold: string;
  readonly page: string;
  readonly facts: {
    readonly version: string;
    readonly loaders: string;
    readonly code: string;
    readonly origins: string;
    readonly cookies: string;
    readonly kept: string;
    readonly policy: string;
    readonly violations: string;
    readonly notes: string;
  };
  readonly files: (count: number, size: string) => string;
  readonly cookies: (ours: number, onPage: number) => string;
  readonly noPolicy: string;
  readonly nothing: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
};
