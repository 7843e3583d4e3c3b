import {describe, expect, it} from 'vitest';
import {table as english} from '../../src/messages/en/table.ts';
import {table as italian} from '../../src/messages/it/table.ts';
import type {AgendaEntry} from '../../src/model/agenda.ts';
import {progressOf} from '../../src/model/commitment.ts';
import {readCommitmentTable} from '../../src/sources/csv/commitments.ts';
import {checkTable, readTable} from '../../src/sources/csv/read-table.ts';
import type {TableReading} from '../../src/sources/csv/table.ts';

const columns = [
  'Data',
  'Decisore pubblico',
  'Carica',
  'Portatore di interessi',
  'N. registro',
  'Oggetto',
  'Modalità',
  'Documenti',
];
const row =
  '12/03/2026;Mario Rossi;Assessore;ACME Spa;123;Tram;In presenza;https://comune.example.it/memoria.pdf';
const register = (...rows: readonly string[]) => [columns.join(';'), ...rows].join('\r\n');
const events = (...rows: readonly string[]) => ['Data;Titolo;Inizio;Fine;Luogo', ...rows].join('\n');

type Read<K extends TableReading['is']> = Extract<TableReading, {is: K}>;

function reading<K extends Exclude<TableReading['is'], 'unreadable'>>(input: string | Uint8Array, is: K) {
  const table = readTable(input);
  expect(table.is, JSON.stringify(table.faults)).toBe(is);
  return table as Read<K>; // proved by the line above
}

const entries = (input: string | Uint8Array): readonly AgendaEntry[] => reading(input, 'meetings').items;
const said = (input: string | Uint8Array) => {
  const {faults, remarks} = checkTable(input, italian);
  return [...faults, ...remarks];
};

