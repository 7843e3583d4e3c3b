import {setup} from './setup.mjs';

await setup();
const {runSteps} = await import('./steps.ts');
process.exitCode = await runSteps(process.argv.slice(2));
