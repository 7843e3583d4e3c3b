import {parse} from 'csv-parse/sync';
import {XMLParser, XMLValidator} from 'fast-xml-parser';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import {describe, expect, it} from 'vitest';
import type {AgendaEntry} from '../../src/model/agenda.ts';
import {consultation} from './town.ts';
import {commons, dataset, event, meeting, plan} from './nouns.ts';

describe('the calendar', () => {
  const calendar = async (agenda: readonly AgendaEntry[], path = '/agenda.ics') => {
    const {get} = await commons({agenda});
    const answer = await get(path);
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    const text = await answer.text();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
    const component = new ICAL.Component(ICAL.parse(text));
    for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const find = (id: string) => {
      const found = events.find(({uid}) => uid === `${id}@partecipa.example.it`);
      if (!found) throw new Error(`${id} is not in the calendar`);
      return found;
    };
    return {text, component, events, find};
  };
  const valueOf = (one: ICAL.Event, name: string) => String(one.component.getFirstPropertyValue(name));

  it('says of an event what the agenda says', async () => {
    const title = 'Passeggiata; "verde", \\ e\npoi à'.repeat(5);
    const {find} = await calendar([event({title, status: 'cancelled'})]);
    const one = find('passeggiata');
    expect(one.summary).toBe(title);
    expect(one.startDate.toJSDate().toISOString()).toBe('2026-07-08T16:00:00.000Z');
    expect(one.endDate.toJSDate().toISOString()).toBe('2026-07-08T18:00:00.000Z');
    expect(one.location).toBe('Piazza del Mercato, Via Roma 1; Arengo, (AR)');
    expect(one.sequence).toBe(2);
    expect(valueOf(one, 'status')).toBe('CANCELLED');
    expect(valueOf(one, 'url')).toBe('https://partecipa.example.it/agenda/passeggiata');
    expect(one.component.getFirstProperty('categories')?.getValues()).toEqual(['Verde, parchi']);
  });

  it('gives whole days an end on the day after, and leaves out what no day is known of', async () => {
    const {find, events} = await calendar([
      event({id: 'uno', start: '2026-07-31', end: undefined, datePrecision: 'day'}),
      event({id: 'tre', start: '2026-12-30', end: '2027-01-01', datePrecision: 'day'}),
      event({id: 'rovescio', start: '2026-07-10', end: '2026-07-01', datePrecision: 'day'}),
      event({id: 'mese', start: '2026-07', end: undefined, datePrecision: 'month'}),
      event({id: 'mese-in-giorni', start: '2026-07-01', end: undefined, datePrecision: 'month'}),
      event({id: 'trimestre', start: '2026-Q3', end: undefined, datePrecision: 'quarter'}),
      meeting({id: 'nessuno', nilReturn: true}),
      meeting({id: 'incontro-1'}),
      event(),
    ]);
    expect(events).toHaveLength(5);
    expect(find('uno').startDate.isDate).toBe(true);
    const span = (id: string) => [String(find(id).startDate), String(find(id).endDate)];
    expect(span('uno')).toEqual(['2026-07-31', '2026-08-01']);
    expect(span('tre')).toEqual(['2026-12-30', '2027-01-02']);
    expect(span('rovescio')).toEqual(['2026-07-10', '2026-07-11']);
  });

  it('repeats by the clock on the wall, across summer time', async () => {
    const {find, component} = await calendar([
      event({
        start: '2026-10-21T18:00:00+02:00',
        end: '2026-10-21T20:00:00+02:00',
        recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3',
      }),
    ]);
    expect(component.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Rome');
    const times = find('passeggiata').iterator();
    const moments = [times.next(), times.next()].map((time) => time?.toJSDate().toISOString());
    expect(moments).toEqual(['2026-10-21T16:00:00.000Z', '2026-10-28T17:00:00.000Z']);
  });

  it('repeats whole days until a day, and moments until a moment', async () => {
    const until = 'FREQ=WEEKLY;UNTIL=20261231T225959Z';
    const {text} = await calendar([
      event({id: 'giorno', start: '2026-07-01', end: undefined, datePrecision: 'day', recurrence: until}),
      event({recurrence: until}),
    ]);
    expect(text.match(/^RRULE:FREQ=WEEKLY.*/gm)?.map((line) => line.trim())).toEqual([
      'RRULE:FREQ=WEEKLY;UNTIL=20261231',
      `RRULE:${until}`,
    ]);
  });

  it('is stamped with the moment an entry last changed, not with that of the request', async () => {
    const {get, store} = await commons({agenda: [event()]});
    const changed = (await store.agendaEntry('passeggiata'))?.modifiedAt ?? '';
    const stamp = changed.replace(/[-:]|\.\d+/g, '');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const text = await (await get('/agenda/passeggiata.ics')).text();
    expect(text).toContain(`DTSTAMP:${stamp}`);
    expect(text).toContain(`LAST-MODIFIED:${stamp}`);
  });

  it('says where it is, with its filters, and when to ask again', async () => {
    const {component} = await calendar([event(), meeting()], '/agenda.ics?kind=event&q=citt%C3%A0+x');
    expect(component.getFirstPropertyValue('source')).toBe(
      'https://partecipa.example.it/agenda.ics?kind=event&q=citt%C3%A0+x',
    );
    expect(String(component.getFirstPropertyValue('refresh-interval'))).toBe('PT4H');
  });

  it('defines each zone once, however many repeat in it, years ago too', async () => {
    const weekly = {recurrence: 'FREQ=WEEKLY;COUNT=3'};
    const york = {...weekly, timeZone: 'America/New_York'};
    const {component, find} = await calendar([
      event({id: 'a', start: '2005-07-08T18:00:00+02:00', end: undefined, ...weekly}),
      event({id: 'b', start: '2026-07-08T18:00:00+02:00', end: undefined, ...weekly}),
      event({id: 'c', start: '2026-10-21T18:00:00-04:00', end: undefined, ...york}),
      event({id: 'd', start: '2027-10-21T18:00:00-04:00', end: undefined, ...york}),
    ]);
    const zones = component.getAllSubcomponents('vtimezone').map((one) => one.getFirstPropertyValue('tzid'));
    expect(zones).toEqual(['Europe/Rome', 'America/New_York']);
    const starts = ['a', 'b', 'c', 'd'].map((id) => find(id).startDate.toJSDate().toISOString());
    expect(starts).toEqual([
      '2005-07-08T16:00:00.000Z',
      '2026-07-08T16:00:00.000Z',
      '2026-10-21T22:00:00.000Z',
      '2027-10-21T22:00:00.000Z',
    ]);
  });

  it('takes no rule that is none', async () => {
    const {text} = await calendar([event({recurrence: 'FREQ=DAILY\r\nATTACH:https://evil.example/'})]);
    const entry = text.slice(text.indexOf('BEGIN:VEVENT'));
    expect(entry).toContain('DTSTART');
    expect(entry).not.toMatch(/^(RRULE|ATTACH)/m);
  });

  it('is the same bytes until something changes, so that it can be kept', async () => {
    const {get, store} = await commons();
    for (const path of ['/agenda.ics', '/agenda/passeggiata.ics']) {
      const first = await get(path);
      const again = await get(path, {'If-None-Match': first.headers.get('ETag') ?? ''});
      expect(again.status).toBe(304);
      await store.publish({agenda: [event({revision: 3, title: path})]});
      expect((await get(path, {'If-None-Match': first.headers.get('ETag') ?? ''})).status).toBe(200);
    }
  });

  it('has the filters of the list', async () => {
    const {events} = await calendar([event(), meeting()], '/agenda.ics?kind=meeting');
    expect(events.map(({summary}) => summary)).toEqual(['Incontro con Verde Vivo']);
  });

  it('of one entry holds that one', async () => {
    const {events} = await calendar([event(), meeting()], '/agenda/incontro-1.ics');
    expect(events).toHaveLength(1);
  });
});

describe('the tables', () => {
  const rows = async (path: string, publication = {}) => {
    const {get} = await commons(publication);
    const answer = await get(path);
    expect(answer.headers.get('Content-Type')).toContain('text/csv');
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await answer.arrayBuffer());
    // Without this mark, spreadsheets read accents as something else.
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const table: Record<string, string>[] = parse(text, {columns: true, bom: true});
    return table;
  };

  it('of the agenda are a register', async () => {
    const [first, second] = await rows('/agenda.csv', {
      agenda: [meeting({counterparts: [{name: '=HYPERLINK("x")', kind: 'organisation'}]}), event()],
    });
    expect(first).toEqual({
      Data: '2026-06-10',
      'Decisore pubblico': '',
      Carica: 'Assessora alla mobilità',
      'Portatore di interessi': `'=HYPERLINK("x")`,
      'N. registro': '',
      Oggetto: 'Alberi in città',
      Modalità: 'Online',
      Documenti: 'https://www.example.it/memoria.pdf',
    });
    expect(second).toMatchObject({Data: '2026-07-08 18:00', Oggetto: 'Passeggiata nel quartiere'});
  });

  it('of the datasets have one a row', async () => {
    const [first] = await rows('/datasets.csv?theme=ENVI');
    expect(first).toMatchObject({Titolo: 'Alberi della città', Frequenza: 'MONTHLY', Formati: 'CSV'});
  });

  it('of a plan have a milestone a row, and a row for what is not known', async () => {
    const table = await rows('/plans/piano-1.csv');
    expect(table.map(({Codice, Tappa, Stato}) => [Codice, Tappa, Stato])).toEqual([
      ['A1', 'Catalogo', 'Raggiunta'],
      ['A1', 'Portale =1+1', 'In corso'],
      ['A1', 'Formazione', 'Abbandonata'],
      ['A1', 'Verifica', 'Prevista'],
      ['A2', 'Prima', 'Raggiunta'],
      ['B/1', '', ''],
    ]);
    expect(table[1]).toMatchObject({Scadenza: '2026-09-30', 'Scadenze precedenti': '2026-03-31'});
    expect(table.map((row) => row['Elenco delle tappe'])).toContain('parziale');
  });
});

