import {parseArgs} from 'node:util';
import {purgeDue} from '../lifecycle/caretaking.ts';
import {instantOf} from '../lifecycle/days.ts';
import {isClosed, purgeDueAt} from '../lifecycle/due.ts';
import type {PublishedConsultation} from '../published.ts';
import {isSettled as nothingIsDue} from '../results/settled.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {UsageError} from './options.ts';

const usage = 'arengo-server purge [--dry-run] [--data folder]';

/** `purge`: delete the answers whose time is up, as `serve` does by itself from time to time. */
export async function run(
  argv: readonly string[],
  io: Io,
  now: () => Date = () => new Date(),
): Promise<number> {
  const {isDryRun, data} = argumentsOf(argv);
  const store = await io.openStore(data);
  try {
    let count = 0;
    const isReady = async (consultation: PublishedConsultation) => {
      const isSettled = await nothingIsDue(store, consultation, now());
      if (!isSettled)
        say(io.stderr, `${consultation.id}: due, but its results are still to be published: serve does that`);
      return isSettled;
    };
    for await (const {consultation, responses, files} of purgeDue(store, now(), {isDryRun, isReady})) {
      count += 1;
      const due = purgeDueAt(consultation);
      say(
        io.stdout,
        `${consultation.id}: ${isDryRun ? 'would delete' : 'deleted'} the answers of ${counted(responses, 'response')} and ${counted(files, 'file')}, due since ${due ? instantOf(due) : 'closing'}`,
      );
    }
    if (count === 0) say(io.stdout, 'Nothing is due.');
    else if (!isDryRun)
      say(
        io.stdout,
        'Receipts, their digests and totals are kept. Published texts of these answers leave the results page too. Copies in backups are yours to delete.',
      );
    const coming = await comingIn(store, now());
    for (const line of coming) say(io.stdout, line);
    return 0;
  } finally {
    await store.close();
  }
}

/** What will be due, for whoever plans. */
async function comingIn(store: Awaited<ReturnType<Io['openStore']>>, now: Date): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let after: string | undefined; ;) {
    const batch = await store.consultations({limit: 100, after});
    for (const {document} of batch) {
      const due = purgeDueAt(document);
      if (due && due > now && isClosed(document, now)) lines.push(`${document.id}: due ${instantOf(due)}`);
    }
    if (batch.length < 100) return lines;
    after = batch.at(-1)?.document.id;
  }
}

function argumentsOf(argv: readonly string[]) {
  try {
    const {values} = parseArgs({
      args: [...argv],
      options: {'dry-run': {type: 'boolean'}, data: {type: 'string'}},
    });
    return {isDryRun: values['dry-run'] ?? false, data: values.data};
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
