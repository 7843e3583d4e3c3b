import type {PublishedConsultation} from '../published.ts';
import {canonical} from '../receipt.ts';

/** What commands change. Once one has, a file that says something else does not undo it (docs/decisions/0036). */
export const heldFields = ['closesAt', 'extendedFrom', 'state', 'stateReason'] as const;
export type HeldField = (typeof heldFields)[number];

/** Fields of a consultation that stayed as a command had set them, though its file says otherwise. */
export type Kept = {
  readonly consultation: string;
  readonly fields: readonly HeldField[];
  /** When the last command was given, RFC 3339 UTC. */
  readonly since: string;
};

/** The fields in which a file differs from what commands have set. */
export function fieldsHeld(
  held: PublishedConsultation,
  incoming: PublishedConsultation,
): readonly HeldField[] {
  const [one, other] = [inMoments(held), inMoments(incoming)];
  return heldFields.filter((field) => canonical({v: one[field]}) !== canonical({v: other[field]}));
}

/** Moments in one way of writing: a command writes UTC, an officer perhaps `+02:00`. */
function inMoments({closesAt, extendedFrom, state, stateReason}: PublishedConsultation) {
  return {
    closesAt: closesAt === undefined ? undefined : Date.parse(closesAt),
    extendedFrom: extendedFrom && {...extendedFrom, closesAt: Date.parse(extendedFrom.closesAt)},
    state,
    stateReason,
  };
}

/** A consultation from a file, with what commands have set. */
export function withHeld(
  held: PublishedConsultation,
  incoming: PublishedConsultation,
): PublishedConsultation {
  const {closesAt: _closesAt, extendedFrom: _from, state: _state, stateReason: _reason, ...rest} = incoming;
  const {closesAt, extendedFrom, state, stateReason} = held;
  return {
    ...rest,
    ...(closesAt === undefined ? {} : {closesAt}),
    ...(extendedFrom === undefined ? {} : {extendedFrom}),
    ...(state === undefined ? {} : {state}),
    ...(stateReason === undefined ? {} : {stateReason}),
  };
}
