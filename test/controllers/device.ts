import type {ReactiveControllerHost} from 'lit';
import {vi} from 'vitest';

/** A `localStorage`: what it keeps are its own properties. */
class Shelf {
  [name: string]: unknown;
  getItem(name: string) {
    return Object.hasOwn(this, name) ? this[name] : null;
  }
  setItem(name: string, value: string) {
    this[name] = value;
  }
  removeItem(name: string) {
    delete this[name];
  }
}

/** What a browser keeps and tells, as far as drafts need it. */
export function device() {
  const shelf = new Shelf();
  const page = new EventTarget();
  vi.stubGlobal('localStorage', shelf);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  return {
    shelf,
    /** What a browser tells the other tabs of a change. */
    changed: (key: string | null) => page.dispatchEvent(Object.assign(new Event('storage'), {key})),
  };
}

/** An element, as far as controllers need one. */
export function host() {
  const element: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  };
  return Object.assign(new EventTarget(), element);
}
