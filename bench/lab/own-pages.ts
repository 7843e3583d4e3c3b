import {readFolder} from '../../server/src/cli/content.ts';
import {consultationOf} from '../content/own.ts';
import {questionsWith} from '../content/questionnaire.ts';
import {Visit} from './browser.ts';
import type {Lab} from './lab.ts';
import {brotli, type Noun, type Part} from './own.ts';
import {pageOf} from './peers.ts';
import {emptyPage} from './stage.ts';

/**
 * Load a page with each of our widgets: what the build says must be what a browser does, neither more nor less. Gives
 * what pages load that need parts of their own: a consultation in steps; a long plan with its filters, and a commitment
 * of which something is said. Throws when `npm run sizes` is wrong.
 */
export async function checkedPages(
  lab: Lab,
  parts: Readonly<Record<Noun, Part>>,
): Promise<{readonly inSteps: Part; readonly longPlan: Part}> {
  const {inSteps, longPlan, ...pages} = await ownPages(lab);
  for (const [noun, body] of Object.entries(pages)) {
    const loaded = await loadedBy(lab, body);
    // The keys of an object that was just written.
    const built = parts[noun as Noun].files;
    const differing = [
      ...loaded.filter((file) => !built.includes(file)).map((file) => `loads ${file} too`),
      ...built.filter((file) => !loaded.includes(file)).map((file) => `does not load ${file}`),
    ];
    if (differing.length > 0)
      throw new Error(`\`npm run sizes\` is wrong about ${noun}: a page ${differing.join(', ')}`);
  }
  return {inSteps: await partOf(lab, inSteps), longPlan: await partOf(lab, longPlan)};
}

async function partOf(lab: Lab, body: string): Promise<Part> {
  const files = await loadedBy(lab, body);
  return {
    files,
    bytes: files.reduce((sum, file) => sum + brotli(`dist/cdn/${file}`, lab.size.quality), 0),
  };
}

/** The files of ours that a page with this body loads. */
async function loadedBy(lab: Lab, body: string): Promise<readonly string[]> {
  const page = lab.site.put('/own.html', pageOf(['/arengo/arengo.js'], body));
  const requests = new Set<string>();
  await Visit.to(lab.browser, emptyPage(lab), async ({tab}) => {
    tab.on('request', (request) => requests.add(new URL(request.url()).pathname));
    await tab.goto(page, {waitUntil: 'networkidle'});
  });
  return [...requests]
    .filter((path) => path.startsWith('/arengo/'))
    .map((path) => path.replace('/arengo/', ''));
}

/** A page for each of our widgets, with what the demo publishes and two consultations of our own. */
async function ownPages({site}: Lab): Promise<Readonly<Record<Noun | 'inSteps' | 'longPlan', string>>> {
  const {files} = await readFolder('examples/municipality/content');
  const put = (path: string, document: unknown) => site.put(`${path}.json`, JSON.stringify(document));
  const [dataset] = files.flatMap(({publication}) => publication.datasets ?? []);
  const plan = files
    .flatMap(({publication}) => publication.plans ?? [])
    .find(({commitments}) => commitments.length > 0);
  const [commitment] = plan?.commitments ?? [];
  if (!dataset || !plan || !commitment) throw new Error('the demo lacks one of the nouns');
  // Ten questions are one group, twenty are two.
  put('/consultations/one', consultationOf(questionsWith(10)));
  put('/consultations/steps', consultationOf(questionsWith(20)));
  // A list this short loads neither "more" nor filters, which are parts of their own in `npm run sizes`.
  const agenda = files.flatMap(({publication}) => publication.agenda ?? []).slice(0, 12);
  put('/agenda', {items: agenda});
  put('/datasets/one', dataset);
  put('/plans/long', plan);
  // A short plan loads no filters: a part of their own.
  put('/plans/one', {...plan, commitments: plan.commitments.slice(0, 8)});
  const tag = (noun: string, src: string) => `<arengo-${noun} src="${src}"></arengo-${noun}>`;
  const promised =
    tag('plan', '/plans/long') +
    tag('commitment', `/plans/long/commitments/${encodeURIComponent(commitment.code)}`);
  return {
    consultation: tag('consultation', '/consultations/one'),
    inSteps: tag('consultation', '/consultations/steps'),
    agenda: tag('agenda', '/agenda'),
    dataset: tag('dataset', '/datasets/one'),
    plan: tag('plan', '/plans/one'),
    longPlan: promised,
  };
}
