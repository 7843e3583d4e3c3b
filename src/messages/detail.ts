/** Words around all that is known of one entry of an agenda. */
export type DetailWords = {
  /** Labels of facts that only few look for. */
  readonly kind: string;
  readonly coordinates: string;
  readonly revision: string;
  /** How it repeats, as it is written down. */
  readonly rule: string;
  /** What a meeting should say and does not, by its labels. */
  readonly missing: (labels: readonly string[]) => string;
  /** Link to the page of the entry. */
  readonly page: string;
  /** Button that copies the address of the page. */
  readonly copy: string;
  readonly copied: string;
  /** Before the address. */
  readonly notCopied: string;
  readonly close: string;
};
