/** What an agenda can be asked for, in the order in which it is asked: the attributes and the API's parameters. */
export const filterNames = [
  'kind',
  'from',
  'to',
  'official',
  'organisation',
  'counterpart',
  'topic',
  'mode',
  'place',
  'status',
  'q',
] as const;
export type FilterName = (typeof filterNames)[number];

/** What of an agenda is wanted; what is absent or blank does not count. `fits` says what each of them means. */
export type AgendaFilter = Readonly<Partial<Record<FilterName, string | undefined>>>;
