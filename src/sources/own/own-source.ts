import type {AgendaEntry, PublicationRule} from '../../model/agenda.ts';
import type {Commitment} from '../../model/commitment.ts';
import type {Consultation} from '../../model/consultation.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {Given} from '../../model/given.ts';
import type {Plan} from '../../model/plan.ts';
import type {AgendaQuery} from '../source.ts';

type Awaitable<T> = T | Promise<T>;
/** A list, bare or as the API gives it. */
type OwnList<T, More = unknown> = readonly T[] | ({readonly items: readonly T[]} & More);

/**
 * A source of your own, given to a widget as `element.source`: what it can be asked. An operation that is absent is
 * not offered. Every value passes the same schemas as what comes over the network: fields with a default may be left
 * out, an entry that does not fit is counted and named on the console. What is thrown is shown as a failure:
 * `TypeError`, which `fetch` throws, as unreachable, anything else as unreadable; the reason of the signal goes
 * through as it is.
 */
export type OwnSource = {
  /** The entries of an agenda; those that the query does not want are left out by the widget too. */
  agenda?(
    query: AgendaQuery,
    signal: AbortSignal,
  ): Awaitable<OwnList<Given<typeof AgendaEntry>, {readonly publicationRule?: PublicationRule | undefined}>>;
  /** One consultation. It takes no responses: for these there is the participation API. */
  consultation?(signal: AbortSignal): Awaitable<Given<typeof Consultation>>;
  consultations?(signal: AbortSignal): Awaitable<OwnList<Given<typeof Consultation>>>;
  dataset?(signal: AbortSignal): Awaitable<Given<typeof Dataset>>;
  datasets?(signal: AbortSignal): Awaitable<OwnList<Given<typeof Dataset>>>;
  plan?(signal: AbortSignal): Awaitable<Given<typeof Plan>>;
  /** One commitment; `language` is that of its texts. */
  commitment?(
    signal: AbortSignal,
  ): Awaitable<{readonly commitment: Given<typeof Commitment>; readonly language: string}>;
};
