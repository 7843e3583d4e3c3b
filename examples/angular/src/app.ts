import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {AgendaElement} from 'arengo/agenda';
import type {FailedEvent} from 'arengo/events';

@Component({
  selector: 'app-root',
  // Angular knows no tags but its own and HTML's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  protected readonly view = signal<AgendaElement['view']>('table');
  protected readonly status = signal('Sto aprendo il registro…');

  protected failed({reason}: FailedEvent) {
    this.status.set(`Registro non disponibile (${reason})`);
  }
}
