import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {parseDocument} from 'yaml';
import type {AgendaEntry} from '../../src/model/agenda.ts';
import {Agenda} from '../../src/model/agenda.ts';
import type {Commitment} from '../../src/model/commitment.ts';
import {progressOf} from '../../src/model/commitment.ts';
import {Dataset} from '../../src/model/dataset.ts';
import {isOther} from '../../src/model/open-enum.ts';
import {Plan} from '../../src/model/plan.ts';
import type {Schema} from '../../src/model/read.ts';
import {read} from '../../src/model/read.ts';
import type {Text} from '../../src/model/text.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const content = path('../../examples/municipality/content');

function load<T>(schema: Schema<T>, file: string): T {
  const document = parseDocument(readFileSync(`${content}/${file}`, 'utf8'));
  expect(document.errors, file).toEqual([]);
  const reading = read(schema, document.toJS());
  if (reading.fits) return reading.value;
  throw new Error(`${file}: ${reading.misfits.map((one) => `${one.path} ${one.reason}`).join('; ')}`);
}

const filesIn = (folder: string) => readdirSync(`${content}/${folder}`).map((name) => `${folder}/${name}`);
const plan = (name: string) => load(Plan, `plans/${name}.yaml`);
const datasets = () => filesIn('datasets').map((file) => load(Dataset, file));
const meetings = () => load(Agenda, 'agenda/meetings.yaml');
const events = () => load(Agenda, 'agenda/events.yaml');
const unique = (names: readonly string[]) => new Set(names).size;
const commitment = ({commitments}: Plan, code: string): Commitment => {
  const found = commitments.find((one) => one.code === code);
  if (!found) throw new Error(`no commitment ${code}`);
  return found;
};

describe('the plans of the demo', () => {
  it.each([
    ['3nap', 40],
    ['5nap', 9],
    ['6nap', 8],
  ])('%s has %i commitments, each with a code of its own', (name, count) => {
    const {id, commitments} = plan(name);
    expect(id).toBe(name);
    expect(commitments).toHaveLength(count);
    expect(unique(commitments.map(({code}) => code))).toBe(count);
  });

  it('says 107 of 152 of the 3rd plan as declared: by whom, when and where', () => {
    expect(plan('3nap').declared).toMatchObject({
      achieved: 107,
      total: 152,
      unit: 'obiettivi',
      by: expect.stringContaining('Dipartimento della funzione pubblica'),
      at: '2018-06-30',
      url: expect.stringContaining('endterm-report-3-piano'),
    });
    expect(plan('5nap').declared).toBeUndefined();
    expect(plan('6nap').declared).toBeUndefined();
  });

  it('calls 18 of the 40 actions completed, and says nothing of the others', () => {
    const said = plan('3nap').commitments.filter(({assessments}) =>
      assessments.some(({voice, aspect}) => voice === 'self' && aspect === 'completion'),
    );
    expect(said).toHaveLength(18);
  });

  it('puts both voices side by side in the 5th plan', () => {
    const independent = Object.fromEntries(
      plan('5nap').commitments.map(({code, assessments}) => {
        expect(assessments.map(({voice}) => voice)).toContain('self');
        const irm = assessments.find(({voice, aspect}) => voice === 'independent' && aspect === 'completion');
        return [code, irm?.value];
      }),
    );
    const complete = {en: 'Complete', it: 'completato'};
    expect(independent).toEqual({
      '1.01': {en: 'Substantial', it: 'sostanziale'},
      '2.01': complete,
      '2.02': complete,
      '3.01': undefined,
      '3.02': complete,
      '4.01': undefined,
      '4.02': undefined,
      '5.01': undefined,
      '5.02': complete,
    });
  });

  it.each(['3nap', '5nap', '6nap'])('%s draws no bar and turns no level into a percentage', (name) => {
    for (const one of plan(name).commitments) {
      expect(one.milestonesKnown, one.code).toBe(one.milestones.length > 0 ? 'some' : 'none');
      expect(progressOf(one)).toBeUndefined();
      expect(unique(one.milestones.map(({id}) => id))).toBe(one.milestones.length);
      for (const {value, url} of one.assessments) {
        expect(JSON.stringify(value)).not.toMatch(/%|\d/);
        expect(url, one.code).toBeDefined();
      }
    }
  });

  it('leaves unknown what is unknown', () => {
    const untitled = ({commitments}: Plan) =>
      commitments.filter(({title}) => title === undefined).map(({code}) => code);
    expect(untitled(plan('3nap'))).toEqual([
      '19',
      '23',
      '24',
      '26',
      '27',
      '29',
      '31',
      '32',
      '33',
      '34',
      'A2',
      'A3',
      'A5',
    ]);
    expect(untitled(plan('5nap'))).toEqual([]);
    expect(untitled(plan('6nap'))).toEqual(['C7']);
    expect(plan('6nap').period).toEqual({end: '2026-06-30'});
  });
});

describe('the agenda of the demo', () => {
  it('has 41 events and 28 meetings, each in its own file, with its language and source', () => {
    expect(events().items).toHaveLength(41);
    expect(meetings().items).toHaveLength(28);
    expect(events().items.every(({kind}) => kind === 'event')).toBe(true);
    expect(meetings().items.every(({kind}) => kind === 'meeting')).toBe(true);
    const all = [...events().items, ...meetings().items];
    expect(unique(all.map(({id}) => id))).toBe(69);
    expect(all.every(({provenance}) => provenance?.url !== undefined)).toBe(true);
  });

  it('uses only words that the model knows, and ends nothing before it starts', () => {
    for (const {id, kind, datePrecision, mode, status, start, end = start} of [
      ...events().items,
      ...meetings().items,
    ]) {
      const words = [kind, datePrecision, mode, status].filter((word) => word !== undefined);
      expect(words.filter(isOther), id).toEqual([]);
      expect(end >= start, id).toBe(true);
    }
  });

  it('knows decision-makers by role and meetings by day', () => {
    for (const {officials, counterparts, datePrecision} of meetings().items) {
      expect(officials.map(({name}) => name)).toEqual([undefined]);
      expect(counterparts.length).toBeGreaterThan(0);
      expect(datePrecision).toBe('day');
    }
    expect(meetings().publicationRule).toBeUndefined();
  });
});

