import type {Registry} from '../messages.ts';

/** Words around a receipt. */
export const receiptWords: Registry<'receipt'> = {
  it: () => import('../it/receipt.ts'),
  en: () => import('../en/receipt.ts'),
};
