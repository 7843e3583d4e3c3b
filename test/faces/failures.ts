import type {Noun} from '../../src/model/noun.ts';
import type {Face, Fault} from './face.ts';

const sentences: Readonly<Record<Exclude<Fault, 'silent' | 'login' | 'lacking'>, string>> = {
  missing: 'non è più all’indirizzo',
  refused: 'Non possiamo mostrare qui i dati',
  unavailable: 'in questo momento non risponde',
  garbage: 'non riusciamo a leggere',
  html: 'non riusciamo a leggere',
  unfit: 'non riusciamo a leggere',
  unreachable: 'Non riusciamo a collegarci',
};

/** What all widgets must say when they are let down, and while they wait: what the author wrote stays. */
export function failuresOf(widget: Noun, path: string): readonly Face[] {
  const failures = Object.entries(sentences).map(([fault, sentence]): Face => ({
    widget,
    name: `failed, ${fault}`,
    path,
    // The keys of a record are strings to TypeScript.
    fault: fault as Fault,
    words: [sentence],
  }));
  return [
    ...failures,
    {
      widget,
      name: 'failed, unsupported',
      path,
      attributes: {source: 'telepathy'},
      words: ['Non possiamo mostrare qui questo contenuto'],
    },
    {widget, name: 'no address', path: undefined, words: ['Manca un indirizzo valido']},
    {widget, name: 'loading', path, fault: 'silent', words: []},
  ];
}
