import {Anything, isLone} from '../../model/anything.ts';
import {Dataset} from '../../model/dataset.ts';
import {fitting} from '../request.ts';
import {requestShared} from '../shared.ts';
import type {OpenOptions, Source} from '../source.ts';
import {part} from '../source.ts';
import {addressOf, pageAt} from './address.ts';
import {lists} from './chunks.ts';

/** Datasets. What reads a list comes when there is one; where that is known, while it is asked for. */
export function operations(src: string, {fetch}: OpenOptions): Source {
  return {
    dataset: (signal) => requestShared(addressOf(src, '.json'), Dataset, {signal, fetch}),
    async datasets(signal, isList) {
      const url = pageAt(src);
      const asked = requestShared(url, Anything, {signal, fetch});
      const [first] = await Promise.all([asked, isList && part(src, lists)]);
      if (isLone(first)) return {items: [await fitting(url, Dataset, first)], unreadable: 0};
      return (await part(src, lists)).listOf(url, first, Dataset, {signal, fetch});
    },
  };
}
