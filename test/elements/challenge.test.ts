import {expect, oneEvent} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {ConsultationElement} from '../../src/elements/consultation/consultation.ts';
import {solve} from '../../src/controllers/solve.ts';
import '../../src/elements/consultation/define.ts';
import {Challenge} from '../../src/model/challenge.ts';
import {faceOf} from '../faces.ts';
import {play, untilWords} from '../faces/play.ts';
import {control, opened, press, type, words} from './reading.ts';
import {shown} from './showing.ts';

const crowded = '/crowded/consultations/breve';
const computing = 'fa un breve calcolo';
const realFetch = window.fetch;

// Or what comes after the first 250 files is not in the list.
performance.setResourceTimingBufferSize(2000);

const count = async () => Number(await (await realFetch('/count?of=breve')).json());

type Sent = {readonly key: string | null; readonly challenge: string | undefined; readonly rest: string};

/** What may answer instead of the server. */
type Answer = (
  url: string,
  sent?: Sent,
  signal?: AbortSignal | null,
) => Response | Promise<Response> | undefined;

/** Notes what is asked and sent. */
function overhear(answer: Answer = () => undefined) {
  const sent: Sent[] = [];
  let asked = 0;
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (url.includes('/challenges')) asked += 1;
    if (init?.method !== 'POST')
      return (await answer(url, undefined, init?.signal)) ?? realFetch(input, init);
    const {challenge, ...rest} = JSON.parse(typeof init.body === 'string' ? init.body : '{}');
    const one = {
      key: new Headers(init.headers).get('idempotency-key'),
      challenge,
      rest: JSON.stringify(rest),
    };
    sent.push(one);
    return (await answer(url, one)) ?? realFetch(input, init);
  };
  return {sent, asked: () => asked};
}

const untilAborted = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_resolve, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
  );

const problem = (code: string, status: number) =>
  new Response(JSON.stringify({code}), {status, headers: {'content-type': 'application/problem+json'}});

async function written(text: string): Promise<ConsultationElement> {
  const element = await opened(crowded);
  await type(element, 'Perché?', text);
  return element;
}

/** Press once, and wait for the receipt. */
async function sentOnce(element: ConsultationElement) {
  const submitted = oneEvent(element, 'arengo-submitted');
  press(element, 'Invia le risposte');
  await submitted;
  await untilWords(element, 'Abbiamo ricevuto la tua risposta');
}

const bar = (element: ConsultationElement) =>
  element.shadowRoot?.querySelector<HTMLProgressElement>('[part=bar]');

