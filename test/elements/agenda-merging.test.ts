import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {AgendaElement} from '../../src/elements/agenda/agenda.ts';
import '../../src/elements/agenda/define.ts';
import {failure, press, words} from './reading.ts';
import {shownAs} from './showing.ts';

const titles = (element: AgendaElement) =>
  [...(element.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map((one) => one.textContent.trim());

/** Answers of addresses that are not there; all others go where they went. */
async function answering<T>(answers: Readonly<Record<string, () => unknown>>, run: () => Promise<T>) {
  const {fetch} = window;
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = answers[url];
    if (!answer) return fetch(input, init);
    const items = answer();
    return Promise.resolve(
      items === undefined
        ? new Response('', {status: 404})
        : new Response(JSON.stringify({items}), {headers: {'content-type': 'application/json'}}),
    );
  };
  try {
    return await run();
  } finally {
    window.fetch = fetch;
  }
}

const entry = (id: string, more: object = {}) => ({
  id,
  kind: 'event',
  title: `Appuntamento ${id}`,
  language: 'it',
  start: '2099-01-01',
  datePrecision: 'day',
  ...more,
});
const one = 'https://uno.example.it/a.json';
const two = 'https://due.example.it/a.json';

async function shown(src: string) {
  const element = await fixture<AgendaElement>(html`<arengo-agenda></arengo-agenda>`);
  const loaded = oneEvent(element, 'arengo-loaded');
  element.setAttribute('src', src);
  await loaded;
  return element;
}

describe('<arengo-agenda> of several addresses', () => {
  it('is accessible, whole and with one that fails', async () => {
    await expect(await shownAs<AgendaElement>('agenda', 'several addresses')).to.be.accessible();
    await expect(await shownAs<AgendaElement>('agenda', 'one of several fails')).to.be.accessible();
  });

  it('shows what stands in two of them once, and names both', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'several addresses');
    expect(titles(element)).to.deep.equal(['Uno di due', 'Altro ente']);
    expect(words(element)).to.contain('Fonte: Sito A, Sito B');
  });

  it('gives an entry that does not say where it comes from its address', async () => {
    await answering({[one]: () => [entry('1')], [two]: () => [entry('2')]}, async () => {
      const element = await shown(`${one} ${two}`);
      expect(words(element)).to.contain('Fonte: uno.example.it');
      const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.provenance a') ?? [])];
      expect(links.map(({href}) => href)).to.deep.equal([one, two]);
    });
  });

  it('keeps two entries that have one id or one page by chance', async () => {
    const page = {url: 'https://example.org/agenda'};
    await answering(
      {
        [one]: () => [entry('1', page), entry('2', page)],
        [two]: () => [entry('1', {title: 'Altro', start: '2099-01-02', ...page})],
      },
      async () => {
        const element = await shown(`${one}\n  ${two}`);
        expect(titles(element)).to.deep.equal(['Appuntamento 1', 'Appuntamento 2', 'Altro']);
        expect(words(element)).not.to.contain('Non è stato possibile leggere');
      },
    );
  });

  it('shows the others where one fails, names it, and tries again when asked', async () => {
    let isThere = false;
    await answering(
      {[one]: () => [entry('1')], [two]: () => (isThere ? [entry('2')] : undefined)},
      async () => {
        const element = await shown(`${one} ${two}`);
        expect(titles(element)).to.deep.equal(['Appuntamento 1']);
        const alert = element.shadowRoot?.querySelector('[role=alert]');
        expect(alert?.textContent).to.contain('due.example.it').and.to.contain('non è più all’indirizzo');
        expect(alert?.querySelector('a')?.href).to.equal(two);
        isThere = true;
        const loaded = oneEvent(element, 'arengo-loaded');
        press(element, 'Riprova');
        await loaded;
        expect(titles(element)).to.deep.equal(['Appuntamento 1', 'Appuntamento 2']);
        expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
      },
    );
  });

  it('fails as usual where all of them do, and leads to the first', async () => {
    await answering({[one]: () => undefined, [two]: () => undefined}, async () => {
      const element = await fixture<AgendaElement>(html`<arengo-agenda></arengo-agenda>`);
      const failed = failure(element);
      element.setAttribute('src', `${one} ${two}`);
      expect((await failed).reason).to.equal('missing');
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('a')?.href).to.equal(one);
    });
  });

  it('takes an address with a space in it for one', async () => {
    const spaced = 'https://uno.example.it/la%20mia.json';
    await answering({[spaced]: () => [entry('1')]}, async () => {
      expect(titles(await shown('https://uno.example.it/la mia.json'))).to.deep.equal(['Appuntamento 1']);
    });
  });
});
