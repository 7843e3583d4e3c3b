/* eslint-disable arengo/dynamic-import-only-in-registries -- the chunks.ts of the composer: it is built apart from the widgets */
import type {ComposerLanguage, ComposerTexts} from '../words.ts';

/** The texts to copy, each language a file of its own. */
export const texts: Readonly<Record<ComposerLanguage, () => Promise<{readonly texts: ComposerTexts}>>> = {
  it: () => import('./it-texts.ts'),
  de: () => import('./de-texts.ts'),
  en: () => import('./en-texts.ts'),
};
