import {longTitle as long, type Face} from '../face.ts';
import {event, meeting, stressed} from './entries.ts';
import {agenda, face, file} from './given.ts';

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

/** Lists of what is hard to read: unreadable in part, from a calendar, repeated, long, with markup in it. */
export const readingFaces: readonly Face[] = [
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
  agenda('stress', [stressed], [long]),
  agenda(
    'html in texts',
    [event('html', '2099-01-01', {title: '<img src=x onerror=alert(1)>', subject: '<script>1</script>'})],
    ['<img src=x onerror=alert(1)>', '<script>1</script>'],
  ),
];
