import * as fc from 'fast-check';
import {stringify} from 'yaml';
import {describe, expect, it} from 'vitest';
import type {ImportResult} from '../../../server/src/imports/import-file.ts';
import {importFile} from '../../../server/src/imports/import-file.ts';
import {workbook} from './forms.ts';

/** Marks that stand in the file, and must stand in what comes of it or in what is said of it. */
function lost(marks: readonly string[], {imported, notes}: ImportResult): readonly string[] {
  // Refused, the file is still in the hands of whoever brought it, and every fault names its place.
  if (!imported) return notes.length > 0 ? [] : ['nothing is said'];
  const all = `${stringify(imported.document)}\n${JSON.stringify(notes)}`;
  return marks.filter((mark) => !all.includes(mark));
}

/** Texts that are found again wherever they end up. */
const marked = () => {
  const marks: string[] = [];
  const mark = (): string => {
    const made = `m${marks.length}k`;
    marks.push(made);
    return made;
  };
  return {marks, mark};
};

const runs = {numRuns: 150};

describe('nothing of a file is lost without a word', () => {
  it('of SurveyJS: every text, value and property', async () => {
    const types = [
      'text',
      'comment',
      'radiogroup',
      'checkbox',
      'dropdown',
      'tagbox',
      'ranking',
      'rating',
      'boolean',
      'matrix',
      'matrixdropdown',
      'matrixdynamic',
      'multipletext',
      'file',
      'html',
      'expression',
      'panel',
      'paneldynamic',
      'signaturepad',
      'image',
      'imagepicker',
      'newkind',
    ];
    const texts = [
      'title',
      'description',
      'visibleIf',
      'enableIf',
      'requiredIf',
      'defaultValue',
      'placeholder',
      'html',
      'expression',
      'labelTrue',
      'labelFalse',
      'valueTrue',
      'otherText',
      'noneText',
      'minRateDescription',
      'maxRateDescription',
      'requiredErrorText',
      'choicesOrder',
      'inputType',
      'acceptedTypes',
      'cellType',
      'anything',
      'min',
      'max',
      'step',
      'maxLength',
      'maxSelectedChoices',
      'rateMax',
      'choicesByUrl',
      'items',
      'validators',
      'rows',
    ];
    const element = fc.record({
      type: fc.constantFrom(...types),
      texts: fc.uniqueArray(fc.constantFrom(...texts), {maxLength: 8}),
      localized: fc.boolean(),
      lists: fc.uniqueArray(fc.constantFrom('choices', 'rows', 'columns', 'items', 'rateValues'), {
        maxLength: 4,
      }),
      hidden: fc.boolean(),
      flags: fc.uniqueArray(fc.constantFrom('isRequired', 'hasOther', 'showNoneItem'), {maxLength: 2}),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(element, {minLength: 1, maxLength: 5}), async (elements) => {
        const {marks, mark} = marked();
        const written = elements.map((one, index) => ({
          type: one.type,
          name: `q${index}${mark()}`,
          ...Object.fromEntries(
            one.texts.map((name) => [
              name,
              one.localized ? {default: mark(), it: mark(), Klingonese: mark()} : mark(),
            ]),
          ),
          ...Object.fromEntries(
            one.lists.map((name) => [
              name,
              [
                {value: mark(), text: mark(), extra: mark()},
                {name: mark(), title: mark(), choices: [mark()]},
              ],
            ]),
          ),
          ...Object.fromEntries(one.flags.map((name) => [name, true])),
          ...(one.hidden && {visible: false}),
        }));
        const value = {
          title: mark(),
          strange: mark(),
          locale: 'it',
          pages: [{name: mark(), title: mark(), odd: mark(), elements: written}],
        };
        // Of a text in two wordings of one language the outright one is kept.
        const text = JSON.stringify(value);
        const kept = marks.filter((one) => text.includes(one) && !text.includes(`"default":"${one}"`));
        expect(lost(kept, await importFile({is: 'value', value}))).toEqual([]);
      }),
      runs,
    );
  });

  it('of an XLSForm: every cell', async () => {
    const types = [
      'text',
      'integer',
      'decimal',
      'date',
      'note',
      'range',
      'time',
      'calculate',
      'geopoint',
      'geoshape',
      'image',
      'acknowledge',
      'select_one l',
      'select_multiple l or_other',
      'rank l',
      'select_one_from_file f.csv',
      'select_one nowhere',
      'start',
      'begin group',
      'begin repeat',
      'barcode',
      'newkind x',
    ];
    const columns = [
      'label',
      'label::English (en)',
      'label::Klingon',
      'hint',
      'hint::English (en)',
      'required',
      'relevant',
      'constraint',
      'constraint_message',
      'required_message',
      'appearance',
      'parameters',
      'default',
      'calculation',
      'choice_filter',
      'read_only',
      'guidance_hint',
      'media::image::English (en)',
      'repeat_count',
      'anything',
    ];
    const row = fc.record({
      type: fc.constantFrom(...types),
      filled: fc.uniqueArray(fc.constantFrom(...columns), {maxLength: 12}),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 6}), async (rows) => {
        const {marks, mark} = marked();
        const survey: string[][] = [['type', 'name', ...columns]];
        for (const {type, filled} of rows) {
          survey.push([
            type,
            `n${mark()}`,
            ...columns.map((column) => (filled.includes(column) || column === 'label' ? mark() : '')),
          ]);
          if (type.startsWith('begin')) {
            survey.push(['note', `n${mark()}`, mark()], [type.replace('begin', 'end')]);
          }
        }
        const bytes = await workbook({
          survey,
          choices: [
            ['list_name', 'name', 'label', 'label::English (en)', 'area', 'media::image'],
            ['l', mark(), mark(), mark(), mark(), mark()],
          ],
          settings: [
            ['form_title', 'form_id', 'version', 'style', 'odd'],
            [mark(), mark(), mark(), mark(), mark()],
          ],
          other: [['a sheet is told by its name']],
        });
        // A list that nobody uses is told by no note, and a language we do not know once, not in every row.
        const text = JSON.stringify(survey);
        const klingon = columns.indexOf('label::Klingon') + 2;
        const excused = new Set([
          ...survey.slice(1).flatMap((cells) => [cells[klingon]]),
          ...(text.includes('select_one l"') ? [] : marks.slice(-10)),
        ]);
        expect(
          lost(
            marks.filter((one) => !excused.has(one)),
            await importFile({is: 'workbook', bytes}),
          ),
        ).toEqual([]);
      }),
      {numRuns: 60},
    );
  });

  it('of a plain table: every cell', async () => {
    const types = [
      'testo',
      'testo lungo',
      'numero',
      'data',
      'scelta',
      'scelta multipla',
      'valutazione',
      'classifica',
      'matrice',
      'ripartizione',
      'luogo',
      'file',
      'consenso',
      'titolo',
      'testo da leggere',
      'e-mail',
      'boh',
    ];
    const columns = [
      'Aiuto',
      'Obbligatoria',
      'Opzioni',
      'Righe',
      'Più risposte per riga',
      'Minimo',
      'Massimo',
      'Passo',
      'Solo se',
      'Dato personale',
      'Domanda (en)',
      'Opzioni (en)',
      'Note',
      'Aiuto (de)',
    ];
    const row = fc.record({
      type: fc.constantFrom(...types),
      filled: fc.uniqueArray(fc.constantFrom(...columns), {maxLength: 8}),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 6}), async (rows) => {
        const {marks, mark} = marked();
        const lines = [
          ['Codice', 'Domanda', 'Tipo', ...columns],
          ...rows.map(({type, filled}) => [
            `c${mark()}`,
            mark(),
            type,
            ...columns.map((name) => (filled.includes(name) ? mark() : '')),
          ]),
        ];
        const bytes = new TextEncoder().encode(lines.map((cells) => cells.join(';')).join('\r\n'));
        const result = await importFile({is: 'csv', bytes});
        expect(lost(marks, result)).toEqual([]);
      }),
      runs,
    );
  });

  it('of a questionnaire of Decidim: every field', async () => {
    const types = [
      'short_answer',
      'long_answer',
      'single_option',
      'multiple_option',
      'sorting',
      'files',
      'matrix_single',
      'matrix_multiple',
      'title_and_description',
      'separator',
      'newkind',
    ];
    const question = fc.record({
      type: fc.constantFrom(...types),
      options: fc.nat(3),
      rows: fc.nat(2),
      help: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(question, {minLength: 1, maxLength: 5}),
        fc.boolean(),
        async (questions, isNew) => {
          const {marks, mark} = marked();
          const words = () => ({
            translations: [
              {locale: 'it', text: mark()},
              {locale: 'en', text: mark()},
            ],
          });
          const options = (count: number) =>
            Array.from({length: count}, (_, id) => ({id: String(id), body: words(), odd: mark()}));
          const value = {
            data: {
              component: {
                id: mark(),
                surveys: {
                  nodes: [
                    {
                      id: mark(),
                      questionnaire: {
                        title: words(),
                        description: words(),
                        tos: words(),
                        questions: questions.map((one, id) => ({
                          id: String(id),
                          questionType: one.type,
                          body: words(),
                          ...(one.help && {description: words()}),
                          [isNew ? 'responseOptions' : 'answerOptions']: options(one.options),
                          matrixRows: options(one.rows),
                          strange: mark(),
                        })),
                      },
                    },
                  ],
                },
              },
            },
          };
          expect(lost(marks, await importFile({is: 'value', value}))).toEqual([]);
        },
      ),
      runs,
    );
  });
});
