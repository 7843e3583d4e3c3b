import {buildSchema, parse, validate} from 'graphql';
import {existsSync, readFileSync} from 'node:fs';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Noun} from '../../src/model/noun.ts';
import {statusOf} from '../../src/model/consultation.ts';
import {open} from '../../src/sources/open.ts';
import {closeAll} from './ckan-server.ts';
import {measured} from './decidim-limits.ts';
import type {Version} from './decidim-schema.ts';
import {versions} from './decidim-schema.ts';
import {decidim, inLanguages, it as inItalian} from './decidim-server.ts';

const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
afterEach(() => {
  closeAll();
  info.mockClear();
});
const {signal} = new AbortController();
const opened = (url: string, noun: Noun) => open(url, {noun, source: 'decidim'});

const meeting = {
  id: '45',
  title: inLanguages({it: 'Assemblea <b>pubblica</b>', en: 'Public meeting', sl: ''}),
  description: inItalian('<p>Sul bilancio.</p><script>alert(1)</script><p>Alle&nbsp;17.</p>'),
  startTime: '2026-03-12T17:00:00+01:00',
  endTime: '2026-03-12T19:00:00+01:00',
  typeOfMeeting: 'in_person',
  address: 'Piazza Maggiore 6, Bologna',
  location: inItalian('Sala Rossa'),
  coordinates: {latitude: 44.49, longitude: 11.34},
  attachments: [{url: '/rails/a%20b.pdf', type: 'pdf', title: inItalian('Ordine del giorno')}],
  closed: true,
  isWithdrawn: false,
  onlineMeetingUrl: null,
  author: {name: 'Anna Rossi'},
  taxonomies: [{id: '1', name: inItalian('Bilancio')}],
  category: {id: '1', name: inItalian('Bilancio')},
  updatedAt: '2026-03-13T09:00:00+01:00',
};
const result = {
  id: '7',
  title: inItalian('Piste ciclabili'),
  description: inItalian('<p>Dieci km.</p>'),
  startDate: '2026-01-01',
  endDate: '2026-12-31',
  progress: 45.4,
  childrenCount: 2,
  status: {id: '1', key: 'x', name: inItalian('In corso')},
  timelineEntries: [
    {id: '2', entryDate: '2026-05-01', title: inItalian('Gara'), description: inItalian('Aggiudicata')},
    {id: '1', entryDate: '2026-02-01', title: null, description: inItalian('Progetto')},
  ],
  category: {id: '1', name: inItalian('Mobilità')},
  taxonomies: [{id: '1', name: inItalian('Mobilità')}],
  name: inItalian('x'),
};
const child = (id: string, progress: number | null) => ({
  ...result,
  id,
  progress,
  childrenCount: 0,
  parent: {id: '7'},
});
const questions = ['short_answer', 'separator', 'single_option', 'title_and_description'].map(
  (questionType, index) => ({id: String(index), questionType, body: inItalian('?')}),
);
const survey = {
  id: '3',
  questionnaire: {
    id: '1',
    title: inLanguages({it: 'Questionario', en: 'Survey'}),
    description: inItalian('<p>Due minuti</p>'),
    questions,
  },
};
const process = (more: object = {}) => ({
  id: '1',
  slug: 'mobilita',
  title: inLanguages({it: 'Mobilità', en: 'Mobility'}),
  shortDescription: inItalian('<p>Il piano</p>'),
  startDate: '2026-01-01',
  endDate: '2999-07-31',
  steps: [
    {id: '1', active: false, title: inItalian('Prima')},
    {id: '2', active: true, title: inItalian('Raccolta')},
  ],
  components: ['12', '20', '18'],
  ...more,
});
const content = {
  processes: [process()],
  assemblies: [{id: '9', slug: 'hub', title: inItalian('Hub'), shortDescription: null, components: ['12']}],
  components: {
    12: {__typename: 'Meetings', meetings: [meeting]},
    20: {__typename: 'Accountability', results: [result, child('8', 100), child('9', 0)]},
    18: {__typename: 'Surveys', surveys: [survey]},
  },
};

