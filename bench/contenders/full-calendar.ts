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
      initialView: 'listYear',
      initialDate,
      events,
      height: 'auto',
    }).render();
  },
  find: (id, host) => host.querySelector(`a[href$="/${id}"]`) ?? undefined,
});
