import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {mutations} from './mutations/all.ts';
import type {Mutation} from './mutations/mutation.ts';
import {broken} from './mutations/mutation.ts';
import {copyTree, runTests, withMistake} from './mutations/workshop.ts';

const {only} = parseArgs({options: {only: {type: 'string', default: ''}}}).values;
const nameOf = ({file, name}: Mutation) => `${file}: ${name}`;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.exitCode = await main(mutations.filter((mutation) => new RegExp(only, 'i').test(nameOf(mutation))));

/** Make the mistakes one by one: each must make a test fail. */
async function main(chosen: readonly Mutation[]): Promise<number> {
  if (chosen.length === 0) {
    console.error(`No mistake is called like "${only}".`);
    return 1;
  }
  // What cannot be done any more is found before the first hour has gone.
  for (const mutation of chosen) broken(readFileSync(mutation.file, 'utf8'), mutation);
  copyTree();
  const files = [...new Set(chosen.flatMap(({tests}) => tests))];
  console.log(`${chosen.length} mistakes to make; first the ${files.length} test files without any …`);
  const whole = await runTests(files, 900_000);
  if (whole.is !== 'passed') {
    console.error(`${whole.log}\nTests that fail already notice nothing.`);
    return 1;
  }
  const survivors: string[] = [];
  for (const mutation of chosen) {
    const started = performance.now();
    const {is} = await withMistake(mutation);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);
    console.log(`${is === 'passed' ? 'SURVIVED' : 'killed  '} ${seconds}  ${nameOf(mutation)}`);
    if (is === 'passed') survivors.push(nameOf(mutation));
  }
  console.log(`\n${chosen.length - survivors.length} killed, ${survivors.length} survived`);
  for (const name of survivors) console.log(`  ${name}`);
  return survivors.length === 0 ? 0 : 1;
}
