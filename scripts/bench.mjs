import {bringPackages, run, setup} from './setup.mjs';

await setup();
bringPackages('bench');
const {build} = await import('./build.ts');
await build({onlyWhenStale: true});
const bench = ['--disable-warning=ExperimentalWarning', 'bench/main.ts'];
process.exitCode = await run(process.execPath, [...bench, ...process.argv.slice(2)]);
