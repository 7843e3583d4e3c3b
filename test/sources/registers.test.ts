import {describe, expect, it} from 'vitest';
import {table as italian} from '../../src/messages/it/table.ts';
import type {AgendaEntry} from '../../src/model/agenda.ts';
import {monthsIn} from '../../src/sources/csv/months.ts';
import {checkTable, readTable} from '../../src/sources/csv/read-table.ts';

function entries(text: string, name?: string): readonly AgendaEntry[] {
  const table = readTable(text, name);
  expect(table.is, JSON.stringify(table.faults)).toBe('meetings');
  return table.is === 'meetings' ? table.items : [];
}
const said = (text: string, name?: string) => {
  const {faults, remarks} = checkTable(text, italian, name);
  return [...faults, ...remarks];
};

describe('the quarterly table of a British ministry', () => {
  const header = 'Minister,Date,Name of organisation or individual,Purpose of meeting';

  it('is read with offices, months, and who was not named again', () => {
    const text = [
      header,
      '"Rt Hon Jane Doe, Secretary of State",2026-07,Example Energy Ltd,To discuss heat pumps',
      ',12 August 2026,"Example Rail; Example Bus",Fares',
      ',03/09/2026,Mr John Smith,Introductory meeting',
      ',,,',
      'John Roe MP,Nil Return,Nil Return,Nil Return',
    ].join('\n');
    expect(entries(text)).toMatchObject([
      {
        kind: 'meeting',
        language: 'en',
        title: 'Example Energy Ltd',
        start: '2026-07',
        datePrecision: 'month',
        officials: [{role: 'Minister', name: 'Rt Hon Jane Doe, Secretary of State'}],
        counterparts: [{name: 'Example Energy Ltd', kind: 'organisation'}],
        subject: 'To discuss heat pumps',
      },
      {
        start: '2026-08-12',
        datePrecision: 'day',
        officials: [{name: 'Rt Hon Jane Doe, Secretary of State'}],
        counterparts: [{name: 'Example Rail'}, {name: 'Example Bus'}],
      },
      {
        start: '2026-09-03',
        title: 'Introductory meeting',
        counterparts: [{kind: 'person'}],
      },
      {
        nilReturn: true,
        title: 'Nil Return',
        start: '2026-Q3',
        datePrecision: 'quarter',
        officials: [{role: 'Minister', name: 'John Roe MP'}],
        counterparts: [],
      },
    ]);
    expect(JSON.stringify(entries(text))).not.toContain('John Smith');
  });

  it('takes the year of months, and the period of nil returns, from the name of the file', () => {
    const text = [header, 'Jane Doe,April,Example Ltd,x', 'John Roe,,Nil return,'].join('\n');
    expect(entries(text, '/a/ministerial-meetings-april-to-june-2026.csv')).toMatchObject([
      {start: '2026-04', datePrecision: 'month'},
      {nilReturn: true, start: '2026-Q2', datePrecision: 'quarter'},
    ]);
    expect(entries(text, 'october_2025_to_april_2026.csv')).toMatchObject([
      {start: '2026-04'},
      {nilReturn: true, start: '2025-10', end: '2026-04', datePrecision: 'month'},
    ]);
    // A month without its year is none, and neither is a period that nobody says.
    expect(said(text)).toEqual([
      'Riga 2: nella colonna «Date», «April» non è una data o un’ora; scrivi per esempio 31/12/2026 o 9:30',
      'Riga 3: manca «Date»',
    ]);
  });

  it.each([
    ['a title above its header', `Meetings with external organisations\n${header}`, 'Example Ltd'],
    ['another name for who was met', 'Minister,Date of meeting,Organisation,Purpose', 'Example Ltd'],
    [
      'an adviser in place of a minister',
      'Special Adviser,Date,Name of external organisation*,Purpose',
      'Example Ltd',
    ],
  ])('is known by its header with %s', (_what, head, name) => {
    expect(entries(`${head}\nJane Doe,2026-03-12,${name},x`)).toMatchObject([
      {start: '2026-03-12', counterparts: [{name}]},
    ]);
  });

  it('takes a row with a name alone for a heading', () => {
    const text = [header, 'Jane Doe,,,', ',2026-03-12,Example Ltd,x'].join('\n');
    expect(entries(text)).toMatchObject([{officials: [{role: 'Minister', name: 'Jane Doe'}]}]);
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['Mr Smith', 'person'],
    ['Dr Jane Smith', 'person'],
    ['Rt Hon Dame Jane Smith', 'person'],
    ['Dott.ssa Anna Rossi', 'person'],
    ['Private individual', 'person'],
    ['A member of the public', 'person'],
    ['Dr Smith', 'person'],
    ['Lord Mandeville', 'person'],
    ['On. Rossi', 'person'],
    ['Cav. Mario Rossi', 'person'],
    ['"Dr Jane Doe, University of Example"', 'person'],
    ['Prof. Mario Rossi - Università di Esempio', 'person'],
    ['Members of the public', 'person'],
    ['Dr Example GmbH', 'organisation'],
    ['Sir Robert Example Ltd', 'organisation'],
    ['Avv. Rossi e Bianchi Associazione', 'organisation'],
    ['Ms Society Foundation', 'organisation'],
    ['On Your Bike', 'person'],
    ['Missing People', 'organisation'],
    ['Engineering UK', 'organisation'],
  ])('calls %s %s', (name, kind) => {
    const [entry] = entries(`${header}\nJane Doe,2026-03-12,${name},x`);
    expect(entry?.counterparts).toMatchObject([{kind}]);
    expect(entry?.counterparts[0]?.name).toBe(kind === 'person' ? undefined : name);
  });
});

