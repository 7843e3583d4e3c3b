import {html} from 'lit';
import type {Words} from '../../messages/messages.ts';
import {Widget} from '../widget.ts';

/**
 * @tag arengo-commitment
 */
export class CommitmentElement extends Widget<'plan'> {
  constructor() {
    super('plan');
  }

  protected override face(words: Pick<Words, 'common' | 'plan'>) {
    return html`${words.plan.none}<slot></slot>`;
  }
}