type Said = {'#text': string};

describe('the feeds', () => {
  const feed = async (path: string, publication = {}) => {
    const {get} = await commons(publication);
    const answer = await get(path);
    expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
    const text = await answer.text();
    expect(XMLValidator.validate(text)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => ['entry', 'link'].includes(name),
    });
    return parser.parse(text).feed;
  };

  it('of a plan tell what happened, newest first', async () => {
    const {entry, id, link, updated} = await feed('/plans/piano-1.atom');
    expect(id).toBe('https://partecipa.example.it/plans/piano-1');
    expect(link[1]).toMatchObject({'@_rel': 'self', '@_href': `${id}.atom`});
    expect(Date.parse(updated)).not.toBeNaN();
    const titles = entry.map(({title}: {title: {'#text': string}}) => title['#text']);
    expect(titles).toEqual([
      'A1 Dati più aperti: Scadenza &lt;spostata&gt; &amp; motivata',
      'A1 Dati più aperti: Portale =1+1: Scadenza spostata: 31/3/2026 → 30/9/2026',
      'A1 Dati più aperti: Catalogo: Raggiunta',
    ]);
    expect(new Set(entry.map((one: {id: string}) => one.id)).size).toBe(3);
    expect(entry[0].link[0]['@_href']).toBe(`${id}/commitments/A1`);
    expect(entry[0].updated).toBe('2026-02-01T00:00:00.000Z');
  });

  it('of a plan tell each move of a deadline from where to where', async () => {
    const [first] = plan().commitments;
    const previousDue = [
      {due: '2025-03-31', changedAt: '2025-02-01'},
      {due: '2026-03-31', changedAt: '2026-02-01'},
    ];
    const moved = {id: 'm', title: 'Portale', due: '2026-09-30', previousDue};
    const {entry} = await feed('/plans/piano-1.atom', {
      plans: [plan({commitments: [{...first, history: [], milestones: [moved]}]})],
    });
    expect(entry.map(({title}: {title: {'#text': string}}) => title['#text'])).toEqual([
      'A1 Dati più aperti: Portale: Scadenza spostata: 31/3/2026 → 30/9/2026',
      'A1 Dati più aperti: Portale: Scadenza spostata: 31/3/2025 → 31/3/2026',
    ]);
  });

  it('of a plan take what XML does not', async () => {
    const [first] = plan().commitments;
    const history = [{at: '2026-01', change: 'a\u0000b]]>c\u0008', evidence: []}];
    const {entry} = await feed('/plans/piano-1.atom', {
      plans: [plan({commitments: [{...first, history, milestones: []}]})],
    });
    expect(entry[0].title['#text']).toMatch(/ab\]\]&gt;c$/);
  });

  it('of a consultation tell that it opened, was extended and closed, and what came of it', async () => {
    const {entry, id, title} = await feed('/consultations/ponte.atom', {
      consultations: [
        consultation({
          id: 'ponte',
          title: 'Ponte & strada',
          opensAt: '2026-01-10T09:00:00+01:00',
          closesAt: '2026-03-01T00:00:00+01:00',
          extendedFrom: {closesAt: '2026-02-01T00:00:00+01:00', reason: 'Più tempo'},
          outcome: {
            publishedAt: '2026-04-02',
            summary: 'Si fa.',
            documents: [{title: 'La relazione', url: 'https://example.org/r.pdf'}],
            decisions: [
              {about: 'Il <marciapiede>', verdict: 'accepted', reason: 'Serve a tutti'},
              {about: 'La rotonda', verdict: 'rejected'},
            ],
          },
        }),
      ],
    });
    expect(id).toBe('https://partecipa.example.it/consultations/ponte');
    expect(title).toBe('Ponte & strada');
    const told = entry.map((one: {id: string; title: {'#text': string}; updated: string}) => [
      one.id.slice(id.length),
      one.title['#text'],
      one.updated,
    ]);
    // The extension has no date of its own: it is as new as the document.
    expect(told[0]?.slice(0, 2)).toEqual([
      '#extended-2026-03-01T00%3A00%3A00%2B01%3A00',
      'Prorogata: la scadenza passa da sabato 31 gennaio 2026, ore 23:59 a sabato 28 febbraio 2026, ore 23:59',
    ]);
    expect(told.slice(1)).toEqual([
      ['#outcome', 'Esito', '2026-04-02T00:00:00.000Z'],
      ['#closed', 'Chiusa sabato 28 febbraio 2026, ore 23:59', '2026-02-28T23:00:00.000Z'],
      ['#opened', 'Aperta fino a sabato 28 febbraio 2026, ore 23:59', '2026-01-10T08:00:00.000Z'],
    ]);
    const text = String(entry[1].summary['#text']);
    expect(text).toContain('Il &lt;marciapiede&gt;: Accolto. Serve a tutti');
    expect(text).toContain('La rotonda: Non accolto');
    expect(text).toContain('La relazione: https://example.org/r.pdf');
  });

  it('of a consultation tell all that its public log says, when it was and why, under ids that stay', async () => {
    const {get, store} = await commons({consultations: [consultation()]});
    const told = async () => {
      const text = await (await get('/consultations/piazza.atom')).text();
      const parser = new XMLParser({
        ignoreAttributes: false,
        isArray: (name) => ['entry', 'link'].includes(name),
      });
      const {entry} = parser.parse(text).feed as {
        entry: {id: string; updated: string; title: Said; summary?: Said}[];
      };
      return entry.map(({id, updated, title, summary}) => [
        id.split('#')[1],
        updated,
        title['#text'],
        summary?.['#text'].replace(/^<p>|<\/p>$/g, ''),
      ]);
    };
    const day = (number: number) => new Date(`2026-06-1${number}T10:00:00Z`);
    const closesAt = '2026-08-31T22:00:00Z';
    const change = (number: number, changes: object, reason?: string) =>
      store.lifecycle.change('piazza', day(number), (before) => ({...before, ...changes}), reason);
    const extendedFrom = {closesAt: '2026-07-31T22:00:00Z', reason: 'Molte richieste'};
    await change(1, {closesAt, extendedFrom}, 'Molte richieste');
    await change(2, {state: 'suspended', stateReason: 'Un errore'}, 'Un errore');
    await change(3, {state: undefined, stateReason: undefined});
    await change(4, {title: 'Altro titolo'});
    await change(5, {closesAt: day(5).toISOString(), extendedFrom: undefined, stateReason: 'Basta'}, 'Basta');
    await change(6, {closesAt, stateReason: undefined}, 'Ci ripensiamo');
    const before = await told();
    expect(before.filter(([id]) => id !== 'opened')).toEqual([
      ['change-7', day(6).toISOString(), 'Riaperta fino a lunedì 31 agosto 2026, ore 23:59', 'Ci ripensiamo'],
      [
        'change-6',
        day(5).toISOString(),
        'Chiusa in anticipo (prima: lunedì 31 agosto 2026, ore 23:59)',
        'Basta',
      ],
      ['change-5', day(4).toISOString(), 'Modifiche al testo o ai dati: titolo', undefined],
      ['change-4', day(3).toISOString(), 'Ripresa: si può di nuovo rispondere', undefined],
      ['change-3', day(2).toISOString(), 'Sospesa', 'Un errore'],
      [
        'change-2',
        day(1).toISOString(),
        'Prorogata fino a lunedì 31 agosto 2026, ore 23:59 (prima: venerdì 31 luglio 2026, ore 23:59)',
        'Molte richieste',
      ],
    ]);
    await change(7, {state: 'withdrawn', stateReason: 'Non serve più'}, 'Non serve più');
    const after = await told();
    expect(after[0]).toEqual(['change-8', day(7).toISOString(), 'Ritirata', 'Non serve più']);
    expect(after.slice(1)).toEqual(before.filter(([id]) => id !== 'opened'));
  });

  it('of a consultation tell once that it was closed early', async () => {
    const {get, store} = await commons({consultations: [consultation()]});
    const now = new Date('2026-06-20T10:00:00Z');
    await store.lifecycle.change('piazza', now, (before) => ({...before, closesAt: now.toISOString()}), 'x');
    const text = await (await get('/consultations/piazza.atom')).text();
    expect(text).toContain('#change-2');
    expect(text).not.toContain('#closed');
  });

  it('of a consultation tell nothing that has not happened', async () => {
    const ids = async (changes: Record<string, unknown>) => {
      const {entry = []} = await feed('/consultations/nuova.atom', {
        consultations: [consultation({id: 'nuova', ...changes})],
      });
      return entry.map((one: {id: string}) => one.id.split('#')[1]);
    };
    expect(await ids({opensAt: '2099-01-01T00:00:00Z', closesAt: '2099-02-01T00:00:00Z'})).toEqual([]);
    expect(await ids({closesAt: '2099-02-01T00:00:00Z'})).toEqual(['opened']);
    expect(await ids({closesAt: '2026-03-01T00:00:00Z', state: 'withdrawn'})).toEqual([]);
  });

  it('of the consultations name each', async () => {
    const {entry, title} = await feed('/consultations.atom?status=open', {
      consultations: [
        consultation({id: 'ponte', title: 'Ponte & strada'}),
        consultation({id: 'chiusa', closesAt: '2026-06-02T00:00:00Z'}),
      ],
    });
    expect(title).toBe('Consultazioni pubbliche');
    expect(entry.map((one: {id: string}) => one.id).sort()).toEqual([
      'https://partecipa.example.it/consultations/piazza',
      'https://partecipa.example.it/consultations/ponte',
    ]);
  });
});

