import '../commitment/define.ts';
import {PlanElement} from './plan.ts';

// A page may hold two copies of the script: the first one wins, nothing throws.
if (!customElements.get('arengo-plan')) customElements.define('arengo-plan', PlanElement);

declare global {
  interface HTMLElementTagNameMap {
    'arengo-plan': PlanElement;
  }
}
