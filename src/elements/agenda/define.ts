import {AgendaElement} from './agenda.ts';

// A page may hold two copies of the script: the first one wins, nothing throws.
if (!customElements.get('arengo-agenda')) customElements.define('arengo-agenda', AgendaElement);

declare global {
  interface HTMLElementTagNameMap {
    'arengo-agenda': AgendaElement;
  }
}
