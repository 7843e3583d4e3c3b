import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {ConsultationElement} from '../../src/elements/consultation/consultation.ts';
import '../../src/elements/consultation/define.ts';
import {receiptNumber} from '../../src/model/receipt.ts';
import {untilWords} from '../faces/play.ts';
import {choose, control, opened, press, type, words} from './reading.ts';

const short = '/consultations/breve';

/** How many responses the server holds. */
const count = async (of: string) => Number(await (await fetch(`/count?of=${of}`)).json());

async function sent(element: ConsultationElement) {
  const submitted = oneEvent(element, 'arengo-submitted');
  press(element, 'Invia le risposte');
  await submitted;
  await element.updateComplete;
}

/** Wait for the widget itself to say something. */
async function until(element: ConsultationElement, text: string) {
  while (!words(element).includes(text)) await new Promise(requestAnimationFrame);
}

function errors(element: ConsultationElement): string[] {
  return [...(element.shadowRoot?.querySelectorAll('[part=error]') ?? [])].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
}

const realFetch = window.fetch;

describe('<arengo-consultation>, answering', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => (window.fetch = realFetch));

  it('names every control, and says what is optional', async () => {
    const element = await opened('/consultations/piazza');
    const controls = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [];
    expect(controls.length).to.be.greaterThan(10);
    for (const one of controls) expect(one.labels?.[0]?.textContent.trim()).not.to.equal(undefined);
    expect(words(element)).to.contain('La tua idea (facoltativa)');
    expect(words(element)).not.to.contain('Come usi la piazza? (facoltativa)');
  });

  it('puts all that is wrong above, in focus, and each message at its question', async () => {
    const element = await opened('/consultations/piazza');
    await type(element, 'La tua idea', 'x'.repeat(201));
    await type(element, 'Quando ci sei stato', '31/02/2024');
    await type(element, 'Il tuo indirizzo e-mail', 'io@');
    press(element, 'Invia le risposte');
    await until(element, 'Controlla le risposte');
    await element.updateComplete;
    await expect(element).to.be.accessible();
    expect(element.shadowRoot?.activeElement?.id).to.equal('error-summary');
    expect(errors(element)).to.deep.equal([
      'Errore: Scegli una risposta',
      'Errore: Scrivi una data che esiste, per esempio 31/07/2026',
      'Errore: Accorcia la risposta: al massimo 200 caratteri',
      'Errore: Scrivi un indirizzo e-mail completo, per esempio nome@esempio.it',
      'Errore: Per inviare le risposte serve questa conferma',
    ]);
    const links = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=error-summary] a') ?? [])];
    expect(links.map(({textContent}) => textContent.trim())[1]).to.equal(
      'Quando ci sei stato l’ultima volta? Scrivi una data che esiste, per esempio 31/07/2026',
    );
    links[1]?.click();
    expect(element.shadowRoot?.activeElement).to.equal(control(element, 'Quando ci sei stato'));
    expect(control(element, 'Quando ci sei stato').value).to.equal('31/02/2024');
    expect(location.hash).to.equal('');
  });

  it('describes a control by its hint and its error', async () => {
    const element = await opened('/consultations/piazza');
    await type(element, 'Il tuo indirizzo e-mail', 'io@');
    press(element, 'Invia le risposte');
    await until(element, 'Controlla le risposte');
    const email = control(element, 'Il tuo indirizzo e-mail');
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    const ids = email.getAttribute('aria-describedby')?.split(' ') ?? [];
    for (const id of ids) expect(element.shadowRoot?.getElementById(id), id).not.to.equal(null);
    expect(ids).to.deep.equal(['q-email-error']);
  });

  it('asks a question only when the answer before it fits, along a chain, and keeps what was typed', async () => {
    const element = await opened('/consultations/piazza');
    expect(words(element)).not.to.contain('Da quanti anni');
    await choose(element, 'Ci abito');
    await type(element, 'Da quanti anni', '30');
    expect(words(element)).to.contain('Che cosa è cambiato');
    await choose(element, 'Ci lavoro');
    expect(words(element)).not.to.contain('Da quanti anni');
    expect(words(element)).not.to.contain('Che cosa è cambiato');
    await choose(element, 'Ci abito');
    expect(control(element, 'Da quanti anni').value).to.equal('30');
  });

  it('opens the line of an “other” option', async () => {
    const element = await opened('/consultations/piazza');
    await choose(element, 'In altro modo');
    await type(element, 'In altro modo: specifica', 'Ci passo');
    expect(control(element, 'In altro modo: specifica').value).to.equal('Ci passo');
  });

  it('lets “none of these” stand alone', async () => {
    const element = await opened('/consultations/piazza');
    await choose(element, 'Ombra');
    await choose(element, 'Non manca nulla');
    expect(control(element, 'Ombra')).to.have.property('checked', false);
    await choose(element, 'Panchine');
    expect(control(element, 'Non manca nulla')).to.have.property('checked', false);
    expect(control(element, 'Panchine')).to.have.property('checked', true);
  });

  it('does not move the caret or rewrite what is being typed', async () => {
    const element = await opened('/consultations/piazza');
    await choose(element, 'Ci abito');
    for (const text of ['3', '3,', '3,0', '3,05', 'tre']) {
      await type(element, 'Da quanti anni', text);
      expect(control(element, 'Da quanti anni').value).to.equal(text);
    }
  });

  it('sends every type of answer and thanks with a receipt that the server knows', async () => {
    const element = await opened('/consultations/piazza');
    await choose(element, 'Ci abito');
    await type(element, 'Da quanti anni', '30');
    await type(element, 'Che cosa è cambiato', 'Tutto');
    await choose(element, 'Panchine');
    await choose(element, 'Ombra');
    await choose(element, '4');
    await type(element, 'Quando ci sei stato', '31/7/2026');
    await type(element, 'La tua idea', 'Alberi\ne acqua');
    await type(element, 'Il tuo indirizzo e-mail', 'io@esempio.it');
    await choose(element, 'Ho letto l’informativa');
    const before = await count('piazza');
    await sent(element);
    await expect(element).to.be.accessible();
    expect(words(element)).to.contain('Abbiamo ricevuto la tua risposta');
    expect(element.shadowRoot?.activeElement?.id).to.equal('receipt-title');
    await untilWords(element, 'Non è un numero di protocollo');
    await expect(element).to.be.accessible();
    expect(await count('piazza')).to.equal(before + 1);
    const verify = element.shadowRoot?.querySelector<HTMLAnchorElement>('[part=details] a')?.pathname ?? '';
    const record: unknown = await (await fetch(verify, {headers: {accept: 'application/json'}})).json();
    expect(record).to.include({consultation: 'piazza', status: 'recorded'});
    expect(words(element)).to.contain(receiptNumber(verify.split('/').at(-1) ?? ''));
  });

  it('tells others of the consultation, never of answers or receipts', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Segreto');
    const submitted = oneEvent(element, 'arengo-submitted');
    press(element, 'Invia le risposte');
    const event: Event = await submitted;
    expect(event).to.have.property('consultation', 'breve');
    expect(Object.keys(event)).to.deep.equal(['isTrusted', 'consultation']);
  });

  it('lets the page keep a response from going', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Perché sì');
    element.addEventListener('arengo-submit', (event) => event.preventDefault(), {once: true});
    const before = await count('breve');
    press(element, 'Invia le risposte');
    await element.updateComplete;
    expect(words(element)).to.contain('Invia le risposte');
    await sent(element);
    expect(await count('breve')).to.equal(before + 1);
  });

  it('counts a double click once', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Due volte');
    const before = await count('breve');
    const submitted = oneEvent(element, 'arengo-submitted');
    press(element, 'Invia le risposte');
    element.shadowRoot?.querySelector('form')?.requestSubmit();
    await submitted;
    expect(await count('breve')).to.equal(before + 1);
  });

  it('counts two tabs once, and both have the receipt', async () => {
    const [one, other] = [await opened(short), await opened(short)];
    await type(one, 'Perché?', 'Da due schede');
    await type(other, 'Perché?', 'Da due schede');
    const before = await count('breve');
    press(one, 'Invia le risposte');
    press(other, 'Invia le risposte');
    await until(one, 'Abbiamo ricevuto');
    await until(other, 'Abbiamo ricevuto');
    expect(await count('breve')).to.equal(before + 1);
    const number = (element: Element) =>
      element.shadowRoot?.querySelector('[part=receipt-number]')?.textContent;
    expect(number(one)).to.equal(number(other));
  });

  it('counts once what the network cut off, and the receipt is that of the first time', async () => {
    const element = await opened('/cut/consultations/breve');
    await type(element, 'Perché?', 'Rete interrotta');
    await fetch('/network?cut');
    const before = await count('breve');
    press(element, 'Invia le risposte');
    await until(element, 'Non sappiamo se la tua risposta è arrivata');
    await element.updateComplete;
    await expect(element).to.be.accessible();
    expect(control(element, 'Perché?').value).to.equal('Rete interrotta');
    expect(control(element, 'Perché?').matches(':disabled')).to.equal(true);
    expect(await count('breve')).to.equal(before + 1);

    // The page may be closed in between: the same key and body wait on the device, and go again by themselves.
    element.remove();
    const reopened = await opened('/cut/consultations/breve');
    await until(reopened, 'Non sappiamo se la tua risposta è arrivata');
    expect(await count('breve')).to.equal(before + 1);
    const submitted = oneEvent(reopened, 'arengo-submitted');
    await fetch('/network');
    // Its own try is under way, or was cut as well.
    while (!/Riprova l’invio|Abbiamo ricevuto/.test(words(reopened)))
      await new Promise(requestAnimationFrame);
    if (words(reopened).includes('Riprova l’invio')) press(reopened, 'Riprova l’invio');
    await submitted;
    expect(await count('breve')).to.equal(before + 1);
    await untilWords(reopened, 'Abbiamo ricevuto la tua risposta');
  });

  it('sends by itself what waited for the network, once, as it was when the button was pressed', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Senza rete');
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const before = await Number(await (await fetch('/count?of=breve')).json());
    press(element, 'Invia le risposte');
    await until(element, 'partono da sole');
    window.fetch = fetch;
    const submitted = oneEvent(element, 'arengo-submitted');
    window.dispatchEvent(new Event('online'));
    await submitted;
    await until(element, 'Abbiamo ricevuto');
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.id, 'led along').to.equal('receipt-title');
    expect(await count('breve')).to.equal(before + 1);
  });

  it('goes on by itself on return, without a press', async () => {
    const first = await opened(short);
    await type(first, 'Perché?', 'Torno domani');
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    press(first, 'Invia le risposte');
    await until(first, 'partono da sole');
    window.fetch = fetch;
    first.remove();
    const before = await count('breve');
    const second = await opened(short);
    await until(second, 'Abbiamo ricevuto la tua risposta');
    expect(await count('breve')).to.equal(before + 1);
  });

  it('keeps what was typed over a reload, says so, and deletes it when asked', async () => {
    const first = await opened(short);
    await type(first, 'Perché?', 'Resta qui');
    first.remove();
    const second = await opened(short);
    await expect(second).to.be.accessible();
    expect(control(second, 'Perché?').value).to.equal('Resta qui');
    await untilWords(second, 'Abbiamo ritrovato le risposte che avevi iniziato');
    press(second, 'Cancella quello che ho scritto');
    await second.updateComplete;
    expect(control(second, 'Perché?').value).to.equal('');
    expect(words(second)).to.contain('Abbiamo cancellato tutto');
    expect(localStorage.length).to.equal(0);
  });

  it('keeps the receipt with its answers over a reload, until another response is begun', async () => {
    const first = await opened(short);
    await type(first, 'Perché?', 'Ricevuta');
    await sent(first);
    const [kept = ''] = Object.values(localStorage).map(String);
    expect(JSON.parse(kept)).to.have.property('sent').that.contains('Ricevuta');
    expect(JSON.parse(kept)).to.have.deep.property('typed', []);
    const second = await opened(short);
    await untilWords(second, 'Abbiamo ricevuto la tua risposta');
    await untilWords(second, 'restano su questo dispositivo finché non le cancelli');
    press(second, 'Compila un’altra risposta');
    await second.updateComplete;
    expect(control(second, 'Perché?').value).to.equal('');
    expect(localStorage.length).to.equal(0);
  });

  it('keeps neither receipt nor answers where nothing is to be kept, and says so', async () => {
    const element = await opened(short, {drafts: 'off'});
    await type(element, 'Perché?', 'Ricevuta');
    await sent(element);
    await untilWords(element, 'Questo dispositivo non conserva la ricevuta e le risposte');
    expect(words(element)).to.contain('Salva come pagina');
    expect(localStorage.length).to.equal(0);
    expect(words(await opened(short))).not.to.contain('Abbiamo ricevuto');
  });

  it('takes over what was typed into the page’s own form', async () => {
    const element = await opened(
      '/consultations/piazza',
      {},
      html`<form method="post">
        <input name="token" value="t" />
        <input type="radio" name="a/uso" value="altro" checked />
        <input name="a/uso/altro" value="Ci passo" />
        <textarea name="a/idea">
Prima
riga</textarea>
      </form>`,
    );
    expect(control(element, 'In altro modo')).to.have.property('checked', true);
    expect(control(element, 'In altro modo: specifica').value).to.equal('Ci passo');
    expect(control(element, 'La tua idea').value).to.equal('Prima\nriga');
  });

  it('keeps the focus and the caret where they were in the page’s own form', async () => {
    const element = await fixture<ConsultationElement>(
      html`<arengo-consultation>
        <form method="post"><textarea name="a/idea" aria-label="La tua idea">Un albero</textarea></form>
      </arengo-consultation>`,
    );
    const area = element.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(3, 3);
    const loaded = oneEvent(element, 'arengo-loaded');
    element.src = '/consultations/piazza';
    await loaded;
    const idea = control(element, 'La tua idea');
    expect(element.shadowRoot?.activeElement).to.equal(idea);
    expect(idea.selectionStart).to.equal(3);
  });

  it('works where the browser refuses storage', async () => {
    const {setItem, getItem} = Storage.prototype;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, {setItem: refuse, getItem: refuse});
    try {
      const element = await opened(short);
      await type(element, 'Perché?', 'Senza memoria');
      await sent(element);
      expect(words(element)).to.contain('Abbiamo ricevuto');
    } finally {
      Object.assign(Storage.prototype, {setItem, getItem});
    }
  });

  it('stays what it was when a framework moves it', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Spostato');
    const home = await fixture(html`<div></div>`);
    home.append(element);
    await element.updateComplete;
    expect(control(element, 'Perché?').value).to.equal('Spostato');
  });

  const refusals = [
    ['notOpen', 409, 'non riceve risposte'],
    ['staleQuestionnaire', 409, 'il questionario è cambiato'],
    ['tooLarge', 413, 'troppo lunghe'],
    ['tooMany', 429, 'Riprova tra 2 minuti'],
    ['notFound', 404, 'non è più a questo indirizzo'],
  ] as const;
  for (const [code, status, sentence] of refusals)
    it(`keeps all that was typed when the server refuses: ${code}`, async () => {
      const element = await opened(short);
      await type(element, 'Perché?', 'Ancora qui');
      const {fetch} = window;
      const headers = {'content-type': 'application/problem+json', 'retry-after': '120'};
      window.fetch = () => Promise.resolve(new Response(JSON.stringify({code}), {status, headers}));
      press(element, 'Invia le risposte');
      await until(element, sentence);
      window.fetch = fetch;
      await element.updateComplete;
      await expect(element).to.be.accessible();
      expect(element.shadowRoot?.activeElement?.id).to.equal('refusal');
      expect(control(element, 'Perché?').value).to.equal('Ancora qui');
      await sent(element);
      expect(words(element)).to.contain('Abbiamo ricevuto');
    });

  it('does not take “too many” for a “no” while a send before it is unsettled', async () => {
    const element = await opened('/cut/consultations/breve');
    await type(element, 'Perché?', 'Prima persa, poi troppe');
    const before = await count('breve');
    await fetch('/network?cut');
    press(element, 'Invia le risposte');
    await until(element, 'Non sappiamo se la tua risposta è arrivata');
    await fetch('/network');
    const headers = {'content-type': 'application/problem+json'};
    await new Promise<void>((asked) => {
      window.fetch = () => (
        asked(),
        Promise.resolve(new Response('{"code":"tooMany"}', {status: 429, headers}))
      );
      press(element, 'Riprova l’invio');
    });
    await until(element, 'Riprova l’invio');
    window.fetch = realFetch;
    const submitted = oneEvent(element, 'arengo-submitted');
    press(element, 'Riprova l’invio');
    await submitted;
    expect(await count('breve')).to.equal(before + 1);
  });

  it('puts what the server finds wrong at the same places', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Va bene');
    const {fetch} = window;
    const problem = {
      code: 'invalid',
      errors: [
        {linkId: 'perche', code: 'tooLong', limit: 3},
        {linkId: 'altrove', code: 'unknownQuestion'},
      ],
    };
    const headers = {'content-type': 'application/problem+json'};
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(problem), {status: 422, headers}));
    press(element, 'Invia le risposte');
    await until(element, 'Controlla le risposte');
    window.fetch = fetch;
    await element.updateComplete;
    expect(errors(element)).to.deep.equal(['Errore: Accorcia la risposta: al massimo 3 caratteri']);
    expect(words(element)).to.contain('Una delle risposte non appartiene a questo questionario');
    expect(element.shadowRoot?.activeElement?.id).to.equal('error-summary');
  });

  it('does not believe an answer it cannot read', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Risposta strana');
    const {fetch} = window;
    window.fetch = () =>
      Promise.resolve(
        new Response('{"thanks":true}', {status: 201, headers: {'content-type': 'application/json'}}),
      );
    press(element, 'Invia le risposte');
    await until(element, 'Non sappiamo se la tua risposta è arrivata');
    window.fetch = fetch;
    const submitted = oneEvent(element, 'arengo-submitted');
    press(element, 'Riprova l’invio');
    await submitted;
  });
});
