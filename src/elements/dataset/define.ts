import {DatasetElement} from './dataset.ts';

// A page may hold two copies of the script: the first one wins, nothing throws.
if (!customElements.get('arengo-dataset')) customElements.define('arengo-dataset', DatasetElement);

declare global {
  interface HTMLElementTagNameMap {
    'arengo-dataset': DatasetElement;
  }
}