describe('a register of meetings', () => {
  it('is read by its Italian headers, without any map', () => {
    expect(entries(register(row))).toEqual([
      expect.objectContaining({
        id: expect.stringMatching(/^2026-03-12-[0-9a-z]+$/),
        kind: 'meeting',
        language: 'it',
        title: 'ACME Spa',
        start: '2026-03-12',
        datePrecision: 'day',
        officials: [{role: 'Assessore', name: 'Mario Rossi'}],
        counterparts: [
          {name: 'ACME Spa', kind: 'organisation', register: {name: 'N. registro', number: '123'}},
        ],
        subject: 'Tram',
        mode: 'inPerson',
        documents: [{title: 'memoria.pdf', url: 'https://comune.example.it/memoria.pdf'}],
      }),
    ]);
  });

  it('is read by English headers', () => {
    const text =
      'Date,Official,Office,Interest representative,Register number,Subject,Mode\n2026-03-12,,Mayor,ACME,1,Tram,remote';
    expect(entries(text)).toMatchObject([
      {language: 'en', officials: [{role: 'Mayor'}], mode: 'online', subject: 'Tram'},
    ]);
  });

  it.each([
    ['capitals and accents', 'DATA;DECISORE;PORTATORE D’INTERESSE;MODALITA'],
    ['what stands in brackets', 'Data (gg/mm/aaaa);Carica (ruolo);Portatore di interessi;Oggetto'],
    ['punctuation', 'data.;"Decisore  pubblico";portatori_di_interessi;N° registro'],
  ])('forgives %s in headers', (_what, header) => {
    expect(entries(`${header}\n1/2/2026;Sindaca;ACME;x`)).toMatchObject([
      {start: '2026-02-01', counterparts: [{name: 'ACME'}], officials: [{role: 'Sindaca'}]},
    ]);
  });

  it('takes several counterparts in one cell, with their numbers', () => {
    const [entry] = entries(register('12/03/2026;;Sindaca;"ACME; Beta & C.";"1; 2";;;'));
    expect(entry?.counterparts).toMatchObject([
      {name: 'ACME', register: {number: '1'}},
      {name: 'Beta & C.', register: {number: '2'}},
    ]);
    const unsure = register('12/03/2026;;Sindaca;"ACME; Beta";7;;;');
    expect(said(unsure)).toEqual([
      'Riga 2: 1 numero di registro per 2 portatori di interessi: i numeri non si mostrano',
    ]);
    expect(entries(unsure)[0]?.counterparts).toEqual([
      {name: 'ACME', kind: 'organisation'},
      {name: 'Beta', kind: 'organisation'},
    ]);
  });

  it('names its documents by what stands beside the address', () => {
    const [entry] = entries(
      register(
        '12/03/2026;;Sindaca;ACME;;;;"Memoria: https://a.example.it/1.pdf; https://a.example.it/due%20pagine.pdf"',
      ),
    );
    expect(entry?.documents).toEqual([
      {title: 'Memoria', url: 'https://a.example.it/1.pdf'},
      {title: 'due pagine.pdf', url: 'https://a.example.it/due%20pagine.pdf'},
    ]);
  });

  it('keeps HTML as the text it is, and drops what is no web address', () => {
    const text = register('12/03/2026;;Sindaca;<b>ACME</b>;;<script>alert(1)</script>;;javascript:alert(1)');
    expect(entries(text)).toMatchObject([
      {counterparts: [{name: '<b>ACME</b>'}], subject: '<script>alert(1)</script>', documents: []},
    ]);
    expect(said(text)).toEqual([
      'Riga 2: «javascript:alert(1)» non è un indirizzo web completo (https://…), quindi non diventa un collegamento',
    ]);
  });

  it('gives rows names that stay when others are added, sorted, or corrected', () => {
    const other = '13/03/2026;;Sindaca;Beta;;Acqua;;';
    const before = entries(register(row, other)).map(({id}) => id);
    const after = entries(register('11/03/2026;;Sindaca;Gamma;;;;', other, row.replace('Tram', 'Tramvia')));
    expect(after.map(({id}) => id).slice(1)).toEqual(before.toReversed());
  });

  it('tells two meetings on one day apart, and tells a row that is there twice', () => {
    const two = entries(register(row, row.replace('Tram', 'Bici')));
    expect(new Set(two.map(({id}) => id)).size).toBe(2);
    expect(entries(register(row, row))).toHaveLength(1);
    expect(said(register(row, row))).toEqual(['Riga 3: è uguale alla riga 2 e si mostra una volta sola']);
  });

  it('reads 10,000 rows', () => {
    const many = Array.from({length: 10_000}, (_, i) => row.replace('ACME', `ACME ${i}`));
    const all = entries(register(...many));
    expect(all).toHaveLength(10_000);
    expect(new Set(all.map(({id}) => id)).size).toBe(10_000);
  });
});

