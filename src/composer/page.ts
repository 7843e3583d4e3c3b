import {Composer} from './composer.ts';
import {composerLanguages} from './words.ts';
import {wordsOf} from './words/registry.ts';

const root = document.getElementById('composer');
const wished = navigator.languages.map((tag) => tag.split('-')[0]);
const language = wished.flatMap((tag) => composerLanguages.filter((one) => one === tag))[0] ?? 'it';

if (root) {
  const composer = new Composer(root, {
    language,
    typed: '',
    stage: {is: 'empty'},
    options: new Map(),
    text: '',
    way: 'link',
    loader: '',
    integrity: undefined,
    colour: undefined,
    css: '',
    hasScript: true,
    copied: '',
    said: '',
  });
  root.replaceChildren();
  composer.start();
  document.documentElement.lang = composer.language;
  document.title = wordsOf(composer.language).name;
}
