import type {LitElement} from 'lit';
import {html} from 'lit';
import {fileWords} from '../../../messages/registry/files.ts';
import {typeWords} from '../../../messages/registry/types.ts';
import type {Item} from '../../../model/item.ts';
import {isCommon} from '../../../model/item.ts';
import {rareReaders} from '../../../model/rare-form.ts';
import type {AnswerError} from '../../../model/problem.ts';
import {failed} from '../../../parts/failed.ts';
import {SourceFailure} from '../../../sources/failure.ts';
import {plain} from '../../../parts/wording.ts';
import type {Answering} from '../answering.ts';
import type {FormView, View} from '../view.ts';
import {allocation, file, location, long, matrix, ranking} from './chunks.ts';
import type {Kind, Readiness} from './kind.ts';
import {kindOf} from './kind.ts';

/** How each rare type is had: its group of words, and the chunk that draws and checks it. */
const kinds: Readonly<Record<string, ReturnType<typeof kindOf>>> = {
  file: kindOf('files', fileWords, file),
  ranking: kindOf('types', typeWords, ranking),
  matrix: kindOf('types', typeWords, matrix),
  allocation: kindOf('types', typeWords, allocation),
  location: kindOf('types', typeWords, location),
  // Common types, with more options than a list should have.
  choice: kindOf('types', typeWords, long),
  choices: kindOf('types', typeWords, long),
};

/** Questions of the types that few questionnaires use: each type comes when a questionnaire has it. */
export class Types {
  readonly #kinds = new Map<string, Kind>();
  readonly #host: LitElement;
  readonly #answering: Answering;

  constructor(host: LitElement, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
    answering.readers = rareReaders;
  }

  /** Is all there that these questions need? Whoever asks first makes it come. */
  isReady(items: readonly Item[]): boolean {
    return this.#readiness(items)?.every(({is}) => is === 'ready') === true;
  }

  /** The form, once all that its questions need is there; nothing when it has a type that nobody here can draw. */
  around({words, address}: View, items: readonly Item[], form: (types: Types) => unknown): unknown {
    const states = this.#readiness(items);
    if (!states) return undefined;
    // Never a partial form: it would take partial answers.
    for (const state of states)
      if (state.is === 'failed')
        return failed(words.common, new SourceFailure('unreachable', {url: address}), address, state.retry);
    return this.isReady(items) ? form(this) : html`<slot></slot>`;
  }

  /** All are asked for at once, and not one after the other. */
  #readiness(items: readonly Item[]): readonly Readiness[] | undefined {
    const rare = items.filter((item) => !isCommon(item)).map((item) => this.#kind(item));
    return rare.includes(undefined) ? undefined : rare.flatMap((kind) => kind?.readiness() ?? []);
  }

  /** What stands between the question and the fault in the summary: the row it is about. */
  lead({reader}: View, {rows = []}: Item, {row}: AnswerError): string {
    const found = rows.find(({code}) => code === row);
    return found ? ` ${plain(found.text, reader)}:` : '';
  }

  /** A question of a rare type; nothing for a common one. */
  draw(view: FormView, item: Item): unknown {
    return isCommon(item) ? undefined : this.#kind(item)?.draw(view, item);
  }

  #kind({type}: Item): Kind | undefined {
    const make = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    if (make && !this.#kinds.has(type)) this.#kinds.set(type, make(this.#host, this.#answering, type));
    return this.#kinds.get(type);
  }
}