describe('the linked data', () => {
  type Expanded = Record<string, unknown> & {'@id'?: string; '@type'?: string[]};
  const expanded = async (path: string, publication = {}): Promise<Expanded[]> => {
    const {get} = await commons(publication);
    const answer = await get(path);
    expect(answer.headers.get('Content-Type')).toBe('application/ld+json');
    // Whatever is not in the document is asked of nobody.
    const documentLoader = () => Promise.reject(new Error('a context was fetched'));
    return (await jsonld.expand(await answer.json(), {documentLoader})) as Expanded[];
  };
  const schema = 'https://schema.org/';
  const italia = 'https://w3id.org/italia/';
  const [cpev, ti, cov] = [`${italia}onto/CPEV/`, `${italia}onto/TI/`, `${italia}onto/COV/`];
  const dct = 'http://purl.org/dc/terms/';
  const dcat = 'http://www.w3.org/ns/dcat#';

  it('has schema.org events, no more precise than they are', async () => {
    const [quarter, walk, ...more] = await expanded('/agenda.jsonld?from=2026-07-01', {
      agenda: [
        event({status: 'cancelled'}),
        meeting({nilReturn: true}),
        meeting({id: 'q', start: '2026-Q3', datePrecision: 'quarter'}),
      ],
    });
    expect(more).toEqual([]);
    expect(walk).toMatchObject({
      '@id': 'https://partecipa.example.it/agenda/passeggiata',
      '@type': [`${schema}Event`, `${cpev}PublicEvent`],
      [`${schema}eventStatus`]: [{'@id': `${schema}EventCancelled`}],
      [`${schema}name`]: [{'@value': 'Passeggiata nel quartiere', '@language': 'it'}],
    });
    expect(quarter).toMatchObject({
      [`${schema}startDate`]: [{'@value': '2026-07'}],
      [`${schema}endDate`]: [{'@value': '2026-09'}],
    });
  });

  it('has the same as public events of CPEV-AP_IT', async () => {
    const [met, walk] = await expanded('/agenda.jsonld');
    expect(walk).toMatchObject({
      [`${cpev}eventTitle`]: [{'@value': 'Passeggiata nel quartiere', '@language': 'it'}],
      [`${cpev}eventContentKeyword`]: [{'@value': 'Verde, parchi'}],
      [`${cpev}takesPlaceIn`]: [{'@type': [`${italia}onto/POI/PointOfInterest`]}],
      [`${ti}startTime`]: [
        {'@value': '2026-07-08T18:00:00+02:00', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime'},
      ],
    });
    expect(walk).not.toHaveProperty(`${cpev}hasPublicEventTypology`);
    const [organiser] = walk?.[`${schema}organizer`] as Expanded[];
    expect(organiser).toMatchObject({
      '@type': [`${schema}GovernmentOrganization`, `${cov}PublicOrganization`],
      [`${cov}IPAcode`]: [{'@value': 'c_a000'}],
    });
    expect(met).toMatchObject({
      [`${cpev}hasPublicEventTypology`]: [
        {
          'http://www.w3.org/2004/02/skos/core#notation': [{'@value': '2.3.1'}],
          'http://www.w3.org/2004/02/skos/core#inScheme': [
            {'@id': `${italia}controlled-vocabulary/public-event-types`},
          ],
        },
      ],
      [`${italia}onto/l0/description`]: [{'@value': 'Alberi in città'}],
      [`${ti}startTime`]: [{'@value': '2026-06-10', '@type': 'http://www.w3.org/2001/XMLSchema#date'}],
    });
    const [month] = await expanded('/agenda/m.jsonld', {
      agenda: [meeting({id: 'm', start: '2026-06', datePrecision: 'month'})],
    });
    expect(month).not.toHaveProperty(`${ti}startTime`);
  });

  it('tells people from organisations among those who met', async () => {
    const [one] = await expanded('/agenda/incontro-1.jsonld');
    const met = one?.[`${schema}attendee`] as Expanded[];
    expect(met.map((each) => [each['@type']?.[0], each[`${schema}name`]])).toEqual([
      [`${schema}Person`, undefined],
      [`${schema}Organization`, [{'@value': 'Verde Vivo', '@language': 'it'}]],
      [`${schema}Person`, undefined],
    ]);
    expect(met[0]).toMatchObject({[`${schema}jobTitle`]: [{'@value': 'Assessora alla mobilità'}]});
  });

  it('gives a distribution its own licence, or that of its dataset', async () => {
    const accessUrl = 'https://dati.example.it/';
    const distributions = [{accessUrl}, {accessUrl, licence: {url: 'https://example.it/licenza'}}];
    const [one] = await expanded('/datasets/x.jsonld', {datasets: [dataset({id: 'x', distributions})]});
    const files = one?.[`${dcat}distribution`] as Expanded[];
    expect(files.map((file) => (file[`${dct}license`] as Expanded[])[0]?.['@id'])).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
      'https://example.it/licenza',
    ]);
  });

  it('has datasets in DCAT-AP, with the codes of the Union', async () => {
    const authority = 'http://publications.europa.eu/resource/authority';
    const [one] = await expanded('/datasets/alberi.jsonld');
    expect(one).toMatchObject({
      '@type': [`${dcat}Dataset`, 'http://dati.gov.it/onto/dcatapit#Dataset'],
      [`${dcat}theme`]: [{'@id': `${authority}/data-theme/ENVI`}],
      [`${dct}accrualPeriodicity`]: [{'@id': `${authority}/frequency/MONTHLY`}],
      [`${dct}language`]: [{'@id': `${authority}/language/ITA`}],
      [`${dct}title`]: [
        {'@value': 'Bäume der Stadt', '@language': 'de'},
        {'@value': 'Alberi della città', '@language': 'it'},
      ],
      [`${dct}issued`]: [{'@value': '2020-05', '@type': 'http://www.w3.org/2001/XMLSchema#gYearMonth'}],
    });
    const [file] = one?.[`${dcat}distribution`] as Expanded[];
    expect(file).toMatchObject({
      [`${dct}format`]: [{'@id': `${authority}/file-type/CSV`}],
      [`${dcat}downloadURL`]: [{'@id': 'https://dati.example.it/alberi.csv?a=1&b=2'}],
    });
    const [catalogue] = await expanded('/datasets.jsonld');
    expect(catalogue?.[`${dcat}dataset`]).toHaveLength(1);
  });

  it('keeps codes that are whole addresses, and words that are no codes', async () => {
    const themes = ['http://publications.europa.eu/resource/authority/data-theme/ENVI', 'verde urbano'];
    const [one] = await expanded('/datasets/x.jsonld', {datasets: [dataset({id: 'x', themes})]});
    expect(one?.[`${dcat}theme`]).toEqual([{'@id': themes[0]}]);
    expect(one?.[`${dcat}keyword`]).toMatchObject([{'@value': themes[1]}]);
  });

  it('has plans and consultations as far as schema.org knows them', async () => {
    const [one] = await expanded('/plans/piano-1.jsonld');
    expect(one?.[`${schema}hasPart`]).toHaveLength(3);
    expect(one).toMatchObject({[`${schema}temporalCoverage`]: [{'@value': '2025-01/2026-12'}]});
    const [other] = await expanded('/consultations/piazza.jsonld');
    expect(other).toMatchObject({'@type': [`${schema}GovernmentService`]});
  });
});
