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

/** Why a command was not carried out. */
export type Why =
  | {readonly is: 'unfit'; readonly status: ConsultationStatus}
  | {readonly is: 'noEnd' | 'past' | 'notOpened'}
  /** It is open until then already, RFC 3339. */
  | {readonly is: 'notLater'; readonly closesAt: string}
  | {readonly is: 'faulty'; readonly fault: string}
  /** Its answers were deleted then, RFC 3339. */
  | {readonly is: 'deleted'; readonly at: string};

/** Thrown when a command is not carried out: whoever gave it puts `why` into words. */
export class CommandRefused extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why.is);
    this.why = why;
  }
}

/** In which status each command makes sense. */
const fitting: Readonly<Record<Command['is'], readonly ConsultationStatus[]>> = {
  extend: ['upcoming', 'open', 'suspended'],
  reopen: ['closed', 'withdrawn'],
  suspend: ['upcoming', 'open'],
  resume: ['suspended'],
  withdraw: ['upcoming', 'open', 'suspended', 'closed', 'unknown'],
  close: ['open', 'suspended'],
};

/** The consultation after a command. Throws `CommandRefused`. */
export function carriedOut(
  consultation: PublishedConsultation,
  command: Command,
  now: Date,
): PublishedConsultation {
  const status = statusOf(consultation, now);
  if (!fitting[command.is].includes(status)) throw new CommandRefused({is: 'unfit', status});
  const {extendedFrom, state: _state, stateReason: _reason, ...rest} = consultation;
  const {closesAt} = consultation;
  switch (command.is) {
    case 'extend':
      if (closesAt === undefined) throw new CommandRefused({is: 'noEnd'});
      if (command.until <= new Date(closesAt) || command.until <= now)
        throw new CommandRefused({is: 'notLater', closesAt});
      return {
        ...consultation,
        closesAt: instantOf(command.until),
        extendedFrom: {closesAt, reason: command.reason},
      };
    case 'reopen': {
      if (command.until <= now) throw new CommandRefused({is: 'past'});
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
        throw new CommandRefused({is: 'notOpened'});
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
