import {plainName} from './columns.ts';

/** Words for somebody whom a register does not name. */
const unnamed =
  /^(private|an?|the)? ?(individuals?|member of the public|constituents?|citizens?|privat[oi]( cittadin[oi])?|cittadin[oi])$/;
/** What stands before the names of people, in English and in Italian; the first kind before one name already. */
const titles =
  /^(?:(?:mr|mrs|ms|miss|mx|sig|sig ra|signora?)\.? \S|(?:rt hon |the |hon )*(?:dr|prof|professor|sir|dame|lord|lady|baroness|baron|dott|dott ssa|dottoressa|dottor|prof ssa|ing|avv|arch|on|sen|rag|geom)\.? \S+ \S)/i;
/** What shows that the name is one of an organisation: "Sir Robert McAlpine Ltd". */
const bodies =
  /\b(ltd|limited|plc|llp|inc|corp|group|foundation|trust|university|college|school|association|council|company|spa|s p a|srl|s r l|scarl|onlus|aps|ets|gmbh|fondazione|associazione|universita|comune|ente|gruppo|studio)\b/;

/**
 * The counterparts of a cell, in which natural persons are called `persona fisica`: a register that has one column for
 * organisations and individuals does not say that a person may be named. Without a title nobody can tell them apart.
 */
export const plainCounterparts = (cell: string): string =>
  cell
    .split(/[\n;|]/)
    .map((part) => (isPerson(plainName(part)) ? 'persona fisica' : part.trim()))
    .join('; ');

const isPerson = (name: string) => unnamed.test(name) || (titles.test(name) && !bodies.test(name));
