import type {Item} from '../../src/model/item.ts';
import type {Questions} from './questionnaire.ts';

type Json = Readonly<Record<string, unknown>>;

/** The same questions as SurveyJS reads them: all on one page, a panel for each group, or a page for each. */
export function surveyOf({groups}: Questions, layout: 'page' | 'steps'): Json {
  const parts = groups.map(({linkId, text, items}) => ({
    name: linkId,
    title: text,
    elements: items.map(elementOf),
  }));
  const whole = {name: 'page', elements: parts.map((part) => ({type: 'panel', ...part}))};
  return {
    title: 'La città che vorremmo',
    showQuestionNumbers: 'off',
    pages: layout === 'steps' ? parts : [whole],
  };
}

function elementOf(item: Item): Json {
  const {linkId, text, help, required, enableWhen = []} = item;
  return {
    name: linkId,
    title: text,
    ...(help === undefined ? {} : {description: help}),
    ...(required ? {isRequired: true} : {}),
    ...(enableWhen.length === 0
      ? {}
      : {
          visibleIf: enableWhen
            .map(({question, answer}) => `{${question}} = '${String(answer)}'`)
            .join(' and '),
        }),
    ...controlOf(item),
  };
}

function controlOf({type, options = []}: Item): Json {
  const choices = options.map(({code, text}) => ({value: code, text}));
  switch (type) {
    case 'text':
      return {type: 'text'};
    case 'number':
    case 'date':
      return {type: 'text', inputType: type};
    case 'paragraph':
      return {type: 'comment', rows: 5};
    case 'choice':
      return {type: 'radiogroup', choices};
    case 'choices':
      return {type: 'checkbox', choices};
    case 'rating':
      return {type: 'rating', rateMin: 1, rateMax: 5};
    case 'consent':
      return {type: 'boolean', renderAs: 'checkbox'};
    default:
      throw new Error(`SurveyJS is not given ${type}`);
  }
}
