import type {Noun} from '../src/model/noun.ts';
import {agendaFaces} from './faces/agenda/agenda.ts';
import {consultationFaces} from './faces/consultation.ts';
import {datasetFaces} from './faces/dataset.ts';
import {datasetExtrasFaces} from './faces/dataset-extras.ts';
import {decidimFaces} from './faces/decidim.ts';
import type {Face} from './faces/face.ts';
import {foreignFaces} from './faces/foreign.ts';
import {commitmentFaces, planFaces} from './faces/plan.ts';
import {promiseFaces} from './faces/promises.ts';

export {rootOf, srcOf, type Face, type Step} from './faces/face.ts';

const foreign = (noun: Noun) => foreignFaces.filter(({widget}) => widget === noun);
const ofDecidim = (noun: Noun) => decidimFaces.filter(({widget}) => widget === noun);

/** Every face of every widget, once: stories show them, browser tests try each in every engine. */
export const faces: Readonly<Record<Noun, readonly Face[]>> = {
  consultation: [...consultationFaces, ...ofDecidim('consultation')],
  agenda: [...agendaFaces, ...ofDecidim('agenda'), ...foreign('agenda')],
  dataset: [...datasetFaces, ...datasetExtrasFaces, ...foreign('dataset')],
  plan: [
    ...planFaces,
    ...promiseFaces.filter(({widget}) => widget === 'plan'),
    ...ofDecidim('plan'),
    ...foreign('plan'),
  ],
  commitment: [
    ...commitmentFaces,
    ...promiseFaces.filter(({widget}) => widget === 'commitment'),
    ...ofDecidim('commitment'),
  ],
};

/** One face by its name; a name that is not there is a mistake of the test. */
export function faceOf(widget: Noun, name: string): Face {
  const face = faces[widget].find((one) => one.name === name);
  if (!face) throw new Error(`<arengo-${widget}> has no face "${name}"`);
  return face;
}
