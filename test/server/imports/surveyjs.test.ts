import {describe, expect, it} from 'vitest';
import {importFile} from '../../../server/src/imports/import-file.ts';

const read = (value: unknown) => importFile({is: 'value', value});
const items = async (...elements: readonly object[]) => {
  const {imported, notes} = await read({locale: 'it', pages: [{name: 'p', elements}]});
  return {
    items: imported?.document.questionnaire.items,
    notes: notes.filter(({code}) => code !== 'versionAssumed'),
  };
};

describe('a form of SurveyJS', () => {
  it('in two languages, with pages, panels and conditions', async () => {
    const {imported, notes} = await read({
      locale: 'it',
      title: {default: 'Piazza', en: 'Square'},
      showProgressBar: 'top',
      pages: [
        {
          name: 'chi',
          title: {it: 'Chi sei', en: 'Who you are'},
          elements: [
            {
              type: 'radiogroup',
              name: 'ruolo',
              title: {default: 'Chi sei?', en: 'Who are you?'},
              isRequired: true,
              choices: [{value: 1, text: {default: 'Abito qui', en: 'I live here'}}, 'Lavoro qui'],
              showOtherItem: true,
            },
            {
              type: 'panel',
              name: 'casa',
              title: 'Casa',
              visibleIf: '{ruolo} = 1',
              elements: [
                {
                  type: 'text',
                  inputType: 'number',
                  name: 'anni',
                  title: 'Da quanti anni, {ruolo}?',
                  min: 0,
                  max: 120,
                },
              ],
            },
          ],
        },
        {
          name: 'altro',
          visibleIf: "{ruolo} <> 'other'",
          elements: [
            {type: 'checkbox', name: 'uso', choices: ['a', 'b'], hasNone: true, maxSelectedChoices: 2},
            {
              type: 'comment',
              name: 'perche',
              visibleIf: "{uso} anyof ['a', 'b']",
              maxLength: 300,
              placeholder: 'Scrivi qui',
            },
          ],
        },
      ],
    });
    expect(imported?.document).toMatchObject({title: {it: 'Piazza', en: 'Square'}, language: 'it'});
    expect(imported?.document.questionnaire.items).toEqual([
      {
        linkId: 'chi',
        type: 'group',
        text: {it: 'Chi sei', en: 'Who you are'},
        items: [
          {
            linkId: 'ruolo',
            type: 'choice',
            text: {it: 'Chi sei?', en: 'Who are you?'},
            required: true,
            options: [
              {code: '1', text: {it: 'Abito qui', en: 'I live here'}},
              {code: 'Lavoro qui', text: 'Lavoro qui'},
              {code: 'other', text: {it: 'Altro', en: 'Other'}, freeText: true},
            ],
          },
          {
            linkId: 'casa',
            type: 'group',
            text: 'Casa',
            enableWhen: [{question: 'ruolo', operator: '=', answer: '1'}],
            items: [{linkId: 'anni', type: 'number', text: 'Da quanti anni, {{ruolo}}?', min: 0, max: 120}],
          },
        ],
      },
      {
        linkId: 'altro',
        type: 'group',
        text: 'altro',
        // To SurveyJS what is not answered is not "other" either.
        enableWhen: [
          {question: 'ruolo', operator: '!=', answer: 'other'},
          {question: 'ruolo', operator: 'exists', answer: false},
        ],
        enableBehavior: 'any',
        items: [
          {
            linkId: 'uso',
            type: 'choices',
            text: 'uso',
            options: [
              {code: 'a', text: 'a'},
              {code: 'b', text: 'b'},
              {code: 'none', text: {it: 'Nessuna di queste', en: 'None'}, exclusive: true},
            ],
            maxChoices: 2,
          },
          {
            linkId: 'perche',
            type: 'paragraph',
            text: 'perche',
            maxLength: 300,
            enableWhen: [
              {question: 'uso', operator: 'contains', answer: 'a'},
              {question: 'uso', operator: 'contains', answer: 'b'},
            ],
            enableBehavior: 'any',
          },
        ],
      },
    ]);
    expect(notes).toHaveLength(4);
    expect(notes).toEqual(
      expect.arrayContaining([
        {code: 'looks', place: {path: '$.pages[1].elements[1].placeholder'}, value: 'Scrivi qui'},
        {code: 'notRead', place: {path: '$.showProgressBar'}, value: 'top'},
        {code: 'textFromName', place: {path: '$.pages[1]'}, value: 'altro'},
        {code: 'versionAssumed', place: {}, value: '1'},
      ]),
    );
  });

  it.each([
    [
      {type: 'rating', rateMax: 7, minRateDescription: 'poco'},
      {type: 'rating', min: 1, max: 7, minLabel: 'poco'},
    ],
    [
      {type: 'rating', rateValues: ['no', 'sì']},
      {
        type: 'choice',
        options: [
          {code: 'no', text: 'no'},
          {code: 'sì', text: 'sì'},
        ],
      },
    ],
    [
      {type: 'boolean', labelTrue: 'Certo'},
      {
        type: 'choice',
        options: [
          {code: 'true', text: 'Certo'},
          {code: 'false', text: {it: 'No', en: 'No'}},
        ],
      },
    ],
    [
      {type: 'ranking', choices: ['a', 'b']},
      {
        type: 'ranking',
        options: [
          {code: 'a', text: 'a'},
          {code: 'b', text: 'b'},
        ],
      },
    ],
    [
      {type: 'tagbox', choices: ['a', 'b']},
      {
        type: 'choices',
        options: [
          {code: 'a', text: 'a'},
          {code: 'b', text: 'b'},
        ],
      },
    ],
    [
      {type: 'matrix', columns: ['poco', 'molto'], rows: ['bus'], isAllRowRequired: true},
      {
        type: 'matrix',
        options: [
          {code: 'poco', text: 'poco'},
          {code: 'molto', text: 'molto'},
        ],
        rows: [{code: 'bus', text: 'bus'}],
        required: true,
      },
    ],
    [{type: 'text', validators: [{type: 'email'}]}, {type: 'email'}],
    [
      {type: 'text', inputType: 'date', min: '2026-01-01'},
      {type: 'date', min: '2026-01-01'},
    ],
    [
      {type: 'text', inputType: 'number', validators: [{type: 'numeric', minValue: 1, maxValue: 9}]},
      {type: 'number', min: 1, max: 9},
    ],
    [
      {type: 'file', acceptedTypes: 'image/*,application/pdf', maxSize: 1000, allowMultiple: true},
      {type: 'file', accept: ['image/*', 'application/pdf'], maxBytes: 1000, maxFiles: 10},
    ],
  ])('%j becomes %j', async (element, item) => {
    const {items: [made] = [], notes} = await items({name: 'q', title: 'Q?', ...element});
    expect(made).toEqual({linkId: 'q', text: 'Q?', ...item});
    expect(notes).toEqual([]);
  });

  it('a table of drop-downs becomes a matrix a column, and what cannot be one is told', async () => {
    const {items: [group] = [], notes} = await items({
      type: 'matrixdropdown',
      name: 't',
      title: 'T',
      rows: ['bus'],
      choices: ['a', 'b'],
      columns: [
        {name: 'oggi', title: 'Oggi'},
        {name: 'note', cellType: 'comment'},
      ],
    });
    expect(group).toMatchObject({type: 'group', items: [{linkId: 't-oggi', type: 'matrix', text: 'Oggi'}]});
    expect(notes.map(({code}) => code)).toEqual(
      expect.arrayContaining(['asMatrices', 'matrixCells', 'renamed']),
    );
  });

  it.each([
    [{type: 'signaturepad'}, 'typeNotCarried'],
    [{type: 'expression', expression: '1+1'}, 'computed'],
    [{type: 'dropdown', choicesByUrl: {url: 'https://x.example'}}, 'choicesElsewhere'],
    [{type: 'text', visible: false}, 'hiddenItem'],
    [{type: 'text', visibleIf: '{a} + 1 > 2'}, 'condition'],
    [{type: 'text', visibleIf: '{nobody} = 1'}, 'conditionTarget'],
    [{type: 'text', requiredIf: '{a} = 1'}, 'requiredWhen'],
    [{type: 'text', defaultValue: 'x'}, 'defaultValue'],
    [{type: 'text', validators: [{type: 'regex', regex: 'x'}]}, 'constraint'],
    [{type: 'text', inputType: 'color'}, 'asText'],
    [{type: 'paneldynamic', templateElements: [{type: 'text', name: 'x'}]}, 'askedOnce'],
    [{type: 'radiogroup', choices: ['a'], choicesOrder: 'random'}, 'order'],
    [{type: 'radiogroup', choices: ['x'.repeat(65)]}, 'codeMade'],
    [{type: 'text', title: 'Il <b>nome</b>'}, 'markupRemoved'],
    [{type: 'text', title: {default: 'Nome', xx1: '?'}}, 'unknownLanguage'],
  ])('of %j it is told that it is %s', async (element, code) => {
    const {notes} = await items({type: 'text', name: 'a'}, {name: 'q', ...element});
    expect(notes.map((note) => note.code)).toContain(code);
    for (const {place} of notes) expect(place.path).toMatch(/^\$\.pages\[0\]/);
  });

  it('with the same name twice, or nothing in it, is refused', async () => {
    expect(
      (
        await read({
          pages: [
            {
              elements: [
                {type: 'text', name: 'a'},
                {type: 'text', name: 'a'},
              ],
            },
          ],
        })
      ).imported,
    ).toBeUndefined();
    expect(await read({pages: []})).toMatchObject({
      notes: [{code: 'languageAssumed'}, {code: 'noQuestionnaire'}],
    });
  });
});
