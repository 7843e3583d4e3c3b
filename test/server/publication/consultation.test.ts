import {describe, expect, it} from 'vitest';
import {examineFile} from '../../../server/src/publication/file.ts';

const options = ['a', 'b', 'c'].map((code) => ({code, text: code}));
const rows = ['r', 's'].map((code) => ({code, text: code}));
const frame = {
  id: 'piazza',
  title: 'La piazza',
  language: 'it',
  organisation: {name: 'Comune', kind: 'pa'},
  opensAt: '2026-06-01T00:00:00Z',
  closesAt: '2026-07-31T22:00:00Z',
  privacy: {controller: 'Comune', purpose: 'Consultazione', retention: '12 mesi'},
};
type Loose = Readonly<Record<string, unknown>>;
const item = (more: Loose): Loose => ({linkId: 'q', type: 'text', text: 'Perché?', ...more});
const asking = (...items: readonly Loose[]) => ({...frame, questionnaire: {version: '1', items}});

const examine = (value: unknown) => {
  const {publication, faults, warnings} = examineFile('consultations', value);
  return {consultation: publication.consultations?.[0], faults, warnings};
};
const inWords = (list: readonly {path: string; reason: string}[]) =>
  list.map(({path, reason}) => `${path}: ${reason}`);
const faultsOf = (value: unknown) => inWords(examine(value).faults);
const q = '$.questionnaire.items[0]';

