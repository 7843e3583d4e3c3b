import type {ConsultationStatus} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import type {PublishedConsultation} from '../published.ts';
import type {Text} from '../../../src/model/text.ts';
import {instantOf} from './days.ts';

/** What an organiser may do to a consultation between one publication and the next. */
export type Command =
  | {readonly is: 'extend' | 'reopen'; readonly until: Date; readonly reason: Text}
  | {readonly is: 'suspend' | 'withdraw' | 'close'; readonly reason: Text}
  | {readonly is: 'resume'};

/** Why a command was not carried out, in a sentence. */
export class CommandRefused extends Error {}

/** In which status each command makes sense. */
const fitting: Readonly<Record<Command['is'], readonly ConsultationStatus[]>> = {
  extend: ['upcoming', 'open', 'suspended'],
  reopen: ['closed', 'withdrawn'],
  suspend: ['upcoming', 'open'],
  resume: ['suspended'],
  withdraw: ['upcoming', 'open', 'suspended', 'closed', 'unknown'],
  close: ['open', 'suspended'],
};

const instead: Readonly<Partial<Record<ConsultationStatus, string>>> = {
  open: 'extend, suspend, close and withdraw are for it',
  upcoming: 'extend, suspend and withdraw are for it',
  suspended: 'resume, extend, close and withdraw are for it',
  closed: 'reopen and withdraw are for it',
  withdrawn: 'reopen is for it',
  concluded: 'its outcome is published: take it out of the file and publish first',
};

/** The consultation after a command. Throws `CommandRefused`. */
export function carriedOut(
  consultation: PublishedConsultation,
  command: Command,
  now: Date,
): PublishedConsultation {
  const status = statusOf(consultation, now);
  if (!fitting[command.is].includes(status))
    throw new CommandRefused(
      `it is ${status}; ${instead[status] ?? 'its file says when it opens and closes'}`,
    );
  const {extendedFrom, state: _state, stateReason: _reason, ...rest} = consultation;
  const {closesAt} = consultation;
  switch (command.is) {
    case 'extend':
      if (closesAt === undefined) throw new CommandRefused('it has no end that could be moved');
      if (command.until <= new Date(closesAt) || command.until <= now)
        throw new CommandRefused(`it is open until ${closesAt} already: --until must be later`);
      return {
        ...consultation,
        closesAt: instantOf(command.until),
        extendedFrom: {closesAt, reason: command.reason},
      };
    case 'reopen': {
      if (command.until <= now) throw new CommandRefused('--until must be in the future');
      const until = instantOf(command.until);
      const isLater = closesAt !== undefined && command.until > new Date(closesAt);
      return {
        ...rest,
        closesAt: until,
        ...(isLater ? {extendedFrom: {closesAt, reason: command.reason}} : {}),
      };
    }
    case 'suspend':
      return {...consultation, state: 'suspended', stateReason: command.reason};
    case 'resume':
      return {...rest, ...(extendedFrom ? {extendedFrom} : {})};
    case 'withdraw':
      return {...consultation, state: 'withdrawn', stateReason: command.reason};
    case 'close': {
      if (consultation.opensAt !== undefined && new Date(consultation.opensAt) >= now)
        throw new CommandRefused('it has not opened yet: withdraw it instead');
      const isAfter = extendedFrom && Date.parse(extendedFrom.closesAt) < now.getTime();
      return {
        ...rest,
        ...(isAfter ? {extendedFrom} : {}),
        closesAt: instantOf(now),
        stateReason: command.reason,
      };
    }
  }
}
