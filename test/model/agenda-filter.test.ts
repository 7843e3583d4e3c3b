import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {AgendaEntry} from '../../src/model/agenda.ts';
import type {AgendaFilter} from '../../src/model/agenda-filter.ts';
import {fits, fitting, folded, known, textOf} from '../../src/model/agenda-filter.ts';
import {timingOf} from '../../src/model/timing.ts';
import {wasmStores} from '../wasm-store.ts';
import {hasWords} from '../server/plain-search.ts';
import * as arbitrary from './arbitraries.ts';

const entry = (more: object = {}) =>
  AgendaEntry.parse({
    id: 'x',
    kind: 'meeting',
    title: 'Incontro',
    language: 'it',
    start: '2026-07-15',
    datePrecision: 'day',
    ...more,
  });
const judged = (one: AgendaEntry, filter: AgendaFilter) => fits(one, timingOf(one), filter);

describe('fits', () => {
  const full = entry({
    title: {it: 'Piano della mobilità', de: 'Mobilitätsplan'},
    status: 'held',
    mode: 'online',
    organisation: {name: 'Comune di Forlì', ipaCode: 'c_d704'},
    officials: [
      {
        role: 'Assessora',
        name: 'Anna Rossi',
        organisation: {name: 'Regione Puglia', ipaCode: 'r_puglia'},
      },
    ],
    counterparts: [
      {name: 'Utilitalia', kind: 'organisation', register: {name: 'Registro', number: '123-45'}},
      {kind: 'person', onBehalfOf: 'Gestori idrici'},
    ],
    topics: ['Mobilità', {it: 'Acqua pubblica', sl: 'Voda'}],
    place: {name: 'Sala civica', address: 'Via Roma 1'},
  });

  it.each<AgendaFilter>([
    {},
    {kind: 'meeting', mode: 'online', status: 'held'},
    {from: '2026-07-15'},
    {to: '2026-07-15'},
    {official: 'ASSESSORA'},
    {official: 'rossi'},
    {organisation: 'forli'},
    {organisation: 'R_PUGLIA'},
    {counterpart: '123-4'},
    {counterpart: 'gestori'},
    {topic: ' mobilita '},
    {topic: 'voda'},
    {place: 'via roma'},
    {place: 'Sala'},
    {q: 'mobilitatsplan rossi  voda'},
    {q: '   '},
    {topic: ''},
  ])('takes %j', (filter) => {
    expect(judged(full, filter)).toBe(true);
  });

  it.each<AgendaFilter>([
    {kind: 'event'},
    {mode: 'phone'},
    {status: 'scheduled'},
    {from: '2026-07-16'},
    {to: '2026-07-14'},
    {official: 'Puglia'},
    {organisation: 'Utilitalia'},
    {counterpart: 'Registro'},
    {topic: 'mobil'},
    {topic: 'Acqua'},
    {place: 'Milano'},
    {q: 'mobilita treni'},
    {q: '123-45'},
  ])('leaves out %j', (filter) => {
    expect(judged(full, filter)).toBe(false);
  });

  it('has no status for an entry of which none is known', () => {
    expect(judged(entry(), {status: 'scheduled'})).toBe(false);
  });

  it('looks at a month and a quarter as at all the days they may be', () => {
    const quarter = entry({start: '2026-Q3', datePrecision: 'quarter'});
    expect(judged(quarter, {from: '2026-09-30', to: '2026-09-30'})).toBe(true);
    expect(judged(quarter, {from: '2026-10-01'})).toBe(false);
  });

  it('takes no sign in a filter for a wildcard', () => {
    expect(judged(full, {q: '%'})).toBe(false);
    expect(judged(full, {official: 'Ross_'})).toBe(false);
  });

  it('folds case and accents of every language', () => {
    expect(folded('ČŠŽ Città È')).toBe('csz citta e');
  });

  it('knows which filters say something', () => {
    expect(known({q: ' ', topic: ' acqua ', from: undefined})).toEqual({topic: 'acqua'});
  });
});

