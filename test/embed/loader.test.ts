import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

const loader = new URL('/src/embed/loader.ts', location.href).href;

/** The page as a webmaster makes it: the script line, once. */
async function embed() {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = loader;
  script.dataset['origins'] = 'https://partecipa.example.it not-an-origin';
  const ran = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
  document.head.append(script);
  await ran;
}

/** The widget made of a link; the loader works on its own time, so wait for the change itself. */
async function widgetAfter(place: Element): Promise<Element> {
  while (!place.nextElementSibling?.localName.startsWith('arengo-')) await new Promise(requestAnimationFrame);
  return place.nextElementSibling;
}

/** Links are looked at in the order of the page: when a later one is done, an earlier one was passed over. */
async function passedOver(markup: unknown) {
  const place = await fixture(
    html`<div>
      ${markup}
      <p id="last"><a href="/consultations/breve#arengo">Dopo</a></p>
    </div>`,
  );
  const last = place.querySelector('#last');
  if (last) await widgetAfter(last);
  return place;
}

describe('arengo.js', () => {
  before(embed);

  it('brings in the code of a tag, also of one that comes later', async () => {
    await fixture(html`<arengo-consultation src="/consultations/breve"></arengo-consultation>`);
    await customElements.whenDefined('arengo-consultation');
  });

  it('leaves a tag it does not know alone', async () => {
    const place = await passedOver(html`<arengo-unheard-of></arengo-unheard-of>`);
    expect(place.querySelector('arengo-unheard-of')?.childNodes.length).to.equal(0);
  });

  it('puts a widget behind a link, with the options of its fragment, and keeps the link', async () => {
    const place = await fixture(
      html`<div>
        Vedi <a href="/consultations/breve#arengo&view=card&heading=3&onclick=alert(1)">Una domanda</a>.
      </div>`,
    );
    const link = place.querySelector('a');
    const widget = await widgetAfter(link as HTMLAnchorElement);
    expect(widget.localName).to.equal('arengo-consultation');
    expect(Object.fromEntries([...widget.attributes].map(({name, value}) => [name, value]))).to.deep.equal({
      src: new URL('/consultations/breve', location.href).href,
      view: 'card',
      heading: '3',
    });
    expect(link?.hidden).to.equal(true);
    expect(link?.isConnected).to.equal(true);
    expect(widget.querySelector('a')?.textContent).to.equal('Una domanda');
    expect(widget.querySelector('a')?.hash).to.equal('');
    await expect(place).to.be.accessible();
  });

  it('puts an agenda behind the link by which a calendar is followed, which stays one', async () => {
    const place = await fixture(
      html`<p><a href="webcal://partecipa.example.it/eventi.ics#arengo&limit=5">Segui</a> il calendario</p>`,
    );
    const link = place.querySelector('a');
    if (!link) throw new Error('no link');
    const widget = await widgetAfter(link);
    expect(widget.localName).to.equal('arengo-agenda');
    expect(widget.getAttribute('src')).to.equal('https://partecipa.example.it/eventi.ics');
    expect(widget.querySelector('a')?.getAttribute('href')).to.equal(
      'webcal://partecipa.example.it/eventi.ics',
    );
  });

  it('takes a link by its class, where editors keep no fragment', async () => {
    const place = await fixture(
      html`<div><a class="link arengo-consultation" href="/qualunque/pagina">Una domanda</a></div>`,
    );
    const widget = await widgetAfter(place.querySelector('a') as HTMLAnchorElement);
    expect(widget.getAttribute('src')).to.equal(new URL('/qualunque/pagina', location.href).href);
  });

  it('takes the noun the fragment names before the one the address suggests', async () => {
    const place = await fixture(
      html`<div><a href="/agenda/x#arengo=consultation&source=participation">Qui</a></div>`,
    );
    const widget = await widgetAfter(place.querySelector('a') as HTMLAnchorElement);
    expect(widget.localName).to.equal('arengo-consultation');
    expect(widget.getAttribute('source')).to.equal('participation');
  });

  it('stands after the paragraph when the link is alone in it', async () => {
    const place = await fixture(
      html`<div>
        <p><a href="/consultations/breve#arengo">Una domanda</a></p>
      </div>`,
    );
    const paragraph = place.querySelector('p') as HTMLParagraphElement;
    await widgetAfter(paragraph);
    expect(paragraph.hidden).to.equal(true);
  });

  it('stands in the paragraph when there are words beside the link, which stay', async () => {
    const place = await fixture(
      html`<div>
        <p>Leggi e <a href="/consultations/breve#arengo">rispondi</a></p>
      </div>`,
    );
    const link = place.querySelector('a') as HTMLAnchorElement;
    await widgetAfter(link);
    expect(place.querySelector('p')?.hidden).to.equal(false);
    expect(link.hidden).to.equal(true);
  });

  it('gives no name of the page to a second element', async () => {
    const place = await fixture(
      html`<div><a id="domanda" href="/consultations/breve#arengo">Una domanda</a></div>`,
    );
    await widgetAfter(place.querySelector('a') as HTMLAnchorElement);
    expect(place.querySelectorAll('a').length).to.equal(2);
    expect(place.querySelectorAll('#domanda').length).to.equal(1);
  });

  it('takes a relay of an origin that the script line lists', async () => {
    const place = await fixture(
      html`<div>
        <a href="/dataset/x#arengo&source=ckan+https%3A%2F%2Fpartecipa.example.it%2Frelay">Dati</a>
      </div>`,
    );
    const widget = await widgetAfter(place.querySelector('a') as HTMLAnchorElement);
    expect(widget.getAttribute('source')).to.equal('ckan https://partecipa.example.it/relay');
  });

  it('takes origins that the script line lists', async () => {
    const place = await fixture(
      html`<div><a href="https://partecipa.example.it/consultations/x#arengo&view=card">Altrove</a></div>`,
    );
    await widgetAfter(place.querySelector('a') as HTMLAnchorElement);
  });

  const left: readonly (readonly [string, string])[] = [
    ['of a foreign origin', 'https://evil.example/consultations/x#arengo'],
    ['that asks a foreign relay', '/consultations/x#arengo&source=https%3A%2F%2Fevil.example%2Frelay'],
    [
      'that hides a foreign relay behind another',
      `/consultations/x#arengo&source=x${location.origin}%2Frelay+https%3A%2F%2Fevil.example%2Frelay`,
    ],
    ['that names no noun we have', '/consultations/x#arengo=hologram'],
    ['whose address tells nothing', '/una/pagina#arengo'],
    ['whose address fits several nouns', 'https://partecipa.example.it/processes/patto/f/12/#arengo'],
    ['that only begins alike', '/consultations/x#arengolino'],
    ['that runs code', 'javascript:void(0)#arengo'],
  ];
  for (const [what, href] of left)
    it(`leaves a link ${what}`, async () => {
      const place = await passedOver(html`<a id="left" class="x" href=${href}>Resta</a>`);
      expect(place.querySelector<HTMLAnchorElement>('#left')?.hidden).to.equal(false);
      expect(place.querySelectorAll('arengo-consultation').length).to.equal(1);
    });

  it('does not upgrade the link inside a widget, nor a link twice', async () => {
    const place = await passedOver(
      html`<arengo-consultation><a href="/consultations/breve#arengo">Dentro</a></arengo-consultation>`,
    );
    expect(place.querySelectorAll('arengo-consultation').length).to.equal(2);
  });

  it('is safe twice: a second copy adds nothing, and says which one works', async () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (words: unknown) => said.push(words);
    await import(`${loader}?again`);
    console.warn = warn;
    expect(said).to.deep.equal([`arengo: ${loader} is on this page already, ${loader}?again adds nothing`]);
    const place = await passedOver(html`<a href="/consultations/breve#arengo">Uno</a>`);
    expect(place.querySelectorAll('arengo-consultation').length).to.equal(2);
  });

  it('does nothing below the baseline: the page keeps what its author wrote', async () => {
    const frame = document.createElement('iframe');
    // Firefox puts a second document into a frame that was given none.
    frame.srcdoc = '<!doctype html><title>An old browser</title>';
    const made = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await made;
    const inside = frame.contentDocument;
    const old = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inside || !old) throw new Error('no frame');
    Reflect.deleteProperty(old.Array.prototype, 'toSorted');
    inside.body.innerHTML = '<arengo-consultation><a href="/x">La pagina</a></arengo-consultation>';
    const script = inside.createElement('script');
    script.type = 'module';
    script.src = loader;
    const ran = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
    inside.head.append(script);
    await ran;
    expect(Symbol.for('arengo') in old).to.equal(false);
    expect(inside.querySelector('a')?.checkVisibility()).to.equal(true);
    frame.remove();
  });

  it('takes what is far below as lazy, a link as well, unless its author said otherwise', async () => {
    const place = await fixture(
      html`<div>
        <div style="height: 500vh"></div>
        <p><a href="/consultations/breve#arengo">Una domanda</a></p>
        <p><a href="/consultations/breve#arengo&loading=eager">Subito</a></p>
      </div>`,
    );
    const [far, eager] = place.querySelectorAll('p');
    if (!far || !eager) throw new Error('no links');
    const widget = await widgetAfter(far);
    expect(widget.getAttribute('loading')).to.equal('lazy');
    const now = await widgetAfter(eager);
    expect(now.getAttribute('loading')).to.equal('eager');
    // It may have loaded before anybody listens.
    await waitUntil(() => now.shadowRoot?.querySelector('form'), undefined, {timeout: 10_000});
    expect(widget.shadowRoot).to.equal(null);
    setTimeout(() => widget.scrollIntoView());
    await oneEvent(widget, 'arengo-loaded');
    expect(widget.shadowRoot?.querySelector('form')).to.not.equal(null);
  });

  it('fetches all that is lazy when the page is printed', async () => {
    const place = await fixture(
      html`<div>
        <div style="height: 500vh"></div>
        <arengo-consultation loading="lazy" src="/consultations/breve"></arengo-consultation>
      </div>`,
    );
    const widget = place.querySelector('arengo-consultation');
    if (!widget) throw new Error('no widget');
    // What waits is known once its part is there.
    await import('../../src/controllers/waiting.ts');
    setTimeout(() => dispatchEvent(new Event('beforeprint')));
    await oneEvent(widget, 'arengo-loaded');
  });

  it('begins all that waits though one of them fails, and forgets who left', async () => {
    const {whenNear} = await import('../../src/controllers/waiting.ts');
    const place = await fixture(
      html`<div>
        <p></p>
        <p></p>
        <p></p>
      </div>`,
    );
    const [left, failing, last] = place.querySelectorAll('p');
    if (!left || !failing || !last) throw new Error('no places');
    const begun: string[] = [];
    const reported: string[] = [];
    const report = (event: ErrorEvent) => {
      event.preventDefault();
      reported.push(event.message);
    };
    addEventListener('error', report);
    const {onerror} = window;
    window.onerror = null;
    whenNear(left, 'test', () => begun.push('left'));
    left.remove();
    whenNear(failing, 'test', () => {
      throw new Error('a fault');
    });
    whenNear(last, 'test', () => begun.push('last'));
    await waitUntil(() => begun.length > 0);
    place.prepend(left);
    dispatchEvent(new Event('beforeprint'));
    window.onerror = onerror;
    removeEventListener('error', report);
    expect(begun).to.deep.equal(['last']);
    expect(reported.join()).to.contain('a fault');
  });

  it('tells who builds the page what is on it', async () => {
    await fixture(html`<arengo-consultation src="/consultations/breve"></arengo-consultation>`);
    const arengo = Reflect.get(globalThis, 'arengo') as {report: () => Promise<unknown>};
    expect(JSON.stringify(await arengo.report())).to.contain('/consultations/breve');
  });

  it('marks the page in no other way', () => {
    expect(Object.keys(window).filter((name) => name.toLowerCase().includes('arengo'))).to.deep.equal([
      'arengo',
    ]);
    expect(document.cookie).to.equal('');
  });
});
