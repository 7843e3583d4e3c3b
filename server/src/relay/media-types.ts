const known: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'application/ld+json': 'jsonld',
  'text/csv': 'csv',
  'text/calendar': 'ics',
};

/** A kind of file that is relayed. */
export type Media = {
  /** As it is sent on: one that is known, with the charset that its source says. */
  readonly type: string;
  /** How a file of it ends. */
  readonly extension: string;
};

/** What an answer is; `undefined`: nothing that is relayed. Plain text is a table when its name says so. */
export function mediaOf(contentType: string | null, {pathname}: URL): Media | undefined {
  const [said = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const isTable = said.trim() === 'text/plain' && /\.csv$/i.test(pathname);
  const type = isTable ? 'text/csv' : said.trim();
  const extension = Object.hasOwn(known, type) ? known[type] : undefined;
  if (extension === undefined) return undefined;
  const charsets = parameters.map((parameter) => /^\s*charset="?([\w-]{1,20})"?\s*$/.exec(parameter)?.[1]);
  const charset = charsets.find((one) => one !== undefined);
  return {type: charset === undefined ? type : `${type}; charset=${charset}`, extension};
}
