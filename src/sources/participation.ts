import {agendaOperations} from './participation/agenda.ts';
import {consultationOperations} from './participation/consultation.ts';
import {datasetOperations} from './participation/dataset.ts';
import {planOperations} from './participation/plan.ts';
import type {OpenOptions, Source} from './source.ts';

/** The participation API (DESIGN §5), or a folder of files laid out like it; a widget loads its own noun's part only. */
export function participation(src: string, options: OpenOptions = {}): Source {
  return {
    ...consultationOperations(src, options),
    ...agendaOperations(src, options),
    ...datasetOperations(src, options),
    ...planOperations(src, options),
  };
}