describe('examine a consultation', () => {
  it('lets through what is in order, as it would be published', () => {
    const {consultation, faults, warnings} = examine(asking(item({})));
    expect({faults, warnings}).toEqual({faults: [], warnings: []});
    expect(consultation).toMatchObject({id: 'piazza', topics: [], resultsPolicy: 'afterClosing'});
  });

  it('lets through a consultation of record, of which little is known', () => {
    const {id, title, language, organisation} = frame;
    expect(faultsOf({id, title, language, organisation, closesAt: frame.closesAt})).toEqual([]);
  });

  it.each<[string, Loose, string]>([
    [
      'a shape that does not fit',
      {...frame, title: null},
      '$.title: must be a text, or texts by language such as {"it": "…"}',
    ],
    [
      'a version that YAML takes for a number',
      {...frame, questionnaire: {version: 1, items: [item({})]}},
      '$.questionnaire.version: must be string, is number: put it in quotes',
    ],
    [
      'a word nobody knows',
      {...frame, resultsPolicy: 'always'},
      '$.resultsPolicy: "always" is not known here: use periodic, afterClosing, never',
    ],
    [
      'a word that says it is another',
      {...frame, state: 'other:paused'},
      '$.state: "other:paused" is not known here: use scheduled, suspended, withdrawn',
    ],
    [
      'closing before it opens',
      {...frame, closesAt: frame.opensAt},
      '$.closesAt: is not after opensAt, 2026-06-01T00:00:00Z',
    ],
    [
      'an extension that is none',
      {...frame, extendedFrom: {closesAt: frame.closesAt}},
      '$.extendedFrom.closesAt: is not before closesAt, 2026-07-31T22:00:00Z',
    ],
    [
      'an extension to no moment',
      {...frame, closesAt: undefined, extendedFrom: {closesAt: frame.opensAt}},
      '$.closesAt: is missing: it was extended to some moment',
    ],
    [
      'questions without a start',
      {...asking(item({})), opensAt: undefined},
      '$.opensAt: is missing: a consultation with a questionnaire needs it',
    ],
    [
      'questions without an end',
      {...asking(item({})), closesAt: undefined},
      '$.closesAt: is missing: a consultation with a questionnaire needs it',
    ],
    [
      'questions without a privacy notice',
      {...asking(item({})), privacy: undefined},
      '$.privacy: is missing: a consultation with a questionnaire needs it',
    ],
  ])('refuses %s', (_what, value, fault) => {
    expect(faultsOf(JSON.parse(JSON.stringify(value)))).toEqual([fault]);
    expect(examine(value).consultation).toBeUndefined();
  });

  it.each<[string, Loose]>([
    ['that was extended', {extendedFrom: {closesAt: '2026-07-30T22:00:00Z'}}],
    ['of which only the start is known', {closesAt: undefined}],
    ['of which only the end is known', {opensAt: undefined}],
  ])('takes one %s', (_what, more) => {
    expect(faultsOf({...frame, ...more})).toEqual([]);
  });

  it.each<[string, Loose]>([
    ['one number', {type: 'number', min: 5, max: 5}],
    ['steps that reach no total', {type: 'number', step: 7}],
    ['one day', {type: 'date', min: '2026-07-31', max: '2026-07-31'}],
    ['two levels', {type: 'rating', min: 1, max: 2}],
    ['twenty levels', {type: 'rating', min: 1, max: 20}],
    ['half levels', {type: 'rating', step: 0.5}],
    ['one length', {minLength: 5, maxLength: 5}],
    ['all there is', {type: 'choices', options, minChoices: 3, maxChoices: 3}],
    ['a decimal total', {type: 'allocation', options, total: 0.3, step: 0.1}],
    ['a total nobody names', {type: 'allocation', options, step: 20}],
    ['an area', {type: 'location', bounds: {south: 45, north: 46, west: 8, east: 9}}],
  ])('takes a question for %s', (_what, more) => {
    expect(faultsOf(asking(item(more)))).toEqual([]);
  });

  it.each<[string, Loose, string]>([
    [
      'a type nobody knows',
      {type: 'drawing'},
      `${q}.type: "drawing" is not known here: use group, display, text, paragraph, email, number, rating, date, choice, choices, ranking, matrix, allocation, location, file, consent`,
    ],
    ['choice without options', {type: 'choice'}, `${q}.options: "choice" needs options`],
    ['choices with none', {type: 'choices', options: []}, `${q}.options: "choices" needs options`],
    ['ranking without options', {type: 'ranking'}, `${q}.options: "ranking" needs options`],
    ['allocation without options', {type: 'allocation'}, `${q}.options: "allocation" needs options`],
    ['matrix without rows', {type: 'matrix', options}, `${q}.rows: a matrix needs rows`],
    [
      'options in a text',
      {options},
      `${q}.options: means nothing to "text": it belongs to choice, choices, ranking, matrix, allocation, location`,
    ],
    [
      'a length of a number',
      {type: 'number', maxLength: 3},
      `${q}.maxLength: means nothing to "number": it belongs to text, paragraph, email, choice, choices, location`,
    ],
    [
      'the same option twice',
      {type: 'choice', options: [...options, ...options.slice(1, 2)]},
      `${q}.options[3].code: "b" is used twice in this question`,
    ],
    [
      'the same row twice',
      {type: 'matrix', options, rows: [...rows, ...rows.slice(0, 1)]},
      `${q}.rows[2].code: "r" is used twice in this question`,
    ],
    [
      'exclusive among single choices',
      {type: 'choice', options: [{...options[0], exclusive: true}]},
      `${q}.options[0].exclusive: means something only in "choices"`,
    ],
    [
      'a line to write in a ranking',
      {type: 'ranking', options: [{...options[0], freeText: true}]},
      `${q}.options[0].freeText: means something only in "choice" and "choices"`,
    ],
    ['a day as the least number', {type: 'number', min: '2026-07-31'}, `${q}.min: must be a number`],
    ['a number as the last day', {type: 'date', max: 5}, `${q}.max: must be a day such as 2026-07-31`],
    ['numbers upside down', {type: 'number', min: 5, max: 4}, `${q}.max: is less than min, 5`],
    [
      'days upside down',
      {type: 'date', min: '2026-07-31', max: '2026-07-30'},
      `${q}.max: is less than min, 2026-07-31`,
    ],
    ['lengths upside down', {minLength: 5, maxLength: 4}, `${q}.maxLength: is less than minLength, 5`],
    [
      'choices upside down',
      {type: 'choices', options, minChoices: 3, maxChoices: 2},
      `${q}.maxChoices: is less than minChoices, 3`,
    ],
    [
      'more choices than there are',
      {type: 'choices', options, minChoices: 4},
      `${q}.minChoices: is more than the 3 options there are`,
    ],
    [
      'no choice at all',
      {type: 'ranking', options, maxChoices: 0},
      `${q}.maxChoices: nothing could be chosen`,
    ],
    ['a step of nothing', {type: 'number', step: 0}, `${q}.step: must be more than 0`],
    [
      'a rating of a thousand levels',
      {type: 'rating', max: 1000},
      `${q}.max: a rating goes in whole steps over 2 to 20 levels`,
    ],
    [
      'a rating of one level',
      {type: 'rating', min: 5},
      `${q}.min: a rating goes in whole steps over 2 to 20 levels`,
    ],
    [
      'a rating whose steps miss its end',
      {type: 'rating', min: 0, max: 5, step: 2},
      `${q}.max: a rating goes in whole steps over 2 to 20 levels`,
    ],
    [
      'a total that steps cannot reach',
      {type: 'allocation', options, total: 100, step: 30},
      `${q}.step: the total of 100 cannot be reached in such steps`,
    ],
    [
      'a total that steps cannot reach, where it is the usual one',
      {type: 'allocation', options, step: 30},
      `${q}.step: the total of 100 cannot be reached in such steps`,
    ],
    [
      'a map that is not asked for in secret',
      {
        type: 'location',
        bounds: {south: 45, north: 46, west: 8, east: 9},
        tiles: {url: 'http://tiles.example/{z}/{x}/{y}.png', attribution: '©'},
      },
      `${q}.tiles.url: must be https, with {z}, {x} and {y}`,
    ],
    [
      'a map without its places',
      {
        type: 'location',
        bounds: {south: 45, north: 46, west: 8, east: 9},
        tiles: {url: 'https://tiles.example/{z}/{x}.png', attribution: '©'},
      },
      `${q}.tiles.url: must be https, with {z}, {x} and {y}`,
    ],
    [
      'a map without an area',
      {type: 'location', tiles: {url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: '©'}},
      `${q}.tiles: a map is drawn only where there are bounds`,
    ],
    [
      'a unit of a ranking',
      {type: 'ranking', options, unit: 'euro'},
      `${q}.unit: means nothing to "ranking": it belongs to allocation`,
    ],
    [
      'an area inside out',
      {type: 'location', bounds: {south: 46, north: 45, west: 8, east: 9}},
      `${q}.bounds: south must be less than north, and west less than east`,
    ],
    [
      'an area of no width',
      {type: 'location', bounds: {south: 45, north: 46, west: 9, east: 9}},
      `${q}.bounds: south must be less than north, and west less than east`,
    ],
    [
      'an area of no height',
      {type: 'location', bounds: {south: 45, north: 45, west: 8, east: 9}},
      `${q}.bounds: south must be less than north, and west less than east`,
    ],
    ['a day as the least rating', {type: 'rating', min: '2026-07-31'}, `${q}.min: must be a number`],
    [
      'a day for a text',
      {min: '2026-07-31'},
      `${q}.min: means nothing to "text": it belongs to number, rating, date`,
    ],
    ['an empty group', {type: 'group', items: []}, `${q}.items: a group needs items`],
    ['a group without items', {type: 'group'}, `${q}.items: a group needs items`],
    [
      'items in a text',
      {items: [item({linkId: 'r'})]},
      `${q}.items: means nothing to "text": it belongs to group`,
    ],
  ])('refuses %s', (_what, more, fault) => {
    expect(faultsOf(asking(item(more)))).toEqual([fault]);
  });

  it('finds the same linkId twice, also inside groups', () => {
    const group = item({linkId: 'g', type: 'group', items: [item({})]});
    expect(faultsOf(asking(item({}), group))).toEqual([
      '$.questionnaire.items[1].items[0].linkId: "q" is used before, at $.questionnaire.items[0].linkId',
    ]);
  });

  it('reports all faults at once', () => {
    expect(faultsOf(asking(item({type: 'choice'}), item({linkId: 'r', type: 'group'})))).toHaveLength(2);
  });
});

