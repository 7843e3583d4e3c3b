import {expect} from '@open-wc/testing';
import '../../src/elements/dataset/define.ts';
import type {DatasetElement} from '../../src/elements/dataset/dataset.ts';
import {play, pressable, untilWords, words} from '../faces/play.ts';
import {faceOf} from '../faces.ts';
import {shown, shownAs} from './showing.ts';

const show = (name: string, attributes?: Readonly<Record<string, string>>) =>
  shownAs<DatasetElement>('dataset', name, attributes);
const texts = (element: DatasetElement) =>
  [...(element.shadowRoot?.querySelectorAll('textarea') ?? [])].map(({value}) => value);

/** With another clipboard than the browser's. */
async function withClipboard(writeText: (text: string) => Promise<void>, run: () => Promise<void>) {
  const {clipboard} = navigator;
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  try {
    await run();
  } finally {
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  }
}

describe('<arengo-dataset>, what few readers ask', () => {
  it('gives addresses, a command for a service alone, and a citation', async () => {
    const all = texts(await show('citing'));
    const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Rome'}).format(new Date());
    expect(all.slice(0, 4)).to.deep.equal([
      'https://example.org/alberi.csv',
      'https://example.org/wfs',
      "curl --globoff --location 'https://example.org/wfs'",
      'https://example.org/pagina',
    ]);
    expect(all[4]).to.match(
      /^Comune di Prova \(\d{4}\)\. Alberi del Comune \[dataset\]\. Regione di Prova\. Licenza: CC-BY-4\.0\./,
    );
    expect(all[5]).to.match(/^@misc\{alberi,\n {2}author = \{\{Comune di Prova\}\},/);
    expect(all[5]).to.contain(`urldate = {${today}}`);
    expect(all).to.have.length(6);
  });

  it('copies a text, and says so', async () => {
    const element = await show('citing');
    let copied = '';
    await withClipboard(
      async (text) => void (copied = text),
      async () => {
        pressable(element, 'button', 'Copia il comando').click();
        await untilWords(element, 'Copiato.');
      },
    );
    expect(copied).to.equal("curl --globoff --location 'https://example.org/wfs'");
  });

  it('selects the text where a script may not copy', async () => {
    const element = await show('citing');
    await withClipboard(
      () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      async () => {
        pressable(element, 'button', 'Copia il BibTeX').click();
        await untilWords(element, 'il testo è selezionato');
        // The text is selected once it has been said.
        while (!element.shadowRoot?.activeElement?.matches('textarea'))
          await new Promise(requestAnimationFrame);
      },
    );
    const field = element.shadowRoot?.activeElement as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.match(/^@misc[^]*\}$/);
  });

  it('fetches a file when it is asked to, and again when it is asked again', async () => {
    const {fetch} = window;
    const asked: string[] = [];
    window.fetch = (...args) => (asked.push(new Request(...args).url), fetch(...args));
    try {
      const element = await show('preview of a table');
      const files = () => asked.filter((url) => url.endsWith('/alberi.csv'));
      expect(files()).to.have.length(1);
      await play(element, [{press: 'Aggiorna l’anteprima'}]);
      while (files().length < 2) await new Promise(requestAnimationFrame);
      await untilWords(element, 'Prime 20 righe');
    } finally {
      window.fetch = fetch;
    }
  });

  it('keeps the download where the host lets no other page read the file', async () => {
    const element = await show('citing');
    const {fetch} = window;
    window.fetch = (input, init) =>
      init?.mode === 'no-cors'
        ? Promise.resolve(new Response(null))
        : new Request(input).url.startsWith('https://example.org/')
          ? Promise.reject(new TypeError('Failed to fetch'))
          : fetch(input, init);
    try {
      await play(element, [{press: 'Mostra l’anteprima'}, {until: 'non permette ad altre pagine'}]);
    } finally {
      window.fetch = fetch;
    }
    expect(words(element)).to.contain('Puoi comunque scaricarlo.');
    expect(element.shadowRoot?.querySelector('[role=alert]')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('speaks from a region that was there before it had anything to say', async () => {
    const face = faceOf('dataset', 'preview of a web page');
    const element = await shown<DatasetElement>({...face, steps: (face.steps ?? []).slice(0, 2)});
    const region = element.shadowRoot?.querySelector('.extra > [role=status]');
    expect(region?.textContent).to.equal('');
    await expect(element).to.be.accessible();
    await play(element, [{press: 'Mostra l’anteprima'}, {until: 'c’è una pagina web'}]);
    expect(region?.isConnected).to.equal(true);
    expect(region?.textContent).to.contain('All’indirizzo del file c’è una pagina web, non i dati.');
    expect(region?.querySelector('[role]'), 'one region, not one within another').to.equal(null);
  });

  it('names the rows and columns of a table, and lets a keyboard scroll it', async () => {
    const element = await show('preview of a table');
    const table = element.shadowRoot?.querySelector('[part=preview]');
    const names = [...(table?.querySelectorAll('[scope=col]') ?? [])].map(({textContent}) => textContent);
    expect(names).to.deep.equal(['Riga', 'Specie', 'Località', 'Altezza', 'Colonna 4']);
    expect(table?.querySelectorAll('tbody tr')).to.have.length(20);
    const region = table?.parentElement;
    expect(region?.tabIndex).to.equal(0);
    expect(region?.getAttribute('aria-labelledby')).to.equal(table?.querySelector('caption')?.id);
  });

  it('brings the reader of a long list to the first that is new', async () => {
    const element = await show('long list');
    await untilWords(element, '40 di 45');
    while (!element.shadowRoot?.activeElement) await new Promise(requestAnimationFrame);
    expect(element.shadowRoot.activeElement.textContent).to.contain('Raccolta 21');
    await play(element, [{press: 'Mostra altri'}, {until: 'Raccolta 45'}]);
    expect(words(element)).not.to.contain('Mostra altri');
  });

  it('says nothing of quality unless it is asked to', async () => {
    const element = await show('citing');
    expect(words(element)).not.to.contain('Qualità dei metadati');
    element.quality = 'on';
    await untilWords(element, 'Qualità dei metadati');
  });
});
