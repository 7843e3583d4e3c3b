import type {AgendaWords} from './agenda.ts';
import type {CommonWords} from './common.ts';
import type {ConsultationWords} from './consultation.ts';
import type {DatasetWords} from './dataset.ts';
import type {PlanWords} from './plan.ts';
import type {TableWords} from './table.ts';

/** All words by noun; a language that lacks one does not compile. */
export type Words = {
  readonly common: CommonWords;
  readonly consultation: ConsultationWords;
  readonly agenda: AgendaWords;
  readonly dataset: DatasetWords;
  /** Plans and their commitments. */
  readonly plan: PlanWords;
  /** What is wrong with a table, for whoever keeps it. */
  readonly table: TableWords;
};

/** What has words of its own. */
export type Noun = Exclude<keyof Words, 'common'>;

/** The languages that are complete; the first is the one we fall back to. */
export const languages = ['it', 'en'] as const;
export type LanguageCode = (typeof languages)[number];

type Loaders = {readonly [K in keyof Words]: () => Promise<Words[K]>};

const registry: Readonly<Record<LanguageCode, Loaders>> = {
  it: {
    common: async () => (await import('./it/common.ts')).common,
    consultation: async () => (await import('./it/consultation.ts')).consultation,
    agenda: async () => (await import('./it/agenda.ts')).agenda,
    dataset: async () => (await import('./it/dataset.ts')).dataset,
    plan: async () => (await import('./it/plan.ts')).plan,
    table: async () => (await import('./it/table.ts')).table,
  },
  en: {
    common: async () => (await import('./en/common.ts')).common,
    consultation: async () => (await import('./en/consultation.ts')).consultation,
    agenda: async () => (await import('./en/agenda.ts')).agenda,
    dataset: async () => (await import('./en/dataset.ts')).dataset,
    plan: async () => (await import('./en/plan.ts')).plan,
    table: async () => (await import('./en/table.ts')).table,
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
  // TypeScript widens a computed key to string; the pair is what the signature says.
  return {common, [noun]: own} as Pick<Words, 'common' | N>;
}
