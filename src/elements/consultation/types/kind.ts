import type {LitElement} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {Part} from '../../../controllers/part.ts';
import type {Noun, Registry} from '../../../messages/messages.ts';
import type {Item} from '../../../model/item.ts';
import type {Answering} from '../answering.ts';
import {fieldOf} from '../questions.ts';
import type {FormView} from '../view.ts';
import type {Control, RareType} from './control.ts';

/** Whether a type can be drawn: not yet, or not until somebody tries again. */
export type Readiness =
  | {readonly is: 'ready' | 'loading'}
  | {readonly is: 'failed'; readonly retry: () => void};

/** All questions of one rare type: its code and words come with the first of them. */
export type Kind = {
  readonly readiness: () => Readiness;
  /** Nothing before it is ready. */
  readonly draw: (view: FormView, item: Item) => unknown;
};

/** Makes a rare type of one chunk and one group of words; `name` is the type whose answers its check judges. */
export const kindOf =
  <N extends Noun>(noun: N, words: Registry<N>, load: () => Promise<RareType<N>>) =>
  (host: LitElement, answering: Answering, name: string): Kind => {
    const controls = new Map<string, {readonly control: Control<N>; version: number}>();
    const part = new Part(host, noun, words, async () => {
      const {check, styles, control, begin} = await load();
      if (check) answering.checks = {...answering.checks, [name]: check};
      if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
      begin?.(host, answering);
      return control;
    });

    function heldFor(control: RareType<N>['control'], linkId: string) {
      const known = controls.get(linkId);
      if (known) return known;
      const redraw = () => {
        held.version++;
        host.requestUpdate();
        return host.updateComplete;
      };
      const held = {control: control({host, answering, write: answering.write, redraw}), version: 0};
      controls.set(linkId, held);
      return held;
    }

    return {
      readiness: () =>
        part.render<Readiness>({
          loading: () => ({is: 'loading'}),
          ready: () => ({is: 'ready'}),
          failed: (retry) => ({is: 'failed', retry}),
        }),
      draw: (view, item) =>
        part.render<unknown>({
          loading: () => undefined,
          failed: () => undefined,
          ready: (code, t) => {
            const {linkId} = item;
            const {control, version} = heldFor(code, linkId);
            const errors = view.errors.filter((error) => error.linkId === linkId);
            const {language} = view.reader;
            const now = [
              item,
              view.words,
              t,
              language,
              version,
              view.stamps.get(linkId),
              JSON.stringify(errors),
            ];
            return guard(now, () => {
              const asked = {view, item, errors, t};
              const of = fieldOf(view, item);
              return control.draw({...asked, of: {...of, hints: [...of.hints, ...control.hints(asked)]}});
            });
          },
        }),
    };
  };
