import {run, setup} from './setup.mjs';

await setup();
const options = ['--disable-telemetry', '--quiet'];
const env = {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'};
process.exitCode = await run(
  process.execPath,
  ['node_modules/storybook/dist/bin/dispatcher.js', ...process.argv.slice(2), ...options],
  {env},
);
