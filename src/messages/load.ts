import type {Noun, Registry, Words} from './messages.ts';
import {wordsIn} from './messages.ts';
import {agendaWords} from './registry/agenda.ts';
import {challengeWords} from './registry/challenge.ts';
import {changeWords} from './registry/changes.ts';
import {citingWords} from './registry/citing.ts';
import {codeWords} from './registry/codes.ts';
import {commandWords} from './registry/commands.ts';
import {comparingWords} from './registry/comparing.ts';
import {consultationWords} from './registry/consultation.ts';
import {datasetWords} from './registry/dataset.ts';
import {detailWords} from './registry/detail.ts';
import {elsewhereWords} from './registry/elsewhere.ts';
import {errorWords} from './registry/errors.ts';
import {fileWords} from './registry/files.ts';
import {filteringWords} from './registry/filtering.ts';
import {importWords} from './registry/imports.ts';
import {languageWords} from './registry/languages.ts';
import {listsWords} from './registry/lists.ts';
import {monthWords} from './registry/month.ts';
import {outcomeWords} from './registry/outcome.ts';
import {paperWords} from './registry/paper.ts';
import {planWords} from './registry/plan.ts';
import {previewWords} from './registry/preview.ts';
import {qualityWords} from './registry/quality.ts';
import {receiptWords} from './registry/receipt.ts';
import {registerWords} from './registry/register.ts';
import {reportWords} from './registry/report.ts';
import {resultsWords} from './registry/results.ts';
import {reviewWords} from './registry/reviews.ts';
import {revisionWords} from './registry/revisions.ts';
import {savingWords} from './registry/saving.ts';
import {stepWords} from './registry/steps.ts';
import {summaryWords} from './registry/summary.ts';
import {tableWords} from './registry/table.ts';
import {takingWords} from './registry/taking.ts';
import {timelineWords} from './registry/timeline.ts';
import {trackingWords} from './registry/tracking.ts';
import {typeWords} from './registry/types.ts';
import {usageWords} from './registry/usage.ts';
import {verdictWords} from './registry/verdicts.ts';
import {verifyWords} from './registry/verify.ts';

/** Every registry by what it holds words of. */
export const registries: {readonly [N in Noun]: Registry<N>} = {
  consultation: consultationWords,
  agenda: agendaWords,
  dataset: datasetWords,
  plan: planWords,
  challenge: challengeWords,
  changes: changeWords,
  citing: citingWords,
  codes: codeWords,
  commands: commandWords,
  comparing: comparingWords,
  detail: detailWords,
  elsewhere: elsewhereWords,
  errors: errorWords,
  files: fileWords,
  filtering: filteringWords,
  imports: importWords,
  languages: languageWords,
  lists: listsWords,
  month: monthWords,
  outcome: outcomeWords,
  paper: paperWords,
  preview: previewWords,
  quality: qualityWords,
  receipt: receiptWords,
  register: registerWords,
  report: reportWords,
  results: resultsWords,
  reviews: reviewWords,
  revisions: revisionWords,
  saving: savingWords,
  steps: stepWords,
  summary: summaryWords,
  table: tableWords,
  taking: takingWords,
  timeline: timelineWords,
  tracking: trackingWords,
  types: typeWords,
  usage: usageWords,
  verdicts: verdictWords,
  verify: verifyWords,
};

/** Load the common words and those of one noun, for programs that are no widget. */
export async function loadWords<N extends Noun>(tag: string, noun: N): Promise<Pick<Words, 'common' | N>> {
  const registry: Registry<N> = registries[noun];
  // Spread of the words of a consultation and the noun's; TypeScript does not see that for an open N this is the pair.
  return {...(await wordsIn(consultationWords, tag)), ...(await wordsIn(registry, tag))} as Pick<
    Words,
    'common' | N
  >;
}
