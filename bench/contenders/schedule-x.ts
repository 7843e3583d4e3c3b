import type {AgendaEvent} from '../content/events.ts';
import {measurable} from './page.ts';

/** What peers/schedule-x.ts leaves on the page. */
declare const scheduleX: {
  readonly createCalendar: (settings: object) => {readonly render: (host: HTMLElement) => void};
  readonly createViewMonthGrid: () => {readonly name: string};
};
/** As far as it is used here: the packages of bench/ are not there when types are checked. */
declare const Temporal: {
  readonly Instant: {
    readonly from: (at: string) => {readonly toZonedDateTimeISO: (zone: string) => object};
  };
  readonly PlainDate: {readonly from: (day: string) => object};
};

measurable({
  ready: () => Promise.resolve(),
  show(text, host) {
    const {initialDate, events} = JSON.parse(text) as {initialDate: string; events: readonly AgendaEvent[]};
    const instant = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Rome');
    const view = scheduleX.createViewMonthGrid();
    scheduleX
      .createCalendar({
        views: [view],
        defaultView: view.name,
        locale: 'it-IT',
        timezone: 'Europe/Rome',
        selectedDate: Temporal.PlainDate.from(initialDate),
        monthGridOptions: {nEventsPerDay: 2},
        events: events.map(({id, title, start, end}) => ({
          id,
          title,
          start: instant(start),
          end: instant(end),
        })),
      })
      .render(host);
  },
  find: (day, host) => host.querySelector(`[data-date="${day}"] .sx__event`) ?? undefined,
});
