import {breaking} from './mutation.ts';

const requests = ['test/sources/request.test.ts', 'test/sources/request-over-http.test.ts'];
const participation = ['test/sources/participation.test.ts', 'test/sources/participation-contract.test.ts'];
const lists = ['test/sources/participation-lists.test.ts'];
const tables = ['test/sources/csv.test.ts', 'test/sources/csv-round-trip.test.ts'];

/** Mistakes in where things come from. */
export const sources = [
  ...breaking('src/sources/exchange.ts', requests, {
    'cookies are sent': ["{credentials: 'omit', referrerPolicy", '{referrerPolicy'],
    'the page that is read is told': [", referrerPolicy: 'no-referrer'}", '}'],
    'answers follow a redirect to somebody else': [
      "redirect: method === 'GET' ? 'follow' : 'manual'",
      "redirect: 'follow'",
    ],
    'whoever gave up is told of a failure': [
      '    outer?.throwIfAborted();\n    if (!inner',
      '    if (!inner',
    ],
    'a signal collects listeners': ["    outer?.removeEventListener('abort', giveUp);\n", ''],
  }),
  ...breaking('src/sources/request.ts', requests, {
    'a POST is tried again': ["  if (options.method === 'POST') return once();\n", ''],
    'an await is forgotten, so nothing is tried again': [
      '    return await once();\n  } catch (failure) {\n    const pause',
      '    return once();\n  } catch (failure) {\n    const pause',
    ],
    'every failure is tried again': ['![502, 503, 504].includes(status)', 'status < 300'],
    'Retry-After is taken for milliseconds': ['retryAfter * 1000', 'retryAfter'],
    'a Retry-After of an hour is waited for': ['|| pause > (options.timeout ?? 10_000)', ''],
    'a login in place of data is called unreadable': [
      "redirected ? 'refused' : 'unreadable'",
      "'unreadable'",
    ],
  }),
  ...breaking('src/sources/body.ts', requests, {
    'a problem document is no JSON': [
      '(application\\/([\\w.-]+\\+)?|text\\/)json',
      '(application\\/|text\\/)json',
    ],
    'the limit holds only for what is announced': ['Math.max(size, announced) > limit', 'announced > limit'],
    'broken UTF-8 is read as question marks': [
      "new TextDecoder('utf-8', {fatal: true})",
      'new TextDecoder()',
    ],
  }),
  ...breaking('src/sources/failure.ts', requests, {
    'what is gone for good is called refused': ['status === 404 || status === 410', 'status === 404'],
  }),
  ...breaking('src/sources/diagnosis.ts', requests, {
    'a page of another origin is told the network failed': ["return 'there';", "return 'silent' as 'there';"],
  }),
  ...breaking('src/sources/pages.ts', lists, {
    'a list that goes in circles has no end': ['!seen.has(next) && ', ''],
    'a list has no last page': [' && seen.size < mostPages', ''],
    'more pages are asked for than were wanted': [' && entries.length < limit', ''],
  }),
  ...breaking('src/sources/participation/address.ts', [...participation, ...lists], {
    'the filters of the address are overruled': [' && !url.searchParams.has(name)', ''],
    'the fragment goes into the request': ["  url.hash = '';\n", ''],
    'a twin has a twin': [".replace(/\\.json$/, '')", ''],
  }),
  ...breaking('src/sources/participation/consultation.ts', participation, {
    'the idempotency key is not sent': [", 'idempotency-key': key", ''],
    'a server that stumbled has refused': [
      '  if (isOther(problem.data.code) && status >= 500) return undefined;\n',
      '',
    ],
    'a proxy that finds the body too long is asked for ever': ["  413: 'tooLarge',\n", ''],
    'a response is given no more time than a page': ['timeout: 30_000', 'timeout: 10_000'],
  }),
  ...breaking('src/sources/plan-pages/plan-pages.ts', lists, {
    'a code with a slash is never found': ['one.code === decoded(code)', 'one.code === code'],
  }),
  ...breaking('src/sources/participation/agenda.ts', lists, {
    'a limit is asked for and not kept': ['fetch,\n        limit,\n', 'fetch,\n'],
  }),
  ...breaking('src/sources/readable.ts', lists, {
    'a list of nothing but strangers is empty': [
      "if (items.length === 0 && path === '$.items')",
      "if (path === '$.items')",
    ],
  }),
  ...breaking('src/sources/recognise.ts', ['test/sources/recognise.test.ts'], {
    'the twin of a consultation is a file': [
      '/consultations(\\/[^/]+)?(\\.json)?$/',
      '/consultations(\\/[^/.]+)?$/',
    ],
    'the source an author names does not win': [
      'source: source || known',
      'source: known || (source ?? known)',
    ],
  }),
  ...breaking('src/sources/file/file.ts', ['test/sources/file.test.ts'], {
    'the options of a link name a document': [
      "hash.startsWith('arengo') ? '' : decoded(hash)",
      'decoded(hash)',
    ],
    'a page in place of the file is read as a table': [' || /\\bhtml\\b/i.test(type)', ''],
    'the first of several is taken for the one meant': [
      'entries.length === 1) return',
      'entries.length >= 1) return',
    ],
  }),

  ...breaking('src/sources/csv/grid.ts', tables, {
    'the apostrophe of an export is shown': [".replace(/^'(?=[=+\\-@])/, '')", ''],
    'a comma in quotation marks is a separator': [`.replace(/"[^"]*"?/g, '')`, ''],
  }),
  ...breaking('src/sources/csv/values.ts', tables, {
    'an Italian thousand is one': [
      "const [group, point] = language === 'it' ?",
      "const [group, point] = language !== 'it' ?",
    ],
  }),
  ...breaking('src/sources/local-clock.ts', tables, {
    'winter time is summer time': [
      'const offset = offsetAt(asIfUtc + Date.parse(`1970-01-01T00:00${offsetAt(asIfUtc)}`))',
      'const offset = offsetAt(asIfUtc)',
    ],
  }),
  ...breaking('src/sources/csv/registers.ts', ['test/sources/registers.test.ts'], {
    'who is named once is nobody in the rows below': ['before = official || before', 'before = official'],
    'commas in one name make several of it': [
      'numbers.length > 1 && counterparts.length',
      'counterparts.length',
    ],
    'a row is given the numbers of another': ['counterparts.length === numbers.length', 'true'],
  }),
  ...breaking('src/sources/wordpress/agenda.ts', ['test/sources/wordpress.test.ts'], {
    'the next page may be anywhere': ['url.origin === origin && ', ''],
    'what is not for everybody is shown': ['if (unfit === undefined) return', 'if (unfit !== null) return'],
  }),
  ...breaking('src/sources/wordpress/semantic.ts', ['test/sources/wordpress.test.ts'], {
    'the clocks of a town are those of Greenwich': ['/[1-9]/.test(offset) ?', "offset !== '' ?"],
  }),
  ...breaking('src/sources/csv/agenda.ts', tables, {
    'an end before the start is shown': [
      'if (end !== undefined && isBefore(end, start))',
      'if (end !== undefined && isBefore(start, end))',
    ],
    'two meetings share a name': ['id: count === 1 ? name : `${name}-${count}`', 'id: name'],
    'a register number goes to the wrong counterpart': ['...(fits && numbers[index]', '...(numbers[index]'],
  }),
  ...breaking('src/sources/csv/commitments.ts', tables, {
    'a list that lost a row is whole': [' && shown.length === rows.length', ''],
  }),
  ...breaking('src/sources/csv/row.ts', tables, {
    'a cell with javascript: becomes a link': [
      'if (value === undefined || isLink(value)) return value',
      'if (value === undefined || URL.canParse(value)) return value',
    ],
  }),
  ...breaking('src/sources/csv/table.ts', tables, {
    'the table with most columns wins, whatever it lacks': [
      'Math.min(a.missing.length, 1) - Math.min(b.missing.length, 1) || b.score - a.score',
      'b.score - a.score',
    ],
  }),

  ...breaking('src/sources/preview/preview.ts', ['test/sources/preview.test.ts'], {
    'the row that was cut off is shown': ['!about.isCut || index', 'index'],
    'all rows are arguments of one call': [
      'rows.reduce((most, {cells}) => Math.max(most, cells.length), grid.header.length)',
      'Math.max(grid.header.length, ...rows.map(({cells}) => cells.length))',
    ],
    'a record larger than a preview is broken JSON': [
      "return nothing('noneWhole');\n  const document",
      "return nothing('brokenJson');\n  const document",
    ],
    'TopoJSON is no table': ["return nothing('topology')", "return nothing('noTable')"],
  }),
  ...breaking('src/sources/preview/head.ts', ['test/sources/preview.test.ts'], {
    'all of a large file is fetched': ['while (reader && size <= limit)', 'while (reader)'],
    'a range that is not permitted is the end': [
      'if (!(failure instanceof SourceFailure) || !mayBeTheRange(failure)) throw failure;',
      'throw failure;',
    ],
  }),
  ...breaking('src/sources/preview/fault.ts', ['test/sources/preview.test.ts'], {
    'a page in place of a table is XML': ['(!doctype\\s+html|html|head|body)', '(!doctype\\s+html)'],
  }),
];
