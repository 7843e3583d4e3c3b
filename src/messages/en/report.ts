import {plural} from '../plural.ts';
import type {ReportWords} from '../report.ts';

const widgets = (count: number) => plural('en', count, {one: '# widget', other: '# widgets'});
const requests = (count: number) => plural('en', count, {one: '# request', other: '# requests'});

export const report: ReportWords = {
  title: 'Arengo on this page',
  inShort: (count, failed, asked, size) =>
    `${widgets(count)}, ${failed === 0 ? 'no problem' : `${failed} with a problem`}, ${requests(asked)}, ${size}`,
  only: 'Only those who add arengo-debug to the address see it.',
  widgets: 'Widgets',
  noWidgets: 'There are no widgets of Arengo on this page.',
  head: {
    widget: 'Widget',
    source: 'Source',
    state: 'State',
    time: 'Time',
    size: 'Data',
    requests: 'Requests',
  },
  states: {
    waiting: 'waits for its code',
    loading: 'waits for its data',
    ready: 'shown',
    failed: 'not shown',
  },
  cures: {
    unreachable: 'The server does not answer: check the address, and that the server runs.',
    missing: 'There is nothing at this address: correct src.',
    refused:
      'The server lets this page read nothing or asks for a login, or the Content-Security-Policy of the page forbids it. It takes the server’s permission (CORS), a relay, a copy of the data, or the origin in connect-src.',
    unavailable: 'The server is overloaded or broken: try again later, or write to whoever runs it.',
    unreadable:
      'The data have another shape than expected: check source, or write to whoever publishes them.',
    unsupported: 'No source reads this address for this widget: check src and source.',
  },
  notTold: 'not told',
  page: 'Page',
  facts: {
    version: 'Version',
    loaders: 'Script lines of Arengo',
    code: 'Code',
    origins: 'Servers asked',
    cookies: 'Cookies',
    kept: 'Drafts and receipts on this device',
    policy: 'Content-Security-Policy in the page',
    violations: 'Blocked by the Content-Security-Policy',
    notes: 'Values that sources left out',
  },
  files: (count, size) => `${plural('en', count, {one: '# file', other: '# files'})}, ${size}`,
  cookies: (ours, onPage) =>
    `${ours} of Arengo, which uses none. Checked: the ${onPage} that scripts of this page can see.`,
  noPolicy: 'None in the page. One in the HTTP headers cannot be read here.',
  nothing: 'None',
  again: 'Check again',
  copy: 'Copy the report',
  copied: 'Report copied.',
};
