import {Page} from '../../model/collection.ts';
import {Dataset} from '../../model/dataset.ts';
import {readable} from '../readable.ts';
import {fitting} from '../request.ts';
import type {OpenOptions, Source} from '../source.ts';
import {asked, givenTo} from './asked.ts';

/** The datasets of a source of the page's own. */
export function operations(src: string, options: OpenOptions): Source {
  const own = givenTo(src, options);
  return {
    ...(own.dataset && {
      dataset: async (signal) => fitting(src, Dataset, await asked(src, signal, () => own.dataset?.(signal))),
    }),
    ...(own.datasets && {
      async datasets(signal) {
        const value: unknown = await asked(src, signal, () => own.datasets?.(signal));
        const {items} = await fitting(src, Page, Array.isArray(value) ? {items: value} : value);
        return readable(Dataset, items, src);
      },
    }),
  };
}