describe.each(versions)('Decidim 0.%i', (version: Version) => {
  it('gives meetings, by their component, their space and one alone', async () => {
    const {origin} = await decidim(version, content);
    for (const path of [
      '/processes/mobilita/f/12/meetings',
      '/processes/mobilita',
      '/assemblies/hub',
      '/processes/mobilita/f/12/meetings/45/embed.html',
      '/processes/mobilita/f/12/meetings/45/embed',
    ]) {
      const source = await opened(origin + path, 'agenda');
      const listing = await source.agenda?.({}, signal);
      expect(listing?.items, path).toMatchObject([
        {
          id: `${new URL(origin).host}/meetings/45`,
          kind: 'event',
          title: {it: 'Assemblea pubblica', en: 'Public meeting'},
          language: 'it',
          start: '2026-03-12T17:00:00+01:00',
          status: 'held',
          mode: 'inPerson',
          place: {name: {it: 'Sala Rossa'}, address: 'Piazza Maggiore 6, Bologna', lat: 44.49, lon: 11.34},
          subject: {it: 'Sul bilancio.\n\nAlle 17.'},
          topics: [{it: 'Bilancio'}],
          officials: [],
          documents: [
            {title: version >= 28 ? {it: 'Ordine del giorno'} : 'a b.pdf', url: `${origin}/rails/a%20b.pdf`},
          ],
          provenance: {source: {it: 'Uno spazio'}},
        },
      ]);
      expect(listing).toMatchObject({unreadable: 0, notes: []});
      expect(listing?.items[0]?.url).toMatch(/\/f\/12\/meetings\/45$/);
    }
  });

  it('gives results as a plan, parts as milestones, and one as a commitment', async () => {
    const {origin} = await decidim(version, content);
    const source = await opened(`${origin}/processes/mobilita/f/20/results/7`, 'plan');
    const listing = await source.plan?.(signal);
    expect(listing?.plan).toMatchObject({
      id: '20',
      organisation: {name: version >= 29 ? {it: 'ParteciPa'} : 'ParteciPa'},
    });
    const commitment = {
      code: '7',
      title: {it: 'Piste ciclabili'},
      area: {it: 'Mobilità'},
      start: '2026-01-01',
      end: '2026-12-31',
      description: {it: 'Dieci km.'},
      milestonesKnown: 'all',
      milestones: [
        {id: '8', status: 'achieved'},
        {id: '9', status: 'planned', due: '2026-12-31'},
      ],
      assessments: [{voice: 'self', aspect: 'completion', value: {it: 'In corso, 45 %'}}],
      history: [
        {at: '2026-02-01', change: {it: 'Progetto'}},
        version >= 27
          ? {at: '2026-05-01', change: {it: 'Gara'}, note: {it: 'Aggiudicata'}}
          : {at: '2026-05-01', change: {it: 'Aggiudicata'}},
      ],
    };
    expect(listing?.plan.commitments).toMatchObject([commitment]);
    expect(await source.commitment?.(signal)).toMatchObject({commitment, language: 'it'});
    const whole = await opened(`${origin}/processes/mobilita`, 'plan');
    expect((await whole.plan?.(signal))?.plan).toMatchObject({id: 'mobilita', title: {it: 'Uno spazio'}});
  });

  it('gives a survey and a process as a card, and all processes', async () => {
    const {origin} = await decidim(version, content);
    for (const path of ['/f/18', '/f/18/surveys/3']) {
      const source = await opened(`${origin}/processes/mobilita${path}`, 'consultation');
      const card = await source.consultation?.(signal);
      expect(card).toMatchObject({
        title: {it: 'Questionario'},
        description: {it: 'Due minuti'},
        otherWays: [
          {
            kind: 'web',
            text: version >= 29 ? {it: 'ParteciPa'} : 'ParteciPa',
            questions: 2,
            phase: {it: 'Raccolta'},
            url: `${origin}/processes/mobilita${path}`,
          },
        ],
        provenance: {source: {it: 'Mobilità'}},
      });
      expect(card?.questionnaire).toBeUndefined();
      expect(source.submit).toBeUndefined();
      expect(card && statusOf(card, new Date())).toBe('unknown');
    }
    // The address in the `<iframe>` that 0.26 prints.
    const embedded = await opened(`${origin}/processes/mobilita/embed`, 'consultation');
    expect(await embedded.consultation?.(signal)).toMatchObject({
      id: 'mobilita',
      otherWays: [{url: `${origin}/processes/mobilita`}],
    });
    const one = await opened(`${origin}/processes/mobilita`, 'consultation');
    expect(await one.consultation?.(signal)).toMatchObject({
      id: 'mobilita',
      summary: {it: 'Il piano'},
      otherWays: [{kind: 'web', phase: {it: 'Raccolta'}}],
    });
    const assembly = await opened(`${origin}/assemblies/hub`, 'consultation');
    expect(await assembly.consultation?.(signal)).toMatchObject({id: 'hub', title: {it: 'Hub'}});
    const list = await opened(`${origin}/processes`, 'consultation');
    expect(await list.consultations?.(signal)).toMatchObject({items: [{id: 'mobilita'}], unreadable: 0});
  });

  it('is asked within the limits of every version, and never for people', async () => {
    const {origin, queries} = await decidim(version, content);
    await (await opened(`${origin}/assemblies/hub`, 'agenda')).agenda?.({}, signal);
    await (await opened(`${origin}/processes/mobilita`, 'plan')).plan?.(signal);
    await (await opened(`${origin}/processes/mobilita/f/18`, 'consultation')).consultation?.(signal);
    await (await opened(`${origin}/processes`, 'consultation')).consultations?.(signal);
    for (const query of queries) {
      const {depth, aliases, introspections} = measured(parse(query), version);
      // Counted as 0.26 counts, which takes least.
      expect(measured(parse(query), 26).cost).toBeLessThanOrEqual(300);
      expect(depth).toBeLessThanOrEqual(9);
      expect({aliases, introspections}).toEqual({aliases: 0, introspections: 0});
      expect(query).not.toMatch(/onlineMeetingUrl|author|attendingOrganizations/i);
    }
    const before = queries.length;
    await (await opened(`${origin}/processes/mobilita/f/12`, 'agenda')).agenda?.({}, signal);
    expect(queries.length, 'what a version lacks is remembered').toBe(before + 1);
    const path = `../shared/samples/decidim/schema-0.${version}.graphql`;
    if (!existsSync(path)) return;
    const real = buildSchema(readFileSync(path, 'utf8'));
    const fits = queries.slice(before).map((query) => validate(real, parse(query)));
    expect(fits).toEqual([[]]);
    const unknown = queries.flatMap((query) => validate(real, parse(query)).map(({message}) => message));
    for (const message of unknown)
      expect(message).toMatch(/Cannot query field "(title|taxonomies)"|"name" of type "TranslatedField"/);
  });
});

