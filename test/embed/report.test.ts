import {expect, fixture, html} from '@open-wc/testing';
import {NotesEvent} from '../../src/sources/catalogues/notes.ts';
import {codeFrom, requestsFor, shareable} from '../../src/embed/report/traffic.ts';
import {report} from '../../src/embed/report/report.ts';
import '../../src/define.ts';

/** An agenda in a file that is part of the address: nothing else of the world is needed. */
const own = async () => [
  {
    id: 'x',
    kind: 'event',
    title: 'Passeggiata',
    language: 'it',
    start: '2099-07-08',
    datePrecision: 'day',
  },
];

const happened = (target: EventTarget, type: string) =>
  new Promise((resolve) => target.addEventListener(type, resolve, {once: true}));

/** An element that has told of its end, whatever it is. */
async function settled(markup: unknown, type: string): Promise<Element> {
  const told = happened(document, type);
  const element = await fixture<Element>(html`${markup}`);
  await told;
  return element;
}

describe('arengo.report()', () => {
  // The modules of this test, each a file here, have filled what the browser keeps.
  before(() => performance.clearResourceTimings());

  it('is a plain object, which can be sent', async () => {
    const now = await report();
    expect(JSON.parse(JSON.stringify(now))).to.deep.equal(now);
    expect(now.version).to.match(/^\d+\.\d+\.\d+/);
    expect(now.page).to.equal(`${location.origin}${location.pathname}`);
    expect(now.widgets).to.deep.equal([]);
  });

  it('counts no cookie of ours, and those of the page', async () => {
    document.cookie = 'session=1; SameSite=Strict';
    const {cookies} = await report();
    document.cookie = 'session=; Max-Age=0; SameSite=Strict';
    expect(cookies.ours).to.equal(0);
    expect(cookies.onPage).to.be.greaterThan(0);
  });

  it('tells of a widget which source reads it, what was asked, how long it took and how much came', async () => {
    const src = new URL('/examples/sources/data/eventi.ics', location.href).href;
    await settled(
      html`<arengo-agenda src=${src} from="2099-01-01" to="2099-12-31"></arengo-agenda>`,
      'arengo-loaded',
    );
    const [widget] = (await report()).widgets;
    expect(widget).to.include({tag: 'arengo-agenda', src, source: 'icalendar', state: 'ready'});
    expect(widget?.requests.map(({url}) => url)).to.deep.equal([src]);
    expect(widget?.bytes).to.be.greaterThan(100);
    expect(widget?.ms).to.be.at.least(0);
    expect((await report()).origins).to.deep.equal([location.origin]);
  });

  it('knows a source of the page’s own', async () => {
    const told = happened(document, 'arengo-loaded');
    await fixture(html`<arengo-agenda src="/agenda" .source=${{agenda: own}}></arengo-agenda>`);
    await told;
    const [widget] = (await report()).widgets;
    expect(widget).to.include({source: 'own', state: 'ready'});
    expect(widget?.requests).to.deep.equal([]);
  });

  it('says why a widget failed', async () => {
    await settled(html`<arengo-plan src="/plans/none"></arengo-plan>`, 'arengo-failed');
    const [widget] = (await report()).widgets;
    expect(widget).to.include({
      source: 'participation',
      state: 'failed',
      reason: 'missing',
      detail: 'answered 404',
    });
  });

  it('does not count what it has asked itself as a request of the widget', async () => {
    performance.clearResourceTimings();
    await settled(html`<arengo-plan src="/plans/none"></arengo-plan>`, 'arengo-failed');
    // Browsers note a request some time after its end.
    const isNoted = (end: string) =>
      performance.getEntriesByType('resource').some(({name}) => name.endsWith(end));
    while (!isNoted('/plans/none.json?limit=100')) await new Promise(requestAnimationFrame);
    await report();
    while (!isNoted('/plans/none.json')) await new Promise(requestAnimationFrame);
    expect((await report()).widgets[0]?.requests).to.have.length(1);
  });

  it('counts script lines by where they lead, however they are written', async () => {
    const {loaders} = await report();
    // Of another type, so that none of them runs.
    const page = await fixture(html`<div></div>`);
    for (const src of ['arengo.js', '/a/arengo.js?v=2', 'https://cdn.example.it/arengo.js', '/myarengo.js'])
      page.append(Object.assign(document.createElement('script'), {type: 'text/plain', src}));
    expect((await report()).loaders).to.equal(loaders + 3);
  });

  it('tells what does not answer from what is no answer', async () => {
    await settled(html`<arengo-plan src="/package.json"></arengo-plan>`, 'arengo-failed');
    const [widget] = (await report()).widgets;
    expect(widget).to.include({state: 'failed', reason: 'unreadable'});
    expect(widget?.detail).to.contain('the server answers');
  });

  it('says what is wrong with an address that is none', async () => {
    const element = await fixture(html`<arengo-plan src="javascript:alert(1)"></arengo-plan>`);
    while (!element.shadowRoot?.querySelector('[part=notice]')) await new Promise(requestAnimationFrame);
    const [widget] = (await report()).widgets;
    expect(widget).to.include({state: 'failed', reason: 'unsupported', src: 'javascript:alert(1)'});
  });

  it('tells what sources left out, and what the policy of the page kept back', async () => {
    document.dispatchEvent(
      new NotesEvent('https://dati.example.it/dataset/x', [
        {path: 'modified', value: 'ieri'},
        {path: 'modified', value: 'oggi'},
      ]),
    );
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        effectiveDirective: 'connect-src',
        violatedDirective: 'connect-src',
        blockedURI: 'https://dati.example.it',
        documentURI: location.href,
        originalPolicy: '',
        disposition: 'enforce',
        statusCode: 200,
      }),
    );
    const {notes, policy} = await report();
    expect(notes.at(-1)).to.deep.equal({
      url: 'https://dati.example.it/dataset/x',
      count: 2,
      paths: ['modified'],
    });
    expect(policy.violations.at(-1)).to.include({
      directive: 'connect-src',
      blocked: 'https://dati.example.it',
    });
  });
});

