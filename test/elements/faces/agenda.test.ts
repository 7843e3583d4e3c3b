import '../../../src/elements/agenda/define.ts';
import {itShowsEveryFace} from '../every-face.ts';

describe('<arengo-agenda>, every face', () => itShowsEveryFace('agenda'));
