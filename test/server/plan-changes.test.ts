import {XMLParser} from 'fast-xml-parser';
import {describe, expect, it} from 'vitest';
import {PlanChangeLog} from '../../src/model/plan-change-log.ts';
import {commons, plan} from './nouns.ts';

const [first, ...others] = plan().commitments;
const [, portal] = first?.milestones ?? [];

/** The plan of the tests, published again with a portal that is late and a catalogue that is not there. */
async function changed() {
  const given = await commons();
  const milestones = [{...portal, due: '2027-06-30', status: 'missed'}];
  const again = plan({title: 'Piano <nuovo>', commitments: [{...first, milestones}, ...others.slice(1)]});
  await given.store.publish({plans: [again], publisher: {by: 'Ufficio <trasparenza>'}});
  return given;
}

describe('GET /plans/{id}/changes', () => {
  it('tells the whole log, and lets pages of other origins read and keep it', async () => {
    const {get} = await changed();
    const answer = await get('/plans/piano-1/changes.json');
    const {items} = PlanChangeLog.parse(await answer.json());
    expect(items.map(({kind, commitment}) => [kind, commitment])).toEqual([
      ['published', undefined],
      ['edited', undefined],
      ['milestoneStatus', 'A1'],
      ['milestoneDue', 'A1'],
      ['milestoneRemoved', 'A1'],
      ['milestoneRemoved', 'A1'],
      ['milestoneRemoved', 'A1'],
      ['commitmentRemoved', 'A2'],
    ]);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const ETag = answer.headers.get('ETag') ?? '';
    expect((await get('/plans/piano-1/changes.json', {'If-None-Match': ETag})).status).toBe(304);
  });

  it('is a page for people, which the plan and each line lead to', async () => {
    const {page} = await changed();
    const html = await page('/plans/piano-1/changes');
    expect(html).toContain('Che cosa è cambiato nel piano');
    expect(html).toContain('Scadenza della tappa “Portale =1+1”: 30/9/2026 → 30/6/2027');
    expect(html).toContain('Pubblicata da: Ufficio &lt;trasparenza&gt;');
    expect(html).toMatch(/<li value="4" id="4">/);
    expect(await page('/plans/piano-1')).toContain('/plans/piano-1/changes?lang=it');
    const commitment = await page('/plans/piano-1/commitments/A1');
    expect(commitment).toMatch(/changes\?lang=it#4">rilevata da questo server/);
  });

  it('says that there is no such plan', async () => {
    const {get} = await commons();
    for (const path of ['changes', 'changes.json'])
      expect(await (await get(`/plans/nessuno/${path}`)).json()).toMatchObject({code: 'notFound'});
  });
});

describe('the feed of a plan', () => {
  type Entry = {id: string; title: {'#text': string}; link: {'@_href': string}};
  const entries = async (text: string): Promise<readonly Entry[]> =>
    new XMLParser({ignoreAttributes: false, isArray: (name) => name === 'entry'}).parse(text).feed.entry;

  it('tells what the server found, under ids that stay when a file is published otherwise', async () => {
    const {text, store} = await changed();
    const before = await entries(await text('/plans/piano-1.atom'));
    expect(before.map(({id}) => id)).toContain('https://partecipa.example.it/plans/piano-1/changes#4');
    expect(before.find(({id}) => id.endsWith('#4'))?.title['#text']).toMatch(/^A1 Dati più aperti: Scadenza/);
    expect(before.find(({id}) => id.endsWith('#8'))?.link['@_href']).toMatch(/\/plans\/piano-1\/changes$/);
    const earlier = {at: '2025-01-01', change: 'Prima di tutto'};
    const later = plan({commitments: [{...first, history: [earlier]}, ...others]});
    await store.publish({plans: [later]});
    const after = new Set((await entries(await text('/plans/piano-1.atom'))).map(({id}) => id));
    expect(after.size).toBeGreaterThan(before.length);
    for (const {id} of before) expect(after).toContain(id);
  });

  it('tells a move and an achievement once', async () => {
    const {text, store} = await changed();
    const milestones = [{...portal, due: '2027-06-30', status: 'achieved', achievedAt: '2027-01-01'}];
    await store.publish({plans: [plan({commitments: [{...first, milestones}]})]});
    const titles = (await entries(await text('/plans/piano-1.atom'))).map(({title}) => title['#text']);
    expect(titles.filter((title) => title.includes('30/6/2027'))).toHaveLength(1);
    expect(titles.filter((title) => title.includes('Raggiunta'))).toHaveLength(1);
  });
});
