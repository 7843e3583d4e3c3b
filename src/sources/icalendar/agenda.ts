import {Anything} from '../../model/anything.ts';
import {readBytes, UnreadableBody} from '../body.ts';
import {SourceFailure} from '../failure.ts';
import {request} from '../request.ts';
import type {OpenOptions, Source} from '../source.ts';
import {decoded} from './decode.ts';
import {expandedSeries} from './recurring.ts';
import type {CalendarReading} from './read.ts';
import {readCalendar} from './read.ts';

/** A calendar on any web server (RFC 5545): one request, and what repeats worked out for the days that are asked for. */
export function operations(src: string, {fetch}: OpenOptions): Source {
  const address = new URL(src);
  address.hash = '';
  const url = address.href;
  return {
    async agenda(query, signal) {
      const reading = await request(url, Anything, {
        signal,
        fetch,
        headers: {accept: 'text/calendar, */*;q=0.5'},
        read: (response, limit) => contentOf(response, limit, url),
      });
      if (!(reading instanceof Content)) throw new TypeError('the calendar was not read');
      const {series, unreadable, notes: found} = reading.calendar;
      const {items, notes} = expandedSeries(series, query);
      for (const note of [...found, ...notes]) console.warn(`arengo: ${url}: ${note}`);
      if (unreadable > 0) console.warn(`arengo: ${url}: ${unreadable} events cannot be read`);
      if (unreadable > 0 && series.length === 0)
        throw new SourceFailure('unreadable', {url, detail: 'no event of the calendar can be read'});
      return {items, unreadable};
    },
  };
}

/** A calendar that was read. */
class Content {
  readonly calendar: CalendarReading;

  constructor(calendar: CalendarReading) {
    this.calendar = calendar;
  }
}

async function contentOf(response: Response, limit: number, url: string): Promise<Content> {
  const type = response.headers.get('content-type') ?? '';
  // Servers call a calendar many things, Decidim `type/calendar`; a page in its place is most often a login.
  if (!response.ok || /\bhtml\b/i.test(type)) {
    void response.body?.cancel();
    throw new UnreadableBody(`expected a calendar, the content type is ${type || 'missing'}`);
  }
  const text = decoded(new Uint8Array(await readBytes(response, limit)));
  // A calendar of Decidim without meetings is no bytes at all.
  const isNone = /calendar/i.test(type) && text.trim() === '';
  const calendar = isNone ? {series: [], unreadable: 0, notes: []} : readCalendar(text, url);
  if (!calendar) throw new UnreadableBody(`no calendar (RFC 5545): it begins with ${begin(text)}`);
  return new Content(calendar);
}

const begin = (text: string) => JSON.stringify(text.trimStart().slice(0, 40));
