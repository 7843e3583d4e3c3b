import {expect} from '@open-wc/testing';
import type {ConsultationElement} from '../../src/elements/consultation/consultation.ts';
import '../../src/elements/consultation/define.ts';
import {canonical} from '../../src/model/canonical.ts';
import {attach, play, pressable, untilWords, words} from '../faces/play.ts';
import {savedReceipt} from '../faces/saved-receipt.ts';
import {nextPrinted} from './printing.ts';
import {shownAs} from './showing.ts';

/** Signed lists for a receipt, by a key of the test's own. */
async function signedLists({consultation, digest}: {consultation: string; digest: string}) {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair');
  const {kty, crv, x} = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const text = (value: string | ArrayBuffer) =>
    btoa(typeof value === 'string' ? value : String.fromCharCode(...new Uint8Array(value)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  const head = text('{"alg":"EdDSA","kid":"of-the-test"}');
  const listOf = (digests: readonly string[]) => {
    const [closedAt, signedAt] = ['2099-01-01T00:00:00Z', '2099-01-01T00:01:00Z'];
    const count = digests.length;
    return text(canonical({closedAt, consultation, count, digests, list: 1, signedAt, total: count}));
  };
  const signed = async (payload: string) => {
    const bytes = new TextEncoder().encode(`${head}.${payload}`);
    return {
      payload,
      protected: head,
      signature: text(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes)),
    };
  };
  const other = `sha-256:${'A'.repeat(43)}`;
  const without = await signed(listOf([other]));
  const whole = await signed(listOf([other, digest].sort()));
  return {
    key: {kty, crv, x, kid: 'of-the-test'},
    whole,
    without,
    altered: {...without, payload: whole.payload},
  };
}

/** The real server, but for its signed list and one key more. */
function fetchWith(key: object, list: object): typeof fetch {
  const real = window.fetch.bind(window);
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.includes('/digests.json')) return Response.json(list);
    const answer = await real(input, init);
    if (!address.endsWith('/jwks.json')) return answer;
    const {keys} = await answer.json();
    return Response.json({keys: [...keys, key]});
  };
}

const shown = (name: string) => shownAs<ConsultationElement>('consultation', name);
const focused = (element: ConsultationElement) => element.shadowRoot?.activeElement?.id;

/** What `run` reads in the place of `name`, an own property or one of the prototype; afterwards as it was. */
async function instead<T extends object>(of: T, name: string, value: unknown, run: () => Promise<unknown>) {
  const own = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, {value, configurable: true, writable: true});
  try {
    await run();
  } finally {
    if (own) Object.defineProperty(of, name, own);
    else Reflect.deleteProperty(of, name);
  }
}

describe('<arengo-consultation>, a receipt', () => {
  it('is printed with all answers, in a frame that goes afterwards', async () => {
    const element = await shown('receipt');
    await expect(element).to.be.accessible();
    const printed = nextPrinted(element);
    pressable(element, 'button', 'Stampa').click();
    const sheet = await printed;
    const {textContent} = sheet.body;
    expect(textContent).to.contain('Perché no');
    for (const word of ['Abbiamo ricevuto la tua risposta', 'Non è un numero di protocollo', 'Perché?'])
      expect(textContent).to.contain(word);
    expect(textContent).to.contain('Codice di controllo');
    sheet.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot?.querySelector('iframe')).to.equal(null);
  });

  it('is shared where files are shared, and said to be', async () => {
    const element = await shown('receipt');
    const files: File[] = [];
    const share = (data: ShareData) => Promise.resolve(void files.push(...(data.files ?? [])));
    await instead(
      window,
      'matchMedia',
      () => ({matches: true}),
      () =>
        instead(
          navigator,
          'canShare',
          () => true,
          () =>
            instead(navigator, 'share', share, async () => {
              pressable(element, 'button', 'Salva come dati').click();
              await untilWords(element, 'Abbiamo passato il file');
            }),
        ),
    );
    expect(files.map(({name}) => name)[0]).to.match(/^ricevuta-[0-9A-Z]{4}-[0-9A-Z]{4}\.json$/);
    expect(JSON.parse((await files[0]?.text()) ?? '')).to.have.nested.property('response.salt');
  });

  it('says so when the file went nowhere, and is still there', async () => {
    const element = await shown('receipt');
    const fail = () => {
      throw new Error('no');
    };
    await instead(URL, 'createObjectURL', fail, async () => {
      pressable(element, 'button', 'Salva come pagina').click();
      await untilWords(element, 'Il file non è stato salvato');
    });
    await expect(element).to.be.accessible();
  });

  it('leads who withdraws along, there and back', async () => {
    const element = await shown('receipt');
    await play(element, [{unfold: 'Ritira la risposta'}, {press: 'Ritira la risposta'}]);
    expect(focused(element)).to.equal('withdraw-ask');
    await play(element, [{press: 'No, lascia la risposta'}]);
    expect(focused(element)).to.equal('withdraw');
    await play(element, [{press: 'Ritira la risposta'}]);
    const {fetch} = window;
    await instead(
      window,
      'fetch',
      () => Promise.reject(new TypeError('no network')),
      async () => {
        await play(element, [{press: 'Sì, cancella'}, {until: 'Non siamo riusciti a ritirare'}]);
      },
    );
    expect(window.fetch).to.equal(fetch);
    expect(focused(element)).to.equal('withdraw-said');
    expect(words(element)).to.contain('Salva come pagina');
    await play(element, [
      {press: 'Ritira la risposta'},
      {press: 'Sì, cancella'},
      {until: 'La risposta è ritirata'},
    ]);
    expect(focused(element)).to.equal('withdrawn');
  });
});

