import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {ConsultationElement} from '../../src/elements/consultation/consultation.ts';
import '../../src/elements/consultation/define.ts';
import {consultationFaces} from '../faces.ts';
import {failure, press, shown, words} from './reading.ts';

describe('<arengo-consultation>', () => {
  beforeEach(() => localStorage.clear());

  for (const {name, document, attributes = {}, words: expected} of consultationFaces)
    it(`is accessible and says what it must: ${name}`, async () => {
      const element = await shown(`/consultations/${document.id}`, attributes);
      await expect(element).to.be.accessible();
      for (const word of expected) expect(words(element)).to.contain(word);
    });

  it('lists a collection, those that are open first, each with its page', async () => {
    const element = await shown('/consultations', {view: 'list', heading: '3'});
    await expect(element).to.be.accessible();
    const states = [...(element.shadowRoot?.querySelectorAll('[part=status]') ?? [])].map(({className}) =>
      className.replace('status ', ''),
    );
    expect(states).to.have.length(consultationFaces.length + 1);
    const order = ['open', 'upcoming', 'suspended', 'closed', 'concluded', 'unknown', 'withdrawn'];
    expect(states).to.deep.equal([...states].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
    const open = [...(element.shadowRoot?.querySelectorAll('article') ?? [])].find((card) =>
      card.querySelector('h3')?.textContent.includes('Una domanda sola'),
    );
    expect(open?.querySelector<HTMLAnchorElement>('a[part=button]')?.pathname).to.equal(
      '/consultations/breve',
    );
  });

  it('says of an empty list that it is empty, and how many it could not read', async () => {
    const none = await shown('/static/none/consultations', {view: 'list'});
    expect(words(none)).to.contain('Nessuna consultazione.');
    const some = await shown('/static/some/consultations', {view: 'list'});
    await expect(some).to.be.accessible();
    expect(words(some)).to.contain('La nuova piazza');
    expect(words(some)).to.contain('Non è stato possibile leggere 2 elementi');
  });

  it('never makes an element of a text', async () => {
    const element = await shown('/consultations/html');
    expect(element.shadowRoot?.querySelector('img, script')).to.equal(null);
  });

  it('marks what is in another language', async () => {
    const element = await shown('/consultations/altra-lingua');
    expect(element.shadowRoot?.querySelector('h2 [lang="sl"]')?.textContent).to.equal('Novi trg');
  });

  for (const level of [2, 4])
    it(`begins its headings at the level it is given: ${level}`, async () => {
      const element = await shown('/consultations/piazza', {heading: String(level)});
      expect(element.shadowRoot?.querySelector(`h${level}`)?.textContent).to.contain('La nuova piazza');
      expect(element.shadowRoot?.querySelector(`h${level + 1}`)?.textContent).to.contain('Tu e la piazza');
    });

  it('follows the language of the page, and back', async () => {
    const element = await shown('/consultations/piazza');
    element.lang = 'en';
    await untilWords(element, 'Send your answers');
    element.lang = 'it';
    await untilWords(element, 'Invia le risposte');
  });

  const failures = [
    ['missing', 'missing', 'non è più all’indirizzo'],
    ['refused', 'refused', 'Non possiamo mostrare qui i dati'],
    ['unavailable', 'unavailable', 'in questo momento non risponde'],
    ['garbage', 'unreadable', 'non riusciamo a leggere'],
    ['html', 'unreadable', 'non riusciamo a leggere'],
    ['unfit', 'unreadable', 'non riusciamo a leggere'],
  ] as const;
  for (const [fault, reason, sentence] of failures)
    it(`says in plain words that it failed, with the page’s link: ${fault}`, async () => {
      const element = await fixture<ConsultationElement>(html`<arengo-consultation></arengo-consultation>`);
      const failed = failure(element);
      element.src = `/faults/${fault}/consultations/piazza`;
      expect((await failed).reason).to.equal(reason);
      await element.updateComplete;
      await expect(element).to.be.accessible();
      expect(words(element)).to.contain(sentence);
      const link = element.shadowRoot?.querySelector('a');
      expect(link?.pathname).to.equal(`/faults/${fault}/consultations/piazza`);
    });

  it('keeps what the author wrote beside a failure', async () => {
    const element = await fixture<ConsultationElement>(
      html`<arengo-consultation><a href="/x">La pagina</a></arengo-consultation>`,
    );
    const failed = failure(element);
    element.src = '/faults/missing/consultations/piazza';
    await failed;
    await element.updateComplete;
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('tries again when asked, and then shows what has come', async () => {
    const element = await fixture<ConsultationElement>(html`<arengo-consultation></arengo-consultation>`);
    const failed = failure(element);
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    element.src = '/consultations/piazza';
    expect((await failed).reason).to.equal('unreachable');
    window.fetch = fetch;
    await element.updateComplete;
    const loaded = oneEvent(element, 'arengo-loaded');
    press(element, 'Riprova');
    await loaded;
    expect(words(element)).to.contain('La nuova piazza');
  });

  for (const src of ['', 'javascript:alert(1)', 'data:text/html,1', 'not an address'])
    it(`makes no request without a proper address: “${src}”`, async () => {
      const {fetch} = window;
      let asked = 0;
      window.fetch = (...args) => ((asked += 1), fetch(...args));
      const element = await fixture<ConsultationElement>(
        html`<arengo-consultation src=${src}></arengo-consultation>`,
      );
      let hasLoaded = false;
      element.addEventListener('arengo-loaded', () => (hasLoaded = true));
      await untilWords(element, 'Manca un indirizzo valido');
      expect(hasLoaded).to.equal(false);
      window.fetch = fetch;
      expect(asked).to.equal(0);
      await expect(element).to.be.accessible();
    });

  it('shows what the author wrote while it loads', async () => {
    const element = await fixture<ConsultationElement>(
      html`<arengo-consultation src="/consultations/piazza"><a href="/x">La pagina</a></arengo-consultation>`,
    );
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    await oneEvent(element, 'arengo-loaded');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });
});

/** Words come by a later load: wait for the widget's own update, not for a time. */
async function untilWords(element: ConsultationElement, text: string) {
  while (!words(element).includes(text)) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}
