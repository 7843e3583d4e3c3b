import type {Noun} from '../model/noun.ts';
import {nouns} from '../model/noun.ts';
import type {Palette} from './colours.ts';
import {colourOf, paletteOf, propertiesIn} from './colours.ts';
import type {Composition} from './composition.ts';
import type {Examination} from './examine.ts';
import {candidates} from './examine.ts';
import type {Way} from './markup.ts';
import {ways} from './markup.ts';
import {knownOptions} from './options.ts';
import type {PasteFault} from './pasted.ts';
import {pastedOf} from './pasted.ts';
import type {ComposerLanguage} from './words.ts';
import {composerLanguages} from './words.ts';

/** What was pasted, once it is of use. */
export type Subject = {
  readonly src: string;
  /** What it came in, where that is worth a word. */
  readonly from: 'calendar' | 'snippet' | 'embed' | 'widget' | undefined;
  /** What it may be; one: it is that. */
  readonly nouns: readonly Noun[];
  /** A table that is at no address yet. */
  readonly table?: Blob | undefined;
};

/** How far we are with what was pasted. */
export type Stage =
  | {readonly is: 'empty'}
  | {readonly is: 'refused'; readonly code: PasteFault}
  | {readonly is: 'asking'; readonly subject: Subject}
  | {readonly is: 'answered'; readonly subject: Subject; readonly found: Examination};

/** All that the composer knows; replaced, never changed. */
export type State = {
  readonly language: ComposerLanguage;
  readonly typed: string;
  readonly stage: Stage;
  readonly options: ReadonlyMap<string, string>;
  /** The words of the link, where the author wrote some. */
  readonly text: string;
  readonly way: Way;
  /** Address of `arengo.js`, as it goes into the site. */
  readonly loader: string;
  /** The hash of that script; none until it is computed, or where it cannot be. */
  readonly integrity: string | undefined;
  /** `#rrggbb`, or none: the colours are the page's. */
  readonly colour: string | undefined;
  readonly css: string;
  /** Whether the script of this page's own preview came. */
  readonly hasScript: boolean;
  /** The block that was copied last. */
  readonly copied: string;
  /** What a live region says last. */
  readonly said: string;
};

/** What is shown where somebody pastes a table that has no address yet: a place of their own site. */
const somewhere = 'https://www.example.it/documenti/incontri.csv';

/** What a text that was pasted comes to, and the options that came with it. */
export function stageOf(typed: string): Pick<State, 'stage' | 'options'> {
  const pasted = pastedOf(typed);
  switch (pasted.is) {
    case 'fault':
      return {
        stage: typed === '' ? {is: 'empty'} : {is: 'refused', code: pasted.code},
        options: new Map(),
      };
    case 'table':
      return stageOfTable(new Blob([pasted.text]), somewhere);
    case 'address': {
      const {src, from, noun, options} = pasted;
      const known = noun ? [noun] : candidates(src, options.get('source'));
      const subject = {src, from: from === 'address' ? undefined : from, nouns: known};
      return {stage: {is: 'asking', subject}, options: knownOptions(known, options)};
    }
  }
}

/** A table from the device: it is looked at here, and sent nowhere. */
export function stageOfTable(table: Blob, src = somewhere): Pick<State, 'stage' | 'options'> {
  const subject: Subject = {src, from: undefined, nouns: candidates(src), table};
  return {stage: {is: 'asking', subject}, options: new Map()};
}

export function subjectOf({stage}: State): Subject | undefined {
  return stage.is === 'asking' || stage.is === 'answered' ? stage.subject : undefined;
}

/** The noun that is shown: what was found, or what was chosen though it could not be read. */
export function nounOf(state: State): Noun | undefined {
  const {stage} = state;
  if (stage.is === 'answered' && stage.found.is === 'ready') return stage.found.noun;
  const chosen = subjectOf(state)?.nouns;
  return chosen?.length === 1 ? chosen[0] : undefined;
}

/** What goes into the page; `words` name a noun where the author wrote no text. */
export function compositionOf(state: State, words: Readonly<Record<Noun, string>>): Composition | undefined {
  const subject = subjectOf(state);
  const noun = nounOf(state);
  if (!subject || !noun) return undefined;
  const options = knownOptions([noun], state.options);
  return {noun, src: subject.src, options, text: state.text.trim() || words[noun]};
}

export function paletteIn({colour, css}: State): Palette {
  return paletteOf(colour, propertiesIn(css));
}

/** The state as the fragment of the page's address; a table from the device stays on the device. */
export function fragmentOf(state: State): string {
  const subject = subjectOf(state);
  if (!subject || subject.table) return `#in=${state.language}`;
  const {language, way, text, loader, colour, css, options} = state;
  const noun = nounOf(state) ?? '';
  const named = {in: language, src: subject.src, as: noun, way, text, loader, colour: colour ?? '', css};
  const pairs = [...Object.entries(named), ...options].filter(([, value]) => value !== '');
  return `#${new URLSearchParams(pairs).toString()}`;
}

/** What a fragment says of the state; what it does not say stays as it is. */
export function stateIn(fragment: string, state: State): State {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const take = (name: string) => {
    const value = given.get(name) ?? '';
    given.delete(name);
    return value;
  };
  const [language, src, noun, way] = [take('in'), take('src'), take('as'), take('way')];
  const [text, loader, colour, css] = [take('text'), take('loader'), take('colour'), take('css')];
  const base: State = {
    ...state,
    language: composerLanguages.find((one) => one === language) ?? state.language,
    way: ways.find((one) => one === way) ?? state.way,
  };
  if (src === '') return base;
  const {stage, options} = stageOf(src);
  const known = nouns.find((one) => one === noun);
  const asked: Stage =
    stage.is === 'asking' && known ? {...stage, subject: {...stage.subject, nouns: [known]}} : stage;
  return {
    ...base,
    typed: src,
    stage: asked,
    options: knownOptions(asked.is === 'asking' ? asked.subject.nouns : [], [...options, ...given]),
    text,
    loader: URL.canParse(loader) && /^https?:/.test(loader) ? new URL(loader).href : state.loader,
    colour: colourOf(colour) ? colour : undefined,
    css,
  };
}
