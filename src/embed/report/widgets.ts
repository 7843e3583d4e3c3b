import type {FailureReason} from '../../model/failure-reason.ts';
import {nouns} from '../../model/noun.ts';
import {isLink} from '../../model/scheme.ts';
import {addressOf} from '../../sources/participation/address.ts';
import {recognise} from '../../sources/recognise.ts';
import {causeOf} from './cause.ts';
import {heard} from './heard.ts';
import type {Asked} from './traffic.ts';
import {askedOf, requestsFor} from './traffic.ts';

/** A widget of the page. */
export type WidgetReport = {
  readonly tag: string;
  /** Whole, as it is asked for. */
  readonly src: string;
  /** Which of our sources reads it: `participation`, `ckan`, `file` and so on, or `own`. */
  readonly source: string;
  /** `waiting`: its code has not come; `loading`: its data have not; `ready`, `failed`. */
  readonly state: 'waiting' | 'loading' | 'ready' | 'failed';
  /** From the first request to the last byte. */
  readonly ms?: number;
  /** Over the network, of those requests that tell. */
  readonly bytes: number;
  readonly requests: readonly Asked[];
  /** Of one that failed. */
  readonly reason?: FailureReason;
  /** Cause and cure, in English, for developers. */
  readonly detail?: string;
};

/** All widgets of the page, in its order; those inside others are not among them. */
export function widgetsOf(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(nouns.map((noun) => `arengo-${noun}`).join())];
}

/** What is known of each. Asks failed addresses again. */
export function widgetReports(): Promise<readonly WidgetReport[]> {
  const widgets = widgetsOf(document);
  const addresses = widgets.flatMap((widget) => addressesOf(widget));
  return Promise.all(widgets.map((widget) => reportOf(widget, addresses)));
}

async function reportOf(widget: HTMLElement, all: readonly string[]): Promise<WidgetReport> {
  const mine = addressesOf(widget);
  const source = sourceOf(widget, mine[0] ?? '');
  const others = all.filter((address) => !mine.includes(address));
  // What a page gives by a source of its own, nobody asked for.
  const entries =
    source === 'own' ? [] : mine.flatMap((address) => requestsFor(address, isElsewhere(source), others));
  const requests = entries.map(askedOf);
  const state = stateOf(widget);
  const start = Math.min(...entries.map(({startTime}) => startTime));
  const end = Math.max(...entries.map(({responseEnd}) => responseEnd));
  return {
    tag: widget.localName,
    src: mine.join(' ') || (widget.getAttribute('src') ?? ''),
    source,
    state,
    ...(entries.length > 0 ? {ms: Math.round(end - start)} : {}),
    bytes: requests.reduce((sum, {bytes = 0}) => sum + bytes, 0),
    requests,
    ...(state === 'failed' ? await failureOf(widget, askedBy(source, mine[0], entries.at(-1))) : {}),
  };
}

/** Does it ask other addresses than the one it is given? */
const isElsewhere = (source: string) => !['participation', 'file', 'icalendar', 'dcat'].includes(source);

/** What to ask again: our API has a twin of each address for programs, what others have, only their source knows. */
function askedBy(source: string, address: string | undefined, last?: PerformanceResourceTiming) {
  if (address === undefined || source === 'own') return undefined;
  return source === 'participation' ? addressOf(address, '.json') : (last?.name ?? address);
}

async function failureOf(widget: Element, address: string | undefined) {
  const reason = heard.reasonOf(widget);
  if (address === undefined)
    return {reason: reason ?? 'unsupported', detail: 'there is no http(s) address to ask'} as const;
  return causeOf(address, reason);
}

/** An agenda may have several. */
function addressesOf(widget: Element): readonly string[] {
  return (widget.getAttribute('src') ?? '')
    .split(/\s+/)
    .filter((src) => src !== '' && URL.canParse(src, document.baseURI))
    .map((src) => new URL(src.replace(/^webcals?:/, 'https:'), document.baseURI).href)
    .filter(isLink);
}

function sourceOf(widget: HTMLElement, address: string): string {
  const given: unknown = Reflect.get(widget, 'source') ?? widget.getAttribute('source') ?? undefined;
  if (typeof given === 'object') return 'own';
  // The address of a relay may follow the name of the system, or stand alone.
  const named =
    typeof given === 'string' ? given.split(/\s+/).find((word) => !word.includes(':')) : undefined;
  return recognise(address, named).source;
}

/** By what it shows: a failure is a message above what the author wrote (parts/failed.ts). */
function stateOf(widget: Element): WidgetReport['state'] {
  const root = widget.shadowRoot;
  if (!root) return 'waiting';
  // It tells before it shows.
  if (heard.reasonOf(widget)) return 'failed';
  if (root.querySelector('.notice.problem + slot')) return 'failed';
  return root.querySelector('*:not(slot, style)') ? 'ready' : 'loading';
}
