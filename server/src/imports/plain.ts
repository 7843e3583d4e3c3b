import {plainName} from '../../../src/sources/csv/columns.ts';

/** Longer than this is no name, no type and no option; comparing it would only take time. */
export const longest = 300;

/** A text to compare: without accents, capitals, punctuation and what stands in brackets. */
export const comparable = (text: string): string => (text.length > longest ? text : plainName(text));
