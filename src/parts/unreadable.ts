import {html, nothing} from 'lit';
import {loadWords} from '../messages/messages.ts';
import type {TableFault} from '../model/table-fault.ts';
import {notice} from './notice.ts';

/** What could not be read, counted in a sentence; of a table also row by row, for those who open it. */
export function unreadable(sentence: string, faults: readonly TableFault[] | undefined, language: string) {
  if (sentence === '') return nothing;
  if (!faults?.length) return notice('info', sentence);
  return notice(
    'info',
    html`<details @toggle=${(event: Event) => say(event, faults, language)}>
      <summary>${sentence}</summary>
      <ul></ul>
    </details>`,
  );
}

/** The words of tables come only when somebody asks; the list is ours alone, no template draws in it. */
async function say({currentTarget}: Event, faults: readonly TableFault[], language: string) {
  const list = currentTarget instanceof HTMLElement ? currentTarget.querySelector('ul') : null;
  const {table} = await loadWords(language, 'table');
  list?.replaceChildren(
    ...faults.map((fault) => Object.assign(document.createElement('li'), {textContent: table.fault(fault)})),
  );
}
