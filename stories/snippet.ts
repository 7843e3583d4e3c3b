import type {Noun} from '../src/model/noun.ts';

type Pasted = {
  /** Where the thing is, as a person would open it. */
  readonly address: string;
  readonly words: string;
  readonly attributes?: string;
  /** What the link ends in. */
  readonly ending?: string;
};

const pasted: Readonly<Record<Noun, Pasted>> = {
  consultation: {
    address: 'https://partecipa.example.it/consultations/6nap',
    words: 'Partecipa alla consultazione',
  },
  agenda: {
    address: 'https://partecipa.example.it/agenda',
    words: 'Tutti gli appuntamenti',
    attributes: ' kind="event"',
    ending: '#arengo&amp;kind=event',
  },
  dataset: {address: 'https://dati.example.it/datasets/alberi', words: 'Scarica i dati sugli alberi'},
  plan: {address: 'https://partecipa.example.it/plans/6nap', words: 'Il piano d’azione e i suoi impegni'},
  commitment: {
    address: 'https://partecipa.example.it/plans/6nap/commitments/A1',
    words: 'A che punto è l’impegno',
  },
};

/** What an author pastes: a tag, or a link where an editor drops tags that it does not know. */
export function snippet(widget: Noun): string {
  const {address, words, attributes = '', ending = '#arengo'} = pasted[widget];
  return `<arengo-${widget} src="${address}"${attributes}>
  <a href="${address}">${words}</a>
</arengo-${widget}>

<!-- or, where an editor drops unknown tags, a link -->
<a href="${address}${ending}">${words}</a>`;
}
