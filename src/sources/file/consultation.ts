import {Consultation} from '../../model/consultation.ts';
import {readable} from '../readable.ts';
import type {OpenOptions, Source} from '../source.ts';
import {entriesIn, fileAt} from './file.ts';

/** The consultations of a file. It takes no response. */
export function operations(src: string, options: OpenOptions): Source {
  const {url, load, one, fitting} = fileAt(src, options);
  return {
    consultation: async (signal) => fitting(Consultation, one((await load(signal)).value, 'id')),
    consultations: async (signal) => readable(Consultation, entriesIn((await load(signal)).value), url),
  };
}
