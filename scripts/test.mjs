import {resolve} from 'node:path';
import {setup} from './setup.mjs';

await setup();
// Every process and thread of a run loads the same modules: what Node compiled once, it need not compile again.
process.env.NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE || resolve('.cache/compiled');
const {runSteps} = await import('./steps.ts');
process.exitCode = await runSteps(process.argv.slice(2));
