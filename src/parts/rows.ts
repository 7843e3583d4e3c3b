import type {ReactiveControllerHost} from 'lit';
import {html} from 'lit';
import {Part} from '../controllers/part.ts';
import {tableWords} from '../messages/registry/table.ts';
import type {TableFault} from '../model/table-fault.ts';
import {failedPart} from './failed.ts';
import {notice} from './notice.ts';
import type {Tell} from './unreadable.ts';

/** The words of each widget that has shown a table with faults. */
const words = new WeakMap<Element, Part<unknown, 'table'>>();

/** Tells what is wrong with a table, row by row, to those who open it; until its words are there, only how many. */
export function tellRows(host: ReactiveControllerHost & Element, faults: readonly TableFault[]): Tell {
  const part = words.get(host) ?? new Part(host, 'table', tableWords, () => Promise.resolve());
  words.set(host, part);
  return (sentence, common) =>
    part.render<unknown>({
      loading: () => notice('info', sentence),
      ready: (_, table) =>
        notice(
          'info',
          html`<details>
            <summary>${sentence}</summary>
            <ul>
              ${faults.map((fault) => html`<li>${table.fault(fault)}</li>`)}
            </ul>
          </details>`,
        ),
      failed: (retry) => html`${notice('info', sentence)} ${failedPart(common, retry)}`,
    });
}
