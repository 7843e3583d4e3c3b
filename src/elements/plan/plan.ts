import {html} from 'lit';
import type {Words} from '../../messages/messages.ts';
import {Widget} from '../widget.ts';

/**
 * @tag arengo-plan
 */
export class PlanElement extends Widget<'plan'> {
  constructor() {
    super('plan');
  }

  protected override face(words: Pick<Words, 'common' | 'plan'>) {
    return html`${words.plan.none}<slot></slot>`;
  }
}
