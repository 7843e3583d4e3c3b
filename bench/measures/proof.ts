import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {openSqliteStore} from '../../server/src/store/sqlite.ts';
import {Consultation} from '../../src/model/consultation.ts';
import {consultationOf} from '../content/own.ts';
import {Visit} from '../lab/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {start} from '../lab/servers.ts';
import type {Row, Section} from '../report/table.ts';

/** One round, in ms. */
type Proved = {
  /** From the button to the receipt. */
  readonly taken: number;
  readonly longest: number;
  /** From the button that cancels until that is said. */
  readonly cancelled: number;
};

/** What it may take at most: 50 ms is a long task, and what comes within 100 ms comes at once. */
const aims = {taken: 3000, slowlyTaken: 20_000, longest: 50, cancelled: 100} as const;

const consultation = Consultation.parse({
  ...consultationOf({groups: [], last: '', lastOfFirst: '', waiting: [], text: ''}),
  questionnaire: {version: '1', items: [{linkId: 'q1', type: 'text', text: 'Perché?'}]},
});

/** What a response costs its citizen when the free ones of the address are spent. */
export async function proof(lab: Lab): Promise<Section> {
  const {size, say} = lab;
  const {rounds, slowRounds, slowdown} = size;
  mkdirSync('.cache', {recursive: true});
  const folder = mkdtempSync(join('.cache', 'bench-'));
  try {
    const store = await openSqliteStore(folder);
    await store.publish({consultations: [consultation]});
    await store.close();
    const own = await start([
      ...['server/src/main.ts', 'serve', '--data', folder, '--port', '0', '--widgets', 'dist/cdn'],
      // The proof is the one that everybody gets; only the free response is soon spent.
      ...['--rate-limit', '1000000/1,1000000/1', '--free-responses', '1/86400'],
    ]);
    try {
      const page = `${own.url}/consultations/${consultation.id}`;
      say('proof: the response that is free');
      await Visit.to(lab.browser, page, async (visit) => (await send(visit))());
      say("proof: at the machine's own speed");
      const quickly = await several(rounds, () => prove(lab, page, 1));
      say('proof: slowed down');
      const slowly = await several(slowRounds, () => prove(lab, page, slowdown));
      return sectionOf(quickly, slowly, slowdown);
    } finally {
      await own.stop();
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function several(rounds: number, measure: () => Promise<Proved>): Promise<readonly Proved[]> {
  const measured: Proved[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await measure());
  return measured;
}

async function prove({browser}: Lab, page: string, speed: number): Promise<Proved> {
  const {result: taken, longest} = await Visit.to(
    browser,
    page,
    async (visit) => {
      const recorded = await send(visit);
      return visit.watched(recorded);
    },
    speed,
  );
  const cancelled = await Visit.to(browser, page, cancel, speed);
  return {taken, longest, cancelled};
}

/** Answer and press; how long it takes until it is recorded can be waited for. */
async function send({tab}: Visit): Promise<() => Promise<number>> {
  await answer(tab);
  const going = await tab.evaluateHandle(() => {
    const widget = document.querySelector('arengo-consultation');
    const began = performance.now();
    const taken = new Promise<number>((resolve) =>
      widget?.addEventListener('arengo-submitted', () => resolve(performance.now() - began)),
    );
    widget?.shadowRoot?.querySelector<HTMLElement>('[type=submit]')?.click();
    return {taken};
  });
  return () => going.evaluate(({taken}) => taken);
}

/** Answer, press, stop it when it is computing, and how long it took until that was drawn. */
async function cancel({tab}: Visit): Promise<number> {
  await answer(tab);
  return tab.evaluate(async () => {
    const root = document.querySelector('arengo-consultation')?.shadowRoot;
    const frame = () => new Promise(requestAnimationFrame);
    root?.querySelector<HTMLElement>('[type=submit]')?.click();
    while (!((root?.querySelector('progress')?.value ?? 0) > 0)) await frame();
    const began = performance.now();
    root?.querySelector('progress')?.closest('.notice')?.querySelector('button')?.click();
    while (!root?.querySelector('#refusal')) await frame();
    // That frame is drawn before what follows it.
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - began;
  });
}

/** The widget has taken over, and what sends is there. */
async function answer(tab: Visit['tab']) {
  const question = tab.locator('[part=form] input').first();
  await question.fill('Perché no');
  await tab.waitForLoadState('networkidle');
}

function sectionOf(quickly: readonly Proved[], slowly: readonly Proved[], slowdown: number): Section {
  const row = (what: string, of: keyof Proved, measured: readonly Proved[], aim: number): Row => ({
    what,
    ours: measured.map((one) => one[of]),
    peer: 'the aim',
    theirs: measured.map(() => aim),
    unit: 'ms',
    isLimit: true,
  });
  const slow = `at 1/${slowdown} of the speed`;
  return {
    title: 'A proof of work',
    notes: [
      `What a response needs when the free ones of its address are spent, as the server asks for it by itself: in the widget, on the page of the server, from the button to the recorded response. The challenge is made by chance, of half to all of the most keys: so far apart the rounds are. The slowing down holds for the page's main thread; the keys are derived on another, so a device that is slower as a whole takes longer. *The longest task* is that of the page from after the press until it is recorded, in processor time: above 50 ms a reader feels it. *Cancelled* is from the button until it is drawn that the response did not go.`,
    ],
    rows: [
      row('a proof, to the recorded response', 'taken', quickly, aims.taken),
      row('the longest task meanwhile', 'longest', quickly, aims.longest),
      row('cancelled', 'cancelled', quickly, aims.cancelled),
      row(`a proof, ${slow}`, 'taken', slowly, aims.slowlyTaken),
      row(`the longest task meanwhile, ${slow}`, 'longest', slowly, aims.longest),
      row(`cancelled, ${slow}`, 'cancelled', slowly, aims.cancelled),
    ],
  };
}