describe('the rows of a table', () => {
  it.each([
    ['a day that does not exist', '31/02/2026;;Sindaca;A;;;;', 'la data 31/02/2026 non esiste'],
    ['a month that does not exist', '12/31/2026;;Sindaca;A;;;;', 'la data 12/31/2026 non esiste'],
    [
      'words in place of a date',
      'domani;;Sindaca;A;;;;',
      'nella colonna «Data», «domani» non è una data o un’ora; scrivi per esempio 31/12/2026 o 9:30',
    ],
    ['a time that does not exist', '1/2/2026 25.70;;Sindaca;A;;;;', 'l’ora 1/2/2026 25.70 non esiste'],
    ['nobody who decides', '1/2/2026;;;A;;;;', 'manca «Decisore pubblico» o «Carica»'],
    ['no date', ';;Sindaca;A;;;;', 'manca «Data»'],
    [
      'more cells than the header',
      '1/2/2026;;Sindaca;A;;;;;rest',
      'ha più celle dell’intestazione; se un testo contiene il separatore, va tra virgolette',
    ],
    [
      'a quotation mark that is not closed',
      '1/2/2026;;Sindaca;"A;;;;',
      'le virgolette non sono chiuse come si deve; da qui potrebbero mancare delle righe',
    ],
  ])('with %s are not shown, are counted, and are told by number', (_what, bad, fault) => {
    const text = register(row, bad);
    expect(entries(text)).toHaveLength(1);
    expect(reading(text, 'meetings').unreadable).toBe(1);
    expect(said(text)).toEqual([`Riga 3: ${fault}`]);
  });

  it('are counted as a spreadsheet counts them: a text of two lines is one row, an empty row is one too', () => {
    const text = register('1/2/2026;;Sindaca;A;;"due', 'righe";;', ';;;;;;;', '31/02/2026;;Sindaca;A;;;;');
    expect(said(text)).toEqual(['Riga 4: la data 31/02/2026 non esiste']);
    expect(entries(text)[0]?.subject).toBe('due\nrighe');
    expect(said(`sep=;\r\n${text}`)).toEqual(['Riga 5: la data 31/02/2026 non esiste']);
  });

  it('tell in English too', () => {
    expect(checkTable(register('31/02/2026;;Mayor;A;;;;'), english)).toEqual({
      is: 'meetings',
      entries: 0,
      faults: ['Row 2: the date 31/02/2026 does not exist'],
      remarks: [],
    });
  });
});

describe('a table that is none', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'Il file è vuoto'],
    ['blank', '\n;;;\n', 'Il file è vuoto'],
    [
      'UTF-16 without a mark',
      new Uint8Array([0x44, 0, 0x61, 0]),
      'Il file è in UTF-16: salvalo di nuovo come «CSV UTF-8»',
    ],
    [
      'a workbook',
      new Uint8Array([0x50, 0x4b, 3, 4]),
      'Il file è un foglio di calcolo (Excel o LibreOffice), non un CSV: salvalo come «CSV UTF-8»',
    ],
    [
      'of other things',
      'a;b\n1;2',
      'La prima riga non contiene nomi di colonna che conosciamo; contiene: «a» e «b». Servirebbero, per esempio: «Data»; «Decisore pubblico» o «Carica»; «Portatore di interessi»; oppure: «Commitment Unique Identifier»; «Commitment Title» o «Short Title»; «Completion (Progress Report)» o «Action Plan Number»; oppure: «Codice» o «Impegno»; «Tappa», «Responsabile», «Area» o «Obiettivo»; oppure: «Titolo»; «Data» o «Inizio»; oppure: «Titolo»; «URL», «URL di download», «Pagina» o «Licenza»',
    ],
    [
      'short of one column',
      'Data;Carica;Oggetto\n1/2/2026;Sindaca;x',
      'Manca la colonna «Portatore di interessi»',
    ],
    [
      'short of two',
      'Data;Oggetto\n1/2/2026;x',
      'Mancano le colonne «Decisore pubblico» o «Carica»; «Portatore di interessi»',
    ],
  ])('says so: %s', (_what, input, fault) => {
    expect(readTable(input).is).toBe('unreadable');
    expect(said(input)).toEqual([fault]);
  });

  it('is none without rows, but no fault', () => {
    expect(checkTable(register(), italian)).toEqual({
      is: 'meetings',
      entries: 0,
      faults: [],
      remarks: ['C’è solo l’intestazione: nessuna riga da mostrare'],
    });
  });

  it('says which columns are not read, and which are there twice', () => {
    expect(said('Data;Carica;Portatore di interessi;Oggetto;Argomento;Note\n1/2/2026;S;A;x;y;z')).toEqual([
      'La colonna «Argomento» c’è più di una volta: vale la prima',
      'Colonna non letta: «Note»',
    ]);
  });
});

