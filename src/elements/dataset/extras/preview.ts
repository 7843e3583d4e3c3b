import {html} from 'lit';
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

/** What a preview is now. */
export type Seen = {
  /** What stands in the region that is spoken politely: it is on the page before anything is in it. */
  readonly told?: unknown;
  /** What is told is to be seen in what stands below it. */
  readonly isHidden?: boolean;
  /** What stands below. */
  readonly content?: unknown;
};

/** The first rows of files, each fetched once. */
export class Previews {
  readonly #states = new WeakMap<Distribution, State>();
  readonly #host: DatasetElement;

  constructor(host: DatasetElement) {
    this.#host = host;
  }

  /** What there is to see of a file now; the first who asks makes it come. */
  of({words: {common}}: View, t: PreviewWords, asked: Asked): Seen {
    const state = this.#states.get(asked.one) ?? this.#fetch(asked);
    switch (state.is) {
      case 'loading':
        return {told: t.loading};
      case 'ready':
        return seenOf(t, state.preview, asked.id);
      case 'failed':
        return {
          content: notice(
            'problem',
            state.failure.reason === 'refused'
              ? `${t.refused} ${t.download}`
              : common.failure[state.failure.reason],
          ),
        };
      case 'broken':
        return {content: notice('problem', common.bug)};
    }
  }

  /** Forget what came of a file: it is fetched again. */
  again(one: Distribution) {
    this.#states.delete(one);
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

function seenOf(t: PreviewWords, preview: Preview, id: string): Seen {
  if (preview.is === 'nothing')
    // No `notice`: a region within a region may be spoken twice, or not at all.
    return {
      told: html`<div part="notice" class="notice info">
        <div>${t.nothing[preview.why]} ${t.download}</div>
      </div>`,
    };
  const caption = captionOf(t, preview);
  return {
    told: caption,
    isHidden: true,
    content: html`${drawing(t, preview.outline, id)} ${firstRows(t, preview, {id, caption})}`,
  };
}

const captionOf = (t: PreviewWords, {rows, total, width, outline}: Extract<Preview, {is: 'table'}>) =>
  outline && width === 0 ? t.drawn(outline) : t.caption(rows.length, total, width);
