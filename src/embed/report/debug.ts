import {report} from './report.ts';

console.table(await report());
