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
    // The view is the content's: a list of a year, or a month.
    const options = JSON.parse(text) as object;
    new Calendar(host, {plugins, locale, height: 'auto', ...options}).render();
  },
  // An entry by the link to its page; a day of a month with something on it.
  find: (id, host) =>
    host.querySelector(`a[href$="/${id}"], [data-date="${id}"] .fc-daygrid-event`) ?? undefined,
});
