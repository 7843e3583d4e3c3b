import {rareChecks} from './check-rare-value.ts';
import {commonChecks} from './check-value.ts';
import type {Questionnaire} from './item.ts';
import type {Verdict} from './judge.ts';
import {judge} from './judge.ts';
import type {Answer} from './response.ts';

/** Check answers against a questionnaire, whatever its types. Widget and server judge alike. */
export function validate(questionnaire: Questionnaire, answers: readonly Answer[]): Verdict {
  return judge(questionnaire, answers, {...commonChecks, ...rareChecks});
}
