import {nothing} from 'lit';
import {Part} from '../../../controllers/part.ts';
import {comparingWords} from '../../../messages/registry/comparing.ts';
import {isLink} from '../../../model/scheme.ts';
import {failedPart} from '../../../parts/failed.ts';
import type {PlanView, Tracked} from '../view.ts';
import type {Comparison} from '../comparing/comparing.ts';
import {comparison} from './chunks.ts';

/** Another plan beside this one, where the author of the page asks for it. */
export class Comparing {
  #comparison: Comparison | undefined;
  readonly #host: Tracked;
  readonly #part;

  constructor(host: Tracked) {
    this.#host = host;
    this.#part = new Part(host, 'comparing', comparingWords, comparison);
  }

  with(view: PlanView, compare: string | undefined) {
    if (!compare) return nothing;
    const {baseURI} = this.#host;
    const address = URL.canParse(compare, baseURI) ? new URL(compare, baseURI).href : '';
    if (!isLink(address)) return nothing;
    return this.#part.render<unknown>({
      loading: () => nothing,
      ready: ({Comparison}, t) => (this.#comparison ??= new Comparison(this.#host)).of(view, t, address),
      failed: (retry) => failedPart(view.words.common, retry),
    });
  }
}
