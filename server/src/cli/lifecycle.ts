import {parseArgs} from 'node:util';
import {isDay, isInstant} from '../../../src/model/dates.ts';
import type {LoggedChange} from '../../../src/model/change-log.ts';
import {canonical} from '../receipt.ts';
import type {PublishedConsultation} from '../published.ts';
import {Language} from '../../../src/model/text.ts';
import type {Text} from '../../../src/model/text.ts';
import type {Command} from '../lifecycle/commands.ts';
import {carriedOut, CommandRefused} from '../lifecycle/commands.ts';
import {endOf} from '../lifecycle/days.ts';
import {heldFields} from '../lifecycle/held.ts';
import {consultationFindings} from '../publication/consultation.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import type {LifecycleCommand} from './lifecycle-usage.ts';
import {lifecycleUsages} from './lifecycle-usage.ts';
import {UsageError} from './options.ts';

/** Change when a consultation can be answered; citizens read when and why. */
export async function run(
  name: LifecycleCommand,
  argv: readonly string[],
  io: Io,
  now: () => Date = () => new Date(),
): Promise<number> {
  const given = argumentsOf(name, argv);
  const store = await io.openStore(given.data);
  try {
    const at = now();
    let after: PublishedConsultation | undefined;
    const reason = given.reasons && reasonOf(given.reasons);
    const logged = await store.lifecycle.change(
      given.id,
      at,
      (before) => (after = changed(before, commandOf(name, given.until, reason, before), at)),
      reason,
    );
    if (!logged || !after) {
      say(io.stderr, `There is no consultation "${given.id}" in this database.`);
      return 1;
    }
    announce(io, after, logged);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    say(io.stderr, `${given.id}: ${error.message}. Nothing was changed.`);
    return 1;
  } finally {
    await store.close();
  }
}

function argumentsOf(name: LifecycleCommand, argv: readonly string[]) {
  const usage = `arengo-server ${lifecycleUsages[name]}`;
  const needsUntil = name === 'extend' || name === 'reopen';
  const {values, positionals} = parsed(argv, usage);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError(usage);
  const {until, reason = [], data} = values;
  if (needsUntil !== (until !== undefined)) throw new UsageError(usage);
  if (until !== undefined && !isDay(until) && !isInstant(until))
    throw new UsageError(
      `--until is a day such as 2026-07-31 (inclusive), or a moment such as 2026-07-31T18:00:00+02:00, not "${until}"`,
    );
  const reasons = reason.filter((text) => text.trim() !== '');
  if (name === 'resume' && reasons.length > 0) throw new UsageError(usage);
  if (name !== 'resume' && reasons.length === 0)
    throw new UsageError(`--reason is missing: citizens will read it.\n${usage}`);
  return {id, until, reasons: name === 'resume' ? undefined : reasons, data};
}

function parsed(argv: readonly string[], usage: string) {
  try {
    return parseArgs({
      args: [...argv],
      options: {until: {type: 'string'}, reason: {type: 'string', multiple: true}, data: {type: 'string'}},
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** One reason is in the language of the consultation; several begin with theirs: `it=…` `de=…`. */
function reasonOf(reasons: readonly string[]): Text {
  const [only = '', ...more] = reasons;
  if (more.length === 0) return only.trim();
  const texts = reasons.map((text) => {
    const [, language = '', words = ''] = /^([\w-]+)=(.+)$/s.exec(text) ?? [];
    if (words.trim() === '' || !Language.safeParse(language).success)
      throw new UsageError(
        'with several reasons each begins with its language: --reason "it=…" --reason "de=…"',
      );
    return [language, words.trim()] as const;
  });
  return Object.fromEntries(texts);
}

function commandOf(
  is: LifecycleCommand,
  until: string | undefined,
  reason: Text | undefined,
  {timeZone = 'Europe/Rome'}: PublishedConsultation,
): Command {
  if (is === 'resume' || reason === undefined) return {is: 'resume'};
  if ((is === 'extend' || is === 'reopen') && until !== undefined)
    return {is, until: isDay(until) ? endOf(until, timeZone) : new Date(until), reason};
  if (is === 'extend' || is === 'reopen') throw new UsageError(lifecycleUsages[is]);
  return {is, reason};
}

/** What no file could be published with, no command makes either. */
function changed(before: PublishedConsultation, command: Command, at: Date): PublishedConsultation {
  const after = carriedOut(before, command, at);
  const [fault] = consultationFindings(after).faults;
  if (fault) throw new CommandRefused(`${fault.path} ${fault.reason}`);
  return after;
}

function announce({stdout}: Io, after: PublishedConsultation, logged: readonly LoggedChange[]): void {
  for (const {number, kind, before, after: to} of logged)
    say(
      stdout,
      `${after.id}: ${kind}${to === undefined ? '' : ` until ${to} (before: ${before ?? 'unknown'})`}, change ${number} of its public log`,
    );
  say(stdout, 'Write this into its file too; until then `publish` leaves these four as they are now:');
  for (const field of heldFields)
    say(stdout, after[field] === undefined ? `  (no ${field})` : `  ${field}: ${canonical(after[field])}`);
}
