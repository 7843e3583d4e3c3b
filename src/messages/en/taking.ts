// No native speaker has read this translation yet.

import {plural} from '../plural.ts';
import type {TakingWords} from '../taking.ts';

export const taking: TakingWords = {
  count: (entries) =>
    plural('en', entries, {
      one: 'The files hold # entry: the one shown now.',
      other: 'The files hold # entries: those shown now.',
    }),
  nothing: 'There is nothing to take with you now.',
  calendar: 'Download for your calendar (.ics)',
  table: 'Download the table (.csv)',
  without: (entries) =>
    plural('en', entries, {
      one: '# entry without a day is not in the calendar file.',
      other: '# entries without a day are not in the calendar file.',
    }),
  declared: (entries) =>
    plural('en', entries, {
      one: '# declaration that there was no meeting is in the table only.',
      other: '# declarations that there was no meeting are in the table only.',
    }),
  follow: 'Or subscribe: your calendar follows this agenda and updates by itself.',
  keepsFilters: 'The subscription keeps the filters you have now.',
  wholeFeed: 'The subscription holds the whole agenda: its publisher offers no filtered calendar.',
  noFeed:
    'The publisher of this agenda offers no subscription: the files are a copy of today and do not update.',
  subscribe: 'Subscribe with your calendar',
  subscribeGoogle: 'Subscribe with Google Calendar',
  address: 'Address of the subscription',
  copy: 'Copy the address',
  copied: 'Address copied.',
  notCopied: 'The browser does not allow copying: select the address above and copy it.',
  saved: (file) =>
    `We saved “${file}”: look in your downloads folder, or wherever your browser puts downloaded files.`,
  notSaved: 'The file was not saved. Check your connection and try again.',
  fileName: 'agenda',
  calendarName: 'Agenda',
  add: 'Add to your calendar',
  one: 'Calendar file (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office: 'Outlook for work or school',
  others: 'If you open Google or Outlook, they learn what you add; before that they receive nothing.',
  noDay: 'The day is not known: it cannot be added to a calendar yet.',
};