describe('<arengo-consultation>, beyond the free responses', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => void (window.fetch = realFetch));

  // Before all others: what they load stays loaded.
  it('loads nothing of it for a response that is free', async () => {
    const element = await opened('/consultations/breve');
    await type(element, 'Perché?', 'Senza calcoli');
    const {asked} = overhear();
    await sentOnce(element);
    const loaded = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(loaded).not.to.include('/src/elements/consultation/proof.ts');
    expect(loaded).to.include('/src/elements/consultation/sheet.ts');
    expect(asked()).to.equal(0);
  });

  it('computes by itself and ends in a receipt: the same key and answers, one press', async () => {
    const element = await written('Una volta sola');
    const {sent, asked} = overhear();
    const before = await count();
    await sentOnce(element);
    expect(await count()).to.equal(before + 1);
    expect(asked()).to.equal(1);
    const [first, second] = sent;
    expect(sent).to.have.length(2);
    expect(second?.key).to.equal(first?.key);
    expect(second?.rest).to.equal(first?.rest);
    expect(first?.challenge).to.equal(undefined);
    expect(second?.challenge).to.match(/^[A-Za-z0-9+/=]{100,}$/);
    expect(element.shadowRoot?.activeElement?.id).to.equal('receipt-title');
    expect(JSON.stringify({...localStorage})).not.to.contain('challenge');
  });

  it('tells how far it is, and speaks politely and seldom', async () => {
    const element = await written('Quanto manca?');
    // A few tries of many are half of few.
    overhear((url) => (url.includes('/challenges') ? endless(url, {tries: 50, seconds: 600}) : undefined));
    const spoken: string[] = [];
    const values: number[] = [];
    const observer = new MutationObserver(() => {
      const region = element.shadowRoot?.querySelector('.notice [role=status]')?.textContent.trim();
      if (region && region !== spoken.at(-1)) spoken.push(region);
      const value = bar(element)?.value;
      if (value !== undefined && value !== values.at(-1)) values.push(value);
    });
    if (element.shadowRoot)
      observer.observe(element.shadowRoot, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    press(element, 'Invia le risposte');
    await untilWords(element, 'Il calcolo è a metà.');
    while ((bar(element)?.value ?? 0) < 1) await new Promise(requestAnimationFrame);
    press(element, 'Annulla');
    observer.disconnect();
    expect([...values].sort((a, b) => a - b)).to.deep.equal(values);
    expect(values.length).to.be.greaterThan(3);
    expect(spoken).to.deep.equal([
      'Prima dell’invio il tuo dispositivo fa un breve calcolo.',
      'Il calcolo è a metà.',
    ]);
  });

  it('leaves the page to its reader meanwhile: what is typed elsewhere arrives, letter by letter', async () => {
    const element = await shown<ConsultationElement>(faceOf('consultation', 'proof of work'));
    const elsewhere = document.createElement('input');
    elsewhere.setAttribute('aria-label', 'Cerca');
    element.after(elsewhere);
    let letters = 0;
    elsewhere.addEventListener('input', () => (letters += 1));
    elsewhere.focus();
    const text = 'alberi e panchine';
    await executeServerCommand('type-text', text);
    // It never ends: so all of them were heard while it was computing.
    expect(words(element)).to.contain(computing);
    expect(letters).to.equal(text.length);
    expect(elsewhere.value).to.equal(text);
    elsewhere.remove();
    await play(element, [{press: 'Annulla'}]);
  });

  it('can be cancelled by the keyboard alone: the next stop after the button that was pressed', async () => {
    const element = await shown<ConsultationElement>(faceOf('consultation', 'proof of work'));
    const before = Object.values(localStorage).join();
    expect(before, 'the attempt is written down while it computes').to.contain('"attempt"');
    element.shadowRoot?.querySelector<HTMLElement>('[type=submit]')?.focus();
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Annulla');
    await sendKeys({press: 'Enter'});
    await untilWords(element, 'L’invio non è partito');
    await element.updateComplete;
    await expect(element).to.be.accessible();
    expect(element.shadowRoot?.activeElement?.id).to.equal('refusal');
    expect(control(element, 'Perché?').value).to.equal('Perché no');
    expect(control(element, 'Perché?').matches(':disabled')).to.equal(false);
    expect(bar(element)).to.equal(null);
    expect(Object.values(localStorage).join()).not.to.contain('"attempt"');
  });

  it('goes after all when it is sent again after it was cancelled, with what was changed', async () => {
    const element = await written('Prima');
    const before = await count();
    // No challenge comes until it is cancelled.
    let isHeld = true;
    const {sent, asked} = overhear((url, _sent, signal) =>
      url.includes('/challenges') && isHeld ? untilAborted(signal) : undefined,
    );
    press(element, 'Invia le risposte');
    await untilWords(element, computing);
    while (asked() === 0) await new Promise(requestAnimationFrame);
    expect(bar(element)?.matches(':indeterminate')).to.equal(true);
    press(element, 'Annulla');
    isHeld = false;
    await untilWords(element, 'L’invio non è partito');
    expect(await count()).to.equal(before);
    await type(element, 'Perché?', 'Dopo');
    await sentOnce(element);
    expect(await count()).to.equal(before + 1);
    expect(sent[0]?.key).not.to.equal(sent[1]?.key);
    expect(sent.at(-1)?.rest).to.contain('Dopo');
  });

  it('takes another challenge without a word when the server does not take the first', async () => {
    const element = await written('Al secondo colpo');
    let invalid = 0;
    const {sent, asked} = overhear((_url, one) =>
      one?.challenge && (invalid += 1) === 1 ? problem('challengeInvalid', 403) : undefined,
    );
    const before = await count();
    await sentOnce(element);
    expect(await count()).to.equal(before + 1);
    expect(asked()).to.equal(2);
    expect(new Set(sent.map(({key, rest}) => `${key} ${rest}`)).size).to.equal(1);
  });

  it('takes another challenge without a word when the first expires before it is solved', async () => {
    const element = await written('Troppo tardi, poi no');
    let given = 0;
    const {sent, asked} = overhear((url) =>
      url.includes('/challenges') && (given += 1) === 1 ? endless(url, {seconds: 1}) : undefined,
    );
    const before = await count();
    await sentOnce(element);
    expect(await count()).to.equal(before + 1);
    expect(asked()).to.equal(2);
    expect(sent).to.have.length(2);
  });

  it('says plainly that it did not work when no challenge is ever taken, and keeps what was typed', async () => {
    const element = await shown<ConsultationElement>(faceOf('consultation', 'proof of work, given up'));
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.id).to.equal('refusal');
    expect(control(element, 'Perché?').value).to.equal('Perché no');
    expect(words(element)).to.contain('Invia le risposte');
  });

  it('asks by the slower way where there is no WebCrypto, as on plain http pages', async () => {
    const element = await written('Senza crittografia');
    const {sent, asked} = overhear();
    const before = await count();
    const {subtle} = Object.getOwnPropertyDescriptors(Crypto.prototype);
    Object.defineProperty(Crypto.prototype, 'subtle', {...subtle, get: () => undefined});
    try {
      await sentOnce(element);
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', subtle);
    }
    expect(await count()).to.equal(before + 1);
    expect(asked()).to.equal(0);
    expect(sent.map(({challenge}) => challenge)).to.deep.equal([undefined, 'none']);
  });

  it('says that nothing was sent when no challenge is to be had, and keeps what was typed', async () => {
    const element = await written('Senza rete');
    overhear((url) =>
      url.includes('/challenges') ? Promise.reject(new TypeError('Failed to fetch')) : undefined,
    );
    const before = await count();
    press(element, 'Invia le risposte');
    await untilWords(element, 'L’invio non è partito');
    await element.updateComplete;
    expect(control(element, 'Perché?').value).to.equal('Senza rete');
    expect(element.shadowRoot?.activeElement?.id).to.equal('refusal');
    window.fetch = realFetch;
    await sentOnce(element);
    expect(await count()).to.equal(before + 1);
  });

  it('does not know what became of a response whose answer was lost, and settles it later', async () => {
    const element = await written('Prova, poi il nulla');
    overhear((_url, one) =>
      one?.challenge ? realThen(one, () => Promise.reject(new TypeError('cut'))) : undefined,
    );
    const before = await count();
    press(element, 'Invia le risposte');
    await untilWords(element, 'Non sappiamo se la tua risposta è arrivata');
    window.fetch = realFetch;
    const submitted = oneEvent(element, 'arengo-submitted');
    press(element, 'Riprova l’invio');
    await submitted;
    expect(await count()).to.equal(before + 1);
  });
});