describe('examine, conditions', () => {
  const targets = [
    item({linkId: 'text'}),
    item({linkId: 'number', type: 'number'}),
    item({linkId: 'date', type: 'date'}),
    item({linkId: 'choice', type: 'choice', options}),
    item({linkId: 'choices', type: 'choices', options}),
    item({linkId: 'consent', type: 'consent'}),
    item({linkId: 'place', type: 'location'}),
    item({linkId: 'group', type: 'group', items: [item({linkId: 'inner'})]}),
  ];
  const when = (question: string, operator: string, answer: unknown) =>
    asking(...targets, item({enableWhen: [{question, operator, answer}]}));
  const at = '$.questionnaire.items[8].enableWhen[0]';

  it.each([
    ['text', '=', 'x'],
    ['text', 'contains', 'x'],
    ['inner', '!=', 'x'],
    ['number', '>=', 3],
    ['date', '<', '2026-07-31'],
    ['choice', '=', 'a'],
    ['choices', 'contains', 'b'],
    ['consent', '=', true],
    ['place', 'exists', true],
    ['text', 'exists', false],
  ])('takes %s %s %j', (question, operator, answer) => {
    expect(faultsOf(when(question, operator, answer))).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    ['nowhere', '=', 'x', `${at}.question: no item has the linkId "nowhere"`],
    ['group', 'exists', true, `${at}.question: "group" is a group: it has no answer`],
    [
      'text',
      'resembles',
      'x',
      `${at}.operator: "resembles" is not known here: use =, !=, >, <, >=, <=, exists, contains`,
    ],
    ['text', '>', 'x', `${at}.operator: cannot be used with a text: use =, !=, contains, exists`],
    ['choice', 'contains', 'a', `${at}.operator: cannot be used with a choice: use =, !=, exists`],
    ['place', '=', 'x', `${at}.operator: cannot be used with a location: use exists`],
    ['number', '=', '3', `${at}.answer: must be a number, for "number" is a number`],
    ['date', '<', '31/07/2026', `${at}.answer: must be a day such as 2026-07-31, for "date" is a date`],
    ['choice', '=', 'd', `${at}.answer: must be one of its options (a, b, c), for "choice" is a choice`],
    [
      'consent',
      '=',
      false,
      `${at}.answer: must be true; for "not given" use exists with false, for "consent" is a consent`,
    ],
    ['text', '=', '', `${at}.answer: must be a text, for "text" is a text`],
    ['text', 'exists', 'yes', `${at}.answer: must be true or false`],
  ])('refuses %s %s %j', (question, operator, answer, fault) => {
    expect(faultsOf(when(question, operator, answer))).toContain(fault);
  });

  it('refuses a text that repeats what nobody can have answered yet', () => {
    expect(
      faultsOf(asking(item({linkId: 'a', text: 'E {{b}}?'}), item({linkId: 'b', text: 'Come {{c}} {{a}}?'}))),
    ).toEqual([
      '$.questionnaire.items[0].text: repeats {{b}} before it is asked',
      '$.questionnaire.items[1].text: repeats {{c}}, and no item has that linkId',
    ]);
  });

  it('refuses a circle once, where it begins', () => {
    const depends = (linkId: string, on: string) =>
      item({linkId, enableWhen: [{question: on, operator: 'exists', answer: true}]});
    expect(faultsOf(asking(depends('x', 'a'), depends('a', 'b'), depends('b', 'a')))).toEqual([
      '$.questionnaire.items[1].enableWhen: depends on itself: "a" → "b" → "a"',
    ]);
    expect(faultsOf(asking(depends('a', 'a')))).toEqual([
      '$.questionnaire.items[0].enableWhen: depends on itself: "a" → "a"',
    ]);
  });

  it('refuses a group that waits for a question inside it', () => {
    const group = item({
      linkId: 'g',
      type: 'group',
      enableWhen: [{question: 'q', operator: 'exists', answer: true}],
      items: [item({})],
    });
    expect(faultsOf(asking(group))).toEqual([
      '$.questionnaire.items[0].enableWhen: depends on itself: "g" → "q" → "g"',
    ]);
  });

  it('takes a long chain', () => {
    const chain = Array.from({length: 50}, (_, index) =>
      item({
        linkId: `q${index}`,
        ...(index === 0 ? {} : {enableWhen: [{question: `q${index - 1}`, operator: 'exists', answer: true}]}),
      }),
    );
    expect(faultsOf(asking(...chain))).toEqual([]);
  });
});

