import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {arePackagesMissing} from '../scripts/setup.mjs';
import {tidy} from '../scripts/tidy.ts';
import {inLab, smoke, whole, type Lab} from './lab/lab.ts';
import {agenda} from './measures/agenda.ts';
import {agendaServer} from './measures/agenda-server.ts';
import {bytes} from './measures/bytes.ts';
import {embedding} from './measures/embedding.ts';
import {exporting} from './measures/export.ts';
import {filter} from './measures/filter.ts';
import {form} from './measures/form.ts';
import {lighthouse} from './measures/lighthouse.ts';
import {memory} from './measures/memory.ts';
import {plan} from './measures/plan.ts';
import {proof} from './measures/proof.ts';
import {quality} from './measures/quality.ts';
import {search} from './measures/search.ts';
import {server} from './measures/server.ts';
import {machine} from './report/machine.ts';
import {markdown, type Section} from './report/table.ts';

const measures: Readonly<Record<string, (lab: Lab) => Promise<Section>>> = {
  bytes,
  form,
  agenda,
  filter,
  memory,
  plan,
  embedding,
  lighthouse,
  proof,
  quality,
  server,
  export: exporting,
  'agenda-server': agendaServer,
  search,
};
const results = 'bench/RESULTS.md';

const usage = `npm run bench                 everything, printed
npm run bench -- form memory  some of it: ${Object.keys(measures).join(', ')}
npm run bench -- --write      everything, written into ${results} too
npm run bench -- --smoke      everything once and short: only whether it works`;

async function main(): Promise<number> {
  const {values, positionals} = parseArgs({
    options: {smoke: {type: 'boolean'}, write: {type: 'boolean'}, help: {type: 'boolean'}},
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !(name in measures));
  if (values.help || unknown !== undefined || (values.write && (values.smoke || positionals.length > 0))) {
    console.error(usage);
    return values.help ? 0 : 1;
  }
  if (arePackagesMissing('bench')) {
    console.error('The peers are not installed: `npm run bench` does that, or `npm ci --prefix bench`.');
    return 1;
  }
  const chosen = Object.entries(measures).filter(
    // Lighthouse gives up on a machine that has other work to do: a small run says nothing of it.
    ([name]) =>
      positionals.length === 0 ? !(values.smoke && name === 'lighthouse') : positionals.includes(name),
  );
  const say = (line: string) => console.error(`… ${line}`);
  const report = await inLab(values.smoke ? smoke : whole, say, async (lab) => {
    const about = machine(lab.browser.version(), new Date());
    const sections = values.smoke
      ? ['**Run only to see that everything runs: these numbers say nothing.**']
      : [];
    for (const [, measure] of chosen) sections.push(markdown(await measure(lab)));
    return [about, ...sections].join('\n\n');
  });
  const text = await tidy(results, `${head}\n\n${report}`);
  console.log(text);
  if (values.write) writeFileSync(results, text);
  return 0;
}

const head = `# Arengo beside its peers

Written by \`npm run bench -- --write\`; how it is measured is said above each table. A number is the median, in brackets from the least to the most. A ratio is that of the medians, its brackets are those of the rounds, in each of which one was measured after the other. What is **bold** speaks for us, what is not for the other.`;

process.exitCode = await main();