/** Sends it for real, and then something else happens. */
async function realThen(one: Sent, then: () => Promise<Response>): Promise<Response> {
  await realFetch(`${crowded}/responses`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': one.key ?? ''},
    body: JSON.stringify({...JSON.parse(one.rest), challenge: one.challenge}),
  });
  return then();
}

/** A challenge that nobody can solve, with other words about it. */
async function endless(url: string, words: Partial<Challenge['parameters']['data']>): Promise<Response> {
  const {parameters, signature} = Challenge.parse(await (await realFetch(url)).json());
  const data = {...parameters.data, ...words};
  const changes = {data, cost: 20_000, keyPrefix: 'ff'.repeat(16)};
  return Response.json({parameters: {...parameters, ...changes}, signature});
}

describe('solve', () => {
  const url = `${crowded.replace(/consultations.*/, 'challenges')}?consultation=breve`;
  const challenge = async () => Challenge.parse(await (await fetch(url)).json());

  it('lets whatever waits run between two strides, every time', async () => {
    const {parameters, signature} = await challenge();
    const heavy = {parameters: {...parameters, keyPrefix: 'ff'.repeat(16)}, signature};
    const controller = new AbortController();
    const {port1, port2} = new MessageChannel();
    let handled = 0;
    port1.onmessage = () => (handled += 1);
    const before: number[] = [];
    await solve(heavy, controller, () => {
      before.push(handled);
      if (before.length === 20) controller.abort();
      port2.postMessage(null);
    });
    port1.close();
    // What came in at one stride was handled before the next.
    expect(before).to.deep.equal([...before.keys()]);
  });

  it('stops when it is told to', async () => {
    const {parameters, signature} = await challenge();
    const controller = new AbortController();
    const solving = solve(
      {parameters: {...parameters, keyPrefix: 'ff'.repeat(16)}, signature},
      controller,
      () => controller.abort(),
    );
    expect(await solving).to.equal(undefined);
  });

  it('refuses a challenge of another kind', async () => {
    const {parameters, signature} = await challenge();
    const other = {parameters: {...parameters, algorithm: 'ARGON2ID'}, signature};
    let reason = '';
    await solve(other, new AbortController(), () => undefined).catch(
      (error: unknown) => (reason = String(error)),
    );
    expect(reason).to.contain('ARGON2ID');
  });
});