describe('the text of a table', () => {
  const text = register('1/2/2026;;Sindacà;Società;;“Perché” – €;;');
  const bytes = new TextEncoder().encode(text);
  const windows = Uint8Array.from(
    [...text].map((letter) => ({'“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80})[letter] ?? letter.charCodeAt(0)),
  );

  it.each([
    ['UTF-8', bytes],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])],
    ['Windows-1252', windows],
    ['a text', text],
    ['a text with a mark', `\uFEFF${text}`],
  ])('is understood in %s', (_what, input) => {
    expect(entries(input)).toMatchObject([
      {officials: [{role: 'Sindacà'}], counterparts: [{name: 'Società'}], subject: '“Perché” – €'},
    ]);
  });

  it.each([';', ',', '\t'])('is taken apart at %j', (separator) => {
    const quoted = [columns, ['1/2/2026', '', 'S', 'A; B, C\tD', '', 'x', '', '']]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(separator))
      .join('\r');
    expect(entries(quoted)).toMatchObject([{subject: 'x', start: '2026-02-01'}]);
  });

  it('is not taken apart at what stands in quotation marks in its header', () => {
    const header = 'Data;Carica;Portatore di interessi;"Note (a, b, c, d, e)"';
    expect(entries(`${header}\n1/2/2026;S;A;x`)).toMatchObject([{start: '2026-02-01'}]);
  });

  it.each([
    ['nothing but empty lines', '\n'.repeat(5_000_000), {is: 'unreadable', faults: [{code: 'empty'}]}],
    [
      'a table below as many',
      `${'\r\n'.repeat(2_000_000)}${columns.join(';')}\n1/2/2026;;S;A;;x;;`,
      {is: 'meetings', items: [{subject: 'x', start: '2026-02-01'}]},
    ],
    [
      'one line without an end',
      'x'.repeat(5_000_000),
      {is: 'unreadable', faults: [{code: 'unknownColumns'}]},
    ],
  ])('is read to its end where there is %s', (_what, input, result) => {
    expect(readTable(input)).toMatchObject(result);
  });

  it('loses the apostrophe that an export puts before a formula', () => {
    expect(entries(register("1/2/2026;;S;A;;'=1+1;;"))[0]?.subject).toBe('=1+1');
  });
});

describe('a list of events', () => {
  const one = (cells: string, header?: string) =>
    reading(header === undefined ? events(cells) : `${header}\n${cells}`, 'events').items[0];

  it.each([
    [
      '12/03/2026;Festa;9.30;13:00;Piazza',
      '2026-03-12T09:30:00+01:00',
      '2026-03-12T13:00:00+01:00',
      'minute',
    ],
    ['12.7.2026;Festa;ore 9:30;;', '2026-07-12T09:30:00+02:00', undefined, 'minute'],
    [
      '2026-07-12;Festa;dalle 9.30 alle 13.00;;',
      '2026-07-12T09:30:00+02:00',
      '2026-07-12T13:00:00+02:00',
      'minute',
    ],
    [
      ';Festa;12/7/2026 9.30;13/7/2026 8.00;',
      '2026-07-12T09:30:00+02:00',
      '2026-07-13T08:00:00+02:00',
      'minute',
    ],
    [';Festa;12/7/2026;13/7/2026;', '2026-07-12', '2026-07-13', 'day'],
    ['2026-07-12T09:30:00+02:00;Festa;;;', '2026-07-12T09:30:00+02:00', undefined, 'minute'],
    ['29/3/2026;Notte;1.30;;', '2026-03-29T01:30:00+01:00', undefined, 'minute'],
    ['29/3/2026;Alba;3.30;;', '2026-03-29T03:30:00+02:00', undefined, 'minute'],
    ['7/2026;Festa;;;', '2026-07', undefined, 'month'],
    ['2026-07;Festa;;;', '2026-07', undefined, 'month'],
    ['2026-Q3;Festa;;;', '2026-Q3', undefined, 'quarter'],
  ])('knows when %s is', (cells, start, end, datePrecision) => {
    const entry = one(cells);
    expect([entry?.start, entry?.end, entry?.datePrecision]).toEqual([start, end, datePrecision]);
  });

  it('is one also where most of its columns could be those of a register', () => {
    const header = 'Titolo;Data;Ora;Luogo;Ufficio;Carica;Argomento';
    expect(one('Festa;1/2/2026;9.30;Piazza;Cultura;Assessora;Maschere', header)).toMatchObject({
      kind: 'event',
      title: 'Festa',
    });
  });

  it('says when the end is before the start', () => {
    expect(said(events('12/03/2026;Festa;13:00;9.30;', '12/03/2026;Fiera;10:00;11:00;'))).toEqual([
      'Riga 2: la fine (9.30) è prima dell’inizio (13:00)',
    ]);
  });

  it('reads places, and coordinates with decimal commas', () => {
    const header = 'Titolo;Data;Luogo;Indirizzo;Latitudine;Longitudine;Posti;Organizzatore;Link';
    expect(
      one('Festa;1/2/2026;Piazza;Via Po 1;45,4642;9.19;1.200;Comune;https://a.example.it/', header),
    ).toMatchObject({
      place: {name: 'Piazza', address: 'Via Po 1', lat: 45.4642, lon: 9.19},
      capacity: {places: 1200},
      organisation: {name: 'Comune'},
      url: 'https://a.example.it/',
    });
  });
});

