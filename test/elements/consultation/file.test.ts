import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/consultation/define.ts';
import type {ConsultationElement} from '../../../src/elements/consultation/consultation.ts';
import {faceOf, srcOf} from '../../faces.ts';
import {attach, control, play, pressable, untilWords, words} from '../../faces/play.ts';
import {press} from '../reading.ts';
import {opened} from '../reading.ts';
import {shownAs} from '../showing.ts';
import {active} from './asking.ts';

const label = 'Hai una mappa o una foto?';
const src = srcOf(faceOf('consultation', 'files'));
const map = (bytes = 1000, name = 'mappa.txt', type = 'text/plain') =>
  new File(['x'.repeat(bytes)], name, {type});
const show = () => shownAs<ConsultationElement>('consultation', 'files');

/** Everything a request says, for whoever wants to stop it. */
type Watch = (url: string, init: RequestInit) => Response | Promise<Response> | undefined;
const realFetch = window.fetch;

/** From now on, what is asked of the network goes by here first. */
function watching(watch: Watch) {
  window.fetch = async (input, init = {}) =>
    (await watch(input instanceof Request ? input.url : String(input), init)) ?? realFetch(input, init);
}

async function sent(element: ConsultationElement) {
  const submitted = oneEvent(element, 'arengo-submitted');
  press(element, 'Invia le risposte');
  await submitted;
}

