import {CommitmentElement} from './commitment.ts';

// A page may hold two copies of the script: the first one wins, nothing throws.
if (!customElements.get('arengo-commitment')) customElements.define('arengo-commitment', CommitmentElement);

declare global {
  interface HTMLElementTagNameMap {
    'arengo-commitment': CommitmentElement;
  }
}
