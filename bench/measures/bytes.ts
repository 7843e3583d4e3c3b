import {Visit} from '../lab/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {brotli, ownParts, type Part} from '../lab/own.ts';
import {checkedPages} from '../lab/own-pages.ts';
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
  const {inSteps, longPlan} = await checkedPages(lab, parts);
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
      `Script and style that a page in one language loads, compressed with brotli (${size.quality}), in KB of 1,024 bytes; counted in a browser, ours also from the build, as \`npm run sizes\` does. Each of ours is with the core, which a page with several loads once. A consultation of several groups is asked in steps and loads what that needs, its row stands apart; what else is fetched only when somebody wants it is not counted. No fonts, no images.`,
      `The peers are as their makers ship them (SurveyJS, Shoelace, add-to-calendar-button, the styles of Schedule-X), or bundled and minified by esbuild from their modules (the others). SurveyJS is without a language of its own (2 KB more), FullCalendar and ours are in Italian. They do other things too, often more: SurveyJS, FullCalendar and Schedule-X have far more kinds of questions and views; Shoelace's controls are only the controls; chart.js draws charts, of which our plan needs the bar, and ours draw it without a library; nothing on npm shows a dataset, so it stands beside Lit alone, below which no widget made with it can be.`,
    ],
    rows: [
      ...rows('core', parts.core, [lit], true),
      ...rows('consultation', parts.consultation, [surveyJs, jsonForms, shoelace]),
      ...rows('consultation in steps', inSteps, [surveyJs]),
      ...rows('agenda', parts.agenda, calendars),
      ...rows('dataset', parts.dataset, [lit], true),
      ...rows('plan', parts.plan, [chart]),
      ...rows('long plan with filters, commitment with voices', longPlan, [chart]),
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
