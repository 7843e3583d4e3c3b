import manifest from '../../custom-elements.json' with {type: 'json'};
import type {Noun} from '../model/noun.ts';

/** What of the manifest is read here; the rest of its format is the analyzer's. */
type Manifest = {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly Attribute[];
    }[];
  }[];
};
type Attribute = {
  readonly name: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly description?: string;
};

/** An attribute that can be set, and what with. */
export type Option = {
  readonly name: string;
  readonly control: 'choice' | 'number' | 'day' | 'text';
  /** Of a choice. */
  readonly values: readonly string[];
  /** What holds where it is not set. */
  readonly initial: string | undefined;
  /** The manifest's own sentence, in English. */
  readonly about: string;
};

const declarations = (manifest as Manifest).modules.flatMap(({declarations: all = []}) => all);

/** What the tag of a noun can be told beside its address, in the manifest's order. */
export function optionsOf(noun: Noun): readonly Option[] {
  const {attributes = []} = declarations.find(({tagName}) => tagName === `arengo-${noun}`) ?? {};
  return attributes.filter(({name}) => name !== 'src').map(optionOf);
}

/**
 * Of options from outside, those that a tag of one of these nouns knows, and `lang`, which every element knows. A link
 * can be anybody's: what it names beside these would be an attribute of theirs on the page of whoever copies it.
 */
export function knownOptions(
  nouns: readonly Noun[],
  given: Iterable<readonly [name: string, value: string]>,
): ReadonlyMap<string, string> {
  const known = new Set(['lang', ...nouns.flatMap((noun) => optionsOf(noun).map(({name}) => name))]);
  return new Map([...given].filter(([name, value]) => known.has(name) && value !== ''));
}

function optionOf({name, type, default: initial, description = ''}: Attribute): Option {
  const text = type?.text ?? '';
  const literals = [...text.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
  const quoted = [...description.matchAll(/`([a-zA-Z]+)`/g)].map(([, value = '']) => value);
  const isDay = description.includes('YYYY-MM-DD');
  // A text whose description names all that it may be: "Only `inPerson`, `online` …".
  const values = text === 'string | undefined' && !isDay ? quoted : literals;
  const control = /\bnumber\b/.test(text) ? 'number' : isDay ? 'day' : values.length > 0 ? 'choice' : 'text';
  return {name, control, values, initial: initial?.replace(/^'|'$/g, ''), about: description};
}
