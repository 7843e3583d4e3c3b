import {ConsultationElement} from './consultation.ts';

// A page may hold two copies of the script: the first one wins, nothing throws.
if (!customElements.get('arengo-consultation'))
  customElements.define('arengo-consultation', ConsultationElement);

declare global {
  interface HTMLElementTagNameMap {
    'arengo-consultation': ConsultationElement;
  }
}
