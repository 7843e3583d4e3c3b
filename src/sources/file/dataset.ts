import {Dataset} from '../../model/dataset.ts';
import {readable} from '../readable.ts';
import type {OpenOptions, Source} from '../source.ts';
import {datasetTables} from './chunks.ts';
import {entriesIn, fileAt, shown} from './file.ts';

/** The datasets of a file. */
export function operations(src: string, options: OpenOptions): Source {
  const {url, load, one, fitting} = fileAt(src, options, datasetTables);
  return {
    async dataset(signal) {
      const {value, table} = await load(signal);
      return fitting(
        Dataset,
        one(table?.is === 'datasets' ? shown(url, table, table.items).items : value, 'id'),
      );
    },

    async datasets(signal) {
      const {value, table} = await load(signal);
      if (table?.is === 'datasets') return shown(url, table, table.items);
      return readable(Dataset, entriesIn(value), url);
    },
  };
}
