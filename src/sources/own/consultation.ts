import {Consultation} from '../../model/consultation.ts';
import {fitting} from '../request.ts';
import type {OpenOptions, Source} from '../source.ts';
import {asked, askedList, givenTo} from './asked.ts';

/** The consultations of a source of the page's own. They take no responses. */
export function operations(src: string, options: OpenOptions): Source {
  const own = givenTo(src, options);
  return {
    ...(own.consultation && {
      consultation: async (signal) =>
        fitting(src, Consultation, await asked(src, signal, () => own.consultation?.(signal))),
    }),
    ...(own.consultations && {
      consultations: async (signal) =>
        askedList(src, signal, Consultation, () => own.consultations?.(signal)),
    }),
  };
}
