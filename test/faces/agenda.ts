import type {AgendaEntry} from '../../src/model/agenda.ts';
import {longTitle as long, type Face} from './face.ts';
import {failuresOf} from './failures.ts';

/** An entry as its publisher would write it: what has a default may be left out. */
export type WrittenEntry = Partial<AgendaEntry> &
  Pick<AgendaEntry, 'id' | 'kind' | 'title' | 'start' | 'datePrecision'>;

export const assembly: WrittenEntry = {
  id: 'assemblea',
  kind: 'event',
  title: 'Assemblea di quartiere',
  start: '2099-10-08T18:00:00+02:00',
  end: '2099-10-08T20:30:00+02:00',
  datePrecision: 'minute',
  timeZone: 'Europe/Rome',
  mode: 'hybrid',
  place: {
    name: 'Sala civica',
    address: 'Via Roma 1, Prova',
    url: 'https://example.org/sala',
    accessibility: 'Ingresso senza gradini',
  },
  capacity: {places: 60, full: true},
  organisation: {name: 'Comune di Prova', url: 'https://example.org/'},
  url: 'https://example.org/assemblea',
  documents: [{title: 'Ordine del giorno', url: 'https://example.org/odg.pdf', mediaType: 'application/pdf'}],
  provenance: {source: 'Sito del Comune', url: 'https://example.org/agenda', publishedAt: '2026-09-01'},
};

export const meeting: WrittenEntry = {
  id: 'incontro',
  kind: 'meeting',
  title: 'Incontro sulla mobilità',
  start: '2024-02-08',
  datePrecision: 'day',
  status: 'held',
  mode: 'inPerson',
  officials: [{role: 'Assessora alla mobilità', organisation: {name: 'Comune di Prova'}}],
  counterparts: [
    {
      name: 'Utilitalia',
      kind: 'organisation',
      register: {name: 'Registro per la trasparenza', number: '123-45', url: 'https://example.org/registro'},
      onBehalfOf: 'Gestori idrici',
    },
    {kind: 'person'},
  ],
  subject: 'Piste ciclabili',
  minutesUrl: 'https://example.org/verbale.pdf',
  exemption: 'Dati personali di terzi',
};

const event = (id: string, start: string, more: Partial<WrittenEntry> = {}): WrittenEntry => ({
  id,
  kind: 'event',
  title: `Appuntamento ${id}`,
  start,
  datePrecision: start.includes('Q') ? 'quarter' : start.length === 7 ? 'month' : 'day',
  ...more,
});

type More = Partial<Face>;

const face = (name: string, words: readonly string[], given: More, more: More): Face => ({
  widget: 'agenda',
  name,
  path: '/agenda',
  words,
  ...given,
  ...more,
});

const inItalian = (entries: readonly object[]) => entries.map((entry) => ({language: 'it', ...entry}));

const agenda = (name: string, entries: readonly object[], words: readonly string[], more: More = {}) =>
  face(name, words, {published: {agenda: inItalian(entries)}}, more);

/** Entries that no API of ours would give, or more than it gives at once. */
const file = (name: string, entries: readonly object[], words: readonly string[], more: More = {}) =>
  face(name, words, {files: {'/agenda': {items: inItalian(entries)}}}, more);

export const tenThousand: readonly WrittenEntry[] = Array.from({length: 10_000}, (_, index) =>
  event(String(index), `21${String(index % 80).padStart(2, '0')}-0${1 + (index % 9)}-1${index % 10}`),
);

