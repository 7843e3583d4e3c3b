import {plainName} from './columns.ts';

/** Words for somebody whom a register does not name. */
const unnamed =
  /^(private|an?|the)? ?(individuals?|members? of the public|constituents?|citizens?|privat[oi]( cittadin[oi])?|cittadin[oi])$/;
/** What stands before the names of people, in English and in Italian. */
const titles =
  /^(?:rt hon |the |hon )*(?:(?:mr|mrs|ms|miss|mx|sig|sig ra|signora?|dr|prof|professor|sir|dame|lord|lady|baroness|baron|dott|dott ssa|dottoressa|dottor|prof ssa|avv|cav) \S|(?:ing|arch|on|sen|rag|geom) \S+ \S)/;
/** Titles that are words too, with the dot that makes titles of them. */
const dotted = /^(?:ing|arch|on|sen|rag|geom)\. ?\S/i;
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
    .map((part) => (isPerson(part) ? 'persona fisica' : part.trim()))
    .join('; ');

/** What stands after a comma or a dash is whom they are with: it makes no body of them. */
function isPerson(part: string): boolean {
  const [head = ''] = part.trim().split(/,|\s[-–—]\s/);
  const name = plainName(head);
  const hasTitle = titles.test(name) || dotted.test(head);
  return unnamed.test(plainName(part)) || (hasTitle && !bodies.test(name));
}
