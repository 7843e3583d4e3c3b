import {plural} from '../plural.ts';
import type {SummaryWords} from '../summary.ts';
import {common, elided} from './common.ts';

const within = (days: number) => plural('it', days, {one: '# giorno', other: '# giorni'});

export const summary: SummaryWords = {
  since: 'Che cosa è cambiato dal',
  changes: (day, {new: added, updated}) =>
    `${elided(`Dal ${day}`)}: ${plural('it', added, {one: '# nuovo', other: '# nuovi'})}, ${plural(
      'it',
      updated,
      {
        one: '# aggiornato',
        other: '# aggiornati',
      },
    )}.`,
  undated: (entries) =>
    plural('it', entries, {
      one: 'Di # non è indicato quando è stato pubblicato.',
      other: 'Di # non è indicato quando sono stati pubblicati.',
    }),
  only: 'Mostra solo nuovi e aggiornati',
  mark: {new: 'Nuovo', updated: 'Aggiornato'},
  late: (days, allowed) =>
    `${plural('it', days, {
      one: 'Pubblicato # giorno oltre il termine',
      other: 'Pubblicato # giorni oltre il termine',
    })} (entro ${within(allowed)})`,
  heading: (year) => `Gli incontri del ${year} in cifre`,
  year: 'Anno',
  meetings: (count) => plural('it', count, {one: '# incontro', other: '# incontri'}),
  howCounted:
    'Sono contati gli incontri mostrati qui. Un incontro con più decisori è nelle righe di ognuno, e una volta sola nel totale; uno con portatori di interessi di più tipi è nella riga di ogni tipo. Le cifre sono di incontri, non di persone. Ciò che non è pubblicato non è contato.',
  nilReturns: (count) =>
    plural('it', count, {
      one: '# dichiarazione di nessun incontro nel periodo.',
      other: '# dichiarazioni di nessun incontro nel periodo.',
    }),
  cancelled: (count) =>
    plural('it', count, {
      one: '# annullato o rinviato, non contato.',
      other: '# annullati o rinviati, non contati.',
    }),
  lateOf: (count, allowed) =>
    `${plural('it', count, {one: '# pubblicato', other: '# pubblicati'})} oltre il termine di ${within(allowed)}.`,
  columns: {
    who: 'Decisore pubblico e tipo di portatore di interessi',
    meetings: 'Incontri',
    nilReturns: 'dichiarazioni di nessun incontro',
    late: 'pubblicati oltre il termine',
  },
  kinds: {
    organisations: 'con organizzazioni',
    persons: 'con persone fisiche',
    others: 'con altri',
    unnamed: 'con chi, non indicato',
  },
  noOfficial: `Decisore ${common.unknown}`,
  exemptions: 'Informazioni non pubblicate, con il motivo indicato:',
};
