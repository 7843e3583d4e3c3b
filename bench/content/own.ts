import type {AgendaEvent} from './events.ts';
import type {Questions} from './questionnaire.ts';

/** A consultation of the participation API with these questions, open for years on either side of now. */
export function consultationOf({groups}: Questions) {
  return {
    id: 'bench',
    title: 'La città che vorremmo',
    language: 'it',
    organisation: {name: 'Comune di Arengo'},
    opensAt: '2020-01-01T00:00:00Z',
    closesAt: '2099-01-01T00:00:00Z',
    privacy: {controller: 'Comune di Arengo', purpose: 'Consultazione pubblica', retention: '12 mesi'},
    questionnaire: {version: '1', items: groups},
  };
}

/** An agenda of the participation API with these events. */
export function agendaOf(events: readonly AgendaEvent[]) {
  return {
    items: events.map(({id, title, start, end, url}) => ({
      id,
      kind: 'event',
      title,
      language: 'it',
      start,
      end,
      datePrecision: 'minute',
      timeZone: 'Europe/Rome',
      url,
    })),
  };
}
