import {html} from 'lit';
import {failedPart} from '../../parts/failed.ts';
import type {DatasetElement} from './dataset.ts';
import {extras} from './extras/chunks.ts';
import type {Extras} from './extras/extras.ts';
import type {View} from './view.ts';

/** Nothing yet: on its way. `null`: it did not come. */
const known = new WeakMap<DatasetElement, Extras | null | undefined>();

/** What few readers ask for; its code comes when it is unfolded, or when the author asks for the quality. */
export function folded(view: View) {
  const {host, words} = view;
  const come = known.get(host);
  const ask = () => {
    known.set(host, undefined);
    void extras(host)
      .catch(() => null)
      .then((it) => {
        known.set(host, it);
        host.requestUpdate();
      });
  };
  const once = () => {
    if (!known.has(host)) ask();
  };
  if (host.quality === 'on') once();
  return html`<details part="more" @toggle=${once}>
      <summary>${words.dataset.more}</summary>
      ${come?.more(view)}
    </details>
    ${come === null ? failedPart(words.common, ask) : come?.quality(view)}`;
}
