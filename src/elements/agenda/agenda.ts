import {html} from 'lit';
import type {Words} from '../../messages/messages.ts';
import {Widget} from '../widget.ts';

/**
 * @tag arengo-agenda
 */
export class AgendaElement extends Widget<'agenda'> {
  constructor() {
    super('agenda');
  }

  protected override face(words: Pick<Words, 'common' | 'agenda'>) {
    return html`${words.agenda.none}<slot></slot>`;
  }
}
