import type {Checked, ReceiptVerdict} from '../model/check-receipt.ts';
import type {Listed} from '../model/digest-list.ts';
import type {NoReceipt} from '../model/receipt-file.ts';

/** Words of who checks a receipt. */
export type VerifyWords = {
  readonly heading: string;
  readonly help: string;
  readonly number: string;
  readonly numberHelp: string;
  readonly check: string;
  readonly file: string;
  readonly fileHelp: string;
  /** Without JavaScript: instead of the file, what stands in it. */
  readonly text: string;
  readonly checking: string;

  readonly genuine: string;
  readonly notGenuine: string;
  /** Some of it could not be checked here, the rest is as it should be. */
  readonly partly: string;
  /** Known by its number alone. */
  readonly known: string;
  readonly numberOnly: string;
  /** A genuine receipt says nothing of who holds it. */
  readonly notWhose: string;
  readonly original: string;
  readonly parts: {
    readonly signature: Readonly<Record<Checked | 'foreign', string>>;
    readonly answers: Readonly<Record<Checked, string>>;
    readonly record: Readonly<Record<ReceiptVerdict['record'], string>>;
    readonly file: Readonly<Record<Checked, string>>;
  };
  /** Genuine, but not where it should be. */
  readonly notListed: string;
  /** What the signed list says; `none`: there is none yet. */
  readonly listed: Readonly<Record<Listed | 'none', string>>;
  readonly status: Readonly<Record<'recorded' | 'withdrawn' | 'purged', string>>;
  readonly receivedOn: string;
  readonly answers: string;
  /** A link to the server that a receipt says it comes from. */
  readonly elsewhere: (host: string) => string;

  readonly malformed: string;
  readonly unknown: string;
  readonly several: string;
  readonly failed: string;
  readonly refused: Readonly<Record<NoReceipt, string>>;
};
