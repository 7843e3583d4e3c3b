import {html} from 'lit';
import type {Words} from '../../messages/messages.ts';
import {Widget} from '../widget.ts';

/**
 * @tag arengo-dataset
 */
export class DatasetElement extends Widget<'dataset'> {
  constructor() {
    super('dataset');
  }

  protected override face(words: Pick<Words, 'common' | 'dataset'>) {
    return html`${words.dataset.none}<slot></slot>`;
  }
}
