import {Page} from '../../model/collection.ts';
import {Dataset} from '../../model/dataset.ts';
import {listing} from '../pages.ts';
import {request} from '../request.ts';
import type {OpenOptions, Source} from '../source.ts';
import {addressOf, filtered, pageSize} from './address.ts';

/** Datasets. */
export function operations(src: string, {fetch}: OpenOptions): Source {
  return {
    dataset: (signal) => request(addressOf(src, '.json'), Dataset, {signal, fetch}),
    datasets: (signal) =>
      listing(filtered(addressOf(src, '.json'), {limit: pageSize}), Page, Dataset, {signal, fetch}),
  };
}