/** Few words, so that filters find something. */
const word = fc.constantFrom('Mobilità', 'acqua', 'Città', 'via Roma 1', 'ČRNA', '50%', 'a_b', 'ΟΔΟΣ');
const text = fc.oneof(
  word,
  fc.dictionary(arbitrary.language, word, {minKeys: 1, maxKeys: 2, noNullPrototype: true}),
);
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, {maxLength: 2});
const body = fc.record({name: text, ipaCode: word}, {requiredKeys: ['name']});
const entries = fc.uniqueArray(
  fc.record(
    {
      id: fc.uuid(),
      kind: fc.constantFrom('event', 'meeting'),
      title: text,
      language: fc.constant('it'),
      start: arbitrary.flexibleDate,
      datePrecision: fc.constantFrom('minute', 'day', 'month', 'quarter'),
      end: arbitrary.flexibleDate,
      mode: fc.constantFrom('online', 'phone'),
      status: fc.constantFrom('held', 'cancelled'),
      subject: text,
      organisation: body,
      officials: few(fc.record({role: text, name: word, organisation: body}, {requiredKeys: ['role']})),
      counterparts: few(
        fc.record(
          {
            kind: fc.constant('organisation'),
            name: text,
            onBehalfOf: text,
            register: fc.record({name: text, number: word}),
          },
          {requiredKeys: ['kind']},
        ),
      ),
      topics: few(text),
      place: fc.record({name: text, address: text}, {requiredKeys: []}),
    },
    {requiredKeys: ['id', 'kind', 'title', 'language', 'start', 'datePrecision']},
  ),
  {minLength: 4, maxLength: 12, selector: ({id}) => id},
);
const part = fc
  .tuple(word, fc.nat({max: 3}), fc.integer({min: 2, max: 9}), fc.boolean())
  .map(([from, start, length, upper]) => {
    const piece = from.slice(start, start + length).trim();
    return upper ? piece.toUpperCase() : piece;
  })
  .filter((piece) => piece !== '');
const asking = {
  kind: fc.constantFrom('event', 'meeting'),
  from: arbitrary.day,
  to: arbitrary.day,
  mode: fc.constantFrom('online', 'phone'),
  official: part,
  organisation: part,
  counterpart: part,
  topic: fc.oneof(word, part),
  place: part,
  status: fc.constantFrom('held', 'cancelled'),
  q: fc.array(part, {minLength: 1, maxLength: 2}).map((words) => words.join(' ')),
};
/** One or two at a time: more find next to nothing. */
const filters = fc
  .tuple(fc.subarray(Object.keys(asking), {minLength: 1, maxLength: 2}), fc.record(asking))
  .map(([names, all]): AgendaFilter =>
    Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))),
  );

describe('the widget and the server', () => {
  it('mean the same by a filter', async () => {
    const open = await wasmStores();
    let found = 0;
    await fc.assert(
      fc.asyncProperty(entries, fc.array(filters, {minLength: 5, maxLength: 12}), async (given, asked) => {
        const agenda = given.map((one) => AgendaEntry.parse(one));
        const store = await open();
        await store.publish({agenda});
        for (const filter of asked) {
          const theirs = await store.agenda({limit: 100, ...filter});
          // The words of `q` are parts of words to a widget and words to a server (decision 0051).
          const {q, ...others} = filter;
          const judge = fitting(others);
          const ours = agenda.filter(
            (one) => judge(one, timingOf(one)) && (q === undefined || hasWords(textOf(one, 'q'), q)),
          );
          found += ours.length;
          expect(theirs.map(({document}) => document.id).sort()).toEqual(ours.map(({id}) => id).sort());
        }
        await store.close();
      }),
      {numRuns: 40},
    );
    // A test of filters that never find anything would prove nothing.
    expect(found).toBeGreaterThan(100);
    // Each run opens a database, and the machine may be busy.
  }, 120_000);
});
