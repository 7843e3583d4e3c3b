/** Every event is heard on the whole page, also from inside a shadow root. */
export const everywhere = {bubbles: true, composed: true};

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

declare global {
  interface HTMLElementEventMap {
    'arengo-loaded': LoadedEvent;
    'arengo-failed': FailedEvent;
  }
}