describe('what the browser has timed', () => {
  const home = 'https://partecipa.example.it';
  /** As if a page had asked for these. */
  function asked(...names: readonly string[]) {
    const entries = names.map((name) => ({name, initiatorType: 'fetch', startTime: 0}));
    performance.getEntriesByType = () => entries as unknown as PerformanceEntryList;
  }
  // What the instance has hides what its class has.
  afterEach(() => Reflect.deleteProperty(performance, 'getEntriesByType'));
  const of = (address: string, others: readonly string[] = [], isElsewhere = false) =>
    requestsFor(address, isElsewhere, others).map(({name}) => name.replace(home, ''));

  it('is of the widget whose address it begins with, whole', () => {
    asked(
      ...['/plans/6nap.json?limit=100', '/plans/6nap/changes.json', '/plans/6nap'].map((path) => home + path),
    );
    expect(of(`${home}/plans/6nap`)).to.have.length(3);
    asked(`${home}/plans/6nap-2023.json`, `${home}/plans/6napoli`);
    expect(of(`${home}/plans/6nap`)).to.deep.equal([]);
  });

  it('is of the widget that it fits best', () => {
    asked(`${home}/consultations.json?limit=100`, `${home}/consultations/piazza.json`);
    const [list, one] = [`${home}/consultations`, `${home}/consultations/piazza`];
    expect(of(list, [one])).to.deep.equal(['/consultations.json?limit=100']);
    expect(of(one, [list])).to.deep.equal(['/consultations/piazza.json']);
    asked(`${home}/eventi.php?anno=1`, `${home}/eventi.php?anno=2`);
    expect(of(`${home}/eventi.php?anno=1`, [`${home}/eventi.php?anno=2`])).to.deep.equal([
      '/eventi.php?anno=1',
    ]);
  });

  it('may be badly escaped', () => {
    asked(`${home}/api/x?name=%E0`, 'https://www.example.it/%E0', `https://relay.example.it/?${home}/api`);
    expect(of(`${home}/dataset`, [], true)).to.have.length(2);
  });

  it('is code only of what lies with the loader', () => {
    const ours = ['arengo.js?v=1', 'frame.js', 'arengo-frame.js', 'single/arengo-plan.js', 'chunks/a-1.js'];
    asked(...[...ours, 'main.js', 'chunks.js', 'vendor/chunks/b.js'].map((name) => `${home}/js/${name}`));
    const names = codeFrom(`${home}/js/arengo.js?v=1`).map(({name}) => name.replace(`${home}/js/`, ''));
    expect(names).to.deep.equal(ours);
  });

  it('holds no address that is a secret', () => {
    const upload = `${home}/consultations/piazza/uploads/`;
    expect(shareable(`${upload}Xk3?x`)).to.equal(`${upload}…`);
    expect(shareable(upload.slice(0, -1))).to.equal(upload.slice(0, -1));
    // Files of a site are none.
    expect(shareable(`${home}/wp-content/uploads/eventi.ics`)).to.equal(
      `${home}/wp-content/uploads/eventi.ics`,
    );
    const list = `${home}/consultations/piazza/digests.json`;
    expect(shareable(`${list}?digest=abc&x=1`)).to.equal(`${list}?digest=…&x=1`);
    expect(shareable('inline')).to.equal('inline');
  });
});

describe('?arengo-debug', () => {
  /** The panel, once it says this. */
  async function panelSaying(text: string): Promise<ShadowRoot> {
    for (;;) {
      const root = [...document.querySelectorAll('aside')].find(({shadowRoot}) => shadowRoot)?.shadowRoot;
      if (root?.textContent?.includes(text)) return root;
      await new Promise(requestAnimationFrame);
    }
  }

  it('is a panel in the language of the page, accessible, that follows what happens', async () => {
    document.documentElement.lang = 'en-GB';
    await import('../../src/embed/report/debug.ts');
    const root = await panelSaying('0 widgets, no problem');
    root.querySelector('details')?.setAttribute('open', '');
    await expect(root.host).to.be.accessible();
    await settled(html`<arengo-plan src="/plans/none"></arengo-plan>`, 'arengo-failed');
    await panelSaying('1 with a problem');
    await expect(root.host).to.be.accessible();
    expect(root.querySelector('tbody')?.textContent).to.contain('There is nothing at this address');
    expect(root.querySelector('td [lang=en]')?.textContent).to.equal('missing: answered 404');
    expect(root.querySelector('details')?.open).to.equal(true);
    expect(document.querySelectorAll('aside')).to.have.length(1);
    expect(root.host.getAttribute('lang')).to.equal('en');

    // On plain http there is no clipboard.
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    const copy = [...root.querySelectorAll('button')].find(
      ({textContent}) => textContent === 'Copy the report',
    );
    copy?.click();
    while (!root.querySelector('textarea')) await new Promise(requestAnimationFrame);
    Reflect.deleteProperty(navigator, 'clipboard');
    while (!root.activeElement?.matches('textarea')) await new Promise(requestAnimationFrame);
    const text = root.querySelector('textarea')?.value ?? '';
    expect((JSON.parse(text) as {widgets: unknown[]}).widgets).to.have.length(1);
    await expect(root.host).to.be.accessible();
  });
});