describe('the meetings of the European Commission', () => {
  const header =
    'Name of cabinet,Name of EC representative,Title of EC representative,Date of meeting,Location,Name of interest representative,Transparency register ID,Subject of the meeting';

  it('are read below their title, with several in one cell', () => {
    const text = [
      'File generated on: 2026-10-03',
      header,
      'Cabinet of Example,"Ann Alpha, Ben Beta","Cabinet member, Head of Cabinet",12/03/2026,Brussels,"Alpha Ltd, Beta AISBL","123456789012-34, 987654321098-76",PFAS',
      'Cabinet of Example,Ann Alpha,Cabinet member,13/03/2026,,"Gamma, Inc.",111111111111-11,x',
      'Cabinet of Example,Ann Alpha,Cabinet member,14/03/2026,,"Delta, Ltd, Epsilon","1-1, 2-2",x',
    ].join('\n');
    expect(entries(text)).toMatchObject([
      {
        start: '2026-03-12',
        language: 'en',
        place: {name: 'Brussels'},
        officials: [
          {name: 'Ann Alpha', role: 'Cabinet member', organisation: {name: 'Cabinet of Example'}},
          {name: 'Ben Beta', role: 'Head of Cabinet', organisation: {name: 'Cabinet of Example'}},
        ],
        counterparts: [
          {name: 'Alpha Ltd', register: {name: 'Transparency register ID', number: '123456789012-34'}},
          {name: 'Beta AISBL', register: {number: '987654321098-76'}},
        ],
        subject: 'PFAS',
      },
      // One number is one name, whatever commas it has.
      {counterparts: [{name: 'Gamma, Inc.', register: {number: '111111111111-11'}}]},
      // Where they do not add up, nobody is given the number of another.
      {counterparts: [{name: 'Delta, Ltd, Epsilon', kind: 'organisation'}]},
    ]);
    expect(said(text)).toEqual([
      'Riga 5: 2 numeri di registro per 1 portatore di interessi: i numeri non si mostrano',
    ]);
  });

  it('are read of a directorate-general, an agency and a Member of Parliament', () => {
    expect(
      entries(
        'Name of DG - full name,Name of EC representative,Title of EC representative,Date of meeting,Name of interest representative,Transparency register ID,Subject of the meeting\nExample,Ann,Director,1/2/2026,Alpha,1-1,x',
      ),
    ).toMatchObject([{officials: [{organisation: {name: 'Example'}}]}]);
    expect(
      entries(
        'Date;Location;EISMEA representative;Interest representative;Subject;Minutes\n1/2/2026;Brussels;Ann, Head of Unit;Alpha;x;https://example.org/m.pdf',
      ),
    ).toMatchObject([{officials: [{role: 'Ann, Head of Unit'}], minutesUrl: 'https://example.org/m.pdf'}]);
    expect(
      entries(
        'mep,role,date,location,lobbyists,title,committees,dossier\nAnn,Member,01-02-2026,remote,Alpha,Energy,ITRE,2026/1(COD)',
      ),
    ).toMatchObject([
      {kind: 'meeting', officials: [{role: 'Member', name: 'Ann'}], subject: 'Energy', start: '2026-02-01'},
    ]);
  });
});

describe('the agenda of an Italian ministry with its own register', () => {
  it('is read by its columns, with the office that a column is called after', () => {
    const text = [
      'Data;Sottosegretario;Soggetto iscritto;N. iscrizione al registro;Oggetto',
      '3 luglio 2026;Anna Rossi;ACME S.p.A.;1234;',
      'luglio 2026;Anna Rossi;Ing. Mario Bianchi;;Reti',
      '15/07/2026;Anna Rossi;Nessun incontro;;',
    ].join('\n');
    expect(entries(text)).toMatchObject([
      {
        language: 'it',
        title: 'ACME S.p.A.',
        start: '2026-07-03',
        officials: [{role: 'Sottosegretario', name: 'Anna Rossi'}],
        counterparts: [{name: 'ACME S.p.A.'}],
      },
      {start: '2026-07', title: 'Reti', counterparts: [{kind: 'person'}]},
      {nilReturn: true, start: '2026-07-15', title: 'Nessun incontro', counterparts: []},
    ]);
  });

  it('says what it lacks when nobody can tell whose agenda it is', () => {
    expect(said('Data;Luogo;Partecipanti;Motivi dell’incontro\n1/2/2026;Roma;ACME;x')).toEqual([
      expect.stringContaining('«Decisore pubblico» o «Carica»') as string,
    ]);
  });
});

describe('text in UTF-16', () => {
  const text = 'Data;Carica;Portatore di interessi\r\n1/2/2026;Sindacà;Società';
  const little = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  const big = Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]);

  it.each([
    ['little', little],
    ['big', big],
  ])('is read by its mark, %s end first', (_which, bytes) => {
    const table = readTable(bytes);
    expect(table).toMatchObject({is: 'meetings', items: [{officials: [{role: 'Sindacà'}]}]});
  });
});

describe('the months in the name of a file', () => {
  it.each([
    ['ministri-da-luglio-a-settembre-2026.csv', '2026-07', '2026-09'],
    ['Ministerial_meetings_March_2026.csv', '2026-03', '2026-03'],
    ['december-2025-to-january-2026', '2025-12', '2026-01'],
  ])('%s', (name, from, to) => expect(monthsIn(name)).toEqual({from, to}));

  it.each([
    'incontri.csv',
    'mar-2026.csv',
    'july.csv',
    'june-to-april-2026',
    'may-june-july-2026',
    '2026.csv',
  ])('are none in %s', (name) => expect(monthsIn(name)).toBeUndefined());
});
