import {describe, expect, it} from 'vitest';
import {examineFile} from '../../../server/src/publication/file.ts';
import {openMemoryStore} from '../../../server/src/store/sqlite.ts';
import {dataset} from '../nouns.ts';
import {consultation} from '../town.ts';

const groups = [
  {code: 'yes', people: 10},
  {code: 'no', people: 20},
];
const population = {linkId: 'trees', title: 'Residenti', source: 'Anagrafe', groups};
const faults = (...populations: readonly object[]) =>
  examineFile('consultations', {...consultation(), populations}).faults.map(
    ({path, reason}) => `${path}: ${reason}`,
  );

describe('tables of the population', () => {
  it('may be published with a consultation, and are kept when it is read and published again', async () => {
    const {
      publication,
      faults: none,
      warnings,
    } = examineFile('consultations', {
      ...consultation(),
      populations: [population],
    });
    expect([none, warnings]).toEqual([[], []]);
    const store = await openMemoryStore();
    await store.publish(publication);
    const stored = await store.consultation('piazza');
    expect(stored?.document.populations).toEqual([population]);
    await store.publish({consultations: stored ? [{...stored.document, title: 'Altro'}] : []});
    expect((await store.consultation('piazza'))?.document.populations).toEqual([population]);
  });

  it('count those who may choose each option of one question', () => {
    expect(faults({...population, linkId: 'nobody'})).toEqual([
      '$.populations[0].linkId: there is no question "nobody"',
    ]);
    expect(faults({...population, linkId: 'why'})).toEqual([
      '$.populations[0].linkId: "why" is a "paragraph": only one answer of a "choice" tells a group',
    ]);
    expect(faults({...population, groups: [...groups, {code: 'maybe', people: 1}]})).toEqual([
      '$.populations[0].groups[2].code: "maybe" is no option of "trees": yes, no',
    ]);
    expect(faults({...population, groups: []})).toEqual(['$.populations[0].groups: nobody is counted']);
  });

  it('say everything once', () => {
    expect(faults(population, population)).toEqual([
      '$.populations[1].linkId: "trees" has a table before this one',
    ]);
    expect(faults({...population, groups: [...groups, {code: 'no', people: 1}]})).toEqual([
      '$.populations[0].groups[2].code: "no" is counted twice',
    ]);
  });

  it('are read strictly, as all that is published', () => {
    expect(faults({...population, groups: [{code: 'yes', people: -1}]})).not.toEqual([]);
    const {warnings} = examineFile('consultations', {...consultation(), population: [population]});
    expect(warnings.map(({reason}) => reason)).toEqual([
      'nobody reads this field; did you mean "populations"?',
    ]);
  });
});

describe('a dataset', () => {
  it('may not be called as the results of a consultation are', () => {
    expect(examineFile('datasets', dataset({id: 'results-piazza'})).faults).toEqual([
      {path: '$.id', reason: 'begins with "results-": so are the results of consultations called here'},
    ]);
  });
});