describe('<arengo-consultation>, files', () => {
  beforeEach(async () => {
    localStorage.clear();
    (await storedFiles('readwrite')).clear();
  });
  afterEach(() => (window.fetch = realFetch));

  it('names the control, its files and each of their buttons', async () => {
    const element = await shownAs('consultation', 'files, uploaded');
    await expect(element).to.be.accessible();
    expect(control(element, label).type).to.equal('file');
    const list = element.shadowRoot?.querySelector('ul.files');
    expect(list?.getAttribute('aria-label')).to.equal('File allegati');
    const buttons = [...(list?.querySelectorAll('button') ?? [])].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(buttons).to.deep.equal(['Togli mappa.txt', 'Togli rilievi.txt']);
  });

  it('leaves no file on a device that is cleared, not of an older version either', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    const {href} = new URL(src, location.href);
    localStorage.setItem(`arengo:${href}:0`, JSON.stringify({typed: [['a/mappa', 'vecchia']], asked: []}));
    (await storedFiles('readwrite')).put(new ArrayBuffer(3), `${href} vecchia`);
    attach(element, label, map());
    await untilWords(element, 'caricamento completato');
    expect(await storedKeys()).to.have.length(2);
    press(element, 'Cancella quello che ho scritto');
    await untilWords(element, 'Abbiamo cancellato tutto');
    while ((await storedKeys()).length > 0) await new Promise(requestAnimationFrame);
    expect(localStorage.length).to.equal(0);
  });

  it('refuses what is too large, of another type, empty or too much before a byte of it is sent', async () => {
    const element = await show();
    const asked: string[] = [];
    watching((url) => void asked.push(url));
    attach(
      element,
      label,
      map(2_000_001),
      map(10, 'mappa.exe', 'application/x-msdownload'),
      map(0, 'vuoto.txt'),
    );
    await untilWords(element, '«mappa.txt» è troppo grande: 2,1 MB, al massimo 2 MB.');
    expect(words(element)).to.contain('«mappa.exe» non è del tipo richiesto');
    expect(words(element)).to.contain('«vuoto.txt» è vuoto.');
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('troppo grande');
    await expect(element).to.be.accessible();
    expect(asked).to.deep.equal([]);
    attach(element, label, map(1, 'a.txt'), map(1, 'b.txt'), map(1, 'c.txt'));
    await untilWords(element, 'Puoi allegare al massimo 2 file.');
    await untilWords(element, 'b.txt: caricamento completato');
    expect(words(element)).not.to.contain('c.txt');
  });

  it('tells each quarter politely, and not each byte', async () => {
    const element = await show();
    const said = new Set<string>();
    const status = () =>
      element.shadowRoot?.querySelector('[part=question] [role=status]')?.textContent.trim() ?? '';
    const observer = new MutationObserver(() => said.add(status()));
    observer.observe(element.shadowRoot ?? element, {subtree: true, childList: true, characterData: true});
    attach(element, label, map(1_900_000));
    await untilWords(element, 'mappa.txt: caricamento completato');
    observer.disconnect();
    said.delete('');
    for (const one of said)
      expect(one).to.match(/^mappa\.txt: (caricato al (25|50|75)%|caricamento completato)$/);
    expect(said.size).to.be.greaterThan(1);
  });

  it('pauses, goes on, and is taken out, by keyboard alone', async () => {
    const element = await show();
    let isHeld = true;
    let release: () => void = () => undefined;
    watching((_, {method, signal}) => {
      if (method !== 'PATCH' || !isHeld) return undefined;
      return new Promise((_resolve, reject) => {
        release = () => reject(new TypeError('cut'));
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    });
    attach(element, label, map());
    await untilWords(element, 'Caricamento: 0%');
    await expect(element).to.be.accessible();
    const pause = pressable(element, 'button', 'Pausa mappa.txt');
    pause.focus();
    await sendKeys({press: 'Enter'});
    await untilWords(element, 'In pausa al 0%');
    expect(active(element)?.textContent).to.contain('Continua');
    isHeld = false;
    release();
    await sendKeys({press: 'Enter'});
    await untilWords(element, 'mappa.txt: caricamento completato');
    pressable(element, 'button', 'Togli mappa.txt').focus();
    await sendKeys({press: 'Enter'});
    await untilWords(element, 'mappa.txt: tolto');
    expect(active(element)).to.equal(control(element, label));
    expect(element.shadowRoot?.querySelector('ul.files')).to.equal(null);
  });

  it('deletes on the server what is taken out', async () => {
    const element = await shownAs<ConsultationElement>('consultation', 'files, uploaded');
    const deleted: string[] = [];
    watching((url, {method}) => void (method === 'DELETE' && deleted.push(url)));
    press(element, 'Togli mappa.txt');
    await untilWords(element, 'mappa.txt: tolto');
    while (deleted.length === 0) await new Promise(requestAnimationFrame);
    const gone = await realFetch(deleted[0] ?? '');
    expect(gone.status).to.equal(404);
  });

  it('says why it failed and tries again when asked', async () => {
    const element = await show();
    let isBroken = true;
    watching((_, {method}) =>
      isBroken && method === 'POST'
        ? new Response('', {status: 507, headers: {'retry-after': '3600'}})
        : undefined,
    );
    attach(element, label, map());
    await untilWords(element, 'non ha spazio per altri file');
    await expect(element).to.be.accessible();
    isBroken = false;
    press(element, 'Riprova mappa.txt');
    await untilWords(element, 'mappa.txt: caricamento completato');
  });

  it('keeps the response until its files have arrived, says so, and then sends it', async () => {
    const element = await show();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    watching((url, init) => (init.method === 'PATCH' ? held.then(() => realFetch(url, init)) : undefined));
    attach(element, label, map());
    await untilWords(element, 'Caricamento: 0%');
    const submitted = oneEvent(element, 'arengo-submitted');
    press(element, 'Invia le risposte');
    await untilWords(element, 'I file si stanno ancora caricando');
    await expect(element).to.be.accessible();
    go();
    await submitted;
    await untilWords(element, 'Abbiamo ricevuto la tua risposta');
  });

  it('does not send a response whose file did not arrive, and leads to it', async () => {
    const element = await show();
    watching((_, {method}) =>
      method === 'POST' ? new Response('', {status: 507, headers: {'retry-after': '3600'}}) : undefined,
    );
    attach(element, label, map());
    await untilWords(element, 'non ha spazio');
    press(element, 'Invia le risposte');
    await untilWords(element, 'Controlla le risposte');
    expect(words(element)).to.contain('un file non è stato caricato');
    await expect(element).to.be.accessible();
    press(element, 'Togli mappa.txt');
    window.fetch = realFetch;
    await sent(element);
  });

  it('goes on after a reload with what this device has kept', async () => {
    const element = await opened(src);
    watching((_, {method, signal}) =>
      method === 'PATCH'
        ? new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
        : undefined,
    );
    await untilWords(element, 'Invia le risposte');
    attach(element, label, map(300_000));
    await untilWords(element, 'Caricamento: 0%');
    // The bytes are on the device a moment later, and so is where they go.
    while (!(await storedKeys()).length || !JSON.stringify(localStorage).includes('/uploads/'))
      await new Promise(requestAnimationFrame);
    element.remove();
    window.fetch = realFetch;
    const asked: string[] = [];
    watching((_, {method = 'GET'}) => void asked.push(method));
    const again = await opened(src);
    await untilWords(again, 'mappa.txt: caricamento completato');
    expect(asked.join(' ')).to.include('HEAD');
    await sent(again);
    while ((await storedKeys()).length) await new Promise(requestAnimationFrame);
  });

  it('leaves nothing on a device that is to keep nothing, nor after the draft was deleted', async () => {
    const element = await opened(src, {drafts: 'off'});
    await untilWords(element, 'Invia le risposte');
    attach(element, label, map());
    await untilWords(element, 'mappa.txt: caricamento completato');
    expect(await storedKeys()).to.deep.equal([]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    element.remove();
    const kept = await opened(src);
    await untilWords(kept, 'Invia le risposte');
    attach(kept, label, map());
    await untilWords(kept, 'mappa.txt: caricamento completato');
    while (!(await storedKeys()).length) await new Promise(requestAnimationFrame);
    press(kept, 'Cancella quello che ho scritto');
    while ((await storedKeys()).length) await new Promise(requestAnimationFrame);
    expect(words(kept)).not.to.contain('mappa.txt (');
  });

  it('uploads again what the server no longer has', async () => {
    const element = await shownAs<ConsultationElement>('consultation', 'files, uploaded');
    // Letters are written down a moment later, or when the page goes.
    dispatchEvent(new Event('pagehide'));
    const stored = JSON.parse(Object.values(localStorage)[0] as string) as {typed: [string, string][]};
    for (const [, value] of stored.typed)
      await realFetch((JSON.parse(value) as {upload: string}).upload, {
        method: 'DELETE',
        headers: {'tus-resumable': '1.0.0'},
      });
    press(element, 'Invia le risposte');
    await untilWords(element, 'Controlla le risposte');
    await untilWords(element, 'rilievi.txt: caricamento completato');
    await play(element, [{until: 'mappa.txt (1 kB) Caricato'}]);
    await sent(element);
  });

  it('travels in the file of a draft, and goes on from there', async () => {
    const element = await opened(src);
    await untilWords(element, 'Invia le risposte');
    attach(element, label, map(), map(300_000, 'altra.txt'));
    await untilWords(element, 'altra.txt: caricamento completato');
    const file = await savedDraft(element);
    expect(words(element)).to.contain('Nel file ci sono anche 2 allegati.');
    press(element, 'Cancella quello che ho scritto');
    await untilWords(element, 'Abbiamo cancellato tutto');
    // Once it is deleted, neither this device nor the server has them.
    while ((await storedKeys()).length) await new Promise(requestAnimationFrame);
    element.remove();
    const other = await opened(src);
    await untilWords(other, 'Invia le risposte');
    await play(other, [{unfold: 'Continua più tardi'}, {until: 'Apri un file salvato'}]);
    attach(other, 'Apri un file salvato', file);
    await untilWords(other, 'altra.txt (300 kB)');
    press(other, 'Invia le risposte');
    // The server has them no more: they go again, and then so does the response.
    await untilWords(other, 'Controlla le risposte');
    await untilWords(other, 'altra.txt: caricamento completato');
    await sent(other);
  });

  it('takes a file that was dropped', async () => {
    const element = await show();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(map());
    const drop = element.shadowRoot?.querySelector('.drop');
    drop?.dispatchEvent(new DragEvent('dragover', {dataTransfer, bubbles: true, cancelable: true}));
    drop?.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    await untilWords(element, 'mappa.txt: caricamento completato');
  });
});

/** What the widget hands to the browser to be saved. */
async function savedDraft(element: ConsultationElement): Promise<File> {
  await play(element, [{unfold: 'Continua più tardi'}, {until: 'Salva in un file'}]);
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:nowhere';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  press(element, 'Salva in un file');
  await untilWords(element, 'Abbiamo salvato');
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  return new File(blobs, 'risposte.json', {type: 'application/json'});
}

/** Where files lie on this device. */
async function storedFiles(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open('arengo', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('files');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  return opening.result.transaction('files', mode).objectStore('files');
}

/** Which of them are of this face. */
async function storedKeys(): Promise<readonly string[]> {
  const keys = (await storedFiles('readonly')).getAllKeys();
  await new Promise((resolve) => (keys.onsuccess = resolve));
  return keys.result.map(String).filter((key) => key.includes(src));
}