describe('examine a consultation, warnings', () => {
  const warningsOf = (value: unknown) => inWords(examine(value).warnings);

  it('asks whether a misspelt field was meant, and publishes all the same', () => {
    const value = {
      ...asking(item({requierd: true, hellp: 'x', hlp: 'x', halp: 'x'})),
      organisatoin: 'x',
      'x-note': 'ours',
    };
    expect(warningsOf(value)).toEqual([
      '$.questionnaire.items[0].requierd: nobody reads this field; did you mean "required"?',
      '$.questionnaire.items[0].hellp: nobody reads this field; did you mean "help"?',
      '$.questionnaire.items[0].hlp: nobody reads this field; did you mean "help"?',
      '$.questionnaire.items[0].halp: nobody reads this field; did you mean "help"?',
      '$.organisatoin: nobody reads this field; did you mean "organisation"?',
      '$["x-note"]: nobody reads this field',
    ]);
    expect(examine(value).consultation).toBeDefined();
  });

  it('does not guess at a field that is more than one slip away', () => {
    const value = asking(item({ehxx: 'x', xhlp: 'x', exlp: 'x', hhelpp: 'x'}));
    expect(warningsOf(value)).toEqual(
      ['ehxx', 'xhlp', 'exlp', 'hhelpp'].map((field) => `${q}.${field}: nobody reads this field`),
    );
  });

  it('takes one that forgot its questionnaire for what it is, and no list', () => {
    const value = {...frame, items: [item({})]};
    expect(warningsOf(value)).toContain('$.items: nobody reads this field');
    expect(examine(value).consultation).toMatchObject({id: 'piazza'});
  });

  it('says when nobody could answer', () => {
    expect(warningsOf(frame)).toEqual(['$.questionnaire: is missing: nobody can answer here']);
    expect(warningsOf({...frame, closesAt: undefined})).toEqual([]);
    expect(warningsOf({...frame, privacy: undefined})).toEqual([]);
    expect(warningsOf(asking(item({type: 'file'})))).toEqual([]);
    expect(faultsOf(asking(item({type: 'hologram'}))).join()).toContain('"hologram" is not known here');
  });
});
