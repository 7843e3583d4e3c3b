import '../../../src/elements/plan/define.ts';
import {itShowsEveryFace} from '../every-face.ts';

describe('<arengo-plan>, every face', () => itShowsEveryFace('plan'));