describe('the datasets of the demo', () => {
  it('are 12, each in a file of its own, with the page it was read from', () => {
    const all = datasets();
    expect(all).toHaveLength(12);
    expect(unique(all.map(({id}) => id))).toBe(12);
    expect(all.every(({provenance}) => provenance?.url !== undefined)).toBe(true);
  });
});

const facts = path('../../../shared/data');

describe.skipIf(!existsSync(facts))('the content, compared with the facts', () => {
  const factsOf = (name: string) => JSON.parse(readFileSync(`${facts}/${name}.json`, 'utf8'));
  const known = <T>(value: T | null | undefined) => value ?? undefined;
  /** Apostrophes are set as they are printed. */
  const plain = (text: string | undefined) => text?.replaceAll('’', "'");
  const wordings = (text: Text | undefined) =>
    (typeof text === 'string' ? [text] : Object.values(text ?? {})).map(plain);

  it.each([
    ['3nap', 'actions'],
    ['5nap', 'commitments'],
    ['6nap', 'commitments'],
  ])('%s', (name, list) => {
    const fact = factsOf(`plan-${name}`);
    const ours = plan(name);
    expect(wordings(ours.title)[0]).toBe(fact.plan.title);
    expect(ours.commitments).toHaveLength(fact[list].length);
    for (const one of fact[list]) {
      const mine = commitment(ours, one.code ?? one.number);
      const titles = [one.title_it, one.title_en?.replace(' (OGP short title)', '')];
      expect(wordings(mine.title)).toEqual([...new Set(titles.filter((title) => title))]);
      expect(mine.start).toBe(known(one.start));
      expect(mine.milestones).toHaveLength((one.milestones ?? []).length + (one.outputs ?? []).length);
      one.milestones?.forEach(({title, state}: {title: string; state: string | null}, at: number) => {
        const milestone = mine.milestones[at];
        expect(wordings(milestone?.title)[0]).toBe(title);
        const stands = {achieved: 'achieved', in_progress: 'underway', started: 'underway'}[String(state)];
        expect(milestone?.status).toBe(stands);
      });
    }
  });

  it('3nap, the figures', () => {
    const {self_report: report, actions} = factsOf('plan-3nap');
    const {declared, commitments} = plan('3nap');
    expect([declared?.achieved, declared?.total]).toEqual([
      report.objectives_realised,
      report.objectives_total,
    ]);
    const completed = commitments.filter(({assessments}) => assessments.some(({voice}) => voice === 'self'));
    expect(completed.map(({code}) => code)).toEqual(
      actions
        .filter((one: {self_report_2018_06_30: string}) => one.self_report_2018_06_30 === 'completed')
        .map(({number}: {number: string}) => number),
    );
  });

  const find = (items: readonly AgendaEntry[], id: string) => items.find((entry) => entry.id === id);

  it('events', () => {
    const {items} = events();
    const list = factsOf('agenda-events').events;
    expect(items).toHaveLength(list.length);
    for (const fact of list) {
      const mine = find(items, fact.id);
      expect(wordings(mine?.title)[0]).toBe(fact.title);
      expect(mine?.start.slice(0, 16)).toBe(fact.start ?? fact.month);
      expect(mine?.end?.slice(0, 16)).toBe(known(fact.end));
      expect(mine?.datePrecision).toBe(fact.date_precision);
      expect(mine?.url).toBe(fact.link);
      expect(wordings(mine?.organisation?.name)[0]).toBe(known(fact.organiser));
      expect(wordings(mine?.place?.name)[0]).toBe(known(fact.place));
    }
  });

  it('meetings', () => {
    const {items} = meetings();
    const list = factsOf('agenda-meetings').meetings;
    expect(items).toHaveLength(list.length);
    for (const fact of list) {
      const mine = find(items, fact.id);
      expect(mine?.start).toBe(fact.date);
      expect(wordings(mine?.subject)).toEqual([fact.subject]);
      expect(mine?.counterparts.map(({name}) => wordings(name)[0])).toEqual(
        fact.counterparts.map(({name}: {name: string}) => name),
      );
      expect(mine?.counterparts.map(({register}) => register?.number)).toEqual(
        fact.counterparts.map(({register}: {register: {number: string} | null}) => register?.number),
      );
    }
  });

  it('datasets', () => {
    const all = datasets();
    const list = factsOf('datasets').datasets;
    expect(all).toHaveLength(list.length);
    for (const fact of list) {
      const mine = all.find(({id}) => id === fact.id);
      expect(wordings(mine?.title)[0]).toBe(fact.title);
      expect([mine?.issued, mine?.modified, mine?.frequency]).toEqual(
        [fact.issued, fact.modified, fact.frequency].map(known),
      );
      expect(wordings(mine?.holder?.name)[0]).toBe(known(fact.holder));
      expect(wordings(mine?.publisher?.name)[0]).toBe(known(fact.publisher));
      expect(mine?.distributions.map(({accessUrl}) => accessUrl)).toEqual(
        fact.distributions.map((one: {access_url: string | null}) => one.access_url).filter(Boolean),
      );
    }
  });
});
