import type {ImportNote} from '../../src/model/import-note.ts';
import {importCodes} from '../../src/model/import-note.ts';
import type {PageWords} from '../../src/messages/pages.ts';
import type {SaidOfChange} from '../../src/messages/revisions.ts';
import type {Words} from '../../src/messages/messages.ts';

/** All that anybody reads, of widgets and pages. */
export type AllWords = Words & {readonly pages: PageWords};

type Message = (...args: never[]) => string;

/** Whether a message, or one of a group, needs something to be said of. */
type Needs<M> = M extends Message
  ? true
  : M extends string
    ? false
    : true extends {[K in keyof M]: Needs<M[K]>}[keyof M]
      ? true
      : false;

/** Calls of every message that is a function, so that whole sentences are read. One without does not compile. */
export type Examples<M> = {
  readonly [K in keyof M as Needs<M[K]> extends true ? K : never]: M[K] extends (
    ...args: infer Args
  ) => string
    ? readonly [Args, ...Args[]]
    : Examples<M[K]>;
};

const instant = '2026-07-31T22:00:00Z';
const rome = 'Europe/Rome';
const [one, some, day, month]: [[number], [number], [string], [string]] = [
  [1],
  [12],
  ['2026-07-31'],
  ['2026-07'],
];
const milestones = {achieved: 1, total: 4, dropped: 1, unknown: 2};
const whole = {achieved: 3, total: 8, dropped: 0, unknown: 0};
/** A note with all that one may hold. */
const noteOf = (code: ImportNote['code']): ImportNote => ({
  code,
  place: {sheet: 'survey', row: 14, column: 'relevant'},
  value: 'eta',
  values: ['eta', 'zona'],
  limit: 20_000,
});
const cited = {
  id: 'alberi',
  title: 'Alberi del Comune',
  author: 'Comune di Prova',
  publisher: 'Regione di Prova',
  year: '2026',
  licence: 'CC-BY-4.0',
  url: 'https://dati.comune.example.it/alberi',
  seen: '2026-07-31',
};
const outline = {
  features: 12,
  placeless: 0,
  counts: {points: 0, lines: 2, rings: 1},
  bounds: {west: 9.0411, south: 45.3888, east: 9.2781, north: 45.5359},
  isDegrees: true,
  width: 620,
  height: 560,
  paths: {points: '', lines: '', rings: ''},
};
const name: [string] = ['Comune di Prova'];

