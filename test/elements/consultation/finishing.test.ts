import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';
import type {ConsultationElement} from '../../../src/elements/consultation/consultation.ts';
import '../../../src/elements/consultation/define.ts';
import {untilWords} from '../../faces/play.ts';
import {control, opened, press, type, words} from '../reading.ts';

const short = '/consultations/breve';
const finish = 'Ho finito: cancella tutto da questo dispositivo';
const cleared = 'Abbiamo cancellato tutto da questo dispositivo';

async function thanked(attributes: Readonly<Record<string, string>> = {}): Promise<ConsultationElement> {
  const element = await opened(short, attributes);
  await type(element, 'Perché?', 'Al computer della biblioteca');
  const submitted = oneEvent(element, 'arengo-submitted');
  press(element, 'Invia le risposte');
  await submitted;
  await untilWords(element, finish);
  return element;
}

/** The page goes and comes back as it was, as browsers do for who goes back. */
async function comesBack(meanwhile: () => void = () => undefined) {
  dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
  meanwhile();
  dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
}

const focused = (element: ConsultationElement) => element.shadowRoot?.activeElement?.id;

describe('<arengo-consultation>, finished on a device of many', () => {
  beforeEach(() => localStorage.clear());

  it('says what stays, and deletes it: a clean form, and the focus on what was done', async () => {
    const element = await thanked();
    expect(words(element)).to.contain('restano su questo dispositivo finché non le cancelli');
    expect(words(element)).to.contain('I file che hai già salvato restano');
    press(element, finish);
    await untilWords(element, cleared);
    await element.updateComplete;
    await expect(element).to.be.accessible();
    expect(focused(element)).to.equal('deleted');
    expect(control(element, 'Perché?').value).to.equal('');
    expect(localStorage.length).to.equal(0);
    element.remove();
    const next = await opened(short);
    expect(words(next)).not.to.contain('Abbiamo ricevuto');
    expect(control(next, 'Perché?').value).to.equal('');
  });

  it('deletes what older versions of the questions have left, and nothing of other consultations', async () => {
    const element = await thanked();
    const {href} = new URL(short, location.href);
    const other = `arengo:${href}-altra:1`;
    const attempt = JSON.stringify({typed: [], asked: [], attempt: {key: 'x', body: '{}'}});
    localStorage.setItem(`arengo:${href}:0`, attempt);
    localStorage.setItem(other, attempt);
    press(element, finish);
    await untilWords(element, cleared);
    expect(Object.keys(localStorage)).to.deep.equal([other]);
  });

  it('leaves a clean form where nothing was kept', async () => {
    const element = await thanked({drafts: 'off'});
    press(element, finish);
    await untilWords(element, cleared);
    expect(control(element, 'Perché?').value).to.equal('');
    expect(localStorage.length).to.equal(0);
  });

  it('forgets what was typed into the page’s own form too', async () => {
    const form = html`<form><input name="a/perche" /></form>`;
    const element = await opened(short, {}, form);
    await type(element, 'Perché?', 'Scritto');
    // As a browser writes it again after a reload.
    const own = element.querySelector('input');
    if (own) own.value = 'Prima';
    await untilWords(element, 'Cancella quello che ho scritto');
    press(element, 'Cancella quello che ho scritto');
    await untilWords(element, cleared);
    expect(own?.value).to.equal('');
    expect(focused(element)).to.equal('deleted');
  });

  it('does not come back with a page that the browser has kept: it was deleted on another', async () => {
    const element = await thanked();
    await comesBack(() => localStorage.clear());
    await element.updateComplete;
    await expect(element).to.be.accessible();
    expect(words(element)).not.to.contain('Abbiamo ricevuto');
    expect(control(element, 'Perché?').value).to.equal('');
  });

  it('lets a page come back as it was when nothing was deleted, and with what another page has sent', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', 'Ancora qui');
    await untilWords(element, 'Cancella quello che ho scritto');
    await comesBack();
    await element.updateComplete;
    expect(control(element, 'Perché?').value).to.equal('Ancora qui');
    element.remove();
    const waiting = await opened(short);
    await untilWords(waiting, 'Abbiamo ritrovato');
    const [name = '', draft = ''] = Object.entries(localStorage)[0] ?? [];
    const receipt = {
      id: 'x'.repeat(22),
      consultation: 'breve',
      receivedAt: '2026-01-01T00:00:00Z',
      digest: `sha-256:${'x'.repeat(43)}`,
      signature: 'x.x.x',
      verifyUrl: 'https://example.org/receipts/1',
      withdrawalToken: 'x',
    };
    await comesBack(() => localStorage.setItem(name, JSON.stringify({...JSON.parse(draft), receipt})));
    expect(JSON.parse(localStorage.getItem(name) ?? '')).to.have.property('receipt');
    await untilWords(waiting, 'Abbiamo ricevuto la tua risposta');
  });

  it('shows the next person nothing of the last, where nothing is to be kept', async () => {
    const element = await opened(short, {drafts: 'off'});
    await expect(element).to.be.accessible();
    expect(element.shadowRoot?.querySelector('form')?.autocomplete).to.equal('off');
    const withEmail = await opened('/consultations/piazza', {drafts: 'off'});
    expect(control(withEmail, 'Il tuo indirizzo e-mail').autocomplete).to.equal('off');
    await type(element, 'Perché?', 'Al chiosco della biblioteca');
    // What counts the letters has come with what looks after the page.
    await untilWords(element, 'Ti restano');
    await comesBack();
    await element.updateComplete;
    expect(control(element, 'Perché?').value).to.equal('');
  });
});
