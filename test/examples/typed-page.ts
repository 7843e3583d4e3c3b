/** What a page's author writes in TypeScript; compiled against the packed declarations, never run. */
import {AgendaElement} from 'arengo';
import 'arengo/define';
import 'arengo/consultation/define';
import {LoadedEvent} from 'arengo/events';
import {overrideWords} from 'arengo/messages';
import {Consultation, statusOf} from 'arengo/model';
import type {AgendaEntry} from 'arengo/model';
import {open, SourceFailure} from 'arengo/sources';
import schema from 'arengo/schema.json' with {type: 'json'};

const agenda = document.createElement('arengo-agenda');
agenda.view = 'month';
agenda.source = {agenda: async (): Promise<AgendaEntry[]> => []};
// @ts-expect-error There is no such view.
agenda.view = 'year';

document.querySelector('arengo-consultation')?.addEventListener('arengo-submitted', ({consultation}) => {
  consultation satisfies string;
});
agenda.addEventListener('arengo-failed', ({reason}) => console.log(reason));
agenda instanceof AgendaElement;
new LoadedEvent() satisfies Event;

overrideWords('it', {agenda: {past: (count) => `Prima (${count})`, heading: {event: 'Eventi'}}});
// @ts-expect-error A word with a count is a function of it.
overrideWords('it', {agenda: {past: 'Prima'}});
// @ts-expect-error There is no such word.
overrideWords('it', {agenda: {passed: 'Prima'}});

try {
  const source = await open('https://partecipa.example.it/consultations/6nap');
  const consultation = await source.consultation?.(AbortSignal.timeout(1000));
  if (consultation) statusOf(consultation, new Date()) satisfies string;
} catch (error) {
  if (error instanceof SourceFailure) console.log(error.reason);
}
Consultation.parse({}).title satisfies string | Readonly<Record<string, string>>;
schema.$defs satisfies object;
