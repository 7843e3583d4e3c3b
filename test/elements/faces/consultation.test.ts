import '../../../src/elements/consultation/define.ts';
import {itShowsEveryFace} from '../every-face.ts';

describe('<arengo-consultation>, every face', () => itShowsEveryFace('consultation'));
