import '../../../src/elements/dataset/define.ts';
import {itShowsEveryFace} from '../every-face.ts';

describe('<arengo-dataset>, every face', () => itShowsEveryFace('dataset'));
