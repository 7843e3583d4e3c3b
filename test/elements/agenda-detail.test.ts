import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/agenda/define.ts';
import type {AgendaElement} from '../../src/elements/agenda/agenda.ts';
import {play, pressable, untilWords, words} from '../faces/play.ts';
import {shownAs} from './showing.ts';

const dialogs = (element: AgendaElement) => [...(element.shadowRoot?.querySelectorAll('dialog') ?? [])];

/** An entry that somebody opens, with its dialog and the button that opened it. */
async function opened(face: string, title: string, attributes?: Record<string, string>) {
  const element = await shownAs<AgendaElement>('agenda', face, attributes);
  const button = pressable(element, 'button', `Dettagli: ${title}`);
  button.closest('details')?.setAttribute('open', '');
  button.focus();
  await sendKeys({press: 'Enter'});
  await untilWords(element, 'Chiudi');
  const [dialog] = dialogs(element);
  if (!dialog) throw new Error('there is no dialog');
  return {element, button, dialog};
}

/** What the browser does when a script copies. */
async function whileCopying(write: (text: string) => Promise<void>, act: () => Promise<void>) {
  const {clipboard} = navigator;
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: write}});
  try {
    await act();
  } finally {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  }
}

describe('<arengo-agenda>, all of an entry', () => {
  it('is a modal dialog that is named by the title, and accessible', async () => {
    const {element, dialog} = await opened('kinds apart', 'Assemblea di quartiere');
    await expect(element).to.be.accessible();
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialogs(element)).to.have.length(1);
    const [name] = dialog.ariaLabelledByElements ?? [
      element.shadowRoot?.getElementById(dialog.getAttribute('aria-labelledby') ?? ''),
    ];
    expect(name?.textContent.trim()).to.equal('Assemblea di quartiere');
    expect(element.shadowRoot?.activeElement, 'who listens begins with the title').to.equal(name);
  });

  it('closes by Escape and by its button, and gives the focus back', async () => {
    const {element, button, dialog} = await opened('kinds apart', 'Incontro sulla mobilità');
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(dialog.open).to.equal(false);
    await untilFocused(element, button);
    await sendKeys({press: 'Enter'});
    await untilWords(element, 'Chiudi');
    expect(dialog.open).to.equal(true);
    pressable(element, 'button', 'Chiudi').click();
    await untilFocused(element, button);
    expect(dialog.open).to.equal(false);
  });

  it('keeps the keyboard while it is open', async () => {
    const {element, dialog} = await opened('kinds apart', 'Assemblea di quartiere');
    await untilWords(element, 'Aggiungi al calendario');
    // No further than its last stop: from there Firefox goes to its own address bar, and stays there for later tests.
    const stops = dialog.querySelectorAll('a[href], button').length;
    expect(stops).to.be.greaterThan(5);
    for (let stop = 0; stop < stops; stop += 1) {
      await sendKeys({press: 'Tab'});
      const focused = element.shadowRoot?.activeElement;
      expect(dialog.contains(focused ?? null), focused?.textContent).to.equal(true);
    }
  });

  it('shows another entry in the same dialog, and nothing of the one before', async () => {
    const {element, dialog} = await opened('kinds apart', 'Assemblea di quartiere');
    pressable(element, 'button', 'Chiudi').click();
    await until(() => !dialog.open);
    pressable(element, 'button', 'Dettagli: Incontro sulla mobilità').click();
    await until(() => dialog.open && dialog.textContent.includes('Utilitalia'));
    expect(dialog.textContent).not.to.contain('Sala civica');
    expect(dialog.querySelector('a[href="https://example.org/registro"]')).not.to.equal(null);
    expect(dialog.querySelector('a[href="https://example.org/verbale.pdf"]')).not.to.equal(null);
    expect(dialog.textContent).to.contain('Dati personali di terzi');
  });

  it('says which of what a meeting must say is not stated', async () => {
    const {dialog} = await opened('all unknown', 'Incontro');
    expect(dialog.textContent.replace(/\s+/g, ' ')).to.contain(
      'Non indicati: Luogo, Decisori pubblici, Portatori di interessi, Oggetto, Verbale.',
    );
  });

  it('leaves the address of the page alone', async () => {
    const {href} = location;
    const {length} = history;
    await opened('kinds apart', 'Assemblea di quartiere');
    expect(location.href).to.equal(href);
    expect(history.length).to.equal(length);
  });

  it('copies the link of the page, or shows it where it may not', async () => {
    const {element} = await opened('kinds apart', 'Assemblea di quartiere');
    const copies: string[] = [];
    const copy = async (says: string) => {
      await play(element, [{press: 'Copia il collegamento'}, {until: says}]);
    };
    await whileCopying(
      (text) => Promise.resolve(void copies.push(text)),
      () => copy('Collegamento copiato.'),
    );
    expect(copies).to.deep.equal(['https://example.org/assemblea']);
    await whileCopying(
      () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      () => copy('Il collegamento è: https://example.org/assemblea'),
    );
  });

  it('is no higher than the window, and scrolls', async () => {
    const {element, dialog} = await opened('stress', 'Straßenverkehrs');
    await untilWords(element, 'Aggiungi al calendario');
    expect(dialog.getBoundingClientRect().height).to.be.at.most(innerHeight);
    expect(dialog.scrollWidth, 'nothing juts out').to.be.at.most(dialog.clientWidth);
    expect(getComputedStyle(dialog).overflowY).to.equal('auto');
    expect(words(element)).to.contain('Aggiungi al calendario');
  });
});

async function until(holds: () => boolean) {
  while (!holds()) await new Promise(requestAnimationFrame);
}

const untilFocused = (element: AgendaElement, button: HTMLElement) =>
  until(() => element.shadowRoot?.activeElement === button);
