import {everywhere} from '../../events.ts';

/** What every event tells: which consultation, never answers or receipt ids. */
type ConsultationDetail = {readonly consultation: string};

/** A response is about to be sent; `preventDefault()` keeps it from going. Bubbles, cancelable. */
export class SubmitRequestEvent extends Event {
  static readonly type = 'arengo-submit';
  /** The consultation that is answered. */
  readonly consultation: string;
  constructor({consultation}: ConsultationDetail) {
    super(SubmitRequestEvent.type, {...everywhere, cancelable: true});
    this.consultation = consultation;
  }
}

/** A response was recorded and the citizen has a receipt. Bubbles. */
export class SubmittedEvent extends Event {
  static readonly type = 'arengo-submitted';
  /** The consultation that was answered. */
  readonly consultation: string;
  constructor({consultation}: ConsultationDetail) {
    super(SubmittedEvent.type, everywhere);
    this.consultation = consultation;
  }
}

declare global {
  interface HTMLElementEventMap {
    'arengo-submit': SubmitRequestEvent;
    'arengo-submitted': SubmittedEvent;
  }
}
