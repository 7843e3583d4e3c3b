import type {Noun} from '../model/noun.ts';
import type {OpenOptions, Registry, Source} from './source.ts';
import {openIn} from './source.ts';

const registries: Readonly<Record<Noun, () => Promise<Registry>>> = {
  consultation: async () => (await import('./registry/consultation.ts')).consultations,
  agenda: async () => (await import('./registry/agenda.ts')).agendas,
  dataset: async () => (await import('./registry/dataset.ts')).datasets,
  plan: async () => (await import('./registry/plan.ts')).plans,
  commitment: async () => (await import('./registry/plan.ts')).plans,
};

/**
 * Find what reads an address, for programs that are no widget: for one noun, or with every operation that is offered
 * there. Nothing is asked of it yet. Throws `SourceFailure`.
 */
export async function open(
  src: string,
  {noun, ...options}: OpenOptions & {readonly noun?: Noun | undefined} = {},
): Promise<Source> {
  const wanted = noun ? [registries[noun]] : Object.values(registries);
  const openings = await Promise.allSettled(wanted.map(async (load) => openIn(await load(), src, options)));
  const found = openings.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [first] = openings;
  if (found.length === 0 && first?.status === 'rejected') throw first.reason;
  return Object.assign({}, ...found) as Source;
}
