/**
 * Where things come from, without elements: `open(src)` finds what reads an address, and gives what can be asked of
 * it. It runs in a browser and in Node.
 */
export {open} from '../sources/open.ts';
export {recognise} from '../sources/recognise.ts';
export type {Recognised} from '../sources/recognise.ts';
export {SourceFailure} from '../sources/failure.ts';
export type {FailureFacts} from '../sources/failure.ts';
export type {FailureReason} from '../model/failure-reason.ts';
export type {Note} from '../sources/catalogues/fitted.ts';
export type {OwnSource} from '../sources/own/own-source.ts';
export type {
  AgendaListing,
  AgendaQuery,
  CommitmentInPlan,
  Listing,
  OpenOptions,
  PlanListing,
  PublishedResults,
  ReceiptDesk,
  Sending,
  Source,
  Submission,
} from '../sources/source.ts';
