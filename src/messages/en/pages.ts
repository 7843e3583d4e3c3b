// No native speaker has read this translation yet.

import type {PageWords} from '../pages.ts';
import {agendaPage} from './agenda-page.ts';

export const pages: PageWords = {
  noun: 'Public consultation',
  list: 'Public consultations',
  listEmpty: 'There are no consultations at the moment.',
  next: 'Next page',
  agenda: 'Agenda',
  datasets: 'Open data',
  aboutDatasets: (publisher) => `The open data that ${publisher} publishes or describes.`,
  plans: 'Action plans',
  noPlans: 'There are no plans at the moment.',
  lists: 'Sections',
  otherForms: 'In other formats',
  filter: 'Search the list',
  search: 'Words to look for',
  what: 'What',
  from: 'From',
  to: 'To',
  all: 'All',
  apply: 'Search',
  withoutFilters: 'Back to the whole list',
  nothingFound: 'We have found nothing.',
  others: 'Other',
  pastEvents: 'Past events',
  allMeetings: 'All meetings with interest representatives',
  publicationRule: 'Meetings are published by this rule',
  agendaPage,
  formExpired:
    'This page was open for too long to be sent. What you wrote is still here: press “Send your answers” again.',
  formChanged:
    'The questionnaire has changed in the meantime. We have kept the answers that still fit: check them and press “Send your answers” again.',
  formElsewhere:
    'To be safe we have not recorded these answers, because they do not come from the page of the questionnaire. Open the questionnaire and send your answers from there.',
  unreadableRequest: 'We could not read what arrived. Go back and try again.',
  withdrawal: 'Code to withdraw the response',
  withdrawalHelp: 'Whoever has this code can ask for your response to be deleted: give it to nobody.',
  formUsed: 'This form had already been sent',
  formUsedHelp:
    'The recorded answers are those of the first time; what you changed afterwards was not recorded. If you wish, you can fill in another response.',
  noResults: {
    periodic: (fewest) =>
      `The first are published while the consultation is open, once more than ${fewest} responses have come; the final ones after it has closed.`,
    end: (until) => `The consultation closes on ${until}.`,
    counting:
      'The consultation is closed: results appear here as soon as the responses are counted, usually within minutes. If nobody answered, there are no results.',
    withdrawn: 'The consultation was withdrawn: results are not published any more.',
  },
  backToForm: 'Back to the questionnaire',
  whatStays:
    'Of this response the number, the date and the check code are left; the code is also in the signed list. Nobody can get back from the code to the answers.',
  digests: 'Signed list of check codes (JSON)',
  digestsHelp:
    'It holds the check code of every response that came, also of those that were withdrawn, without the answers: whoever has a receipt can check that theirs is there.',
  genuine: 'This receipt is genuine: the response was recorded.',
  resultsOf: 'Results',
  aboutResults:
    'How this public consultation was answered, question by question. These are counts, not answers of single people. Those who answered chose to: they are no sample.',
};
