import type {AgendaWords} from './agenda.ts';
import type {ChallengeWords} from './challenge.ts';
import type {CodeWords} from './codes.ts';
import type {CommonWords} from './common.ts';
import type {ConsultationWords} from './consultation.ts';
import type {DatasetWords} from './dataset.ts';
import type {LanguageWords} from './languages.ts';
import type {PaperWords} from './paper.ts';
import type {PlanWords} from './plan.ts';
import type {SavingWords} from './saving.ts';
import type {StepWords} from './steps.ts';
import type {TableWords} from './table.ts';

/** All words by noun; a language that lacks one does not compile. */
export type Words = {
  readonly common: CommonWords;
  readonly consultation: ConsultationWords;
  readonly agenda: AgendaWords;
  readonly dataset: DatasetWords;
  /** The code lists of datasets. */
  readonly codes: CodeWords;
  /** Plans and their commitments. */
  readonly plan: PlanWords;
  /** A questionnaire on paper, or one that cannot hide a question. */
  readonly paper: PaperWords;
  /** The languages of a document. */
  readonly languages: LanguageWords;
  /** An unfinished response, saved and opened again. */
  readonly saving: SavingWords;
  /** A questionnaire that goes step by step. */
  readonly steps: StepWords;
  /** While a device makes a proof of work. */
  readonly challenge: ChallengeWords;
  /** What is wrong with a table, for whoever keeps it. */
  readonly table: TableWords;
};

/** What has words of its own. */
export type Noun = Exclude<keyof Words, 'common'>;

/** The languages that are complete; the first is the one we fall back to. */
export const languages = ['it', 'en'] as const;
export type LanguageCode = (typeof languages)[number];

/** A module of words exports them under the name of their noun. */
type Loaders = {readonly [K in keyof Words]: () => Promise<Pick<Words, K>>};

const registry: Readonly<Record<LanguageCode, Loaders>> = {
  it: {
    common: () => import('./it/common.ts'),
    consultation: () => import('./it/consultation.ts'),
    agenda: () => import('./it/agenda.ts'),
    dataset: () => import('./it/dataset.ts'),
    codes: () => import('./it/codes.ts'),
    plan: () => import('./it/plan.ts'),
    languages: () => import('./it/languages.ts'),
    paper: () => import('./it/paper.ts'),
    saving: () => import('./it/saving.ts'),
    steps: () => import('./it/steps.ts'),
    challenge: () => import('./it/challenge.ts'),
    table: () => import('./it/table.ts'),
  },
  en: {
    common: () => import('./en/common.ts'),
    consultation: () => import('./en/consultation.ts'),
    agenda: () => import('./en/agenda.ts'),
    dataset: () => import('./en/dataset.ts'),
    codes: () => import('./en/codes.ts'),
    plan: () => import('./en/plan.ts'),
    languages: () => import('./en/languages.ts'),
    paper: () => import('./en/paper.ts'),
    saving: () => import('./en/saving.ts'),
    steps: () => import('./en/steps.ts'),
    challenge: () => import('./en/challenge.ts'),
    table: () => import('./en/table.ts'),
  },
};

/** The language we have that suits a reader's best: `en-GB` is served `en`, what we lack is served Italian. */
export function languageFor(tag: string): LanguageCode {
  const base = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language === base) ?? languages[0];
}

/** Load the common words and those of one noun. */
export async function loadWords<N extends Noun>(tag: string, noun: N): Promise<Pick<Words, 'common' | N>> {
  const loaders = registry[languageFor(tag)];
  const [common, own] = await Promise.all([loaders.common(), loaders[noun]()]);
  // Spread of what the two modules export; TypeScript does not see that for an open N this is the pair above.
  return {...common, ...own} as Pick<Words, 'common' | N>;
}
