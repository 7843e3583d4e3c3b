import {describe, expect, it} from 'vitest';
import {eventsIn} from '../../bench/content/events.ts';
import {jsonFormsOf} from '../../bench/content/json-forms.ts';
import {agendaOf, consultationOf} from '../../bench/content/own.ts';
import {first, questionsWith} from '../../bench/content/questionnaire.ts';
import {responseTo} from '../../bench/content/response.ts';
import {surveyOf} from '../../bench/content/survey-js.ts';
import {canBeAsked} from '../../src/model/check-rare-value.ts';
import {visibleItems} from '../../src/model/conditions.ts';
import {Agenda} from '../../src/model/agenda.ts';
import {Consultation} from '../../src/model/consultation.ts';
import {isQuestion, walk} from '../../src/model/item.ts';
import {validate} from '../../src/model/validate.ts';

const questions = questionsWith(500, 20);
const {groups, waiting, last, text} = questions;
const items = groups.flatMap((group) => group.items);

/** Every object inside a JSON value that has this key. */
function having(value: unknown, key: string): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((one) => having(one, key));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((one) => having(one, key));
  return key in value ? [value as Record<string, unknown>, ...inside] : inside;
}

describe('questionsWith', () => {
  it('makes as many questions as were asked for, in groups, all of which a widget can ask', () => {
    expect(items).toHaveLength(500);
    expect(groups).toHaveLength(50);
    const {questionnaire} = Consultation.parse(consultationOf(questions));
    const read = [...walk(questionnaire?.items ?? [])];
    expect(read.filter(isQuestion)).toHaveLength(500);
    expect(read.every(canBeAsked)).toBe(true);
    expect(new Set(items.map(({type}) => type)).size).toBe(8);
  });

  it('shows those that wait only after the first answer', () => {
    const {items: own} = Consultation.parse(consultationOf(questions)).questionnaire ?? {items: []};
    const shownFor = (code: string) => visibleItems(own, [{linkId: first.linkId, value: {code}}]);
    expect(new Set(waiting).size).toBe(20);
    expect(waiting.filter((id) => shownFor(first.shows).has(id))).toHaveLength(20);
    expect(waiting.filter((id) => shownFor(first.hides).has(id))).toHaveLength(0);
    for (const id of [first.linkId, last, text]) expect(shownFor(first.hides).has(id)).toBe(true);
  });

  it('refuses more waiting questions than there is room for', () => {
    expect(() => questionsWith(10, 5)).toThrow(RangeError);
  });
});

describe('the formats of the peers', () => {
  it('ask the same questions under the same conditions', () => {
    const survey = surveyOf(questions, 'page');
    const elements = having(survey, 'type').filter(({type}) => type !== 'panel');
    expect(elements.map(({name}) => name)).toEqual(items.map(({linkId}) => linkId));
    expect(elements.map(({title}) => title)).toEqual(items.map((item) => item.text));
    expect(having(survey, 'visibleIf').map(({name}) => name)).toEqual(waiting);

    expect(surveyOf(questions, 'steps')['pages']).toHaveLength(groups.length);

    const {schema, uischema} = jsonFormsOf(questions);
    const choices = items.filter(({type}) => type === 'choices');
    const asked = items.length - choices.length + choices.flatMap(({options}) => options ?? []).length;
    expect(having(uischema, 'scope').filter(({type}) => type === 'Control')).toHaveLength(asked);
    expect(Object.keys(schema['properties'] ?? {})).toHaveLength(asked);
    expect(having(uischema, 'rule')).toHaveLength(waiting.length);
  });
});

describe('responseTo', () => {
  it('answers what is asked', () => {
    const few = questionsWith(20);
    const {questionnaire} = Consultation.parse(consultationOf(few));
    const {answers} = JSON.parse(responseTo(few));
    expect(answers).toHaveLength(20);
    expect(questionnaire && validate(questionnaire, answers).errors).toEqual([]);
  });
});

describe('eventsIn', () => {
  it('spreads events over one year, in order, each with a page of its own', () => {
    const {items: entries} = Agenda.parse(agendaOf(eventsIn(2030, 1000)));
    expect(entries).toHaveLength(1000);
    expect(entries.every(({start, end = ''}) => start.startsWith('2030-') && end > start)).toBe(true);
    expect(entries.map(({start}) => start.slice(0, 10))).toEqual(
      entries.map(({start}) => start.slice(0, 10)).toSorted(),
    );
    expect(new Set(entries.map(({url}) => url)).size).toBe(1000);
  });
});
