import {describe, expect, it} from 'vitest';
import {Questionnaire} from '../../src/model/item.ts';
import {piped, referencesOf} from '../../src/model/piping.ts';

const questionnaire = Questionnaire.parse({
  version: '1',
  items: [
    {linkId: 'nome', type: 'text', text: 'Come si chiama?'},
    {
      linkId: 'g',
      type: 'group',
      text: 'Di {{nome}}',
      items: [
        {
          linkId: 'come',
          type: 'choice',
          text: {it: '{{nome}} è…', sl: '{{nome}} je…'},
          options: [{code: 'a', text: 'più alto di {{nome}}'}],
        },
        {linkId: 'altro', type: 'text', text: 'Altro?', help: 'Di {{assente}}'},
      ],
    },
    {linkId: 'fine', type: 'text', text: 'Fine?'},
  ],
});
const [first, group, last] = questionnaire.items;

describe('piped', () => {
  const said = piped(questionnaire, ({linkId}) => (linkId === 'nome' ? 'Argo' : ''));

  it('says earlier answers in titles, questions in every language, options and help', () => {
    expect(JSON.stringify(said)).not.toContain('{{');
    expect(said.items[1]?.text).toBe('Di Argo');
    expect(said.items[1]?.items?.[0]?.text).toEqual({it: 'Argo è…', sl: 'Argo je…'});
    expect(said.items[1]?.items?.[0]?.options?.[0]?.text).toBe('più alto di Argo');
  });

  it('says an ellipsis for what is not answered, or is no question', () => {
    expect(said.items[1]?.items?.[1]?.help).toBe('Di …');
    expect(piped(questionnaire, () => '').items[1]?.text).toBe('Di …');
  });

  it('does not look for references in what was answered', () => {
    expect(piped(questionnaire, () => '{{fine}} $& $1').items[1]?.text).toBe('Di {{fine}} $& $1');
  });

  it('leaves alone what repeats nothing', () => {
    expect(said.items[0]).toBe(first);
    expect(said.items[2]).toBe(last);
  });
});

describe('referencesOf', () => {
  it('finds them in every text of an item, not in those below it', () => {
    expect(group && referencesOf(group)).toEqual(['nome']);
    expect(group?.items?.[0] && referencesOf(group.items[0])).toEqual(['nome', 'nome', 'nome']);
  });
});
