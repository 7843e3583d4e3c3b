// No native speaker has read this translation yet.

import type {AgendaWords} from '../agenda.ts';
import {plural} from '../plural.ts';
import {whenWords} from '../when.ts';
import {common} from './common.ts';

export {common};

export const agenda: AgendaWords = {
  heading: {
    event: 'Events',
    meeting: 'Meetings with interest representatives',
    all: 'Events and meetings',
  },
  next: {
    event: 'Next event',
    meeting: 'Next meeting with interest representatives',
    all: 'Next in the agenda',
  },
  none: {
    event: 'No event has been published.',
    meeting: 'No meeting has been published.',
    all: 'No event or meeting has been published.',
  },
  noneComing: {
    event: 'No event is planned.',
    meeting: 'No meeting is planned.',
    all: 'Nothing is planned.',
  },
  past: (count) => `Past (${common.number(count)})`,
  kind: {event: 'Event', meeting: 'Meeting with interest representatives'},
  when: whenWords('en-GB', common.dates, (day, times) => `${day}, ${times}`),
  status: {held: 'Held', cancelled: 'Cancelled', postponed: 'Postponed', rescheduled: 'Rescheduled'},
  movedFrom: (when) => `It was ${when}`,
  mode: {
    inPerson: 'In person',
    online: 'Online',
    hybrid: 'In person and online',
    phone: 'By telephone',
    written: 'In writing',
  },
  label: {
    mode: 'Format',
    place: 'Place',
    accessibility: 'Accessibility',
    places: 'Places',
    organisation: 'Organised by',
    officials: 'Public decision-makers',
    counterparts: 'Interest representatives',
    subject: 'Subject',
    topics: 'Topics',
    exemption: 'Information not published',
  },
  places: (count) => plural('en', count, {one: '# place', other: '# places'}),
  full: 'Fully booked',
  person: 'natural person',
  onBehalfOf: 'on behalf of',
  registerNumber: (number) => `no. ${number}`,
  timeIn: (city) => `${city} time`,
  minutes: 'Minutes',
  nilReturn: 'No meeting in the period',
  recurs: 'It repeats',
  details: 'Details',
  take: 'Take it with you',
};
