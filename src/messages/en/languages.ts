// No native speaker has read this translation yet.

import type {LanguageWords} from '../languages.ts';

const list = new Intl.ListFormat('en', {type: 'conjunction'});

export const languages: LanguageWords = {
  choose: 'Language of the consultation',
  onlyIn: (language) => `This text is available in ${language} only.`,
  partly: (names) => `Some of the texts are available in ${list.format(names)} only.`,
};
