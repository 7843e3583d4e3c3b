import type {ConditionWords, PageWords} from '../pages.ts';

export const pages: PageWords = {
  noun: 'Public consultation',
  list: 'Public consultations',
  listEmpty: 'There are no consultations at the moment.',
  next: 'Next page',
  agenda: 'Agenda',
  datasets: 'Open data',
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
  onlyIf: (conditions, any) =>
    `Answer only if ${conditions.map(conditionText).join(any ? ' or if ' : ' and if ')}.`,
  formExpired:
    'This page was open for too long to be sent. What you wrote is still here: press “Send your answers” again.',
  formChanged:
    'The questionnaire has changed in the meantime. We have kept the answers that still fit: check them and press “Send your answers” again.',
  formElsewhere:
    'To be safe we have not recorded these answers, because they do not come from the page of the questionnaire. Open the questionnaire and send your answers from there.',
  unreadableRequest: 'We could not read what arrived. Go back and try again.',
  withdrawal: 'Code to withdraw the response',
  withdrawalHelp: 'Whoever has this code can ask for your response to be deleted: give it to nobody.',
  genuineGone: 'This receipt is genuine. The response is no longer kept.',
};

function conditionText({operator, question, answer, exists}: ConditionWords): string {
  if (operator === 'exists') return `you ${exists === true ? 'answered' : 'did not answer'} “${question}”`;
  if (answer === undefined) return `you chose “${question}”`;
  switch (operator) {
    case '!=':
      return `your answer to “${question}” is not “${answer}”`;
    case '>':
      return `your answer to “${question}” is above ${answer}`;
    case '<':
      return `your answer to “${question}” is below ${answer}`;
    case '>=':
      return `your answer to “${question}” is ${answer} or above`;
    case '<=':
      return `your answer to “${question}” is ${answer} or below`;
    default:
      return `your answer to “${question}” is “${answer}”`;
  }
}
