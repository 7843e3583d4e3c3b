import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Composition} from '../../src/composer/composition.ts';
import {linkAddress} from '../../src/composer/composition.ts';
import {optionsOf} from '../../src/composer/options.ts';
import {widgetOptions} from '../../src/model/widget-options.ts';
import {nouns} from '../../src/model/noun.ts';
import {overflowOf, violationsOf} from './barriers.ts';
import {focusOf} from './citizen.ts';
import {Demo} from './demo.ts';
import {expectNoFault, watch, type Watch} from './watch.ts';

let demo: Demo;
let context: BrowserContext | undefined;
/** Somebody else's server, which lets no other page read it. */
let elsewhere: Server;
let other: string;

beforeAll(async () => {
  demo = await Demo.start();
  elsewhere = createServer((_request, response) => {
    response.writeHead(200, {'content-type': 'text/csv'}).end('Data;Carica;Portatore di interessi\n');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => elsewhere.once('listening', resolve));
  // A server on a port, not on a pipe, has an address with a port.
  other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(async () => {
  elsewhere.close();
  await demo.stop();
});
afterEach(() => context?.close());

async function opened(path = '/composer/', options: BrowserContextOptions = {}): Promise<Watch> {
  context = await demo.visitor(options);
  const watched = await watch(context, demo.url);
  await watched.page.goto(path);
  await watched.page.getByRole('heading', {level: 1}).waitFor();
  return watched;
}

const field = (page: Page) => page.getByLabel('Indirizzo, codice da incorporare o tabella');

async function paste(page: Page, text: string) {
  await field(page).fill(text);
  await page.getByRole('button', {name: 'Mostra', exact: true}).click();
}

const said = (page: Page) => page.getByRole('status').first().innerText();
const region = (page: Page, name: string) => page.getByRole('region', {name, exact: true});
const textOf = (page: Page, name: string) => region(page, name).locator('code').innerText();
const entries = (page: Page) => region(page, 'Anteprima').locator('[part=entry]');

describe('the composer', () => {
  it('shows an example at once, breaks no policy, asks nobody else, keeps nothing and has no barrier', async () => {
    const watched = await opened();
    const {page} = watched;
    expect(await violationsOf(page), 'empty').toEqual([]);
    await page.getByRole('button', {name: 'Prova con un esempio'}).click();
    await expect.poll(() => entries(page).count()).toBe(8);
    await expect.poll(() => said(page)).toBe('Trovata un’agenda con 8 voci.');
    await expectNoFault(watched);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    for (const width of [1280, 320]) {
      await page.setViewportSize({width, height: 900});
      expect.soft(await violationsOf(page), `at ${width} px`).toEqual([]);
      expect.soft(await overflowOf(page), `at ${width} px`).toEqual([]);
    }
    await page.emulateMedia({colorScheme: 'dark'});
    expect.soft(await violationsOf(page), 'dark').toEqual([]);
  });

  it('writes what is to be pasted, in every way, with the hash of a script that stays the same', async () => {
    const {page} = await opened();
    const pinned = `${demo.url}/arengo/0.1.0/arengo.js`;
    await page.route(pinned, (route) => route.fulfill({path: 'dist/cdn/arengo.js'}));
    await paste(page, `${demo.url}/agenda?kind=meeting`);
    await entries(page).first().waitFor();
    await page.getByLabel('Aspetto').selectOption({label: 'tabella'});
    await page.getByLabel('Testo del link').fill('Chi incontra chi');
    await page.getByLabel('Testo del link').press('Tab');
    const address = `${demo.url}/agenda?kind=meeting`;
    await expect
      .poll(() => textOf(page, 'Dove deve apparire'))
      .toBe(`<a href="${address}#arengo=agenda&amp;view=table">Chi incontra chi</a>`);
    const line = await textOf(page, 'Una volta sola, nel modello del sito');
    expect(line).toBe(`<script type="module" src="${demo.url}/arengo/arengo.js"></script>`);
    await page.getByText('La riga è senza impronta (SRI)').waitFor();
    await page.getByText('L’indirizzo di arengo.js è sul tuo computer').waitFor();
    await page.getByLabel('Dove sta arengo.js').fill(pinned);
    await page.getByLabel('Dove sta arengo.js').press('Tab');
    const hash = createHash('sha384').update(readFileSync('dist/cdn/arengo.js')).digest('base64');
    const script = `<script type="module" src="${pinned}" integrity="sha384-${hash}" crossorigin="anonymous"></script>`;
    await expect.poll(() => textOf(page, 'Una volta sola, nel modello del sito')).toBe(script);
    const supplier = await textOf(page, 'Messaggio per il fornitore');
    for (const part of [script, `connect-src ${demo.url};`, `- ${demo.url} (dati)`, 'BSD-3-Clause'])
      expect(supplier).toContain(part);
    expect(await textOf(page, 'Riga per l’informativa privacy')).toContain(`i dati a ${demo.url}`);

    await page.getByLabel('HTML libero').check();
    await expect
      .poll(() => textOf(page, 'Dove deve apparire'))
      .toBe(
        `<arengo-agenda src="${address}" view="table">\n  <a href="${address}">Chi incontra chi</a>\n</arengo-agenda>`,
      );
    await page.getByLabel('WordPress').check();
    await expect
      .poll(() => textOf(page, 'Dove deve apparire'))
      .toBe(`[arengo noun="agenda" src="${address}" view="table" text="Chi incontra chi"]`);

    // The whole composition is in the address: whoever opens it has the same.
    const again = await page.context().newPage();
    await again.goto(page.url());
    await expect.poll(() => textOf(again, 'Dove deve apparire')).toContain('view="table"');
  });

  it('takes from a link that somebody shares only what an element knows, and warns of a foreign script', async () => {
    const fragment = new URLSearchParams({
      in: 'it',
      src: `${demo.url}/agenda`,
      as: 'agenda',
      way: 'tag',
      loader: 'https://evil.example/arengo.js',
      css: '--arengo-accent: red</style>; --arengo-text: #222222',
      view: 'table',
      onmouseover: 'alert(1)',
      'x><script/src': '//evil.example/x.js></script',
    });
    const {page} = await opened(`/composer/#${fragment.toString()}`);
    await expect
      .poll(() => textOf(page, 'Dove deve apparire'))
      .toBe(
        `<arengo-agenda src="${demo.url}/agenda" view="table">\n  <a href="${demo.url}/agenda">Agenda</a>\n</arengo-agenda>`,
      );
    expect(await textOf(page, 'Regola per il foglio di stile del sito')).toBe(
      ':root {\n  --arengo-text: #222222;\n}',
    );
    await page.getByText('arengo.js viene da https://evil.example').waitFor();
    await entries(page).or(page.locator('.stage [part=row]')).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel('WordPress').check();
    await expect.poll(() => page.getByText('arengo.js viene da').count()).toBe(0);
    expect(await textOf(page, 'Messaggio per il fornitore')).not.toContain('evil.example');
  });

  it('says in words what is wrong, and what helps', async () => {
    const {page} = await opened();
    for (const [text, what, cure] of [
      ['javascript:alert(1)', 'non è un indirizzo web', 'https://'],
      ['C:\\incontri.csv', 'sul tuo computer', 'Apri un file CSV'],
      [`${demo.url}/niente.csv`, 'non c’è niente', 'spostata'],
      [
        `${demo.url}/trasparenza.html#arengo=agenda&source=file`,
        'non con dati che sappiamo leggere',
        'al posto di un file',
      ],
      [`${demo.url}/trasparenza.html#arengo=agenda`, 'nessuno di quelli che riconosciamo', 'WordPress'],
      [`${other}/incontri.csv`, 'non si lascia leggere', 'Access-Control-Allow-Origin'],
    ] as const) {
      await paste(page, text);
      const problem = page.locator('.problem');
      await expect.poll(() => problem.innerText(), {message: text}).toContain(what);
      expect(await problem.innerText()).toContain(cure);
      await expect.poll(() => said(page)).toContain(what);
      expect.soft(await violationsOf(page), text).toEqual([]);
      expect(await page.getByRole('heading', {name: 'Copia e incolla'}).count(), text).toBe(0);
    }
  });

  it('looks at a table without sending it, and names the rows that cannot be read', async () => {
    const watched = await opened();
    const {page} = watched;
    await paste(
      page,
      'Data;Carica;Portatore di interessi\n12/03/2026;Sindaco;Consorzio\n31/02/2026;Sindaco;Coro',
    );
    await expect.poll(() => entries(page).count()).toBe(1);
    await page.getByText('1 voce non si legge. Guarda le righe: 3.').waitFor();
    await page.getByLabel('Indirizzo in cui caricherai il file').fill('https://comune.example.it/i.csv');
    await page.getByLabel('Indirizzo in cui caricherai il file').press('Tab');
    await expect
      .poll(() => textOf(page, 'Dove deve apparire'))
      .toContain('https://comune.example.it/i.csv#arengo=agenda');
    await expectNoFault({
      ...watched,
      faults: watched.faults.filter((fault) => !fault.includes('1 rows cannot be read')),
    });
  });

  it('is used by the keyboard alone', async () => {
    const {page} = await opened('/composer/', {permissions: ['clipboard-read', 'clipboard-write']});
    const tabTo = async (label: string) => {
      for (let pressed = 0; pressed < 80; pressed++) {
        await page.keyboard.press('Tab');
        if ((await focusOf(page)).label.includes(label)) return;
      }
      throw new Error(`Tab does not come to "${label}"`);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(`${demo.url}/consultations/piazza-del-mercato`);
    await tabTo('Mostra');
    await page.keyboard.press('Enter');
    await page.locator('.stage arengo-consultation h2').first().waitFor();
    expect(await said(page)).toBe('Trovata una consultazione.');
    // What is not held back is told beside it.
    await page.getByText('Un file scelto per una domanda, invece, si carica subito').waitFor();
    await tabTo('Copia: Dove deve apparire');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toBe('Copiato.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `<a href="${demo.url}/consultations/piazza-del-mercato#arengo=consultation">Consultazione</a>`,
    );
  });

  it('dresses the widget in the colours of a site, and in tones that can be read', async () => {
    const {page} = await opened();
    await page.getByRole('button', {name: 'Prova con un esempio'}).click();
    await entries(page).first().waitFor();
    await page.getByLabel('Usa un colore mio').check();
    await page.getByLabel('Colore principale').fill('#e0a000');
    await page.getByText('Troppo chiaro per i link').first().waitFor();
    const rule = await textOf(page, 'Regola per il foglio di stile del sito');
    const token = /--arengo-accent: (#[\da-f]{6});/.exec(rule)?.[1];
    const worn = () =>
      page.locator('arengo-agenda').evaluate((widget) => widget.style.getPropertyValue('--arengo-accent'));
    await expect.poll(worn).toBe(token);
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each([
    [
      'de-AT',
      'Was möchten Sie zeigen?',
      'Mit einem Beispiel versuchen',
      'Eine Agenda mit 8 Einträgen gefunden.',
    ],
    ['en-GB', 'What do you want to show?', 'Try an example', 'Found an agenda with 8 entries.'],
  ])('speaks the language of its reader: %s', async (locale, heading, button, found) => {
    const {page} = await opened('/composer/', {locale});
    await page.getByRole('heading', {name: heading}).waitFor();
    await page.getByRole('button', {name: button}).click();
    await expect.poll(() => said(page)).toBe(found);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    await page.locator('#what').fill('https://');
    await page.getByRole('button', {name: 'Italiano'}).click();
    await page.getByRole('heading', {name: 'Che cosa vuoi mostrare?'}).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    // What somebody is typing is theirs, whatever is drawn anew around it.
    expect(await field(page).inputValue()).toBe('https://');
  });
});

describe('a link of the composer', () => {
  it('becomes the widget that was composed, with every option of the manifest that a link can say', async () => {
    context = await demo.visitor();
    const page = await context.newPage();
    await page.goto('/');
    const composed = nouns.map((noun): Composition => {
      const names = optionsOf(noun)
        .map(({name}) => name)
        .filter((name) => name !== 'source' && widgetOptions.some((option) => option === name));
      const options = new Map(names.map((name) => [name, `è "${name}" & più`]));
      return {noun, src: `${demo.url}/nowhere/${noun}?x=a b`, options, text: 'Testo'};
    });
    const attributes = await page.evaluate(async (hrefs) => {
      const made = hrefs.map((href) => {
        const link = document.createElement('a');
        link.href = href;
        link.textContent = 'Testo';
        return link;
      });
      // At the top: what is far below is told to wait (`loading`), which nobody composed.
      document.querySelector('main')?.prepend(...made);
      const next = (link: Element) => link.nextElementSibling;
      while (made.some((link) => !next(link)?.localName.startsWith('arengo-')))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return made.map((link) => {
        const widget = next(link);
        const names = widget?.getAttributeNames() ?? [];
        return [
          widget?.localName,
          Object.fromEntries(names.map((name) => [name, widget?.getAttribute(name)])),
        ];
      });
    }, composed.map(linkAddress));
    expect(attributes).toEqual(
      composed.map(({noun, src, options}) => [
        `arengo-${noun}`,
        {...Object.fromEntries(options), src: new URL(src).href},
      ]),
    );
  });
});
