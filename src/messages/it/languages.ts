import type {LanguageWords} from '../languages.ts';

const list = new Intl.ListFormat('it', {type: 'conjunction'});

export const languages: LanguageWords = {
  choose: 'Lingua della consultazione',
  onlyIn: (language) => `Questo testo è disponibile solo in ${language}.`,
  partly: (names) => `Una parte dei testi è disponibile solo in ${list.format(names)}.`,
};
