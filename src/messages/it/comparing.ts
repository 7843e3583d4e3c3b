import type {ComparingWords} from '../comparing.ts';
import {plural} from '../plural.ts';
import {standing} from './standing.ts';

export const comparing: ComparingWords = {
  standing,
  heading: (plan) => `Confronto con «${plan}»`,
  counts: (before, after) =>
    `${plural('it', before, {one: '# impegno', other: '# impegni'})} nell’altro piano, ${after.toLocaleString('it')} in questo.`,
  meaning:
    'Il confronto va per codice: due piani possono dare lo stesso codice a impegni diversi, perciò i titoli stanno fianco a fianco.',
  caption: 'Codici che ci sono in tutti e due i piani',
  columns: {code: 'Codice', before: 'Nell’altro piano', after: 'In questo piano', differences: 'Differenze'},
  added: (count) => `Solo in questo piano (${count.toLocaleString('it')})`,
  gone: (count) => `Solo nell’altro piano (${count.toLocaleString('it')})`,
  difference: {
    title: 'titolo',
    description: 'descrizione',
    area: 'area',
    responsible: 'responsabili',
    end: 'fine',
    milestones: 'tappe o scadenze',
    status: 'stato',
  },
  same: 'Nessuna',
  failed: 'Non possiamo mostrare qui l’altro piano.',
};
