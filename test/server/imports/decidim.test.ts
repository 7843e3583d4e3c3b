import {describe, expect, it} from 'vitest';
import {importFile} from '../../../server/src/imports/import-file.ts';

const words = (it: string, en?: string) => ({
  translations: [{locale: 'it', text: it}, ...(en === undefined ? [] : [{locale: 'en', text: en}])],
});

const answer = (questions: readonly object[], more: object = {}) => ({
  data: {
    component: {surveys: {nodes: [{questionnaire: {title: words('Piazza', 'Square'), questions, ...more}}]}},
  },
});

const read = (value: unknown) => importFile({is: 'value', value});

describe('a questionnaire of Decidim', () => {
  it('is read in the order of its positions, from 0.26 and from 0.31', async () => {
    for (const field of ['answerOptions', 'responseOptions']) {
      const {imported} = await read(
        answer([
          {
            id: '2',
            position: 1,
            questionType: 'single_option',
            mandatory: true,
            body: words('Chi sei?', 'Who are you?'),
            [field]: [
              {id: '7', body: words('Abito qui'), freeText: false},
              {id: '8', body: words('Altro'), freeText: true},
            ],
          },
          {
            id: '1',
            position: 0,
            questionType: 'title_and_description',
            mandatory: false,
            body: words('Ciao'),
            description: words('<p>Leggi <b>bene</b></p>'),
          },
          {
            id: '3',
            position: 2,
            questionType: 'multiple_option',
            mandatory: false,
            maxChoices: 1,
            body: words('Quali?'),
            [field]: [{id: '9', body: words('A')}],
          },
          {
            id: '4',
            position: 3,
            questionType: 'short_answer',
            mandatory: false,
            maxCharacters: 50,
            body: words('Nome'),
          },
          {
            id: '5',
            position: 4,
            questionType: 'long_answer',
            mandatory: false,
            maxCharacters: 0,
            body: words('Perché?'),
            description: words('In breve'),
          },
          {
            id: '6',
            position: 5,
            questionType: 'sorting',
            mandatory: true,
            body: words('Ordina'),
            [field]: [
              {id: '10', body: words('A')},
              {id: '11', body: words('B')},
            ],
          },
          {id: '7', position: 6, questionType: 'files', mandatory: false, body: words('Foto')},
          {
            id: '8',
            position: 7,
            questionType: 'matrix_multiple',
            mandatory: false,
            body: words('Griglia'),
            [field]: [{id: '12', body: words('Sì')}],
            matrixRows: [{id: '13', position: 0, body: words('Bus')}],
          },
        ]),
      );
      expect(imported?.document).toMatchObject({title: {it: 'Piazza', en: 'Square'}, language: 'it'});
      expect(imported?.document.questionnaire.items).toEqual([
        {linkId: 'q1', type: 'display', text: 'Ciao\n\nLeggi bene'},
        {
          linkId: 'q2',
          type: 'choice',
          text: {it: 'Chi sei?', en: 'Who are you?'},
          required: true,
          options: [
            {code: '7', text: 'Abito qui'},
            {code: '8', text: 'Altro', freeText: true},
          ],
        },
        {linkId: 'q3', type: 'choices', text: 'Quali?', maxChoices: 1, options: [{code: '9', text: 'A'}]},
        {linkId: 'q4', type: 'text', text: 'Nome', maxLength: 50},
        {linkId: 'q5', type: 'paragraph', text: 'Perché?', help: 'In breve'},
        {
          linkId: 'q6',
          type: 'ranking',
          text: 'Ordina',
          required: true,
          options: [
            {code: '10', text: 'A'},
            {code: '11', text: 'B'},
          ],
        },
        {linkId: 'q7', type: 'file', text: 'Foto', maxFiles: 10},
        {
          linkId: 'q8',
          type: 'matrix',
          text: 'Griglia',
          multiple: true,
          options: [{code: '12', text: 'Sì'}],
          rows: [{code: '13', text: 'Bus'}],
        },
      ]);
    }
  });

  it('without the rows of a matrix, which old versions do not give out, says so', async () => {
    const {imported, notes} = await read(
      answer(
        [
          {id: '1', questionType: 'short_answer', body: words('A?')},
          {
            id: '2',
            questionType: 'matrix_single',
            body: words('Griglia'),
            answerOptions: [{id: '1', body: words('Sì')}],
          },
          {id: '3', questionType: 'separator', body: words('–')},
        ],
        {tos: words('Informativa')},
      ),
    );
    expect(imported?.document.questionnaire.items.map(({linkId}) => linkId)).toEqual(['q1']);
    const questions = '$.data.component.surveys.nodes[0].questionnaire.questions';
    expect(notes).toContainEqual(
      expect.objectContaining({code: 'noOptions', place: {path: `${questions}[1]`}}),
    );
    expect(notes).toContainEqual(
      expect.objectContaining({code: 'looks', place: {path: `${questions}[2].questionType`}}),
    );
    expect(notes).toContainEqual(
      expect.objectContaining({code: 'notRead', value: JSON.stringify(words('Informativa'))}),
    );
    expect(notes.map(({code}) => code)).toContain('oldDecidim');
  });

  it('of several questionnaires the first is read, and the others are told', async () => {
    const one = {
      title: words('Uno'),
      questions: [{id: '1', questionType: 'short_answer', body: words('A?')}],
    };
    const {imported, notes} = await read({
      data: {component: {surveys: {nodes: [{questionnaire: one}, {questionnaire: one}]}}},
    });
    expect(imported?.document).toMatchObject({title: 'Uno'});
    expect(notes).toContainEqual(
      expect.objectContaining({
        code: 'otherQuestionnaire',
        place: {path: '$.data.component.surveys.nodes[1]'},
      }),
    );
  });

  it('that is no answer of the API is refused', async () => {
    const result = await importFile({is: 'value', value: {data: {component: null}}}, {from: 'decidim'});
    expect(result.notes.map(({code}) => code)).toEqual(['noQuestionnaire']);
  });
});
