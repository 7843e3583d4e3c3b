import {describe, expect, it} from 'vitest';
import {Consultation} from '../../src/model/consultation.ts';
import {jsonPath, read} from '../../src/model/read.ts';

const frame = {id: 'x', title: 'Piano', language: 'it', organisation: {name: 'Comune'}};
const item = {linkId: 'a', type: 'text', text: 'Perché?'};
const asking = (question: object) => ({...frame, questionnaire: {version: '1', items: [question]}});

describe('read', () => {
  it.each([
    [{...frame, title: ''}, '$.title must not be empty'],
    [{...frame, title: null}, '$.title must be a text, or texts by language such as {"it": "…"}'],
    [{...frame, title: {it: ''}}, '$.title.it must not be empty'],
    [{...frame, title: {}}, '$.title must hold at least one language'],
    [{...frame, title: {italiano: 'Piano'}}, '$.title.italiano must be a language tag such as it or de-IT'],
    [{...frame, title: {'it IT': 'Piano'}}, '$.title["it IT"] must be a language tag such as it or de-IT'],
    [{...frame, organisation: {}}, '$.organisation.name is missing'],
    [{...frame, organisation: 'Comune'}, '$.organisation must be object, is string'],
    [{...frame, documents: {}}, '$.documents must be array, is object'],
    [
      {
        ...frame,
        documents: [
          {title: 'a', url: 'https://example.it'},
          {title: 'b', url: 'javascript:alert(1)'},
        ],
      },
      '$.documents[1].url must be a whole address that begins with https:// or http://',
    ],
    [{...frame, timeZone: 'Mars/Olympus'}, '$.timeZone must be an IANA time zone such as Europe/Rome'],
    [{...frame, participants: 1.5}, '$.participants must be a whole number, 0 or more'],
    [{...frame, participants: -1}, '$.participants must be a whole number, 0 or more'],
    [
      asking({...item, items: [{...item, linkId: 'a b'}]}),
      '$.questionnaire.items[0].items[0].linkId must be letters, digits, - and _, at most 64',
    ],
    [asking({...item, step: 0}), '$.questionnaire.items[0].step must be more than 0'],
    [
      asking({...item, options: [{code: 'a'.repeat(65), text: 'A'}]}),
      '$.questionnaire.items[0].options[0].code must be at most 64 characters',
    ],
    [
      asking({...item, bounds: {south: 91, west: 0, north: 1, east: 1}}),
      '$.questionnaire.items[0].bounds.south must be from -90 to 90',
    ],
    [{...frame, questionnaire: {version: '1', items: []}}, '$.questionnaire.items must not be empty'],
    [[], '$ must be object, is array'],
    [null, '$ must be object, is null'],
    [undefined, '$ is missing'],
  ])('says of %j: %s', (value, words) => {
    const reading = read(Consultation, value);
    expect(reading.fits ? [] : reading.misfits.map(({path, reason}) => `${path} ${reason}`)).toEqual([words]);
  });

  it('names every fault', () => {
    const reading = read(Consultation, {...frame, title: 1, language: 1});
    expect(reading.fits ? [] : reading.misfits.map(({path}) => path)).toEqual(['$.title', '$.language']);
  });
});

describe('jsonPath', () => {
  it('writes keys, indexes and names that are no words', () => {
    expect(jsonPath(['items', 3, 'de-IT', 'a"b'])).toBe('$.items[3]["de-IT"]["a\\"b"]');
  });
});
