import {PublicKeys} from '../../model/check-receipt.ts';
import {SignedDigests} from '../../model/signed-digests.ts';
import {ReceiptRecord} from '../../model/receipt.ts';
import {SourceFailure} from '../failure.ts';
import {request} from '../request.ts';
import type {OpenOptions, ReceiptDesk} from '../source.ts';

/** The receipts of the API that a consultation belongs to. */
export function receiptDesk(src: string, {fetch}: OpenOptions): ReceiptDesk {
  const at = (path: string) => {
    const url = new URL(src);
    const [, root = ''] = /^(.*)\/[^/]+\/[^/]+?\/*$/.exec(url.pathname) ?? [];
    return new URL(root + path, url).href;
  };
  return {
    async record(number) {
      try {
        return await request(at(`/receipts/${number}.json`), ReceiptRecord, {fetch});
      } catch (failure) {
        const {status} = failure instanceof SourceFailure ? failure : {};
        if (status === 404) return 'unknown';
        if (status === 409) return 'several';
        throw failure;
      }
    },

    async digests(consultation, digest) {
      const query = new URLSearchParams({digest});
      try {
        return await request(
          at(`/consultations/${encodeURIComponent(consultation)}/digests.json?${query}`),
          SignedDigests,
          {fetch},
        );
      } catch (failure) {
        if (failure instanceof SourceFailure && failure.status === 404) return undefined;
        throw failure;
      }
    },

    keys: () => request(at('/.well-known/jwks.json'), PublicKeys, {fetch}),

    async withdraw({id, withdrawalToken}) {
      try {
        return await request(at(`/receipts/${id}/withdrawal`), ReceiptRecord, {
          method: 'POST',
          headers: {authorization: `Bearer ${withdrawalToken}`},
          timeout: 30_000,
          fetch,
        });
      } catch (failure) {
        if (failure instanceof SourceFailure && failure.status === 404) return 'refused';
        throw failure;
      }
    },
  };
}
