import {describe, expect, it} from 'vitest';
import {Commitment} from '../../src/model/commitment.ts';
import {compared} from '../../src/model/plan-comparison.ts';
import {knownOf, planFitting} from '../../src/model/plan-filter.ts';
import type {PlanFilter} from '../../src/model/plan-filter-names.ts';

const all = [
  {
    code: 'A1',
    title: {it: 'Città aperte', en: 'Open cities'},
    area: 'Trasparenza',
    responsible: [{name: 'Comune di Forlì', ipaCode: 'c_d704', kind: 'pa'}],
    partners: [{name: 'Libera', kind: 'cso'}],
    milestonesKnown: 'all',
    milestones: [{id: '1', title: 'Linee guida', status: 'underway', due: '2025-01-01'}],
  },
  {
    code: 'B2',
    title: 'Partecipazione',
    area: 'Trasparenza e integrità',
    objective: 'Giovani',
    description: 'Un questionario per le città.',
    responsible: [{name: 'ANAC'}],
    partners: [{name: 'Banca', kind: 'banca centrale'}],
  },
].map((one) => Commitment.parse(one));

const found = (filter: PlanFilter) => {
  const fits = planFitting(filter, '2025-10-02');
  return all.filter(fits).map(({code}) => code);
};

describe('planFitting', () => {
  it.each<[PlanFilter, string[]]>([
    [{}, ['A1', 'B2']],
    [{q: 'citta'}, ['A1', 'B2']],
    [{q: 'CITTÀ questionario'}, ['B2']],
    [{q: 'cities'}, ['A1']],
    [{q: 'linee'}, ['A1']],
    [{q: 'libera'}, ['A1']],
    [{q: 'libera anac'}, []],
    [{q: '   '}, ['A1', 'B2']],
    [{area: 'trasparenza'}, ['A1']],
    [{area: 'giovani'}, ['B2']],
    [{responsible: 'forli'}, ['A1']],
    [{responsible: 'C_D704'}, ['A1']],
    // A part of a code is the code of somebody else.
    [{responsible: 'c_d7'}, []],
    [{responsible: 'libera'}, []],
    [{kind: 'cso'}, ['A1']],
    [{kind: 'pa'}, ['A1']],
    [{kind: 'other'}, ['B2']],
    [{status: 'underway'}, ['A1']],
    [{status: 'unknown'}, ['B2']],
    [{status: 'finito'}, []],
    [{late: 'on'}, ['A1']],
    [{late: 'off'}, ['A1', 'B2']],
    [{late: 'on', q: 'anac'}, []],
  ])('%j leaves %j', (filter, codes) => {
    expect(found(filter)).toEqual(codes);
  });

  it('knows what of a filter counts', () => {
    expect(knownOf({q: ' a ', area: '', late: 'true', status: undefined})).toEqual({q: 'a'});
  });
});

describe('compared', () => {
  it('goes by code, and says what is another', () => {
    const [a, b] = all;
    if (!a || !b) throw new Error('two');
    const after = [
      {...a, title: 'Altro', milestonesKnown: 'none' as const},
      {...b, code: 'C3'},
    ];
    const {gone, added, kept} = compared(all, after);
    expect(gone.map(({code}) => code)).toEqual(['B2']);
    expect(added.map(({code}) => code)).toEqual(['C3']);
    expect(kept.map(({differences, statuses}) => ({differences, statuses}))).toEqual([
      {differences: ['title', 'status'], statuses: ['underway', 'unknown']},
    ]);
    expect(compared(all, all).kept.flatMap(({differences}) => differences)).toEqual([]);
  });
});
