import {Dataset} from '../../model/dataset.ts';
import {fitting} from '../request.ts';
import type {OpenOptions, Source} from '../source.ts';
import {asked, askedList, givenTo} from './asked.ts';

/** The datasets of a source of the page's own. */
export function operations(src: string, options: OpenOptions): Source {
  const own = givenTo(src, options);
  return {
    ...(own.dataset && {
      dataset: async (signal) => fitting(src, Dataset, await asked(src, signal, () => own.dataset?.(signal))),
    }),
    ...(own.datasets && {
      datasets: async (signal) => askedList(src, signal, Dataset, () => own.datasets?.(signal)),
    }),
  };
}
