import * as z from 'zod/mini';
import {Email} from './contact.ts';
import {isDay} from './dates.ts';
import type {Item, Option} from './item.ts';
import type {AnswerErrorCode} from './problem.ts';
import {Choice} from './response.ts';

/** What is wrong with one value; `validate` adds whose it is. */
export type Fault = {code: AnswerErrorCode; limit?: number | string; row?: string};

/** A value in its canonical form, `undefined` when it says nothing, and what is wrong with it. */
export type Checked = {value: unknown; faults: readonly Fault[]};

/** Checks one value against its question. */
export type Check = (item: Item, value: unknown) => Checked;

/** A check for each type that is known; the rare types have a file of their own, which a small widget leaves out. */
export type Checks = Readonly<Partial<Record<string, Check>>>;

/** The checks of the types that most questionnaires use. */
export const commonChecks: Checks = {
  text: checkText,
  paragraph: checkText,
  email: checkEmail,
  number: checkNumber,
  rating: (item, value) =>
    checkNumber({...item, min: item.min ?? 1, max: item.max ?? 5, step: item.step ?? 1}, value),
  date: checkDate,
  choice: checkChoice,
  choices: checkChoices,
  consent: (_, value) =>
    typeof value === 'boolean' ? {value: value || undefined, faults: []} : fault('wrongType', value),
};

/** Has the widget at hand what this needs? Else it fetches the control and the check of a rare type, or of a long list. */
export function isCommon({type, options = []}: Item): boolean {
  return (
    (type === 'group' || type === 'display' || Object.hasOwn(commonChecks, type)) && options.length <= 30
  );
}

/** Text as it is kept: composed (NFC), line ends as `\n`, no space around it. */
export function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

function checkText({minLength, maxLength}: Item, value: unknown): Checked {
  if (typeof value !== 'string') return fault('wrongType', value);
  // Half a surrogate pair or a NUL is no text: it has no UTF-8 and no canonical JSON form.
  if (/\p{Surrogate}|\0/u.test(value)) return fault('malformed', value);
  const text = canonicalText(value);
  if (text === '') return {value: undefined, faults: []};
  const length = Array.from(text).length;
  const faults: Fault[] = [];
  if (minLength !== undefined && length < minLength) faults.push({code: 'tooShort', limit: minLength});
  if (maxLength !== undefined && length > maxLength) faults.push({code: 'tooLong', limit: maxLength});
  return {value: text, faults};
}

function checkEmail(item: Item, value: unknown): Checked {
  const checked = checkText(item, value);
  if (checked.value === undefined || checked.faults.length > 0) return checked;
  return Email.safeParse(checked.value).success ? checked : fault('malformed', checked.value);
}

function checkNumber({min, max, step}: Item, value: unknown): Checked {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fault('wrongType', value);
  const faults: Fault[] = [];
  if (typeof min === 'number' && value < min) faults.push({code: 'tooSmall', limit: min});
  if (typeof max === 'number' && value > max) faults.push({code: 'tooLarge', limit: max});
  if (step !== undefined && faults.length === 0 && !isOnStep(value, typeof min === 'number' ? min : 0, step))
    faults.push({code: 'offStep', limit: step});
  // JSON has one zero, and so has a digest.
  return {value: value === 0 ? 0 : value, faults};
}

/** Does a number fall on the steps that begin at `from`? */
export function isOnStep(value: number, from: number, step: number): boolean {
  const steps = (value - from) / step;
  // 0.3 / 0.1 is 2.9999999999999996: what a decimal fraction loses is not the citizen's fault.
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function checkDate({min, max}: Item, value: unknown): Checked {
  if (typeof value !== 'string') return fault('wrongType', value);
  const day = value.trim();
  if (day === '') return {value: undefined, faults: []};
  if (!isDay(day)) return fault('malformed', value);
  const faults: Fault[] = [];
  if (typeof min === 'string' && day < min) faults.push({code: 'tooEarly', limit: min});
  if (typeof max === 'string' && day > max) faults.push({code: 'tooLate', limit: max});
  return {value: day, faults};
}

function checkChoice(item: Item, value: unknown): Checked {
  const choice = Choice.safeParse(value);
  if (!choice.success) return fault('wrongType', value);
  const option = optionsOf(item).get(choice.data.code);
  if (!option) return fault('notAnOption', value);
  const {code} = option;
  if (choice.data.text === undefined) return {value: {code}, faults: []};
  const text = checkText({...item, minLength: undefined}, choice.data.text);
  if (text.value !== undefined && option.freeText !== true) return fault('malformed', value);
  return {value: text.value === undefined ? {code} : {code, text: text.value}, faults: text.faults};
}

function checkChoices(item: Item, value: unknown): Checked {
  const choices = z.array(Choice).safeParse(value);
  if (!choices.success) return fault('wrongType', value);
  const codes = choices.data.map(({code}) => code);
  if (codes.length === 0) return {value: undefined, faults: []};
  const checks = choices.data.map((choice) => checkChoice(item, choice));
  const faults = checks.flatMap((check) => check.faults).slice(0, 1);
  if (faults.length > 0) return {value, faults};
  const excluding = optionsOf(item);
  if (new Set(codes).size < codes.length) return fault('duplicate', value);
  if (codes.length > 1 && codes.some((code) => excluding.get(code)?.exclusive))
    return fault('exclusive', value);
  const order = [...excluding.keys()];
  const sorted = choices.data
    .map(({code}, index) => ({code, value: checks[index]?.value}))
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
    .map((entry) => entry.value);
  // "None of these" is one choice, and enough whatever the minimum.
  const alone = codes.some((code) => excluding.get(code)?.exclusive);
  return {value: sorted, faults: alone ? [] : countFaults(item, codes.length)};
}

/** Too few or too many choices. */
export function countFaults({minChoices, maxChoices}: Item, count: number): Fault[] {
  if (minChoices !== undefined && count < minChoices) return [{code: 'tooFew', limit: minChoices}];
  if (maxChoices !== undefined && count > maxChoices) return [{code: 'tooMany', limit: maxChoices}];
  return [];
}

/** A question's options by code, in their order. */
export function optionsOf({options = []}: Item): ReadonlyMap<string, Option> {
  return new Map(options.map((option) => [option.code, option]));
}

/** A value with one fault. */
export function fault(code: AnswerErrorCode, value: unknown, limit?: number): Checked {
  return {value, faults: [limit === undefined ? {code} : {code, limit}]};
}
