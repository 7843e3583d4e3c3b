import type {Consultation} from '../../src/model/consultation.ts';
import {statusOf} from '../../src/model/consultation.ts';
import type {ConsultationQuery, Store} from './store/store.ts';

/**
 * The first consultations that fit, and all that were looked at for them: when one of these opens or closes, others may
 * fit. The status depends on the clock, so the store cannot be asked for it: it is looked through page by page.
 */
export async function fittingConsultations(
  store: Store,
  {status, limit, after, ...query}: ConsultationQuery & {readonly status?: string | undefined},
  now: Date,
): Promise<{
  readonly items: readonly Consultation[];
  readonly seen: readonly Consultation[];
  readonly isMore: boolean;
}> {
  const items: Consultation[] = [];
  const seen: Consultation[] = [];
  let from = after;
  for (;;) {
    const batch = await store.consultations({...query, limit: limit + 1, after: from});
    for (const {document} of batch) {
      if (items.length === limit) return {items, seen, isMore: true};
      seen.push(document);
      if (status === undefined || statusOf(document, now) === status) items.push(document);
    }
    if (batch.length <= limit) return {items, seen, isMore: false};
    from = batch.at(-1)?.document.id;
  }
}
