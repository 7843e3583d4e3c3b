import type {AnswerError} from '../../../model/problem.ts';

/** What takes care of the files of a response; there when a question asks for some. */
export type Attached = {
  /** Wait until the files that answer these questions have arrived. What did not arrive, as faults. */
  settle(linkIds: ReadonlySet<string>): Promise<readonly AnswerError[]>;
  /** It waits for that now. */
  readonly isSettling: boolean;
  /** The server says that these files are not there: they go again. */
  lose(errors: readonly AnswerError[]): void;
  /** Nothing is to stand in the form any more; what was not sent is deleted on the server too. */
  clear(isSent: boolean): void;
  /** The files for a draft that is saved, and what there is to say of them. */
  pack(): Promise<Packed>;
  /** Files of a draft whose answers will stand in the form. */
  unpack(files: Packed['files']): Promise<void>;
  /** What there is to say where the response is sent. */
  said(): unknown;
};

/** Files as they lie in a saved draft: `[key, base64]`. */
export type Packed = {readonly files: [string, string][] | undefined; readonly said?: string | undefined};