describe('what Decidim does besides', () => {
  it('answers several widgets at once, all of which learn what it lacks', async () => {
    const {origin} = await decidim(26, content);
    const plans = [1, 2, 3].map(async () =>
      (await opened(`${origin}/processes/mobilita/f/20`, 'plan')).plan?.(signal),
    );
    for (const listing of await Promise.all(plans)) expect(listing?.plan.commitments).toHaveLength(1);
  });

  it('reads pages of fifty, drops what was withdrawn, and survives nulls and errors beside data', async () => {
    const many = Array.from({length: 120}, (_, index) => ({...meeting, id: String(index)}));
    const meetings = [
      ...many,
      null,
      {...meeting, id: 'w', isWithdrawn: true},
      {...meeting, id: 'c', coordinates: {latitude: null, longitude: null}},
    ];
    const {origin, queries} = await decidim(30, {components: {12: {__typename: 'Meetings', meetings}}});
    const source = await opened(`${origin}/processes/x/f/12`, 'agenda');
    const listing = await source.agenda?.({}, signal);
    expect(listing).toMatchObject({unreadable: 0, isCut: false});
    expect(listing?.items).toHaveLength(121);
    expect(listing?.items.at(-1)?.place).toEqual({name: {it: 'Sala Rossa'}, address: meeting.address});
    expect(listing?.notes).toMatchObject([
      {path: 'errors', value: expect.stringContaining('non-nullable') as string},
      {path: 'withdrawn', value: 'w'},
    ]);
    expect(queries).toHaveLength(3);
    expect(info).toHaveBeenCalledOnce();
    const notes = vi.fn();
    const told = await open(`${origin}/processes/x/f/12`, {noun: 'agenda', onNotes: notes});
    await told.agenda?.({}, signal);
    expect(notes).toHaveBeenCalledExactlyOnceWith(listing?.notes);
    expect(info, 'whoever listens is told alone').toHaveBeenCalledOnce();
  });

  it('drops a value that does not fit, and counts what cannot be without one', async () => {
    const meetings = [
      {
        ...meeting,
        id: 'a',
        typeOfMeeting: '',
        endTime: 'soon',
        attachments: [{url: 'javascript:alert(1)', type: 'x'}],
      },
      {...meeting, id: 'b', title: inItalian('<p></p>')},
    ];
    const {origin} = await decidim(26, {components: {12: {__typename: 'Meetings', meetings}}});
    const listing = await (await opened(`${origin}/processes/x/f/12`, 'agenda')).agenda?.({}, signal);
    expect(listing).toMatchObject({unreadable: 1, items: [{documents: []}]});
    expect(listing?.items[0]).not.toHaveProperty('end');
    expect(listing?.notes).toContainEqual({path: 'end', value: 'soon'});
  });

  it('clamps a progress that cannot be, and says so', async () => {
    const results = [
      {...result, progress: 1_000, childrenCount: 3},
      {...child('8', -33), parent: {id: '7'}},
      {...result, id: 'lone', parent: {id: 'hidden'}, status: null, progress: null},
    ];
    const {origin} = await decidim(27, {components: {20: {__typename: 'Accountability', results}}});
    const listing = await (await opened(`${origin}/processes/x/f/20`, 'plan')).plan?.(signal);
    expect(listing?.plan.commitments).toMatchObject([
      {
        assessments: [{value: {it: 'In corso, 100 % (← 1000 %)'}}],
        milestonesKnown: 'some',
        milestones: [{status: 'planned'}],
      },
      {code: 'lone', assessments: [], milestonesKnown: 'none'},
    ]);
    expect(listing?.notes).toContainEqual({path: '7.progress', value: 1_000});
  });

  it.each([
    ['closed', {endDate: '2026-01-31'}],
    ['upcoming', {startDate: '2999-01-01'}],
    ['unknown', {startDate: null, endDate: null}],
    ['unknown', {endDate: '31/12/2999'}],
  ])('says %s only where the dates of the process do', async (status, dates) => {
    const {origin} = await decidim(26, {...content, processes: [process(dates)]});
    const source = await opened(`${origin}/processes/mobilita`, 'consultation');
    const card = await source.consultation?.(signal);
    expect(card && statusOf(card, new Date())).toBe(status);
    expect(card?.otherWays).toHaveLength(status === 'closed' ? 0 : 1);
    if (status === 'closed') expect(card?.closesAt).toBe('2026-01-31T23:59:59+01:00');
  });

  it.each([
    ['/processes/no/f/99', 'agenda', 'missing'],
    ['/processes/no', 'agenda', 'missing'],
    ['/assemblies/no', 'agenda', 'missing'],
    ['/assemblies/hub', 'plan', 'missing'],
    ['/processes/mobilita/f/20', 'agenda', 'unsupported'],
    ['/processes/mobilita/f/12/meetings/99', 'agenda', 'missing'],
    ['/processes/mobilita/f/18/surveys/99', 'consultation', 'missing'],
    ['/processes/mobilita/f/20/results/99', 'commitment', 'missing'],
    ['/somewhere', 'agenda', 'unsupported'],
  ] as const)('names what is not there: %s as %s is %s', async (path, noun, reason) => {
    const {origin} = await decidim(30, content);
    const read = async () => {
      const source = await opened(origin + path, noun);
      if (noun === 'agenda') return source.agenda?.({}, signal);
      return source[noun]?.(signal);
    };
    await expect(read()).rejects.toMatchObject({name: 'SourceFailure', reason});
  });
});
