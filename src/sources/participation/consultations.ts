import {Page} from '../../model/collection.ts';
import {Consultation} from '../../model/consultation.ts';
import {listing} from '../pages.ts';
import type {OpenOptions} from '../source.ts';
import {addressOf, filtered, pageSize} from './address.ts';

/** The consultations of a list, those that could be read. */
export const consultations = (src: string, {fetch}: OpenOptions, signal: AbortSignal) =>
  listing(filtered(addressOf(src, '.json'), {limit: pageSize}), Page, Consultation, {signal, fetch});
