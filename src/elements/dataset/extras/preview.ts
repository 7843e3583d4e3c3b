import {html, nothing} from 'lit';
import type {PreviewWords} from '../../../messages/preview.ts';
import type {Distribution} from '../../../model/dataset.ts';
import {notice} from '../../../parts/notice.ts';
import {SourceFailure} from '../../../sources/failure.ts';
import type {Preview, PreviewFormat} from '../../../sources/preview/preview.ts';
import {previewOf} from '../../../sources/preview/preview.ts';
import type {DatasetElement} from '../dataset.ts';
import type {View} from '../view.ts';
import {drawing} from './drawing.ts';
import {firstRows} from './rows.ts';

type State =
  | {readonly is: 'loading'}
  | {readonly is: 'ready'; readonly preview: Preview}
  | {readonly is: 'failed'; readonly failure: SourceFailure}
  | {readonly is: 'broken'};

type Asked = {
  readonly one: Distribution;
  readonly format: PreviewFormat;
  /** Unique in the widget. */
  readonly id: string;
};

/** The first rows of files, each fetched once. */
export class Previews {
  readonly #states = new WeakMap<Distribution, State>();
  readonly #host: DatasetElement;

  constructor(host: DatasetElement) {
    this.#host = host;
  }

  /** What there is to see of a file now; the first who asks makes it come. */
  of({words: {common}}: View, t: PreviewWords, asked: Asked) {
    const state = this.#states.get(asked.one) ?? this.#fetch(asked);
    const caption = state.is === 'ready' && state.preview.is === 'table' ? captionOf(t, state.preview) : '';
    return html`<p role="status" class=${caption ? 'visually-hidden' : ''}>
        ${state.is === 'loading' ? t.loading : caption}
      </p>
      ${this.#result(common, t, state, {id: asked.id, caption})}`;
  }

  /** Forget what came of a file: it is fetched again. */
  again(one: Distribution) {
    this.#states.delete(one);
  }

  #result(
    common: View['words']['common'],
    t: PreviewWords,
    state: State,
    {id, caption}: {readonly id: string; readonly caption: string},
  ) {
    switch (state.is) {
      case 'loading':
        return nothing;
      case 'ready':
        return state.preview.is === 'nothing'
          ? notice('info', `${t.nothing[state.preview.why]} ${t.download}`)
          : html`${drawing(t, state.preview.outline, id)} ${firstRows(t, state.preview, {id, caption})}`;
      case 'failed':
        return notice(
          'problem',
          state.failure.reason === 'refused'
            ? `${t.refused} ${t.download}`
            : common.failure[state.failure.reason],
        );
      case 'broken':
        return notice('problem', common.bug);
    }
  }

  #fetch({one, format}: Asked): State {
    const state: State = {is: 'loading'};
    this.#states.set(one, state);
    void this.#load(one, format).then((next) => {
      // Somebody may have asked again in the meantime.
      if (this.#states.get(one) === state) this.#states.set(one, next);
      this.#host.requestUpdate();
    });
    return state;
  }

  async #load({downloadUrl = ''}: Distribution, format: PreviewFormat): Promise<State> {
    try {
      return {is: 'ready', preview: await previewOf(downloadUrl, format)};
    } catch (error) {
      if (!(error instanceof SourceFailure)) {
        reportError(error);
        return {is: 'broken'};
      }
      console.warn(`arengo: no preview: ${error.reason}: ${error.message}`);
      return {is: 'failed', failure: error};
    }
  }
}

const captionOf = (t: PreviewWords, {rows, total, width, outline}: Extract<Preview, {is: 'table'}>) =>
  outline && width === 0 ? t.drawn(outline) : t.caption(rows.length, total, width);
