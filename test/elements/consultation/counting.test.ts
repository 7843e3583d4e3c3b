import {expect} from '@open-wc/testing';
import type {ConsultationElement} from '../../../src/elements/consultation/consultation.ts';
import '../../../src/elements/consultation/define.ts';
import {control, opened, press, type} from '../reading.ts';
import {untilWords} from '../../faces/play.ts';

const short = '/consultations/breve';
const most = 40;

/** What a screen reader is told by the form itself. */
const status = (element: ConsultationElement) =>
  element.shadowRoot?.querySelector('form > [role=status]')?.textContent.trim();

/** As many letters as leave so many of a text. */
const leaving = (left: number, of = most) => 'x'.repeat(of - left);

/** Everything that is said from now on, in order. */
function overhear(element: ConsultationElement) {
  const heard: string[] = [];
  const observer = new MutationObserver(() => {
    const said = status(element);
    if (said) heard.push(said);
  });
  const region = element.shadowRoot?.querySelector('form > [role=status]');
  if (region) observer.observe(region, {childList: true, characterData: true, subtree: true});
  return {heard, stop: () => observer.disconnect()};
}

/** Longer than a pause. */
const longPause = () => new Promise((resolve) => setTimeout(resolve, 1200));

describe('<arengo-consultation>, the characters that are left', () => {
  beforeEach(() => localStorage.clear());

  it('are said after a pause, near the limit of a line', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', leaving(12));
    expect(status(element), 'while it is typed').to.equal('');
    await untilWords(element, 'Ti restano 12 caratteri');
    await expect(element).to.be.accessible();
    expect(status(element)).to.equal('Ti restano 12 caratteri');
  });

  it('are said of a longer text too, and when it is too long', async () => {
    const element = await opened('/consultations/piazza');
    await type(element, 'La tua idea', leaving(20, 200));
    while (status(element) !== 'Ti restano 20 caratteri') await new Promise(requestAnimationFrame);
    await type(element, 'La tua idea', leaving(-3, 200));
    while (status(element) !== 'Hai scritto 3 caratteri di troppo') await new Promise(requestAnimationFrame);
    await expect(element).to.be.accessible();
  });

  it('are not said far from the limit, and no more when there is room again', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', leaving(21));
    await longPause();
    await expect(element).to.be.accessible();
    expect(status(element)).to.equal('');
    await type(element, 'Perché?', leaving(20));
    await untilWords(element, 'Ti restano 20 caratteri');
    await type(element, 'Perché?', leaving(30));
    while (status(element) !== '') await new Promise(requestAnimationFrame);
  });

  it('are said once: not at every letter, and not again when nothing has changed', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', leaving(10));
    const {heard, stop} = overhear(element);
    for (const left of [9, 8, 7]) await type(element, 'Perché?', leaving(left));
    await untilWords(element, 'Ti restano 7 caratteri');
    // Another letter in the place of the last.
    await type(element, 'Perché?', `${leaving(8)}y`);
    await longPause();
    await element.updateComplete;
    stop();
    expect(heard).to.deep.equal(['Ti restano 7 caratteri']);
  });

  it('are not said of a text without a limit', async () => {
    const element = await opened('/consultations/piazza');
    await type(element, 'Il tuo indirizzo e-mail', 'nome@example.it');
    await longPause();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    expect(status(element)).to.equal('');
  });

  it('are said again for another question, with the same number', async () => {
    const element = await opened('/consultations/piazza');
    await type(element, 'La tua idea', leaving(5, 200));
    await untilWords(element, 'Ti restano 5 caratteri');
    while (status(element) === '') await new Promise(requestAnimationFrame);
    await type(element, 'Quando ci sei stato', '31/7');
    await element.updateComplete;
    expect(status(element)).to.equal('');
  });

  it('say nothing after the widget was taken out of the page', async () => {
    const element = await opened(short);
    const input = control(element, 'Perché?');
    await type(element, 'Perché?', leaving(3));
    await untilWords(element, 'Ti restano 3 caratteri');
    await type(element, 'Perché?', leaving(2));
    const parent = element.parentElement;
    element.remove();
    await longPause();
    parent?.append(element);
    await element.updateComplete;
    expect(status(element)).to.equal('');
    expect(control(element, 'Perché?')).to.equal(input);
  });

  it('give way to what is sent', async () => {
    const element = await opened(short);
    await type(element, 'Perché?', leaving(-2));
    await untilWords(element, 'Hai scritto 2 caratteri di troppo');
    press(element, 'Invia le risposte');
    await untilWords(element, 'Controlla le risposte');
    await type(element, 'Perché?', leaving(2));
    const {fetch} = window;
    window.fetch = () => new Promise(() => undefined);
    try {
      press(element, 'Invia le risposte');
      while (status(element) !== 'Invio in corso…') await new Promise(requestAnimationFrame);
    } finally {
      window.fetch = fetch;
    }
  });
});
