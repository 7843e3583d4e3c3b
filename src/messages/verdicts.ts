/** Words of the command `verify`, where a page that checks a receipt says something else. */
export type VerdictWords = {
  /** Nothing was given to check the signature with, or this machine cannot. */
  readonly noKeys: string;
  readonly keysUnusable: string;
  /** The answers could not be checked. */
  readonly answersUnchecked: string;
  /** Nobody asked the service. */
  readonly noDatabase: string;
  /** No list was given. */
  readonly noList: string;
  /** There is a database, and no list is in it. */
  readonly noneYet: string;
  /** The lists given are of other digests. */
  readonly otherList: string;
};
