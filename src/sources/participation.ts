import {operations as agenda} from './participation/agenda.ts';
import {operations as consultation} from './participation/consultation.ts';
import {operations as dataset} from './participation/dataset.ts';
import {operations as plan} from './participation/plan.ts';
import type {OpenOptions, Source} from './source.ts';

/** The participation API (DESIGN §5), or a folder of files laid out like it; a widget loads its own noun's part only. */
export function operations(src: string, options: OpenOptions = {}): Source {
  return {
    ...consultation(src, options),
    ...agenda(src, options),
    ...dataset(src, options),
    ...plan(src, options),
  };
}
