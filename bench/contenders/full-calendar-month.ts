import {measurable} from './page.ts';

/** What peers/full-calendar.ts leaves on the page. */
declare const fullCalendar: {
  readonly Calendar: new (host: HTMLElement, options: object) => {readonly render: () => void};
  readonly plugins: readonly object[];
  readonly locale: object;
};

measurable({
  ready: () => Promise.resolve(),
  show(text, host) {
    const {Calendar, plugins, locale} = fullCalendar;
    const {initialDate, events} = JSON.parse(text) as {initialDate: string; events: object[]};
    new Calendar(host, {
      plugins,
      locale,
      initialView: 'dayGridMonth',
      initialDate,
      events,
      height: 'auto',
      // As many as ours writes into a day; the others are counted there too.
      dayMaxEvents: 2,
    }).render();
  },
  find: (day, host) => host.querySelector(`[data-date="${day}"] .fc-daygrid-event`) ?? undefined,
});
