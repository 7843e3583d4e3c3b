import {fetched} from '../fetched.ts';
import type {AgendaWords} from './agenda.ts';
import type {ChallengeWords} from './challenge.ts';
import type {ChangeWords} from './changes.ts';
import type {CitingWords} from './citing.ts';
import type {CodeWords} from './codes.ts';
import type {CommandWords} from './commands.ts';
import type {CommonWords} from './common.ts';
import type {ComparingWords} from './comparing.ts';
import type {ConsultationWords} from './consultation.ts';
import type {DatasetWords} from './dataset.ts';
import type {DetailWords} from './detail.ts';
import type {ElsewhereWords} from './elsewhere.ts';
import type {ErrorWords} from './errors.ts';
import type {FileWords} from './files.ts';
import type {FilteringWords} from './filtering.ts';
import type {ListsWords} from './lists.ts';
import type {ImportWords} from './imports.ts';
import type {LanguageWords} from './languages.ts';
import type {MonthWords} from './month.ts';
import type {OutcomeWords} from './outcome.ts';
import type {PaperWords} from './paper.ts';
import type {PlanWords} from './plan.ts';
import type {PreviewWords} from './preview.ts';
import type {QualityWords} from './quality.ts';
import type {ReceiptWords} from './receipt.ts';
import type {RegisterWords} from './register.ts';
import type {ReportWords} from './report.ts';
import type {ResultsWords} from './results.ts';
import type {ReviewWords} from './reviews.ts';
import type {RevisionWords} from './revisions.ts';
import type {SavingWords} from './saving.ts';
import type {StepWords} from './steps.ts';
import type {SummaryWords} from './summary.ts';
import type {TableWords} from './table.ts';
import type {TakingWords} from './taking.ts';
import type {TimelineWords} from './timeline.ts';
import type {TrackingWords} from './tracking.ts';
import type {TypeWords} from './types.ts';
import type {UsageWords} from './usage.ts';
import type {VerdictWords} from './verdicts.ts';
import type {VerifyWords} from './verify.ts';

/** All words by noun; a language that lacks one does not compile. */
export type Words = {
  readonly common: CommonWords;
  readonly consultation: ConsultationWords;
  /** A consultation that is answered on another site. */
  readonly elsewhere: ElsewhereWords;
  /** What is wrong with a response. */
  readonly errors: ErrorWords;
  readonly agenda: AgendaWords;
  /** The filters of an agenda. */
  readonly filtering: FilteringWords;
  /** What not every list of an agenda needs. */
  readonly lists: ListsWords;
  /** What readers take of an agenda. */
  readonly taking: TakingWords;
  /** All that is known of one entry. */
  readonly detail: DetailWords;
  /** What a register of meetings says of itself. */
  readonly summary: SummaryWords;
  /** A month of an agenda. */
  readonly month: MonthWords;
  /** An agenda as a table. */
  readonly register: RegisterWords;
  readonly dataset: DatasetWords;
  /** The addresses of a dataset: copied, cited. */
  readonly citing: CitingWords;
  /** The first rows of a file. */
  readonly preview: PreviewWords;
  /** The quality of a dataset’s metadata. */
  readonly quality: QualityWords;
  /** The code lists of datasets. */
  readonly codes: CodeWords;
  /** Plans and their commitments. */
  readonly plan: PlanWords;
  /** What is said of a commitment, and its time. */
  readonly timeline: TimelineWords;
  /** The commitments of a plan: filters, figures, files. */
  readonly tracking: TrackingWords;
  /** Two plans side by side. */
  readonly comparing: ComparingWords;
  /** A questionnaire on paper, or one that cannot hide a question. */
  readonly paper: PaperWords;
  /** The languages of a document. */
  readonly languages: LanguageWords;
  /** An unfinished response, saved and opened again. */
  readonly saving: SavingWords;
  /** A receipt, what can be done with it, the withdrawal of a response. */
  readonly receipt: ReceiptWords;
  /** A receipt that somebody checks. */
  readonly verdicts: VerdictWords;
  readonly verify: VerifyWords;
  /** What came of a consultation, and whether it has results. */
  readonly outcome: OutcomeWords;
  /** The results of a consultation. */
  readonly results: ResultsWords;
  /** What of the texts that people write is published. */
  readonly reviews: ReviewWords;
  /** A questionnaire that goes step by step. */
  readonly steps: StepWords;
  /** The public log of a consultation. */
  readonly changes: ChangeWords;
  /** What Arengo does on a page, for whoever keeps the page. */
  readonly report: ReportWords;
  /** The public log of a plan. */
  readonly revisions: RevisionWords;
  /** How often what a server has was asked for. */
  readonly usage: UsageWords;
  /** What is said to whoever looks after consultations in a terminal. */
  readonly commands: CommandWords;
  /** While a device makes a proof of work. */
  readonly challenge: ChallengeWords;
  /** Files that answer a question. */
  readonly files: FileWords;
  /** What is said of a questionnaire or of responses that are brought in a file. */
  readonly imports: ImportWords;
  /** What is wrong with a table, for whoever keeps it. */
  readonly table: TableWords;
  /** The types of questions that few questionnaires use. */
  readonly types: TypeWords;
};

/** What has words of its own. */
export type Noun = Exclude<keyof Words, 'common'>;

/** The languages that are complete; the first is the one we fall back to. */
export const languages = ['it', 'en'] as const;
export type LanguageCode = (typeof languages)[number];

/** Where words are found, by language: a widget brings its own, and loads those of one language. */
export type Registry<K extends keyof Words> = Readonly<Record<LanguageCode, () => Promise<Pick<Words, K>>>>;

/** The language we have that suits a reader's best: `en-GB` is served `en`, what we lack is served Italian. */
export function languageFor(tag: string): LanguageCode {
  const base = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language === base) ?? languages[0];
}

/** Load words in the language that suits a reader. */
export const wordsIn = <K extends keyof Words>(registry: Registry<K>, tag: string): Promise<Pick<Words, K>> =>
  fetched(registry[languageFor(tag)]);
