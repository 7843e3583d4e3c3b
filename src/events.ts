/** Every event is heard on the whole page, also from inside a shadow root. */
const everywhere = {bubbles: true, composed: true};

/** What every event tells: which consultation, never answers or receipt ids. */
type ConsultationDetail = {readonly consultation: string};

/** The data of a widget have arrived and are shown. Bubbles. */
export class LoadedEvent extends Event {
  static readonly type = 'arengo-loaded';
  constructor() {
    super(LoadedEvent.type, everywhere);
  }
}

/** The data of a widget could not be shown. Bubbles. */
export class FailedEvent extends Event {
  static readonly type = 'arengo-failed';
  /** Why, as a word for programs: `unreachable`, `missing`, `refused`, `unavailable`, `unreadable`, `unsupported`. */
  readonly reason: string;
  constructor(reason: string) {
    super(FailedEvent.type, everywhere);
    this.reason = reason;
  }
}

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
    'arengo-loaded': LoadedEvent;
    'arengo-failed': FailedEvent;
    'arengo-submit': SubmitRequestEvent;
    'arengo-submitted': SubmittedEvent;
  }
}