describe('a table of commitments', () => {
  const header = 'Codice;Impegno;Responsabile;Stanziato;Elenco tappe;Tappa;Scadenza;Stato;Raggiunta il';
  const plan = (...rows: readonly string[]) => [header, ...rows].join('\n');
  const whole = [
    'A1;Bilancio;Comune;1.234,50 €;completo;Bozza;31/03/2026;raggiunta;30/03/2026',
    ';;;;;Delibera;12/2026;in corso;',
    'A2;Verde;Comune;;;;;;',
  ];

  it('is read with its milestones, one a row', () => {
    const {items} = reading(plan(...whole), 'commitments');
    expect(items).toMatchObject([
      {
        code: 'A1',
        title: 'Bilancio',
        responsible: [{name: 'Comune'}],
        amounts: [{kind: 'committed', value: 1234.5, currency: 'EUR'}],
        milestonesKnown: 'all',
        milestones: [
          {id: 'A1-1', title: 'Bozza', due: '2026-03-31', status: 'achieved', achievedAt: '2026-03-30'},
          {id: 'A1-2', title: 'Delibera', due: '2026-12', status: 'underway'},
        ],
      },
      {code: 'A2', milestonesKnown: 'none', milestones: []},
    ]);
    expect(items.map(progressOf)).toEqual([{achieved: 1, total: 2}, undefined]);
  });

  it('draws no bar from a list that lost a row, nor from one that nobody calls whole', () => {
    const lost = reading(plan(...whole, 'A1;;;;;Voto;30/02/2026;prevista;'), 'commitments');
    expect(lost.unreadable).toBe(1);
    expect(lost.items[0]).toMatchObject({milestonesKnown: 'some', milestones: [{}, {}]});
    const unsaid = reading(plan(...whole).replace('completo', ''), 'commitments');
    expect(unsaid.items[0]?.milestonesKnown).toBe('some');
  });
});

