import {expect, fixture, html} from '@open-wc/testing';
import {NotesEvent} from '../../src/sources/catalogues/notes.ts';
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
    document.documentElement.lang = 'en';
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
  });
});
