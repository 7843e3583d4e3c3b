import {run, setup} from './setup.mjs';

await setup();
const {build} = await import('./build.ts');
await build({onlyWhenStale: true});
console.log('Starting the demo site …');
const server = ['--disable-warning=ExperimentalWarning', 'server/src/main.ts', 'demo'];
process.exitCode = await run(process.execPath, [...server, ...process.argv.slice(2)]);
