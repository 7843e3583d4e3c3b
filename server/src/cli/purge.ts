import {parseArgs} from 'node:util';
import {loadWords} from '../../../src/messages/load.ts';
import {purgeDue} from '../lifecycle/caretaking.ts';
import {isClosed, purgeDueAt} from '../lifecycle/due.ts';
import type {PublishedConsultation} from '../published.ts';
import {fewestNew} from '../results/due.ts';
import {isSettled as nothingIsDue} from '../results/settled.ts';
import {uncountedOf} from '../results/settled.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {languageOf, UsageError} from './options.ts';

const usage = 'arengo-server purge [--dry-run] [--data folder] [--lang it|en]';

/** `purge`: delete the answers whose time is up, as `serve` does by itself from time to time. */
export async function run(
  argv: readonly string[],
  io: Io,
  now: () => Date = () => new Date(),
): Promise<number> {
  const {isDryRun, data, lang} = argumentsOf(argv);
  const {common, commands} = await loadWords(lang, 'commands');
  const t = commands.purge;
  const when = ({timeZone = 'Europe/Rome'}: PublishedConsultation, moment: Date) =>
    commands.inZone(common.dates.moment(moment.toISOString(), timeZone), commands.zone(timeZone));
  const store = await io.openStore(data);
  try {
    let count = 0;
    const isReady = async (consultation: PublishedConsultation) => {
      const isSettled = await nothingIsDue(store, consultation, now());
      if (!isSettled) say(io.stderr, t.waits(consultation.id));
      else {
        const uncounted = await uncountedOf(store.snapshots, consultation);
        if (uncounted > 0) say(io.stderr, t.uncounted(consultation.id, uncounted, uncounted >= fewestNew));
        if (uncounted > 0 && isDryRun) say(io.stderr, t.exportFirst(consultation.id));
      }
      return isSettled;
    };
    for await (const {consultation, responses, files} of purgeDue(store, now(), {isDryRun, isReady})) {
      count += 1;
      const due = purgeDueAt(consultation);
      const counts = {id: consultation.id, responses, files};
      const since = due ? when(consultation, due) : '';
      say(io.stdout, isDryRun ? t.would(counts, since) : t.did(counts, since));
    }
    if (count === 0) say(io.stdout, t.none);
    else if (!isDryRun) say(io.stdout, t.kept);
    for (const {document, due} of await comingIn(store, now()))
      say(io.stdout, t.coming(document.id, when(document, due)));
    return 0;
  } finally {
    await store.close();
  }
}

type Coming = {readonly document: PublishedConsultation; readonly due: Date};

/** What will be due, for whoever plans. */
async function comingIn(store: Awaited<ReturnType<Io['openStore']>>, now: Date): Promise<readonly Coming[]> {
  const coming: Coming[] = [];
  for (let after: string | undefined; ;) {
    const batch = await store.consultations({limit: 100, after});
    for (const {document} of batch) {
      const due = purgeDueAt(document);
      if (due && due > now && isClosed(document, now)) coming.push({document, due});
    }
    if (batch.length < 100) return coming;
    after = batch.at(-1)?.document.id;
  }
}

function argumentsOf(argv: readonly string[]) {
  try {
    const {values} = parseArgs({
      args: [...argv],
      options: {'dry-run': {type: 'boolean'}, data: {type: 'string'}, lang: {type: 'string'}},
    });
    return {isDryRun: values['dry-run'] ?? false, data: values.data, lang: languageOf(values.lang) ?? 'it'};
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