describe('<arengo-consultation>, a receipt that is checked', () => {
  it('brings what was found, or what is wrong, to who asked', async () => {
    const element = await shown('receipt number that is none');
    expect(focused(element)).to.equal('receipt-number');
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-invalid')).to.equal('true');
    attach(element, 'File della ricevuta', await savedReceipt(element, 'genuine'));
    await untilWords(element, 'La ricevuta è autentica');
    expect(focused(element)).to.equal('verdict');
  });

  it('is told what could be checked, where the browser has no Ed25519', async () => {
    const element = await shown('receipt to check');
    const file = await savedReceipt(element, 'genuine');
    const refuse = () => Promise.reject(new DOMException('no such algorithm', 'NotSupportedError'));
    await instead(crypto.subtle, 'importKey', refuse, async () => {
      attach(element, 'File della ricevuta', file);
      await untilWords(element, 'non abbiamo potuto controllare tutto');
    });
    expect(words(element)).to.contain('Questo browser non può controllare l’attestazione');
    expect(words(element)).to.contain('Le risposte nel file sono quelle registrate');
    expect(words(element)).not.to.contain('non è autentica');
    await expect(element).to.be.accessible();
  });

  it('says so when the service cannot be reached, and can be asked again', async () => {
    const element = await shown('receipt to check');
    const file = await savedReceipt(element, 'genuine');
    await instead(
      window,
      'fetch',
      () => Promise.reject(new TypeError('no network')),
      async () => {
        attach(element, 'File della ricevuta', file);
        await untilWords(element, 'Non siamo riusciti a collegarci');
      },
    );
    expect(focused(element)).to.equal('receipt-file');
    attach(element, 'File della ricevuta', file);
    await untilWords(element, 'La ricevuta è autentica');
  });

  it('is told that there is no signed list before the consultation is over', async () => {
    const element = await shown('genuine receipt');
    await untilWords(element, 'L’elenco firmato delle risposte non c’è ancora');
  });

  it('is looked for in the signed list: it is there, it is missing, or the list is not what was signed', async () => {
    const element = await shown('receipt to check');
    const file = await savedReceipt(element, 'genuine');
    const {receipt} = JSON.parse(await file.text());
    const lists = await signedLists(receipt);
    for (const [list, said, title] of [
      [lists.whole, 'La tua risposta è nell’elenco firmato', 'La ricevuta è autentica'],
      [lists.without, 'La tua risposta non è nell’elenco firmato', 'non risulta nell’elenco firmato'],
      [lists.altered, 'non è quello firmato dal servizio', 'non risulta nell’elenco firmato'],
    ] as const)
      await instead(window, 'fetch', fetchWith(lists.key, list), async () => {
        attach(element, 'File della ricevuta', file);
        await untilWords(element, said);
        expect(words(element)).to.contain(title);
        expect(focused(element)).to.equal('verdict');
        await expect(element).to.be.accessible();
      });
  });

  it('withdraws with the token in the file', async () => {
    const element = await shown('genuine receipt');
    await play(element, [
      {unfold: 'Ritira la risposta'},
      {press: 'Ritira la risposta'},
      {press: 'Sì, cancella'},
      {until: 'le risposte sono state cancellate'},
    ]);
    expect(focused(element)).to.equal('verdict');
    await expect(element).to.be.accessible();
  });
});
