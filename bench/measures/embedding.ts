import {Visit} from '../lab/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {ownParts} from '../lab/own.ts';
import {pageOf} from '../lab/peers.ts';
import type {Section} from '../report/table.ts';
import {readFolder} from '../../server/src/cli/content.ts';

const nodes = 1000;
const widgets = 50;
const addresses = 10;
/** What the loader may take of such a page, in ms. */
const most = 5;

/** A large page with many widgets: what `arengo.js` takes before anything of ours is drawn, and what is asked for. */
export async function embedding(lab: Lab): Promise<Section> {
  const {browser, site, size, say} = lab;
  say(`embedding: ${widgets} widgets on a page of ${nodes} elements`);
  const page = site.put('/many.html', await pageWithMany(lab));
  const ours: number[] = [];
  for (let round = 0; round < size.rounds; round += 1)
    ours.push(
      await Visit.to(browser, page, async ({tab}) => {
        const asked: string[] = [];
        tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
        // It is fetched and compiled ahead: what is left is what it does to the page.
        const taken = await tab.evaluate(async () => {
          const start = performance.now();
          await import(new URL('/arengo/arengo.js', location.href).href);
          return performance.now() - start;
        });
        await tab.waitForFunction(
          (count) =>
            [...document.querySelectorAll('arengo-dataset')].filter((one) =>
              one.shadowRoot?.querySelector('[part=heading]'),
            ).length === count,
          widgets,
        );
        const data = asked.filter((path) => path.startsWith('/datasets/'));
        if (data.length !== addresses)
          throw new Error(`${widgets} widgets at ${addresses} addresses asked ${data.length} times`);
        return taken;
      }),
    );
  return {
    title: 'Many widgets on a page',
    notes: [
      `${widgets} datasets at ${addresses} addresses among ${nodes} elements. The time is the page's clock, from before \`arengo.js\` runs, which is there and compiled, until it has looked at the page and asked for what it needs. Each address is asked for once, or the bench fails.`,
    ],
    rows: [
      {
        what: `the loader on a page of ${nodes} elements with ${widgets} widgets`,
        ours,
        peer: 'what we allow ourselves',
        theirs: ours.map(() => most),
        unit: 'ms',
        isLimit: true,
      },
    ],
  };
}

async function pageWithMany({site, size}: Lab): Promise<string> {
  const {files} = await readFolder('examples/municipality/content');
  const datasets = files.flatMap(({publication}) => publication.datasets ?? []).slice(0, addresses);
  if (datasets.length === 0) throw new Error('the demo has no datasets');
  for (let place = 0; place < addresses; place += 1)
    site.put(`/datasets/${place}.json`, JSON.stringify(datasets[place % datasets.length]));
  const paragraphs = Array.from({length: nodes - widgets}, (_, place) => `<p>Paragrafo ${place}</p>`);
  const tags = Array.from(
    {length: widgets},
    (_, place) => `<arengo-dataset loading="eager" src="/datasets/${place % addresses}"></arengo-dataset>`,
  );
  const each = Math.floor(paragraphs.length / widgets);
  const body = tags.map((tag, place) => paragraphs.slice(place * each, (place + 1) * each).join('') + tag);
  const ahead = ['arengo.js', ...ownParts(size.quality).dataset.files];
  const preloads = ahead.map((file) => `<link rel="modulepreload" href="/arengo/${file}">`);
  return pageOf([], preloads.join('') + body.join(''));
}
