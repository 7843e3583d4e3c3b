import type {AgendaEntry, PublicationRule} from '../../../src/model/agenda.ts';
import type {Commitment} from '../../../src/model/commitment.ts';
import type {Consultation} from '../../../src/model/consultation.ts';
import type {Dataset} from '../../../src/model/dataset.ts';
import type {Plan} from '../../../src/model/plan.ts';
import type {Text} from '../../../src/model/text.ts';
import {fittingConsultations} from '../fitting-consultations.ts';
import type {Store} from '../store/store.ts';
import type {Target} from './target.ts';

/** What of a target is there. A list has its first entries, for whoever has no script. */
export type Shown =
  | {readonly noun: 'consultation'; readonly document: Consultation}
  | {
      readonly noun: 'consultations';
      readonly items: readonly Consultation[];
      /** All that were looked at: when one of them opens or closes, others may fit. */
      readonly seen: readonly Consultation[];
    }
  | {
      readonly noun: 'entry';
      readonly document: AgendaEntry;
      readonly publicationRule: PublicationRule | undefined;
    }
  | {readonly noun: 'agenda'}
  | {readonly noun: 'dataset'; readonly document: Dataset}
  | {readonly noun: 'datasets'; readonly items: readonly Dataset[]}
  | {readonly noun: 'plan'; readonly document: Plan}
  | {readonly noun: 'commitment'; readonly document: Commitment; readonly plan: Plan};

/** As many entries of a list as its page has. */
const most = 20;

/** Look a target up; `undefined`: it is not here. */
export async function shownOf(
  store: Store,
  {noun, id, code, options}: Target,
  now: Date,
): Promise<Shown | undefined> {
  const asked = {limit: most, q: options.get('q'), organisation: options.get('organisation')};
  switch (noun) {
    case 'consultation': {
      if (id === undefined) {
        const query = {...asked, topic: options.get('topic'), status: options.get('status')};
        return {noun: 'consultations', ...(await fittingConsultations(store, query, now))};
      }
      const stored = await store.consultation(id);
      return stored && {noun, document: stored.document};
    }
    case 'agenda': {
      if (id === undefined) return {noun};
      const stored = await store.agendaEntry(id);
      return (
        stored && {noun: 'entry', document: stored.document, publicationRule: await store.publicationRule()}
      );
    }
    case 'dataset': {
      if (id === undefined) return {noun: 'datasets', items: documents(await store.datasets(asked))};
      const stored = await store.dataset(id);
      return stored && {noun, document: stored.document};
    }
    case 'plan':
    case 'commitment': {
      const plan = id === undefined ? undefined : (await store.plan(id))?.document;
      if (!plan || noun === 'plan') return plan && {noun: 'plan', document: plan};
      const document = plan.commitments.find((one) => one.code === code);
      return document && {noun, document, plan};
    }
  }
}

/** Those whose opening and closing changes what is shown. */
export function clocked(shown: Shown): readonly Consultation[] {
  if (shown.noun === 'consultations') return shown.seen;
  return shown.noun === 'consultation' ? [shown.document] : [];
}

const documents = <T>(stored: readonly {readonly document: T}[]) => stored.map(({document}) => document);

/** How it is called, and in which language that is; `undefined`: it has no name of its own. */
export function titleOf(shown: Shown): {readonly title: Text; readonly language: string} | undefined {
  if (!('document' in shown)) return undefined;
  const {language} = shown.noun === 'commitment' ? shown.plan : shown.document;
  const title =
    shown.noun === 'commitment' ? (shown.document.title ?? shown.document.code) : shown.document.title;
  return {title, language};
}

/** Who publishes it, as far as it says so. */
export function publisherOf(shown: Shown) {
  switch (shown.noun) {
    case 'consultation':
    case 'plan':
    case 'entry':
      return shown.document.organisation;
    case 'dataset':
      return shown.document.holder ?? shown.document.publisher;
    case 'commitment':
      return shown.plan.organisation;
    default:
      return undefined;
  }
}