/** Calls in a language: a message that is given a date in words is given it in its own. */
export function examplesIn({
  common: {dates, language: tag},
  codes,
  dataset,
  plan,
  timeline,
}: AllWords): Examples<AllWords> {
  const moment = dates.moment('2026-07-31T08:00:00Z', rome);
  const until = dates.until(instant, rome);
  const names = new Intl.DisplayNames(tag, {type: 'language'});
  const [language, other] = [names.of('it') ?? '', names.of('de') ?? ''];
  const inWords = dates.day('2026-07-31');
  const said = (part: Partial<SaidOfChange>): [SaidOfChange] => [
    {about: 'A', before: undefined, after: undefined, fields: [], ...part},
  ];
  return {
    common: {
      dates: {
        moment: [[instant, rome]],
        until: [[instant, rome]],
        day: [day, month, ['2026-Q3']],
      },
      number: [[1_234_567.8]],
      openPage: [['dati.prova.example']],
      retryAfter: [[1], [30], [120]],
      unreadable: [one, some],
      provenance: {published: [day, month], modified: [day, month]},
    },
    consultation: {
      opens: [[moment]],
      openUntil: [[until]],
      closedOn: [[until]],
      extended: [[until, dates.until('2026-09-30T22:00:00Z', rome)]],
      questions: [one, some],
      minutes: [one, some],
      participants: [one, [1234]],
      organisedBy: [name],
      chooseBetween: [
        [undefined, undefined],
        [2, 2],
        [1, 3],
        [2, undefined],
        [undefined, 1],
        [undefined, 3],
      ],
      specify: [['Altro']],
      scale: [
        [1, 5],
        [1, 5, 'per niente', 'molto'],
        [1, 5, undefined, 'molto'],
      ],
      charactersLeft: [[20], [1], [-3]],
      mostCharacters: [[500]],
      dateBetween: [
        ['2026-01-01', '2026-12-31'],
        ['2026-01-01', undefined],
        [undefined, '2026-12-31'],
      ],
      draftFound: [[moment]],
    },
    errors: {
      error: {
        required: [[{}], [{type: 'choice'}], [{type: 'consent'}]],
        unknownQuestion: [[{}]],
        notApplicable: [[{}]],
        wrongType: [[{}]],
        malformed: [[{type: 'date'}], [{type: 'email'}], [{type: 'number'}]],
        notAnOption: [[{}]],
        duplicate: [[{}]],
        exclusive: [[{}]],
        tooShort: [[{limit: 10}]],
        tooLong: [[{limit: 500}]],
        tooFew: [[{limit: 2}]],
        tooMany: [[{limit: 3}]],
        tooSmall: [[{limit: 0}]],
        tooLarge: [[{limit: 120}]],
        offStep: [[{limit: 0.5}]],
        tooEarly: [[{limit: '2026-01-01'}]],
        tooLate: [[{limit: '2026-12-31'}]],
        overTotal: [[{limit: 100}]],
        underTotal: [[{limit: 100}]],
        fileType: [[{limit: 'PDF'}]],
        fileSize: [[{limit: 5_000_000}]],
        fileGone: [[{}]],
      },
    },
    changes: {
      kinds: {
        published: [[undefined, undefined]],
        opening: [[until, moment]],
        extended: [[until, moment]],
        shortened: [[until, moment]],
        closed: [[moment, until]],
        reopened: [
          [undefined, undefined],
          [until, moment],
        ],
        suspended: [[undefined, undefined]],
        resumed: [[undefined, undefined]],
        withdrawn: [[undefined, undefined]],
        questionnaire: [
          ['1', undefined],
          ['2', '1'],
        ],
        outcome: [[undefined, undefined]],
      },
      edited: [[['A']], [['A', 'B', 'C']]],
    },
    report: {
      inShort: [
        [1, 0, 1, '2.0 KB'],
        [3, 1, 5, '34 KB'],
      ],
      files: [
        [1, '2.0 KB'],
        [12, '34 KB'],
      ],
      cookies: [[0, 3]],
    },
    usage: {period: [[dates.day('2026-01-01'), inWords]]},
    revisions: {
      by: [name],
      kinds: {
        published: [said({})],
        edited: [said({fields: ['A', 'B']})],
        commitmentAdded: [said({after: 'A'})],
        commitmentRemoved: [said({before: 'A'})],
        commitmentEdited: [said({fields: ['A']})],
        title: [said({before: 'A', after: 'B'})],
        responsibleAdded: [said({after: 'A'})],
        responsibleRemoved: [said({before: 'A'})],
        amountAdded: [said({after: 'A'})],
        amountRemoved: [said({before: 'A'})],
        assessmentAdded: [said({after: 'A'})],
        assessmentRemoved: [said({before: 'A'})],
        milestoneAdded: [said({})],
        milestoneRemoved: [said({})],
        milestoneTitle: [said({before: 'A', after: 'B'})],
        milestoneStatus: [said({before: plan.status.underway, after: plan.status.achieved})],
        milestoneDue: [said({before: plan.shortDate('2026-03-31'), after: plan.shortDate('2026-09')})],
        milestoneEdited: [said({fields: ['A', 'B', 'C']})],
        historyAdded: [said({after: 'A'})],
        rewritten: [said({before: 'A'})],
      },
    },
    outcome: {
      counted: [['Accolto', 12]],
      shown: [
        [1, 12],
        [3, 12],
      ],
      more: [one, some],
      act: [['albo.prova.example']],
    },
    results: {
      asOf: [[moment]],
      respondents: [one, some],
      version: [['2']],
      answered: [
        [0, 40],
        [1, undefined],
        [87, 120],
      ],
      allHidden: [[false], [true]],
      removed: [['domanda-3']],
      change: {added: [['2']], removed: [['2']], text: [['2']], options: [['2']], rules: [['2']]},
      changed: [['2']],
      point: [[45.46, 9.19]],
      cell: [
        [{is: 'people', count: 1234}],
        [{is: 'share', count: 43, of: 87}],
        [{is: 'share', count: 43, of: 187}],
        [{is: 'share', count: 1, of: 9000}],
        [{is: 'share', count: 8999, of: 9000}],
        [{is: 'gap', by: 0.123, of: 187}],
        [{is: 'gap', by: -0.01, of: 87}],
        [{is: 'gap', by: 0, of: 87}],
        [{is: 'amount', value: 34.567}],
        [{is: 'day', day: '2026-07-31'}],
        [{is: 'hidden'}],
        [{is: 'unknown'}],
      ],
      moreLines: [one, some],
      moreTexts: [one, some],
      population: {base: [one, some]},
    },
    steps: {progress: [[2, 5]]},
    receipt: {saved: [['ricevuta.html']]},
    verify: {elsewhere: [['partecipa.example.it']]},
    files: {
      size: [[1_250_000]],
      takes: [
        [['application/pdf', 'image/*'], 10_000_000, 3],
        [undefined, 500_000, 1],
      ],
      choose: [[1], [3]],
      tooLarge: [['mappa.pdf', 12_040_000, 10_000_000]],
      wrongType: [['mappa.exe', ['application/pdf', 'image/*']]],
      notWhatItSays: [['mappa.pdf']],
      empty: [['mappa.pdf']],
      tooMany: [[3]],
      uploading: [[25]],
      paused: [[25]],
      offline: [[25]],
      progressOf: [['mappa.pdf', 50]],
      uploadedOf: [['mappa.pdf']],
      removedOf: [['mappa.pdf']],
      inDraft: [[1], [3]],
      tooLargeForDraft: [[20_000_000]],
      keep: [['mappa.pdf', 1_250_000]],
    },
    elsewhere: {
      answer: [['ParteciPa']],
      takePart: [['ParteciPa']],
      phase: [['Raccolta delle proposte']],
    },
    saving: {
      saved: [['risposte.json']],
      opened: [[moment]],
      refused: {otherConsultation: [['La nuova piazza']]},
    },
    agenda: {
      past: [[12]],
      when: [
        ['2026-10-08T10:00:00+02:00', '2026-10-08T12:00:00+02:00', rome],
        ['2026-10-08', '2026-10-10', rome],
        ['2026-10', undefined, rome],
      ],
      movedFrom: [[moment]],
      places: [one, [60]],
      registerNumber: [['123-45']],
      timeIn: [['New York']],
    },
    lists: {
      unreadable: [
        [1, 'event'],
        [2, 'meeting'],
        [2, 'all'],
      ],
      here: [['9:00']],
      shown: [[20, 345]],
      cut: [[2000]],
    },
    filtering: {
      more: [[0], [1], [2]],
      option: [['Comune di Prova', 1200]],
      remove: [['Tema: acqua']],
      found: [
        [1, 345, 'meeting'],
        [12, 345, 'event'],
        [0, 1345, 'all'],
      ],
      without: [
        ['Tema: acqua', 1, 'meeting'],
        ['Tema: acqua', 12, 'all'],
      ],
    },
    taking: {
      count: [one, some],
      without: [one, some],
      declared: [one, some],
      saved: [['agenda.ics']],
    },
    detail: {missing: [[['Luogo', 'Verbale']]]},
    summary: {
      changes: [[moment, {new: 2, updated: 1, unchanged: 3, unknown: 0}]],
      undated: [one, some],
      late: [
        [1, 14],
        [12, 1],
      ],
      heading: [[2026]],
      meetings: [one, some],
      nilReturns: [one, some],
      cancelled: [one, some],
      lateOf: [
        [1, 14],
        [2, 1],
      ],
    },
    citing: {
      citation: [
        [cited, inWords],
        [{id: 'poco', title: 'Poco si sa', url: cited.url, seen: cited.seen}, inWords],
      ],
      fetches: [['dati.comune.example.it']],
    },
    preview: {
      caption: [
        [1, 1, 1],
        [20, 1234, 12],
      ],
      unnamed: [[3]],
      columns: [[40, 60]],
      encoding: [['windows-1252']],
      torn: [one, some],
      drawn: [[outline], [{...outline, placeless: 2, counts: {points: 12, lines: 1, rings: 0}}]],
      bounds: [[outline], [{...outline, isDegrees: false}]],
    },
    quality: {
      total: [
        [210, 320, 405],
        [0, 0, 405],
      ],
      rated: [
        ['sufficient', 'good'],
        ['bad', 'bad'],
        ['good', 'excellent'],
      ],
      of: [[60, 100]],
    },
    dataset: {
      unreadable: [one, some],
      declaredFrequency: [[codes.frequencies['MONTHLY'] ?? '']],
      lastUpdate: [[dataset.daysAgo(94)]],
      daysAgo: [[0], [1], [94], [2400]],
      period: [
        ['2026-01', '2026-03'],
        ['2026-01', undefined],
        [undefined, '2026-03'],
      ],
      size: [[3_412_000]],
      updated: [[inWords]],
      downloads: [one, [1234]],
      apiCalls: [one, [1234]],
      reuses: [one, some],
      languageName: [['sl']],
    },
    plan: {
      commitments: [one, some],
      unreadable: [one, some],
      untitled: [['A1']],
      period: [
        ['2024-09', '2026-06-30'],
        ['2024-09', undefined],
        [undefined, '2026-06-30'],
      ],
      progress: [[milestones], [whole]],
      partial: [[milestones], [whole]],
      besides: [[milestones]],
      declared: [[107, 152]],
      declaredBy: [['Comune di Prova', inWords]],
      due: [[inWords]],
      moved: [
        [['2024-12-31', '2025-06-30'].map(plan.shortDate)],
        [['2024-12-31', '2025-03-31', '2025-06-30'].map(plan.shortDate)],
      ],
      achievedAt: [[inWords]],
      starts: [[inWords]],
      shortDate: [day, month],
      money: [[1_200_000, 'EUR']],
    },
    timeline: {
      lateness: [
        [{isOpen: true, days: 94, daysSinceFirst: 94, isLeast: false}, false],
        [{isOpen: true, days: 94, daysSinceFirst: 275, isLeast: false}, true],
        [{isOpen: true, days: 0, daysSinceFirst: 275, isLeast: false}, true],
        [{isOpen: false, days: 3, daysSinceFirst: 3, isLeast: true}, false],
        [{isOpen: false, days: 0, daysSinceFirst: 1, isLeast: false}, true],
      ],
      said: {scale: [['IRM']]},
      together: {
        differ: [[timeline.said.aspect.completion]],
        agree: [[timeline.said.aspect.completion]],
        scales: [[timeline.said.aspect.completion]],
      },
      earlier: [some],
      since: [[inWords]],
      unclear: [one, some],
      logged: [[7]],
      older: [some],
    },
    tracking: {
      option: [['Comune di Prova', 1200]],
      remove: [[plan.label.area]],
      found: [
        [1, 345],
        [12, 345],
      ],
      moreFilters: [[0], one, some],
      coming: [[250, 5000]],
      shown: [[20, 345]],
      ofCommitments: [one, some],
      lateCount: [one, some],
      milestones: [
        [1, 40],
        [12, 40],
      ],
      milestonesMeaning: [[3, 8]],
      moved: [one, some],
      sumOf: [one, some],
      saved: [['impegni.csv']],
    },
    comparing: {
      heading: [['Piano']],
      counts: [[9, 8]],
      added: [some],
      gone: [some],
    },
    table: {
      fault: [
        [{code: 'utf16'}],
        [{code: 'workbook'}],
        [{code: 'empty'}],
        [{code: 'unknownColumns', found: ['Foo', 'Bar'], expected: [[['Titolo'], ['Data', 'Inizio']]]}],
        [{code: 'missingColumns', columns: [['Data', 'Inizio']]}],
        [{code: 'noRows'}],
        [{code: 'ignoredColumns', found: ['Note']}],
        [{code: 'repeatedColumn', column: 'Data'}],
        [{code: 'notALink', row: 14, value: 'www.prova.example'}],
        [{code: 'duplicate', row: 14, of: 3}],
        [{code: 'registerNumbers', row: 14, numbers: 1, counterparts: 2}],
        [{code: 'quotes', row: 14}],
        [{code: 'tooManyCells', row: 14}],
        [{code: 'noSuchDay', row: 14, value: '31/02/2026'}],
        [{code: 'noSuchTime', row: 14, value: '25:00'}],
        [{code: 'notADate', row: 14, column: 'Data', value: 'presto'}],
        [{code: 'notANumber', row: 14, column: 'Posti', value: 'molti'}],
        [{code: 'missingCell', row: 14, columns: ['Data']}],
        [{code: 'endBeforeStart', row: 14, start: '10:00', end: '9:00'}],
        [{code: 'misfit', row: 14, detail: 'place.lat'}],
      ],
      entries: [one, some],
    },
    imports: {
      note: [
        [noteOf('condition')],
        ...Object.values(importCodes)
          .flat()
          .map((code): [ImportNote] => [noteOf(code)]),
      ],
      heading: {fault: [some], left: [some], changed: [some], said: [some]},
      refused: [one, some],
      written: [
        ['questionario.yaml', 1],
        ['questionario.yaml', 12],
      ],
      noPlace: [
        ['questionario.yaml', '--out', 'EEXIST'],
        ['no/questionario.yaml', '--out', 'ENOENT'],
      ],
      missing: [[['opensAt', 'privacy']]],
      template: [['modello.xlsx']],
      row: [[{row: 14, column: 'eta'}, 'È troppo grande']],
      responses: {
        noConsultation: [['piazza']],
        noQuestions: [['piazza']],
        notOpen: [['upcoming'], ['closed'], ['concluded'], ['suspended'], ['withdrawn'], ['unknown']],
        purged: [['2026-08-31']],
        afterFinal: [[10]],
        notCounted: [[10]],
        checked: [one, some],
        recorded: [one, some],
        before: [one, some],
        partlyBefore: [one, some],
        more: [one, some],
      },
    },
    pages: {
      aboutDatasets: [name],
      agendaPage: {
        without: [['Luogo: Palazzo civico']],
        fault: {noDay: [['Dal giorno']], noSuchWord: [['Stato']], tooLong: [['Tema']], twice: [['Stato']]},
        late: [one, some],
        changedSince: [[inWords]],
        changedOn: [[inWords]],
        summaryOf: [[2026]],
        noMeetings: [[2026]],
        cancelled: [one, some],
      },
      noResults: {periodic: [[10]], end: [['lunedì 31 agosto 2026, ore 23:59']]},
    },
    commands: {
      zone: [['Europe/Rome'], ['America/New_York'], ['UTC']],
      inZone: [['lunedì 30 novembre 2026, ore 12:00', 'ora di Roma']],
      noConsultation: [['piazza']],
      logged: [['piazza', 'Sospesa', 3]],
      closing: [['lunedì 30 novembre 2026, ore 12:00 (ora di Roma)']],
      closingBefore: [['sabato 31 ottobre 2026, ore 23:59 (ora di Roma)']],
      without: [['stateReason']],
      refused: [['piazza', '--until']],
      notLater: [['lunedì 30 novembre 2026, ore 12:00']],
      faulty: [['$.closesAt']],
      deleted: [['31 agosto 2026']],
      badUntil: [['domani']],
      noSuchTime: [['2026-03-29 02:30', 'ora di Roma']],
      purge: {
        would: [
          [{id: 'piazza', responses: 1, files: 1}, '31 agosto 2026'],
          [{id: 'piazza', responses: 12, files: 3}, '31 agosto 2026'],
        ],
        did: [[{id: 'piazza', responses: 12, files: 3}, '31 agosto 2026']],
        uncounted: [
          ['piazza', 1, false],
          ['piazza', 10, true],
        ],
        exportFirst: [['piazza']],
        waits: [['piazza']],
        coming: [['piazza', '31 agosto 2026']],
      },
      snapshot: {
        written: [
          ['dati.json', 1],
          ['dati.json', 12],
        ],
        unchanged: [['dati.json']],
        unreadable: [
          ['dati.json', 1],
          ['dati.json', 3],
        ],
        cut: [
          ['dati.json', 1],
          ['dati.json', 2000],
        ],
        leftOut: [
          ['dati.json', 1],
          ['dati.json', 5],
        ],
        failed: [['dati.json', 'la fonte non risponde', 'no answer']],
        keptFrom: [['dati.json', 'lunedì 30 novembre 2026, ore 12:00']],
        none: [['dati.json']],
        summary: [
          [1, 1],
          [2, 12],
        ],
        faults: [one, some],
        twice: [['dati']],
        notDated: [['dati']],
      },
      export: {
        purged: [
          [1, '31 agosto 2026'],
          [12, '31 agosto 2026'],
        ],
        leftOut: [one, some],
        files: [
          [1, 'allegati'],
          [12, 'allegati'],
        ],
        progress: [
          [250_000, 1_000_000, 25_000, '30 s'],
          [1000, 1000, 900, undefined],
        ],
        seconds: [[30]],
        minutes: [[16]],
        hours: [[2, 5]],
      },
    },
    reviews: {
      marked: [['indirizzo e-mail', 'anna@prova.example']],
      none: [[0], [12]],
      start: [
        [1, 0],
        [340, 12],
      ],
      progress: [[12, 340]],
      beside: [['Altro']],
      unknownCommand: [['x']],
      ended: [[0], [1], [12]],
      noConsultation: [['piazza']],
      noQuestions: [['piazza']],
      exported: [
        [1, 'testi.xlsx'],
        [12, 'testi.xlsx'],
      ],
      tooMany: [one, some],
      tooLong: [one, some],
      imported: [
        [{publish: 1, redact: 1, hold: 1}, 1],
        [{publish: 12, redact: 3, hold: 0}, 2],
      ],
      refused: [one, some],
      more: [one, some],
      row: [[14, 'decisione']],
      fault: {
        missingColumn: [['decisione']],
        repeatedColumn: [['decisione']],
        unknownDecision: [['forse']],
        stillMarked: [['indirizzo e-mail «anna@prova.example»']],
      },
    },
    paper: {
      onlyIf: [
        [[{operator: '=', question: 'Come usi la piazza?', answer: 'Ci abito'}], false],
        [
          [
            {operator: '>=', question: 'Da quanti anni?', answer: '20'},
            {operator: 'exists', question: 'Perché?', exists: true},
          ],
          true,
        ],
      ],
      answerTo: [['Come usi la piazza?']],
      divide: [
        [100, undefined],
        [100, 'euro'],
      ],
      version: [['La nuova piazza', '2']],
    },
    types: {
      ranking: {
        hint: [
          [undefined, undefined],
          [3, 3],
          [2, 3],
          [undefined, 3],
          [2, undefined],
        ],
        ranked: [[2, 5]],
        add: [['Parchi']],
        up: [['Parchi']],
        down: [['Parchi']],
        remove: [['Parchi']],
        moved: [['Parchi', 2, 5]],
        removed: [['Parchi']],
        full: [[3]],
      },
      allocation: {
        hint: [
          [100, undefined],
          [1000, 'euro'],
        ],
        left: [
          [20, 100, undefined],
          [1, 10, 'punti'],
          [-5, 100, 'euro'],
        ],
        add: [[10, 'Parchi']],
        take: [[10, 'Parchi']],
        reduce: [['Parchi', 30]],
      },
      location: {at: [['45,46000', '9,19000']]},
      long: {
        search: [[8000]],
        found: [
          [0, 0],
          [1, 1],
          [12, 12],
          [8000, 50],
        ],
      },
    },
    month: {
      title: [
        ['2026-11', 12, 'event'],
        ['2026-04', 1, 'meeting'],
        ['2026-11', 0, 'all'],
      ],
      day: [
        ['2026-11-12', 3, 'event', false],
        ['2026-11-12', 0, 'meeting', true],
      ],
      undated: [[dates.day('2026-09')]],
      unstated: [[dates.day('2026-Q3')]],
      none: [
        ['2026-11', 'event'],
        ['2026-04', 'meeting'],
      ],
      goTo: [month],
      first: [[2000]],
    },
    register: {
      caption: [
        [1, 'meeting', false],
        [12, 'event', true],
        [12, 'all', false],
      ],
      byText: [['Oggetto', 'ascending']],
      late: [one, some],
    },
    languages: {
      onlyIn: [[language]],
      partly: [[[language]], [[language, other]]],
    },
  };
}
