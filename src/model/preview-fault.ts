/** Why there is nothing to show of a file that came. */
export type PreviewFault =
  | 'empty'
  | 'html'
  | 'xml'
  | 'binary'
  | 'brokenJson'
  | 'topology'
  | 'noTable'
  | 'headerOnly'
  /** The first record is larger than what was fetched. */
  | 'noneWhole'
  /** A page that came encrypted may not read what does not. */
  | 'insecure';
