import {html} from 'hono/html';
import {fieldName} from '../../../src/model/form.ts';
import type {Item} from '../../../src/model/item.ts';
import {read} from '../../../src/model/read.ts';
import {FileAnswer} from '../../../src/model/rare-values.ts';
import type {FormView} from './questions.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';

/** A control that takes files, under those that have come with an earlier attempt: each can still be left out. */
export function files(view: FormView, item: Item): Html {
  const {linkId, accept = [], maxFiles = 1} = item;
  const {words, typed, errors} = view;
  const id = `q-${linkId}`;
  const kept = (typed.get(fieldName(linkId)) ?? []).flatMap(keptFile);
  const isWrong = errors.some((error) => error.linkId === linkId);
  return html`${
      kept.length === 0
        ? ''
        : html`<p class="hint">${words.files.keepHelp}</p>
            <div class="options">
              ${kept.map(
                ({name, bytes, value}, index) =>
                  html`<div class="option">
                    <input
                      id="${id}-kept-${index}"
                      name="${fieldName(linkId)}"
                      type="checkbox"
                      value="${value}"
                      checked
                    />
                    <label for="${id}-kept-${index}">${words.files.keep(name, bytes)}</label>
                  </div>`,
              )}
            </div>`
    }
    <label for="${id}">${words.files.choose(maxFiles)}</label>
    <input
      id="${id}"
      name="${fieldName(linkId)}"
      type="file"
      ${maxFiles > 1 ? html`multiple` : ''}
      ${accept.length > 0 ? html`accept="${accept.join(',')}"` : ''}
      ${isWrong ? html`aria-invalid="true"` : ''}
    />`;
}

/** That a file was not taken, and what would be. */
export function notTaken(view: View, item: Item): string {
  return `${view.words.files.notTaken} ${takes(view, item)}`;
}

/** What is taken. */
export function takes({words, mostBytes}: View, {accept, maxBytes = mostBytes, maxFiles = 1}: Item): string {
  return words.files.takes(accept, Math.min(maxBytes, mostBytes), maxFiles);
}

function keptFile(value: string): readonly {name: string; bytes: number; value: string}[] {
  try {
    const file = read(FileAnswer, JSON.parse(value));
    return file.fits ? [{name: file.value.name, bytes: file.value.bytes, value}] : [];
  } catch {
    return [];
  }
}
