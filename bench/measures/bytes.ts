import {readFolder} from '../../server/src/cli/content.ts';
import {Visit} from '../lab/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {brotli, ownParts, type Noun, type Part} from '../lab/own.ts';
import {pageOf, type Peer} from '../lab/peers.ts';
import {fileOf} from '../lab/site.ts';
import {emptyPage} from '../lab/stage.ts';
import type {Row, Section} from '../report/table.ts';

/** What a page loads, in bytes and requests. */
type Loaded = {readonly name: string; readonly bytes: number; readonly requests: number};

/** Bytes and requests of each widget with the core, and of what a page would load instead. */
export async function bytes(lab: Lab): Promise<Section> {
  const {peers, say, size} = lab;
  say('bytes: what pages load');
  const parts = ownParts(size.quality);
  await checkAgainstPages(lab, parts);
  const load = (peer: Peer) => loadedBy(lab, peer);
  const [surveyJs, jsonForms, shoelace] = [
    await load(peers['survey-js']),
    await load(peers['json-forms']),
    await load(peers.shoelace),
  ];
  const calendars = [
    await load(peers['full-calendar']),
    await load(peers['full-calendar-icalendar']),
    await load(peers['schedule-x']),
    await load(peers['add-to-calendar']),
  ];
  const chart = await load(peers.chart);
  const lit = await load(peers.lit);
  const together = {
    name: 'SurveyJS, FullCalendar with iCalendar, add-to-calendar-button and chart.js',
    ...sum([surveyJs, ...calendars.filter((_, place) => place % 2 === 1), chart]),
  };
  return {
    title: 'Bytes and requests',
    notes: [
      `Script and style that a page in one language loads, compressed with brotli (${size.quality}), in KB of 1,024 bytes; counted in a browser, ours also from the build, as \`npm run sizes\` does. Each of ours is with the core, which a page with several loads once. No fonts, no images.`,
      `The peers are as their makers ship them (SurveyJS, Shoelace, add-to-calendar-button, the styles of Schedule-X), or bundled and minified by esbuild from their modules (the others). SurveyJS is without a language of its own (2 KB more), FullCalendar and ours are in Italian. They do other things too, often more: SurveyJS, FullCalendar and Schedule-X have far more kinds of questions and views; Shoelace's controls are only the controls; chart.js draws charts, of which our plan needs the bar, and ours draw it without a library; nothing on npm shows a dataset, so it stands beside Lit alone, below which no widget made with it can be.`,
    ],
    rows: [
      ...rows('core', parts.core, [lit], true),
      ...rows('consultation', parts.consultation, [surveyJs, jsonForms, shoelace]),
      ...rows('agenda', parts.agenda, calendars),
      ...rows('dataset', parts.dataset, [lit], true),
      ...rows('plan and commitment', parts.plan, [chart]),
      ...rows('all five on one page', parts.all, [together]),
    ],
  };
}

function rows(
  what: string,
  {files, bytes: ours}: Part,
  peers: readonly Loaded[],
  isLimit = false,
): readonly Row[] {
  return peers.map(({name, bytes: theirs, requests}) => ({
    what,
    ours: [ours / 1024],
    peer: name,
    theirs: [theirs / 1024],
    unit: 'KB',
    isLimit,
    ...(isLimit ? {} : {requests: {ours: files.length, theirs: requests}}),
  }));
}

async function loadedBy(lab: Lab, {name, files}: Peer): Promise<Loaded> {
  const requests = new Set<string>();
  await Visit.to(lab.browser, emptyPage(lab), async ({tab}) => {
    tab.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (fileOf(path) === undefined) return;
      if (!response.ok())
        throw new Error(`${path} is not there: the packages of bench/ are not those of its lock file`);
      requests.add(path);
    });
    await tab.goto(lab.site.put('/peer.html', pageOf(files)));
  });
  const missing = files.filter((file) => !requests.has(file));
  if (missing.length > 0) throw new Error(`the page did not load ${missing.join(', ')}`);
  return {name, ...weigh([...requests], lab.size.quality)};
}

function weigh(paths: readonly string[], quality: number): Omit<Loaded, 'name'> {
  const total = paths.reduce((bytes, path) => bytes + brotli(fileOf(path) ?? '', quality), 0);
  return {bytes: total, requests: paths.length};
}

function sum(loaded: readonly Loaded[]): Omit<Loaded, 'name'> {
  return loaded.reduce(
    (all, {bytes: one, requests}) => ({bytes: all.bytes + one, requests: all.requests + requests}),
    {bytes: 0, requests: 0},
  );
}

/** What the build says must be what a browser does: neither more nor less is loaded with each of our widgets. */
async function checkAgainstPages(lab: Lab, parts: Readonly<Record<Noun, Part>>): Promise<void> {
  for (const [noun, body] of Object.entries(await demoPages(lab))) {
    const page = lab.site.put('/own.html', pageOf(['/arengo/arengo.js'], body));
    const requests = new Set<string>();
    await Visit.to(lab.browser, emptyPage(lab), async ({tab}) => {
      tab.on('request', (request) => requests.add(new URL(request.url()).pathname));
      await tab.goto(page, {waitUntil: 'networkidle'});
    });
    const loaded = [...requests].filter((path) => path.startsWith('/arengo/')).sort();
    const built = parts[noun as Noun].files.map((file) => `/arengo/${file}`).sort();
    const differing = [
      ...loaded.filter((path) => !built.includes(path)).map((path) => `loads ${path} too`),
      ...built.filter((path) => !loaded.includes(path)).map((path) => `does not load ${path}`),
    ];
    if (differing.length > 0)
      throw new Error(`\`npm run sizes\` is wrong about ${noun}: a page ${differing.join(', ')}`);
  }
}

/** Pages with what the demo publishes. */
async function demoPages({site}: Lab): Promise<Readonly<Record<Noun, string>>> {
  const {files} = await readFolder('examples/municipality/content');
  const put = (path: string, document: unknown) => site.put(`${path}.json`, JSON.stringify(document));
  const [consultation] = files.flatMap(({publication}) => publication.consultations ?? []);
  const [dataset] = files.flatMap(({publication}) => publication.datasets ?? []);
  const plan = files
    .flatMap(({publication}) => publication.plans ?? [])
    .find((one) => one.commitments.length > 0);
  const [commitment] = plan?.commitments ?? [];
  if (!consultation || !dataset || !plan || !commitment) throw new Error('the demo lacks one of the nouns');
  put('/consultations/demo', consultation);
  put('/agenda', {items: files.flatMap(({publication}) => publication.agenda ?? [])});
  put('/datasets/demo', dataset);
  put('/plans/demo', plan);
  const tag = (noun: string, src: string) => `<arengo-${noun} src="${src}"></arengo-${noun}>`;
  return {
    consultation: tag('consultation', '/consultations/demo'),
    agenda: tag('agenda', '/agenda'),
    dataset: tag('dataset', '/datasets/demo'),
    plan:
      tag('plan', '/plans/demo') +
      tag('commitment', `/plans/demo/commitments/${encodeURIComponent(commitment.code)}`),
  };
}