/** As other programs write it: a series with a time that was moved and one that was left out, and a day that is none. */
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Esempio//Eventi//IT',
  'X-WR-CALNAME:Eventi del Comune di Prova',
  ...['BEGIN:VEVENT', 'UID:sportello', 'SUMMARY:Sportello partecipazione'],
  ...['DTSTART;TZID=W. Europe Standard Time:20990105T100000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=4'],
  ...['EXDATE;TZID=W. Europe Standard Time:20990112T100000', String.raw`LOCATION:Sala civica\nVia Roma 1`],
  'END:VEVENT',
  ...['BEGIN:VEVENT', 'UID:sportello', 'SUMMARY:Sportello partecipazione'],
  ...['RECURRENCE-ID;TZID=W. Europe Standard Time:20990119T100000'],
  ...['DTSTART;TZID=W. Europe Standard Time:20990120T150000', 'DURATION:PT2H', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:festa', 'SUMMARY:Festa', 'DTSTART;VALUE=DATE:20990124'],
  ...['DTEND;VALUE=DATE:20990126', 'DESCRIPTION:<p>Con <b>musica</b></p>', 'STATUS:CANCELLED', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:mai', 'SUMMARY:Mai', 'DTSTART;VALUE=DATE:20990231', 'END:VEVENT'],
  'END:VCALENDAR',
].join('\r\n');

const toFilter: readonly WrittenEntry[] = [
  {...meeting, id: 'a', title: 'Bonus idrico', topics: ['Acqua'], start: '2099-03-01'},
  {
    ...meeting,
    id: 'b',
    title: 'Strade scolastiche',
    topics: ['Mobilità'],
    mode: 'online',
    start: '2099-04-01',
  },
  {
    ...meeting,
    id: 'c',
    title: 'Acquedotto di Forlì',
    topics: ['Acqua', 'Lavori pubblici'],
    start: '2099-05-01',
    officials: [{role: 'Sindaco', name: 'Ugo Verdi', organisation: {name: 'Comune di Forlì'}}],
  },
  {...assembly, id: 'd', title: 'Assemblea sull’acqua', start: '2099-06-01T18:00:00+02:00', end: undefined},
];

const rule = {days: 14, label: 'Pubblicato entro 14 giorni', url: 'https://example.org/regola'};
const mayor = {role: 'Sindaca', name: 'Anna Prova', organisation: {name: 'Comune di Prova'}};

/** A register of two years: a late one, nil returns, what is held back, what is not named. */
const register: readonly WrittenEntry[] = [
  {...meeting, id: 'tardi', provenance: {publishedAt: '2024-03-10', modifiedAt: '2024-03-11'}},
  {...meeting, id: 'puntuale', start: '2024-03-01', provenance: {publishedAt: '2024-03-05'}},
  {
    ...meeting,
    id: 'sindaca',
    start: '2024-04-01',
    officials: [mayor, ...(meeting.officials ?? [])],
    counterparts: [{name: 'Comitato', kind: 'organisation'}],
    exemption: undefined,
    provenance: {publishedAt: '2023-12-01', modifiedAt: '2024-04-05'},
  },
  {...meeting, id: 'ignoti', start: '2024-05-02', officials: [mayor], counterparts: [], exemption: undefined},
  {
    id: 'nessuno',
    kind: 'meeting',
    title: 'Giugno 2024',
    start: '2024-06',
    datePrecision: 'month',
    officials: [mayor],
    nilReturn: true,
  },
  {...meeting, id: 'annullato', start: '2024-05-03', status: 'cancelled'},
  {...meeting, id: 'prima', start: '2023-05-03'},
];
const withRule: More = {published: {agenda: inItalian(register), publicationRule: rule}};

/** What is fetched when somebody asks for it. */
const opened: More = {
  steps: [{press: 'Dettagli: Assemblea di quartiere'}, {until: 'Aggiungi al calendario'}],
  leaving: [{press: 'Chiudi'}],
  isModal: true,
};

const november: readonly WrittenEntry[] = [
  event('intero', '2099-11-12'),
  event('sera', '2099-11-12T18:00:00+01:00', {
    datePrecision: 'minute',
    timeZone: 'Europe/Rome',
    end: '2099-11-13T00:00:00+01:00',
  }),
  event('mattina', '2099-11-12T09:00:00+01:00', {datePrecision: 'minute', timeZone: 'Europe/Rome'}),
  event('mostra', '2099-11-28', {end: '2099-12-02'}),
  event('saltato', '2099-11-20', {status: 'cancelled'}),
  event('mese', '2099-11'),
  event('trimestre', '2099-Q4'),
];

const published: readonly WrittenEntry[] = [
  {
    ...meeting,
    id: 'in ritardo',
    title: 'Incontro con Utilitalia',
    start: '2024-03-05',
    officials: [{role: 'Sindaca', name: 'Ada Prova'}],
    documents: [{title: 'Memoria', url: 'https://example.org/memoria.pdf', mediaType: 'application/pdf'}],
    provenance: {source: 'Registro', url: 'https://example.org/registro', publishedAt: '2024-04-16'},
  },
  {
    ...meeting,
    title: 'Incontro con Confcommercio',
    counterparts: [{name: 'Confcommercio', kind: 'organisation'}],
    subject: 'Mercati',
    provenance: {source: 'Registro', url: 'https://example.org/registro', publishedAt: '2024-02-20'},
  },
  {
    id: 'nullo',
    kind: 'meeting',
    title: 'Gennaio 2024',
    start: '2024-01',
    datePrecision: 'month',
    nilReturn: true,
    provenance: {source: 'Registro', url: 'https://example.org/registro'},
  },
];
const thirtyDays = {days: 30, label: 'Entro 30 giorni', url: 'https://example.org/regola'};

/** Two thousand entries, and an address of more. */
const cut: More = {
  files: {
    '/agenda': {
      items: inItalian(
        Array.from({length: 2000}, (_, index) => event(String(index), `2099-01-${10 + (index % 20)}`)),
      ),
      next: 'agenda-2.json',
    },
  },
};

const month = (name: string, entries: readonly object[], words: readonly string[], more: More = {}) =>
  agenda(name, entries, words, {...more, attributes: {view: 'month', ...more.attributes}});
const table = (name: string, entries: readonly object[], words: readonly string[], more: More = {}) =>
  agenda(name, entries, words, {...more, attributes: {view: 'table', ...more.attributes}});

const inArabic = {
  ...assembly,
  language: 'ar',
  title: 'اجتماع الحي حول الساحة الجديدة',
  place: {name: 'قاعة البلدية'},
  subject: 'الأشجار والمقاعد',
};
const stressed = {...assembly, title: long, subject: long, place: {name: long}, organisation: {name: long}};

const agendaMonthFaces: readonly Face[] = [
  month(
    'month',
    november,
    [
      'Novembre 2099, 7 appuntamenti',
      'Mese precedente: ottobre 2099',
      'Mese successivo: dicembre 2099',
      '12 novembre, 3 appuntamenti',
      '13 novembre, nessun appuntamento',
      '20 novembre, 1 appuntamento',
      '29 novembre, 1 appuntamento',
      'Data da definire: novembre 2099',
      'Data da definire: 4° trimestre 2099',
      'Appuntamento trimestre',
    ],
    {never: ['1 novembre, 1 appuntamento']},
  ),
  month(
    'month of meetings',
    published,
    ['Marzo 2024, 1 incontro', '5 marzo, 1 incontro', 'Incontro con Utilitalia', 'Ada Prova'],
    {attributes: {kind: 'meeting'}, never: ['Data da definire']},
  ),
  month(
    'month of a nil return',
    published,
    [
      'Gennaio 2024, nessun incontro pubblicato',
      'Periodi senza incontri, come dichiarato',
      'Nessun incontro nel periodo',
      'Nessun incontro pubblicato a gennaio 2024.',
      'Vai a febbraio 2024',
    ],
    {attributes: {kind: 'meeting', from: '2024-01-01'}, never: ['Data da definire', 'Giorno non indicato']},
  ),
  month(
    'month, kinds apart',
    [meeting, assembly],
    ['Ottobre 2099, 1 appuntamento', 'Febbraio 2024, 1 incontro'],
  ),
  month('month, together', [meeting, assembly], ['Ottobre 2099, 1 appuntamento o incontro'], {
    attributes: {kind: 'all'},
  }),
  month('month, one entry', [event('unico', '2099-05-05')], ['5 maggio, 1 appuntamento'], {
    never: ['Data da definire'],
  }),
  month('month, none', [], ['Nessun appuntamento o incontro pubblicato.']),
  month('month, none of this kind', [assembly], ['Nessun incontro pubblicato.'], {
    attributes: {kind: 'meeting'},
  }),
  month('month, between days', november, ['Novembre 2099, 5 appuntamenti', 'Mese precedente: ottobre 2099'], {
    attributes: {from: '2099-11-13', to: '2099-11-30'},
    never: ['Appuntamento mattina'],
  }),
  month('month, stress', [stressed], [long]),
  month('month, right to left', [inArabic], ['اجتماع الحي حول الساحة الجديدة', 'Ottobre 2099'], {
    direction: 'rtl',
  }),
  face(
    'month, more than are fetched',
    ['10 gennaio, 100 appuntamenti', '20 di 100', 'Di questo mese sono mostrati i primi 2'],
    cut,
    {
      attributes: {view: 'month', filters: 'off'},
      never: ['Sono mostrati i primi'],
      steps: [{until: 'Di questo mese sono mostrati'}],
    },
  ),
];

const agendaTableFaces: readonly Face[] = [
  table(
    'table',
    published,
    [
      '3 incontri e dichiarazioni',
      'in ordine di data, dall’ultima alla prima',
      'Decisore pubblico',
      'Ada Prova',
      'Portatore di interessi',
      'Registro per la trasparenza, n. 123-45',
      'persona fisica',
      'Oggetto',
      'Incontro con Utilitalia',
      'Piste ciclabili',
      'Nessun incontro dichiarato nel periodo',
      'Informazioni non pubblicate: Dati personali di terzi',
      'Verbale',
      'Memoria',
      'Svolto',
      'In presenza',
      'Pubblicato il 16 aprile 2024',
      'Fonte: Registro',
    ],
    {attributes: {kind: 'meeting'}, never: ['oltre il termine', '1 gennaio']},
  ),
  table(
    'table, with a rule of publication',
    published,
    ['Pubblicato 12 giorni oltre il termine', 'Entro 30 giorni'],
    {
      published: {agenda: inItalian(published), publicationRule: thirtyDays},
      attributes: {kind: 'meeting'},
      steps: [{until: 'Entro 30 giorni'}],
    },
  ),
  table(
    'table of events',
    [...november, event('passato', '2020-05-05')],
    [
      '7 appuntamenti',
      'in ordine di data, dalla prima all’ultima',
      'Appuntamento mostra',
      'sabato 28 novembre – mercoledì 2 dicembre 2099',
      'novembre 2099',
      '4° trimestre 2099',
      'Annullato',
      'Già passati (1)',
      '1 appuntamento già passato, in ordine di data, dall’ultima alla prima',
    ],
    {attributes: {kind: 'event'}},
  ),
  table(
    'table, together',
    [meeting, assembly],
    ['Incontro con portatori di interessi', '2 appuntamenti e incontri'],
    {
      attributes: {kind: 'all'},
    },
  ),
  table(
    'table, kinds apart',
    [meeting, assembly],
    [
      'Assemblea di quartiere',
      'In presenza e online: Sala civica, Via Roma 1, Prova',
      'Ingresso senza gradini',
      'Posti esauriti',
      'Incontro sulla mobilità',
    ],
  ),
  table('table, one entry', [meeting], ['1 incontro o dichiarazione'], {attributes: {kind: 'meeting'}}),
  table(
    'table, all unknown',
    [{id: 'ignoto', kind: 'meeting', title: 'Incontro', start: '2099-05', datePrecision: 'month'}],
    ['maggio 2099'],
  ),
  table('table, none', [], ['Nessun appuntamento o incontro pubblicato.']),
  table('table, none of this kind', [assembly], ['Nessun incontro pubblicato.'], {
    attributes: {kind: 'meeting'},
  }),
  table('table, stress', [stressed], [long]),
  table('table, right to left', [inArabic], ['اجتماع الحي حول الساحة الجديدة'], {direction: 'rtl'}),
  face('table, more than are fetched', ['Sono mostrati i primi 2', '20 di 2', 'Mostra altri'], cut, {
    attributes: {view: 'table', filters: 'off'},
  }),
];

/** Every face of `<arengo-agenda>`. */
export const agendaFaces: readonly Face[] = [
  ...failuresOf('agenda', '/agenda'),
  agenda(
    'kinds apart',
    [meeting, assembly],
    [
      'Appuntamenti',
      'Agenda degli incontri con i portatori di interessi',
      'ottobre 2099',
      'giovedì 8 ottobre 2099, ore 18:00–20:30',
      'In presenza e online',
      'Sala civica, Via Roma 1, Prova',
      'Ingresso senza gradini',
      '60 posti. Posti esauriti',
      'Ordine del giorno',
      'Fonte: Sito del Comune',
      'Già passati (1)',
      'giovedì 8 febbraio 2024',
      'Svolto',
      'Assessora alla mobilità (Comune di Prova)',
      'Utilitalia, per conto di Gestori idrici',
      'Registro per la trasparenza, n. 123-45',
      'persona fisica',
      'Piste ciclabili',
      'Dati personali di terzi',
      'Verbale',
    ],
  ),
  agenda(
    'together',
    [meeting, assembly],
    ['Appuntamenti e incontri', 'Incontro con portatori di interessi'],
    {
      attributes: {kind: 'all'},
      never: ['Agenda degli incontri con i portatori di interessi'],
    },
  ),
  agenda('only meetings', [meeting, assembly], ['Incontro sulla mobilità', 'Nessun incontro in programma.'], {
    attributes: {kind: 'meeting'},
    never: ['Assemblea di quartiere'],
  }),
  agenda('none', [], ['Nessun appuntamento o incontro pubblicato.']),
  agenda('none of this kind', [assembly], ['Nessun incontro pubblicato.'], {
    attributes: {kind: 'meeting'},
    never: ['Nessun incontro nel periodo'],
  }),
  agenda(
    'dates as known',
    [
      event('mese', '2099-07'),
      event('trimestre', '2099-Q3'),
      event('troppo', '2099-11-15', {datePrecision: 'month'}),
      event('giorni', '2099-10-03', {end: '2099-10-05'}),
      event('altrove', '2099-12-01T10:00:00-05:00', {datePrecision: 'minute', timeZone: 'America/New_York'}),
    ],
    [
      'luglio 2099',
      '3° trimestre 2099',
      'novembre 2099',
      'sabato 3 – lunedì 5 ottobre 2099',
      'martedì 1 dicembre 2099, ore 10:00 (ora di New York)',
    ],
    {never: ['1 luglio 2099', '15 novembre']},
  ),
  agenda(
    'status',
    [
      event('annullato', '2099-01-01', {status: 'cancelled'}),
      event('rinviato', '2099-01-02', {status: 'postponed'}),
      event('spostato', '2099-01-03', {status: 'rescheduled', previousStart: '2098-12-30'}),
      event('futuro', '2099-01-04', {status: 'other:sospeso'}),
    ],
    ['Annullato', 'Rinviato', 'Spostato Prima era martedì 30 dicembre 2098', 'sospeso'],
    {never: ['other:']},
  ),
  agenda(
    'next',
    [
      event('dopo', '2099-02-01'),
      event('annullato', '2098-01-01', {status: 'cancelled'}),
      event('prima', '2099-01-01'),
      event('passato', '2020-01-01'),
    ],
    ['Prossimo appuntamento', 'Appuntamento prima'],
    {
      attributes: {view: 'next'},
      never: ['Appuntamento dopo', 'Appuntamento passato', 'Appuntamento annullato'],
    },
  ),
  agenda(
    'from to',
    [event('a', '2098-12-31'), event('b', '2099-01-15'), event('c', '2099-02-01')],
    ['Appuntamento b'],
    {
      attributes: {from: '2099-01-01', to: '2099-01-31'},
      never: ['Appuntamento a', 'Appuntamento c'],
    },
  ),
  agenda(
    'nil return',
    [{...meeting, nilReturn: true, title: 'Gennaio 2024', start: '2024-01', datePrecision: 'month'}],
    ['Nessun incontro nel periodo', 'gennaio 2024'],
    {never: ['1 gennaio']},
  ),
  agenda(
    'end before start',
    [event('storto', '2099-05-05', {end: '2099-05-01'})],
    ['martedì 5 maggio 2099'],
    {never: ['1 maggio']},
  ),
  file(
    'some unreadable',
    [
      meeting,
      {...meeting, id: 'x', start: '2024-02-31'},
      {...meeting, id: 'y', minutesUrl: 'javascript:alert(1)'},
      {...meeting, title: 'Un altro con lo stesso nome'},
    ],
    ['Incontro sulla mobilità', 'Non è stato possibile leggere 3 incontri'],
    {never: ['Un altro con lo stesso nome', 'javascript:']},
  ),
  face(
    'calendar file',
    [
      'Sportello partecipazione',
      'lunedì 5 gennaio 2099, ore 10:00–12:00',
      'Spostato Prima era lunedì 19 gennaio 2099, ore 10:00',
      'martedì 20 gennaio 2099, ore 15:00–17:00',
      'lunedì 26 gennaio 2099',
      'Sala civica, Via Roma 1',
      'sabato 24 – domenica 25 gennaio 2099',
      'Con musica',
      'Annullato',
      'Fonte: Eventi del Comune di Prova',
      'Non è stato possibile leggere 1 appuntamento',
    ],
    {files: {'/eventi.ics': calendar}},
    {
      path: '/eventi.ics',
      attributes: {from: '2099-01-01', to: '2099-01-31'},
      never: ['lunedì 12 gennaio', 'Mai', '<b>', 'Si ripete'],
    },
  ),
  agenda(
    'repeats',
    [
      event('settimanale', '2099-01-05', {recurrence: 'FREQ=WEEKLY;COUNT=3'}),
      event('ignoto', '2099-01-07', {recurrence: 'FREQ=SECONDLY'}),
    ],
    ['lunedì 5 gennaio 2099', 'lunedì 12 gennaio 2099', 'lunedì 19 gennaio 2099', 'Si ripete'],
    {attributes: {from: '2099-01-01', to: '2099-01-31'}, never: ['lunedì 26 gennaio']},
  ),
  agenda(
    'stress',
    [{...assembly, title: long, subject: long, place: {name: long}, organisation: {name: long}}],
    [long],
  ),
  agenda(
    'html in texts',
    [event('html', '2099-01-01', {title: '<img src=x onerror=alert(1)>', subject: '<script>1</script>'})],
    ['<img src=x onerror=alert(1)>', '<script>1</script>'],
  ),
  ...agendaMonthFaces,
  ...agendaTableFaces,
  agenda(
    'another language',
    [{...assembly, language: 'sl', title: 'Zbor občanov'}],
    ['Zbor občanov', 'Appuntamenti'],
  ),
  agenda('filtered by its author', toFilter, ['Acquedotto di Forlì', 'Bonus idrico'], {
    attributes: {topic: 'acqua', kind: 'meeting'},
    never: ['Strade scolastiche', 'Assemblea', 'Cerca nell’agenda'],
  }),
  agenda(
    'filters',
    toFilter,
    [
      'Cerca nell’agenda',
      'Altri filtri',
      'Prossimi 7 giorni',
      'Ugo Verdi, Sindaco (1)',
      'Acqua (2)',
      'In presenza (2)',
      '4 appuntamenti e incontri di 4',
    ],
    {
      attributes: {filters: 'on'},
      steps: [{until: 'Altri filtri'}, {unfold: 'Altri filtri'}, {until: 'Prossimi 7 giorni'}],
    },
  ),
  agenda(
    'filters folded away',
    toFilter,
    ['Cerca nell’agenda', 'Altri filtri', '4 appuntamenti e incontri di 4'],
    {
      attributes: {filters: 'on'},
      never: ['Prossimi 7 giorni', 'Ugo Verdi, Sindaco (1)'],
    },
  ),
  agenda(
    'nothing fits',
    toFilter,
    [
      'Nessun appuntamento o incontro corrisponde ai filtri.',
      'Senza «Testo: zzz»: 4 appuntamenti e incontri',
    ],
    {
      attributes: {filters: 'on'},
      steps: [
        {write: 'zzz', into: 'Cerca nell’agenda'},
        {until: 'Nessun appuntamento o incontro corrisponde'},
      ],
    },
  ),
  face(
    'several addresses',
    ['Uno di due', 'Altro ente', 'Fonte: Sito A, Sito B', 'Fonte: localhost'],
    {
      path: '/one.json /faces/agenda/several-addresses/two.json',
      files: {
        '/one': {
          items: inItalian([
            event('x', '2099-01-01', {
              title: 'Uno di due',
              url: 'https://example.org/e',
              provenance: {source: 'Sito A'},
            }),
          ]),
        },
        '/two': {
          items: inItalian([
            event('y', '2099-01-01', {
              title: 'Lo stesso',
              url: 'https://example.org/e',
              provenance: {source: 'Sito B'},
            }),
            event('x', '2099-02-01', {title: 'Altro ente'}),
          ]),
        },
      },
    },
    {never: ['Lo stesso']},
  ),
  face(
    'one of several fails',
    ['Uno di due', 'localhost', 'Riprova'],
    {
      path: '/one.json /faces/agenda/one-of-several-fails/none.json',
      files: {'/one': {items: inItalian([event('x', '2099-01-01', {title: 'Uno di due'})])}},
    },
    {},
  ),
  face('more than are fetched', ['Sono mostrati i primi 2', '20 di 2'], cut, {
    attributes: {filters: 'off'},
  }),
  file('ten thousand', tenThousand, ['20 di 10.000', 'Mostra altri']),
  agenda(
    'all of an entry',
    [assembly],
    ['Aggiungi al calendario', 'Apri la pagina', 'Google Calendar', 'Ingresso senza gradini', 'Chiudi'],
    opened,
  ),
  agenda(
    'to take along',
    [
      assembly,
      event('mese', '2099-07'),
      {...meeting, nilReturn: true, start: '2099-01', datePrecision: 'month'},
    ],
    [
      'Nei file ci sono 3 voci',
      '1 appuntamento senza giorno non è nel file',
      '1 dichiarazione di nessun incontro è solo nella tabella',
      'L’abbonamento tiene i filtri di adesso.',
      'Copia l’indirizzo',
    ],
    {steps: [{unfold: 'Porta con te'}, {until: 'Copia l’indirizzo'}]},
  ),
  agenda(
    'a year in figures',
    register,
    [
      'Pubblicato entro 14 giorni',
      'Pubblicato 17 giorni oltre il termine (entro 14 giorni)',
      'Gli incontri del 2024 in cifre',
      '4 incontri',
      '1 dichiarazione di nessun incontro nel periodo.',
      '1 annullato o rinviato, non contato.',
      '1 pubblicato oltre il termine di 14 giorni.',
      'Dati personali di terzi: 2 incontri',
    ],
    {
      ...withRule,
      attributes: {summary: 'on', kind: 'meeting'},
      steps: [{until: 'in cifre'}],
      never: ['persone in tutto'],
    },
  ),
  agenda(
    'what has changed',
    register,
    ['Dal 1 marzo 2024: 2 nuovi, 1 aggiornato. Di 4 non è indicato', 'Nuovo', 'Aggiornato'],
    {
      ...withRule,
      attributes: {since: '2024-03-01', kind: 'meeting'},
      steps: [{until: 'aggiornato'}],
      never: ['in cifre'],
    },
  ),
  agenda('one entry', [event('unico', '2099-05-05')], ['Appuntamento unico', 'martedì 5 maggio 2099'], {
    never: ['Già passati', 'Mostra altri'],
  }),
  agenda(
    'all unknown',
    [{id: 'ignoto', kind: 'meeting', title: 'Incontro', start: '2099-05', datePrecision: 'month'}],
    ['Incontro', 'maggio 2099'],
  ),
  agenda(
    'right to left',
    [
      {
        ...assembly,
        language: 'ar',
        title: 'اجتماع الحي حول الساحة الجديدة',
        place: {name: 'قاعة البلدية'},
        subject: 'الأشجار والمقاعد',
      },
    ],
    ['اجتماع الحي حول الساحة الجديدة', 'قاعة البلدية', 'In presenza e online'],
    {direction: 'rtl'},
  ),
];
