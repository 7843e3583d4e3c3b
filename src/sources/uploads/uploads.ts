import type {Problem} from '../../model/problem.ts';
import type {FileAnswer} from '../../model/rare-values.ts';

/** A file that is to be uploaded, or to go on being uploaded. */
export type Upload = {
  readonly file: Blob;
  readonly linkId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly questionnaireVersion: string;
  /** Where it goes on, when it was begun before. */
  readonly address?: string | undefined;
  /** Called once there is an address: keep it, and whoever has it can go on. */
  readonly begun: (address: string) => void;
  /** Called with how many bytes have come for certain. */
  readonly progressed: (bytes: number) => void;
  /** Ends it; what has come stays there, and its reason is thrown. */
  readonly signal: AbortSignal;
};

/** What became of it. */
export type Uploaded =
  | {readonly is: 'whole'; readonly file: FileAnswer}
  | {
      readonly is: 'refused';
      readonly problem: Problem;
    };

/** Where files go before the response that names them. */
export type Uploads = {
  /** Upload a file, over as many connections as it takes. Throws `SourceFailure` when it is no use trying on. */
  send(upload: Upload): Promise<Uploaded>;
  /** Delete what was uploaded to an address. Never throws: what is not deleted expires. */
  discard(address: string): Promise<void>;
};
