/** Why there is nothing to show of a file that came. */
export type PreviewFault = 'empty' | 'html' | 'binary' | 'brokenJson' | 'noTable' | 'headerOnly';
