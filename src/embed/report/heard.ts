import type {FailureReason} from '../../model/failure-reason.ts';
import {FailedEvent} from '../../events.ts';
import {shareable} from './traffic.ts';

/** Something that the policy of the page has kept back. */
export type Violation = {readonly directive: string; readonly blocked: string; readonly source: string};

/** How many values a source has left out of what it read. */
export type LeftOut = {readonly url: string; readonly count: number; readonly paths: readonly string[]};

const failures = new WeakMap<Element, FailureReason>();
const violations: Violation[] = [];
const notes: LeftOut[] = [];

/** What has happened since this part came; with `?arengo-debug` it comes before the widgets have their data. */
export const heard = {
  /** Why a widget failed, if it was heard to. */
  reasonOf: (widget: Element) => failures.get(widget),
  violations: (): readonly Violation[] => [...violations],
  notes: (): readonly LeftOut[] => [...notes],
};

/** Be told of each of these events from now on, after it has been noted. */
export function listen(changed: () => void) {
  // Not of violations: what failed is asked for again, which the same policy keeps back again.
  for (const type of ['arengo-loaded', 'arengo-failed', 'arengo-notes'])
    document.addEventListener(type, changed);
}

document.addEventListener('arengo-failed', (event) => {
  if (!(event instanceof FailedEvent) || !(event.target instanceof Element)) return;
  // Every event of this type is made of a reason.
  failures.set(event.target, event.reason as FailureReason);
});
document.addEventListener('arengo-loaded', ({target}) => {
  if (target instanceof Element) failures.delete(target);
});
document.addEventListener('arengo-notes', ({url, notes: left}) => {
  notes.push({url, count: left.length, paths: [...new Set(left.map(({path}) => path))].slice(0, 10)});
});
document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) => {
  const blocked = shareable(blockedURI);
  const isKnown = violations.some((one) => one.directive === effectiveDirective && one.blocked === blocked);
  if (!isKnown) violations.push({directive: effectiveDirective, blocked, source: sourceFile});
});
