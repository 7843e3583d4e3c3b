import {describe, expect, it} from 'vitest';
import {importFile} from '../../../server/src/imports/import-file.ts';
import {townForm, workbook} from './forms.ts';

/** One question, with what is said of it. */
async function question(cells: Readonly<Record<string, string>>, ...before: readonly (readonly string[])[]) {
  const columns = Object.keys(cells);
  const bytes = await workbook({
    survey: [
      ['type', 'name', 'label', ...columns.filter((one) => one !== 'type')],
      ...before,
      [
        cells['type'] ?? 'text',
        'q',
        'Q?',
        ...columns.filter((one) => one !== 'type').map((one) => cells[one] ?? ''),
      ],
    ],
    choices: [
      ['list_name', 'name', 'label'],
      ['l', 'a', 'A'],
      ['l', 'b', 'B'],
    ],
    settings: [
      ['default_language', 'version'],
      ['it', '1'],
    ],
  });
  const {imported, notes} = await importFile({is: 'workbook', bytes});
  const item = imported?.document.questionnaire.items.find(({linkId}) => linkId === 'q');
  return {item, notes};
}

const options = [
  {code: 'a', text: 'A'},
  {code: 'b', text: 'B'},
];

describe('an XLSForm', () => {
  it('as an office makes it is carried over, and what is not is said, with sheet, row and column', async () => {
    const {imported, notes} = await importFile({is: 'workbook', bytes: await workbook(townForm)});
    expect(imported?.document).toMatchObject({id: 'parco_2027', title: 'Un parco per tutti', language: 'it'});
    expect(imported?.document.questionnaire.version).toBe('2027-01');
    expect(imported?.missing).toEqual(['organisation', 'opensAt', 'closesAt', 'privacy']);
    expect(notes.map(({code, place: {sheet, row, column}}) => [code, sheet, row, column])).toEqual([
      ['computed', 'survey', 2, 'type'],
      ['markupRemoved', 'survey', 3, 'label::Italiano (it)'],
      ['looks', 'survey', 5, 'appearance'],
      ['ownMessage', 'survey', 6, 'constraint_message'],
      ['computed', 'survey', 20, 'type'],
      ['notRead', 'survey', 20, 'calculation'],
      ['asEmail', 'survey', 21, 'constraint'],
      ['asConsent', 'survey', 22, 'type'],
      ['notRead', 'settings', 2, 'style'],
      ['asMatrix', 'survey', 13, undefined],
    ]);
  });

  it.each([
    [{type: 'text'}, {type: 'text'}],
    [{type: 'text', appearance: 'multiline'}, {type: 'paragraph'}],
    [{type: 'text', appearance: 'email'}, {type: 'email'}],
    [
      {type: 'integer', constraint: '. > 17 and . < 100'},
      {type: 'number', step: 1, min: 18, max: 99},
    ],
    [
      {type: 'decimal', constraint: '. >= 0.5'},
      {type: 'number', min: 0.5},
    ],
    [
      {type: 'date', constraint: ". >= date('2026-01-01')"},
      {type: 'date', min: '2026-01-01'},
    ],
    [
      {type: 'text', constraint: "regex(., '^.{10,300}$')"},
      {type: 'text', minLength: 10, maxLength: 300},
    ],
    [{type: 'select_one l'}, {type: 'choice', options}],
    [
      {type: 'select_multiple l', constraint: 'count-selected(.) = 2'},
      {type: 'choices', options, minChoices: 2, maxChoices: 2},
    ],
    [{type: 'rank l'}, {type: 'ranking', options}],
    [
      {type: 'range', parameters: 'start=0 end=100 step=0.5'},
      {type: 'number', min: 0, max: 100, step: 0.5},
    ],
    [{type: 'range'}, {type: 'rating', min: 0, max: 10, step: 1}],
    [{type: 'geopoint'}, {type: 'location'}],
    [{type: 'image'}, {type: 'file', accept: ['image/*']}],
    [{type: 'note'}, {type: 'display'}],
    [
      {type: 'text', required: 'true()', hint: 'Aiuto'},
      {type: 'text', required: true, help: 'Aiuto'},
    ],
  ])('%j is %j', async (cells, item) => {
    const {item: made, notes} = await question(cells);
    expect(made).toEqual({linkId: 'q', text: 'Q?', ...item});
    expect(notes).toEqual([]);
  });

  it.each([
    [{type: 'decimal', constraint: '. > 0'}, 'constraint'],
    [{type: 'date', constraint: '. <= today()'}, 'constraint'],
    [{type: 'text', required: "${a} = 'x'"}, 'requiredWhen'],
    [{type: 'select_one l', choice_filter: 'area = ${a}'}, 'choiceFilter'],
    [{type: 'text', default: 'x'}, 'defaultValue'],
    [{type: 'time'}, 'asText'],
    [{type: 'geoshape'}, 'typeNotCarried'],
    [{type: 'select_one_from_file luoghi.csv'}, 'choicesElsewhere'],
    [{type: 'text', relevant: "${a} = 'x' and (${a} = 'y' or ${a} = 'z')"}, 'condition'],
    [{type: 'text', relevant: '${nessuno} = 1'}, 'conditionTarget'],
    [{type: 'text', relevant: "${m} = 'a'"}, 'includesOption'],
    [{type: 'text', relevant: "${a} != 'x' and ${a} != 'y'"}, 'unansweredDiffers'],
    [{type: 'text', 'media::image': 'x.jpg'}, 'media'],
    [{type: 'text', 'label::Klingon': 'x'}, 'unknownLanguage'],
    [{type: 'text', 'bind::jr:preload': 'x'}, 'notRead'],
  ])('of %j it is said that it is %s', async (cells, code) => {
    const {notes} = await question(cells, ['text', 'a', 'A?'], ['select_multiple l', 'm', 'M?']);
    expect(notes).toContainEqual(
      expect.objectContaining({code, place: expect.objectContaining({sheet: 'survey'})}),
    );
  });

  it('a grid stays a group of questions where a matrix would lose something', async () => {
    const rows = [
      ['type', 'name', 'label', 'appearance', 'relevant'],
      ['begin group', 'g', 'Griglia', 'table-list', ''],
      ['select_one l', 'uno', 'Uno', '', ''],
      ['select_one l', 'due', 'Due', '', ''],
      ['end group'],
      ['text', 'dopo', 'Dopo', '', "${uno} = 'a'"],
    ];
    const bytes = await workbook({
      survey: rows,
      choices: [
        ['list_name', 'name', 'label'],
        ['l', 'a', 'A'],
      ],
    });
    const {imported, notes} = await importFile({is: 'workbook', bytes});
    expect(imported?.document.questionnaire.items).toMatchObject([
      {
        linkId: 'g',
        type: 'group',
        items: [
          {linkId: 'uno', type: 'choice'},
          {linkId: 'due', type: 'choice'},
        ],
      },
      {linkId: 'dopo', enableWhen: [{question: 'uno', operator: '=', answer: 'a'}]},
    ]);
    expect(notes).toContainEqual(expect.objectContaining({code: 'looks', value: 'g'}));
  });

  it.each([
    [{altro: [['x']]}, 'missingSheet'],
    [
      {
        survey: [
          ['name', 'label'],
          ['a', 'A?'],
        ],
      },
      'missingColumn',
    ],
    [
      {
        survey: [
          ['type', 'name', 'label'],
          ['begin group', 'g', 'G'],
          ['text', 'a', 'A?'],
        ],
      },
      'unclosedGroup',
    ],
    [{survey: [['type', 'name', 'label'], ['end group'], ['text', 'a', 'A?']]}, 'endWithoutBegin'],
    [
      {
        survey: [
          ['type', 'name', 'label'],
          ['select_one x', 'a', 'A?'],
        ],
      },
      'unknownList',
    ],
    [
      {
        survey: [
          ['type', 'name', 'label'],
          ['text', 'a', 'A?'],
          ['text', 'a', 'B?'],
        ],
      },
      'duplicateCode',
    ],
    [
      {
        survey: [
          ['type', 'name', 'label'],
          ['text', '', 'A?'],
        ],
      },
      'missingCode',
    ],
    [
      {
        survey: [
          ['type', 'name', 'label'],
          ['text', 'a', ''],
        ],
      },
      'missingText',
    ],
    [
      {
        survey: [
          ['type', 'name', 'label', 'relevant'],
          ['text', 'a', 'A?', "${b} = 'x'"],
          ['text', 'b', 'B?', "${a} = 'x'"],
        ],
      },
      'circle',
    ],
    [
      {
        survey: [
          ['type', 'name', 'label'],
          ['start', 's', ''],
        ],
      },
      'noQuestionnaire',
    ],
    [
      {
        survey: [
          ['type', 'name', 'label'],
          ['select_one l', 'a', 'A?'],
        ],
        choices: [
          ['list_name', 'name', 'label'],
          ['l', 'a', 'A'],
          ['l', 'a', 'B'],
        ],
      },
      'duplicateOption',
    ],
  ])('%j is refused', async (sheets, code) => {
    const {imported, notes} = await importFile(
      {is: 'workbook', bytes: await workbook(sheets)},
      {from: 'xlsform'},
    );
    expect(imported).toBeUndefined();
    expect(notes.map((note) => note.code)).toContain(code);
  });
});
