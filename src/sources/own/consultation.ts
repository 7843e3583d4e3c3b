import {Page} from '../../model/collection.ts';
import {Consultation} from '../../model/consultation.ts';
import {readable} from '../readable.ts';
import {fitting} from '../request.ts';
import type {OpenOptions, Source} from '../source.ts';
import {asked, givenTo} from './asked.ts';

/** The consultations of a source of the page's own. They take no responses. */
export function operations(src: string, options: OpenOptions): Source {
  const own = givenTo(src, options);
  return {
    ...(own.consultation && {
      consultation: async (signal) =>
        fitting(src, Consultation, await asked(src, signal, () => own.consultation?.(signal))),
    }),
    ...(own.consultations && {
      async consultations(signal) {
        const value: unknown = await asked(src, signal, () => own.consultations?.(signal));
        const {items} = await fitting(src, Page, Array.isArray(value) ? {items: value} : value);
        return readable(Consultation, items, src);
      },
    }),
  };
}
