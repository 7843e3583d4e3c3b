import {html} from 'lit';
import type {Resource} from '../controllers/resource.ts';
import type {CommonWords} from '../messages/common.ts';
import {beside, failed} from './failed.ts';

/** The faces that are the same in every widget, around its own one; no value means that there was no address. */
export function faces<Args extends readonly unknown[], T extends object>(
  words: CommonWords,
  resource: Resource<Args, T | undefined>,
  address: string | undefined,
  ready: (value: T) => unknown,
) {
  return resource.render<unknown>({
    loading: () => html`<slot></slot>`,
    ready: (value) => (value ? ready(value) : beside(words.noAddress)),
    failed: (failure) => failed(words, failure, address ?? '', resource.retry),
    broken: () => beside(words.bug),
  });
}
