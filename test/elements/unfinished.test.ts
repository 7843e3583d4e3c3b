import {expect} from '@open-wc/testing';
import '../../src/elements/consultation/define.ts';
import type {ConsultationElement} from '../../src/elements/consultation/consultation.ts';
import {mostDraftBytes} from '../../src/model/draft-file.ts';
import {play, untilWords, words} from '../faces/play.ts';
import {nextPrinted} from './printing.ts';
import {control, opened, press, type} from './reading.ts';

const short = '/consultations/breve';

/** What the widget hands to the browser to be saved. */
async function saved(element: ConsultationElement): Promise<File> {
  await play(element, [{unfold: 'Continua più tardi'}, {until: 'Salva in un file'}]);
  const blobs: Blob[] = [];
  const {createObjectURL} = URL;
  URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'blob:nowhere');
  const kept = HTMLAnchorElement.prototype.click;
  let name = '';
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    press(element, 'Salva in un file');
    await untilWords(element, 'Abbiamo salvato');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = kept;
  }
  const [blob] = blobs;
  if (!blob) throw new Error('nothing was saved');
  return new File([blob], name, {type: blob.type});
}

/** Choose a file, as a reader does. */
async function choose(element: ConsultationElement, file: File, says: string) {
  await play(element, [{until: 'Apri un file salvato'}]);
  const input = control(element, 'Apri un file salvato');
  const files = new DataTransfer();
  files.items.add(file);
  if (input instanceof HTMLInputElement) input.files = files.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await untilWords(element, says);
}

async function another(): Promise<ConsultationElement> {
  localStorage.clear();
  const element = await opened(short);
  await play(element, [{unfold: 'Continua più tardi'}]);
  return element;
}

describe('<arengo-consultation>, a response that is not finished', () => {
  beforeEach(() => localStorage.clear());

  it('goes into a file, and on from there on another device', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Da un’altra parte');
    const file = await saved(element);
    expect(file.name).to.match(/^risposte-breve-\d{4}-\d\d-\d\d\.json$/);
    expect(words(element)).to.contain(file.name);
    await expect(element).to.be.accessible();
    element.remove();
    const other = await another();
    await choose(other, file, 'Abbiamo ripreso le risposte salvate');
    expect(control(other, 'Perché?').value).to.equal('Da un’altra parte');
    expect(words(other)).not.to.contain('il questionario è cambiato');
    await expect(other).to.be.accessible();
  });

  it('says nothing is lost when nothing is, and names what has no place in another version', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Prima versione');
    const draft = JSON.parse(await (await saved(element)).text()) as Record<string, unknown>;
    const older = {
      ...draft,
      questionnaireVersion: '0',
      typed: [...(draft['typed'] as unknown[]), ['a/eta', '40']],
      questions: [...(draft['questions'] as unknown[]), ['eta', 'Quanti anni hai?']],
    };
    const {digest: _, ...content} = older as Record<string, unknown>;
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
    const digest = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const other = await another();
    await choose(
      other,
      new File([JSON.stringify({...content, digest})], 'x.json'),
      'il questionario è cambiato',
    );
    expect(control(other, 'Perché?').value).to.equal('Prima versione');
    expect(words(other)).to.contain('Non abbiamo potuto tenere le risposte a: Quanti anni hai?');
  });

  const spoilt: readonly (readonly [string, (text: string) => string, string])[] = [
    ['edited', (text) => text.replace('Intero', 'Altro'), 'è stato modificato'],
    ['truncated', (text) => text.slice(0, -20), 'forse non è completo'],
    ['foreign', () => '{"hello": "world"}', 'non è un questionario salvato'],
    ['no JSON', () => 'PK\u0003\u0004', 'forse non è completo'],
    ['newer', (text) => text.replace('"formatVersion": 1', '"formatVersion": 2'), 'versione più recente'],
    ['too large', (text) => text + ' '.repeat(mostDraftBytes), 'troppo grande'],
    ['of another consultation', (text) => text, 'Il file è di un’altra consultazione: «Una domanda sola»'],
  ];
  for (const [what, spoil, says] of spoilt)
    it(`refuses a file in words, and keeps what is there: ${what}`, async () => {
      const element = await opened(short);
      await type(element, 'Perché?', 'Intero');
      const text = spoil(await (await saved(element)).text());
      localStorage.clear();
      const other = await opened(what === 'of another consultation' ? '/consultations/piazza' : short);
      const label = what === 'of another consultation' ? 'La tua idea' : 'Perché?';
      await type(other, label, 'Già qui');
      await play(other, [{unfold: 'Continua più tardi'}]);
      await choose(other, new File([text], 'x.json'), says);
      await expect(other).to.be.accessible();
      expect(control(other, label).value).to.equal('Già qui');
    });

  it('keeps nothing on a device that shall keep nothing', async () => {
    const element = await opened(short, {drafts: 'off'});
    await type(element, 'Perché?', 'Al chiosco');
    expect(localStorage.length).to.equal(0);
    element.remove();
    const next = await opened(short, {drafts: 'off'});
    expect(control(next, 'Perché?').value).to.equal('');
  });

  it('says that there is no connection, and goes on', async () => {
    const element = await opened(short);
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      window.dispatchEvent(new Event('offline'));
      await untilWords(element, 'Sei senza connessione');
      await expect(element).to.be.accessible();
      await type(element, 'Perché?', 'Scrivo lo stesso');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    window.dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(words(element)).not.to.contain('Sei senza connessione');
    expect(control(element, 'Perché?').value).to.equal('Scrivo lo stesso');
  });

  it('is printed empty on paper, with its conditions in words, beside the page and not of it', async () => {
    const element = await opened('/consultations/piazza');
    await type(element, 'La tua idea', 'Segreta');
    await play(element, [{unfold: 'Continua più tardi'}, {until: 'Stampa il questionario su carta'}]);
    const printed = nextPrinted(element);
    press(element, 'Stampa il questionario su carta');
    const sheet = await printed;
    const text = sheet.body.textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('Rispondi solo se a «Come usi la piazza?» hai risposto «Ci abito».');
    expect(text).to.contain('Segna una sola casella.');
    expect(text).to.contain('Scrivi a partecipa@prova.example');
    expect(text).to.contain('Consultazione piazza, questionario versione 1');
    expect(text).not.to.contain('Segreta');
    expect(sheet.documentElement.lang).to.equal('it');
    expect(sheet.querySelector('input, button, [style]')).to.equal(null);
    sheet.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot?.querySelector('iframe')).to.equal(null);
  });
});