describe('a table of datasets', () => {
  it('gathers the distributions of one dataset', () => {
    const text = [
      'Titolo;Titolare;Frequenza;Aggiornato il;Licenza;Formato;URL di download;Byte',
      'Bilancio;Comune;mensile;1/2/2026;CC BY 4.0;CSV;https://a.example.it/b.csv;12.000',
      'Bilancio;Comune;mensile;1/2/2026;CC BY 4.0;JSON;https://a.example.it/b.json;',
      'Bilancio;Comune;mensile;1/2/2026;CC BY 4.0;JSON;https://a.example.it/b.json;',
      'Alberi;Comune;;;https://l.example.it/;CSV;ftp://a.example.it/a.csv;molti',
    ].join('\n');
    const {items, unreadable} = reading(text, 'datasets');
    expect(unreadable).toBe(0);
    expect(items).toMatchObject([
      {
        title: 'Bilancio',
        holder: {name: 'Comune'},
        frequency: 'MONTHLY',
        modified: '2026-02-01',
        licence: {title: 'CC BY 4.0'},
        distributions: [
          {format: 'CSV', accessUrl: 'https://a.example.it/b.csv', bytes: 12_000},
          {format: 'JSON', accessUrl: 'https://a.example.it/b.json'},
        ],
      },
      {title: 'Alberi', distributions: []},
    ]);
    expect(said(text)).toEqual([
      'Riga 4: è uguale alla riga 3 e si mostra una volta sola',
      'Riga 5: «ftp://a.example.it/a.csv» non è un indirizzo web completo (https://…), quindi non diventa un collegamento',
      'Riga 5: nella colonna «Byte», «molti» non è un numero di byte: la dimensione non si mostra',
    ]);
  });

  it('loses no dataset to a size that is none', () => {
    const sizes = ['-5', '1,5', '1,2 MB', '9'.repeat(400), '0', '12.000'];
    const text = [
      'Titolo;URL;Byte',
      ...sizes.map((size, index) => `Alberi;https://a.example.it/${index};${size}`),
    ].join('\n');
    const {items, faults, unreadable} = reading(text, 'datasets');
    expect(unreadable).toBe(0);
    expect(items.map(({distributions}) => distributions.map(({bytes}) => bytes))).toEqual([
      [undefined, undefined, undefined, undefined, 0, 12_000],
    ]);
    expect(faults.map((fault) => [fault.code, 'value' in fault && fault.value])).toEqual(
      sizes.slice(0, 4).map((size) => ['notASize', size]),
    );
  });

  it('takes what the quality of metadata looks for, with years where days are not known', () => {
    const text = [
      'Titolo;Parole chiave;Diritti di accesso;Territorio;Periodo dal;Periodo al;Contatto;URL;Tipo di file;Diritti',
      'Alberi;"verde, piante";Pubblico;Forlì;2019;12/2020;dati@comune.example.it;https://a.example.it/a;text/csv;Si cita il Comune',
      'Strade;;su richiesta;;;2020-05-03;https://a.example.it/ufficio;https://a.example.it/s;;',
      'Bilanci;;;;;;Ufficio ragioneria;https://a.example.it/b;;',
    ].join('\n');
    const {items, faults} = reading(text, 'datasets');
    expect(faults).toEqual([]);
    expect(items).toMatchObject([
      {
        keywords: ['verde', 'piante'],
        accessRights: 'PUBLIC',
        spatial: 'Forlì',
        temporal: {start: '2019-01-01', end: '2020-12'},
        contact: {email: 'dati@comune.example.it'},
        distributions: [{mediaType: 'text/csv', rights: 'Si cita il Comune'}],
      },
      {
        accessRights: 'su richiesta',
        temporal: {end: '2020-05-03'},
        contact: {url: 'https://a.example.it/ufficio'},
      },
      {contact: {name: 'Ufficio ragioneria'}},
    ]);
  });
});

describe('objectives', () => {
  it('are read beside the area, and are the area where a table has no other', () => {
    const both = readCommitmentTable(
      'Codice;Titolo;Area;Obiettivo\nA1;Nido;Scuola;Una città per i bambini\n',
    );
    expect(both).toMatchObject({items: [{area: 'Scuola', objective: 'Una città per i bambini'}]});
    const one = readCommitmentTable('Codice;Titolo;Obiettivo\nA1;Nido;Una città per i bambini\n');
    expect(one).toMatchObject({
      items: [{area: 'Una città per i bambini', objective: 'Una città per i bambini'}],
    });
  });
});
