import '../../../src/elements/commitment/define.ts';
import {itShowsEveryFace} from '../every-face.ts';

describe('<arengo-commitment>, every face', () => itShowsEveryFace('commitment'));
