import {parseArgs} from 'node:util';
import type {ChangeWords} from '../../../src/messages/changes.ts';
import type {CommandWords} from '../../../src/messages/commands.ts';
import type {DateWords} from '../../../src/messages/dates.ts';
import {loadWords} from '../../../src/messages/load.ts';
import type {LoggedChange} from '../../../src/model/change-log.ts';
import {Language} from '../../../src/model/text.ts';
import type {Text} from '../../../src/model/text.ts';
import type {Command, Why} from '../lifecycle/commands.ts';
import {carriedOut, CommandRefused} from '../lifecycle/commands.ts';
import {heldFields} from '../lifecycle/held.ts';
import {changeInWords} from '../lifecycle/in-words.ts';
import {consultationFindings} from '../publication/consultation.ts';
import type {PublishedConsultation} from '../published.ts';
import {canonical} from '../receipt.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import type {LifecycleCommand} from './lifecycle-usage.ts';
import {lifecycleUsages} from './lifecycle-usage.ts';
import {languageOf, UsageError} from './options.ts';
import type {Until} from './until.ts';
import {momentOf, untilOf} from './until.ts';

/** Change when a consultation can be answered; citizens read when and why. */
export async function run(
  name: LifecycleCommand,
  argv: readonly string[],
  io: Io,
  now: () => Date = () => new Date(),
): Promise<number> {
  const usage = `arengo-server ${lifecycleUsages[name]}`;
  const {values, positionals} = parsed(argv, usage);
  const lang = languageOf(values.lang) ?? 'it';
  const {common, commands} = await loadWords(lang, 'commands');
  const {changes} = await loadWords(lang, 'changes');
  const words = {dates: common.dates, t: commands, changes};
  const given = argumentsOf(name, {values, positionals}, usage, commands);
  const store = await io.openStore(given.data);
  try {
    const at = now();
    let moved: Moved | undefined;
    const reason = given.reasons && reasonOf(given.reasons, commands);
    const purgedAt = (await store.lifecycle.find(given.id))?.purgedAt;
    const logged = await store.lifecycle.change(
      given.id,
      at,
      (before) => {
        if (purgedAt !== undefined && name === 'reopen')
          throw new CommandRefused({is: 'deleted', at: purgedAt});
        moved = {before, after: changed(before, commandOf(name, given, reason, before, commands), at)};
        return moved.after;
      },
      reason,
    );
    if (!logged || !moved) {
      say(io.stderr, commands.noConsultation(given.id));
      return 1;
    }
    announce(io, moved, logged, words);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    const zone = (await store.consultation(given.id))?.document.timeZone ?? 'Europe/Rome';
    say(io.stderr, commands.refused(given.id, whyIn(words, error.why, zone)));
    return 1;
  } finally {
    await store.close();
  }
}

/** A consultation before and after a command. */
type Moved = {readonly before: PublishedConsultation; readonly after: PublishedConsultation};

type CommandLineWords = {
  readonly dates: DateWords;
  readonly t: CommandWords;
  readonly changes: ChangeWords;
};

type Parsed = ReturnType<typeof parsed>;

function argumentsOf(name: LifecycleCommand, {values, positionals}: Parsed, usage: string, t: CommandWords) {
  const needsUntil = name === 'extend' || name === 'reopen';
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError(usage);
  const {until: text, reason = [], data} = values;
  if (needsUntil !== (text !== undefined)) throw new UsageError(usage);
  const until = text === undefined ? undefined : untilOf(text);
  if (text !== undefined && !until) throw new UsageError(t.badUntil(text));
  const reasons = reason.filter((one) => one.trim() !== '');
  if (name === 'resume' && reasons.length > 0) throw new UsageError(usage);
  if (name !== 'resume' && reasons.length === 0) throw new UsageError(`${t.noReason}\n${usage}`);
  return {id, until, text, reasons: name === 'resume' ? undefined : reasons, data};
}

function parsed(argv: readonly string[], usage: string) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        until: {type: 'string'},
        reason: {type: 'string', multiple: true},
        data: {type: 'string'},
        lang: {type: 'string'},
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** One reason is in the language of the consultation; several begin with theirs: `it=…` `de=…`. */
function reasonOf(reasons: readonly string[], t: CommandWords): Text {
  const [only = '', ...more] = reasons;
  if (more.length === 0) return only.trim();
  const texts = reasons.map((text) => {
    const [, language = '', words = ''] = /^([\w-]+)=(.+)$/s.exec(text) ?? [];
    if (words.trim() === '' || !Language.safeParse(language).success) throw new UsageError(t.reasonLanguages);
    return [language, words.trim()] as const;
  });
  return Object.fromEntries(texts);
}

function commandOf(
  is: LifecycleCommand,
  {until, text = ''}: {readonly until: Until | undefined; readonly text?: string | undefined},
  reason: Text | undefined,
  {timeZone = 'Europe/Rome'}: PublishedConsultation,
  t: CommandWords,
): Command {
  if (is === 'resume' || reason === undefined) return {is: 'resume'};
  if (is !== 'extend' && is !== 'reopen') return {is, reason};
  if (!until) throw new UsageError(lifecycleUsages[is]);
  const moment = momentOf(until, timeZone);
  if (!moment) throw new UsageError(t.noSuchTime(text, t.zone(timeZone)));
  return {is, until: moment, reason};
}

/** What no file could be published with, no command makes either. */
function changed(before: PublishedConsultation, command: Command, at: Date): PublishedConsultation {
  const after = carriedOut(before, command, at);
  const [fault] = consultationFindings(after).faults;
  if (fault) throw new CommandRefused({is: 'faulty', fault: `${fault.path} ${fault.reason}`});
  return after;
}

function whyIn({dates, t}: CommandLineWords, why: Why, timeZone: string): string {
  switch (why.is) {
    case 'unfit':
      return t.unfit[why.status];
    case 'notLater':
      return t.notLater(t.inZone(dates.until(why.closesAt, timeZone), t.zone(timeZone)));
    case 'faulty':
      return t.faulty(why.fault);
    case 'deleted':
      return t.deleted(dates.day(why.at));
    default:
      return t[why.is];
  }
}

/** What was done, in words: also when it closes now, for whoever typed a time must see how it was read. */
function announce(
  {stdout}: Io,
  {before, after}: Moved,
  logged: readonly LoggedChange[],
  {dates, t, changes}: CommandLineWords,
): void {
  const {id, closesAt, timeZone = 'Europe/Rome'} = after;
  for (const change of logged)
    say(stdout, t.logged(id, changeInWords(changes, dates, change, timeZone), change.number));
  const said = (moment: string) => t.inZone(dates.until(moment, timeZone), t.zone(timeZone));
  if (closesAt !== undefined) say(stdout, t.closing(said(closesAt)));
  if (before.closesAt !== undefined && before.closesAt !== closesAt)
    say(stdout, t.closingBefore(said(before.closesAt)));
  say(stdout, t.intoFile);
  for (const field of heldFields)
    say(
      stdout,
      `  ${after[field] === undefined ? t.without(field) : `${field}: ${canonical(after[field])}`}`,
    );
}
