import {loadWords} from '../../../src/messages/load.ts';
import {languageFor} from '../../../src/messages/messages.ts';
import {wordingOf} from '../../../src/model/text.ts';
import {pageWords} from '../page-words.ts';
import {planChangeInWords} from '../plan-history/in-words.ts';
import type {ConsultationFeedWords} from './consultation-feed.ts';
import type {FeedWords} from './feeds.ts';

/** The words of a feed in the language of what it tells of. */
export async function feedWords(language: string): Promise<FeedWords> {
  const [{common, plan}, {revisions: t}, {timeline}] = await Promise.all([
    loadWords(language, 'plan'),
    loadWords(language, 'revisions'),
    loadWords(language, 'timeline'),
  ]);
  const {day} = common.dates;
  return {
    consultations: pageWords[languageFor(language)].list,
    achieved: (milestone) => `${milestone}: ${plan.status.achieved}`,
    moved: (milestone, dates) =>
      `${milestone}: ${plan.moved(dates.map((date) => (date === undefined ? common.unknown : plan.shortDate(date))))}`,
    day,
    changed: (change) =>
      planChangeInWords(
        {t, plan: {...plan, ...timeline.said}, say: (text) => wordingOf(text, language, language).text},
        change,
      ),
  };
}

/** The words of the feed of one consultation. */
export async function consultationFeedWords(language: string): Promise<ConsultationFeedWords> {
  const [words, {outcome}, {changes}] = await Promise.all([
    loadWords(language, 'consultation'),
    loadWords(language, 'outcome'),
    loadWords(language, 'changes'),
  ]);
  return {...words, outcome, changes};
}
