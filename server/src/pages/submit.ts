import type {Context} from 'hono';
import {noProof} from '../../../src/model/challenge.ts';
import type {Consultation} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import {answersOf} from '../../../src/model/form.ts';
import {rareReaders} from '../../../src/model/rare-form.ts';
import type {Questionnaire} from '../../../src/model/item.ts';
import {withoutHidden} from '../../../src/model/conditions.ts';
import type {AnswerError} from '../../../src/model/problem.ts';
import {validate} from '../../../src/model/validate.ts';
import type {Deps} from '../deps.ts';
import type {FormKey} from '../form-token.ts';
import {issueFormToken, readFormToken} from '../form-token.ts';
import type {Refusal} from '../problems.ts';
import {Refused, statusOfRefusal} from '../problems.ts';
import {acceptResponse, keyHashOf} from '../responses.ts';
import type {Outcome} from '../responses.ts';
import type {Chosen} from './attach.ts';
import {attach} from './attach.ts';
import {returnedPage} from './consultation.ts';
import {hidden} from './form.ts';
import {page} from './page.ts';
import type {Typed} from './questions.ts';
import {receiptPage} from './receipt.ts';
import {isSameOrigin} from './same-origin.ts';
import type {View} from './view.ts';
import {viewFor} from './view.ts';

/** A native form came in: a receipt, or the form again with everything that was typed. */
export async function submit(deps: Deps, c: Context, consultation: Consultation): Promise<Response> {
  const {settings} = deps;
  const view = await viewFor(c, settings, consultation);
  // What a stranger's page filled in is not shown as if the citizen had typed it.
  if (!isSameOrigin(c, settings.publicUrl))
    throw new Refused({code: 'invalid', status: 403, detail: 'form posts are taken from our own pages only'});
  const {typed, files} = await contentOf(c);
  const version = typed.get(hidden.version)?.[0] ?? '';
  const token = typed.get(hidden.token)?.[0] ?? '';
  const form = {consultation: consultation.id, version};
  const formKey = await readFormToken(settings.keys, form, token, settings.now());
  const questionnaire = await deps.store.questionnaire(consultation.id, version);

  if (!formKey || !questionnaire || (formKey.expired && !(await isUsed(deps, consultation, formKey)))) {
    const code = questionnaire ? 'invalid' : 'staleQuestionnaire';
    const {formExpired, formChanged} = view.words.pages;
    const reason = questionnaire ? formExpired : formChanged;
    return returned(c, deps, view, typed, {refusal: {code}, reason});
  }
  const attached = await attach(deps, c, {consultation, questionnaire, formKey}, files);
  for (const {name, value} of attached.kept) typed.set(name, [...(typed.get(name) ?? []), value]);
  // What was wrong with a file is said beside all else that is wrong, so that one look is enough.
  const outcome = await accept(deps, c, view, formKey, questionnaire, typed, attached.errors);
  if (outcome.is === 'accepted') {
    c.header('Location', outcome.receipt.verifyUrl);
    return page(c, receiptPage(view, outcome.receipt, false), 201);
  }
  const {refusal, earlier} = outcome;
  if (earlier) return page(c, receiptPage(view, earlier, true), statusOfRefusal(refusal));
  const {common, errors: t} = view.words;
  const wait = refusal.retryAfter === undefined ? '' : ` ${common.retryAfter(refusal.retryAfter)}`;
  const reason = refusal.code === 'invalid' ? undefined : `${t.problem[refusal.code]}${wait}`;
  return returned(c, deps, view, typed, {refusal, reason}, token);
}

/**
 * The key is the form's own, and the canonical answers are what the fingerprint is made of. So both rules of
 * DESIGN §5.2 hold without another look-up: the same form with the same answers is a replay and gives the same
 * receipt; with other answers it is a reused key, and the first receipt is shown.
 */
async function accept(
  deps: Deps,
  c: Context,
  view: View,
  {key, salt}: FormKey,
  questionnaire: Questionnaire,
  typed: Typed,
  faults: readonly AnswerError[],
): Promise<Outcome> {
  const answers = withoutHidden(questionnaire, answersOf(questionnaire, pairsOf(typed), rareReaders));
  const verdict = validate(questionnaire, answers);
  if (faults.length > 0) {
    const others = verdict.errors.filter(({linkId}) => !faults.some((fault) => fault.linkId === linkId));
    return {is: 'refused', refusal: {code: 'invalid', errors: [...faults, ...others]}};
  }
  const body = {
    questionnaireVersion: questionnaire.version,
    language: view.language,
    answers: verdict.errors.length > 0 ? answers : verdict.answers,
    salt,
    // What runs no script computes nothing.
    challenge: noProof,
  };
  const keyHash = await keyHashOf(view.consultation.id, key);
  const address = deps.settings.addressOf(c);
  return acceptResponse(deps, {consultationId: view.consultation.id, keyHash, body, address});
}

async function isUsed({store}: Deps, {id}: Consultation, {key}: FormKey): Promise<boolean> {
  return (await store.recorded(id, await keyHashOf(id, key))) !== undefined;
}

/** The form again. `token`: still good, so that a second click is the same attempt; else a fresh one. */
async function returned(
  c: Context,
  {settings}: Deps,
  view: View,
  typed: Typed,
  why: {readonly refusal: Refusal; readonly reason: string | undefined},
  token?: string,
): Promise<Response> {
  const {consultation, words, now} = view;
  // Whatever else is wrong: to a form that nobody takes any more, trying again is no advice.
  const isOpen = statusOf(consultation, now) === 'open';
  const {refusal, reason}: typeof why = isOpen
    ? why
    : {refusal: {code: 'notOpen'}, reason: words.errors.problem.notOpen};
  const version = consultation.questionnaire?.version ?? '';
  const isCurrent = typed.get(hidden.version)?.[0] === version;
  const form = {consultation: consultation.id, version};
  const next = token !== undefined && isCurrent ? token : await issueFormToken(settings.keys, form, now);
  if (refusal.retryAfter !== undefined) c.header('Retry-After', String(Math.ceil(refusal.retryAfter)));
  const content = returnedPage(view, {typed, errors: refusal.errors ?? [], reason, token: next});
  return page(c, content, statusOfRefusal(refusal));
}

/** Everything that was typed, as it was typed, and the files that were chosen, by control name. */
async function contentOf(c: Context) {
  let entries: FormData;
  try {
    entries = await c.req.formData();
  } catch (error) {
    // Too large is said by the body limit; anything else is half a form.
    if (error instanceof TypeError || error instanceof SyntaxError)
      throw new Refused({code: 'invalid', status: 400, detail: 'the form did not arrive whole'});
    throw error;
  }
  const typed = new Map<string, string[]>();
  const files: Chosen[] = [];
  for (const [name, value] of entries)
    if (typeof value === 'string')
      typed.set(name, [...(typed.get(name) ?? []), value.replaceAll('\r\n', '\n')]);
    // A control in which nothing was chosen sends a file without name and content.
    else if (value.size > 0 || value.name !== '') files.push({name, file: value});
  return {typed, files};
}

function* pairsOf(typed: Typed): Generator<[string, string]> {
  for (const [name, values] of typed) for (const value of values) yield [name, value];
}
