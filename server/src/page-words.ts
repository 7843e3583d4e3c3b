import {pages as en} from '../../src/messages/en/pages.ts';
import {pages as it} from '../../src/messages/it/pages.ts';
import type {LanguageCode} from '../../src/messages/messages.ts';
import type {PageWords} from '../../src/messages/pages.ts';

/** The words that no widget says, by language. */
export const pageWords: Readonly<Record<LanguageCode, PageWords>> = {it, en};
