import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BrowserContext, FrameLocator, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {violationsOf} from './barriers.ts';
import {answerRequired, sendIn} from './citizen.ts';
import {Demo} from './demo.ts';
import {serveHost} from './host-pages.ts';
import {servePlainly} from './plain-server.ts';

let demo: Demo;
let host: Awaited<ReturnType<typeof serveHost>>;
let files: Awaited<ReturnType<typeof servePlainly>>;
let context: BrowserContext;
let page: Page;
let faults: string[];

const listing = mkdtempSync(join(tmpdir(), 'arengo-listed-'));
const frameOf = (src: string, more = 'title="Dal Comune"') =>
  `<iframe class="arengo-frame" src="${src}" width="600" height="200" ${more}></iframe>`;

beforeAll(async () => {
  demo = await Demo.start();
  // As an operator has it: the folder of the widgets, with a line of `frame.html` of their own.
  cpSync('dist/cdn', listing, {recursive: true});
  const listed = readFileSync(join(listing, 'frame.html'), 'utf8').replace(
    'name="arengo-hosts" content=""',
    `name="arengo-hosts" content="${new URL(demo.url).host}"`,
  );
  writeFileSync(join(listing, 'frame.html'), listed);
  files = await servePlainly({
    '/arengo/': 'dist/cdn',
    '/listed/': listing,
    '/data/': 'examples/sources/data',
  });
  const script = `<script type="module" src="${demo.url}/arengo/arengo-frame.js"></script>`;
  const at = (path: string) => `${demo.url}/embed/${path}`;
  host = await serveHost([demo.url, files.url], {
    '/plan': `<div lang="en">${frameOf(at('plan/6nap'), '')}</div>${script}`,
    '/agenda': `${frameOf(at('agenda?kind=meeting&lang=it&accent=%23b3263f'))}${script}`,
    '/consultation': `${frameOf(at('consultation/piazza-del-mercato'))}${script}`,
    '/sandboxed': `${frameOf(at('consultation/piazza-del-mercato#?secret=abc'), 'title="Dal Comune" sandbox="allow-scripts"')}${script}`,
    '/alone': frameOf(at('dataset/anncsu')),
  });
});
afterAll(async () => {
  await Promise.all([demo.stop(), host.stop(), files.stop()]);
  rmSync(listing, {recursive: true, force: true});
});
beforeEach(async () => {
  context = await demo.visitor();
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
});
afterEach(() => context.close());

const inFrame = (): FrameLocator => page.frameLocator('iframe');
const heightOf = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
/** How high the page in the frame is, and whether it scrolls by itself. */
const within = () =>
  inFrame()
    .locator('html')
    .evaluate((root) => ({height: root.ownerDocument.body.offsetHeight, room: root.clientHeight}));

/** All questions at once, as on the page of the consultation: here they come step by step. */
async function wholeForm() {
  const widget = inFrame().locator('arengo-consultation');
  await widget.evaluate((element) => element.setAttribute('layout', 'page'));
  await widget.getByLabel('Ho letto l’informativa').waitFor();
  return widget.locator('[part=form]');
}

/** The frame is as high as what is in it, which is more than it was given. */
async function fits() {
  await expect.poll(heightOf).toBeGreaterThan(250);
  // Looked at once: what is in it may still be coming.
  const fit = async () => {
    const {height, room} = await within();
    return room >= height && room <= height + 1;
  };
  await expect.poll(fit).toBe(true);
}

describe('a frame on a page of another site, under a strict policy', () => {
  it('is accessible, and as high as what is in it, also when that changes', async () => {
    await page.goto(`${host.url}/plan`);
    await inFrame().getByRole('heading', {level: 1}).waitFor();
    await fits();
    expect(await violationsOf(page)).toEqual([]);
    expect(await violationsOf(page.frames()[1] ?? page)).toEqual([]);
    // Whoever pasted it named it not: the page in it does.
    expect(await page.locator('iframe').getAttribute('title')).not.toBe('');
    // The language is that of the page around.
    expect(await inFrame().locator('arengo-plan').getAttribute('lang')).toBe('en');
    const before = await heightOf();
    await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '320'));
    await expect.poll(heightOf).toBeGreaterThan(before);
    await fits();
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it('takes its colours from its address, and no word that is none', async () => {
    await page.goto(`${host.url}/agenda`);
    const accent = (src: string) =>
      page
        .goto(src)
        .then(() => page.evaluate(() => document.documentElement.style.getPropertyValue('--arengo-accent')));
    expect(await accent(`${demo.url}/embed/agenda?accent=%23b3263f`)).toBe('#b3263f');
    expect(await accent(`${demo.url}/embed/agenda?accent=url(https://evil.example/x)`)).toBe('');
    expect(await accent(`${demo.url}/embed/agenda?accent=red%3Bbackground:blue`)).toBe('');
  });

  it('hears nobody but the page around, and the page around nobody but the frame', async () => {
    await page.goto(`${host.url}/plan`);
    await inFrame().getByRole('heading', {level: 1}).waitFor();
    await fits();
    const before = await heightOf();
    // From the page itself, which is not the frame.
    await page.evaluate(() => postMessage({arengo: 'size', height: 5000}, '*'));
    // To the frame, from itself: it answers only the window around.
    const inside = page.frames()[1];
    await inside?.evaluate(() => postMessage({arengo: 'hello', look: {accent: 'red'}}, '*'));
    await inside?.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(
      await inside?.evaluate(() => document.documentElement.style.getPropertyValue('--arengo-accent')),
    ).not.toBe('red');
    // From the right window with the wrong origin: the frame was led elsewhere.
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement, url) => {
      const came = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      frame.contentWindow?.location.replace(url);
      return came.then(() => undefined);
    }, `${files.url}/arengo/frame.html`);
    const heard = page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          addEventListener('message', ({origin}) => resolve(origin), {once: true}),
        ),
    );
    await page.frames()[1]?.evaluate(() => parent.postMessage({arengo: 'size', height: 5000}, '*'));
    expect(await heard).toBe(files.url);
    expect(await heightOf()).toBe(before);
  });

  it('has room for the dialog of an agenda, where the reader is looking', async () => {
    await page.goto(`${host.url}/agenda`);
    await fits();
    const opener = inFrame()
      .getByRole('button', {name: /^Dettagli/})
      .last();
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = inFrame().getByRole('dialog');
    await dialog.waitFor();
    await expect.poll(async () => (await dialog.boundingBox())?.height ?? 0).toBeGreaterThan(250);
    await expect
      .poll(async () => {
        const box = await dialog.boundingBox();
        const size = page.viewportSize();
        return box && size && box.y >= 0 && box.y + Math.min(box.height, 300) <= size.height;
      })
      .toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'hidden'});
    // And the keyboard goes on, out of the frame again.
    await expect.poll(() => opener.evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(faults).toEqual([]);
  });

  it('takes a response, as the page of the consultation does', async () => {
    await page.goto(`${host.url}/consultation`);
    const form = await wholeForm();
    await answerRequired(form);
    await fits();
    const before = demo.recorded().length;
    await sendIn(form).click();
    await expect.poll(() => demo.recorded().length, {timeout: 10_000}).toBe(before + 1);
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it('breaks nothing in a sandbox, where it may keep nothing, and tells a WordPress around how high it is', async () => {
    // As wp-embed.js hears it; what that says of itself comes before there is anybody in the frame.
    await page.addInitScript(() => {
      const told: unknown[] = [];
      addEventListener('message', ({data}: MessageEvent<unknown>) => told.push(data));
      Object.assign(globalThis, {told});
    });
    const told = () => page.evaluate(() => [...(Reflect.get(globalThis, 'told') as unknown[])]);
    await page.goto(`${host.url}/sandboxed`);
    const form = await wholeForm();
    await answerRequired(form);
    const isTold = async () => {
      const {height} = await within();
      expect((await told()).at(-1)).toEqual({message: 'height', value: height, secret: 'abc'});
      return true;
    };
    await expect.poll(() => isTold().catch(() => false)).toBe(true);
    // The browser says that the page around may not address it by its origin: it has none.
    expect(faults.filter((fault) => !fault.includes("origin ('null')"))).toEqual([]);
    const link = inFrame().locator('main > p:last-child a');
    await link.click();
    const value = await link.evaluate((element: HTMLAnchorElement) => element.href);
    await expect.poll(told).toContainEqual({message: 'link', value, secret: 'abc'});
  });

  it('needs no script around it', async () => {
    await page.goto(`${host.url}/alone`);
    await inFrame().getByRole('heading', {level: 1}).waitFor();
    expect(await heightOf()).toBeLessThan(210);
  });
});

describe('frame.html', () => {
  const at = (query: string) => page.goto(`${files.url}/arengo/frame.html?${query}`);

  it('shows what lies beside it', async () => {
    const src = ['incontri.csv', 'eventi.ics'].map((file) => `${files.url}/data/${file}`).join(' ');
    await at(`src=${encodeURIComponent(src)}&noun=agenda&kind=meeting&view=receipt`);
    await page.getByText('Trasporti Riuniti S.p.A.').first().waitFor();
    expect(await page.locator('arengo-agenda').getAttribute('src')).toBe(src);
    expect(await page.locator('arengo-agenda').getAttribute('view')).toBe(null);
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('shows nothing of a host that is not listed, asks nothing of it, and says so', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await at(`src=${encodeURIComponent(`${demo.url}/agenda`)}`);
    await page.getByText(`non mostra contenuti di ${new URL(demo.url).host}`).waitFor();
    expect(await page.locator('main').locator('arengo-agenda, a').count()).toBe(0);
    await at(
      `src=${encodeURIComponent(`${files.url}/data/incontri.csv`)}&noun=agenda&source=${encodeURIComponent(`ckan ${demo.url}/relay`)}`,
    );
    await page.getByText(`non mostra contenuti di ${new URL(demo.url).host}`).waitFor();
    // Nor beside one that is.
    await at(
      `src=${encodeURIComponent(`${files.url}/data/incontri.csv ${demo.url}/agenda`)}&noun=agenda&lang=it`,
    );
    await page.getByText(`non mostra contenuti di ${new URL(demo.url).host}`).waitFor();
    expect(asked.filter((url) => url.startsWith(demo.url))).toEqual([]);
    await at('lang=en');
    await page.getByText('There is no valid address').waitFor();
  });

  it('shows a host that is listed, and may ask nobody else', async () => {
    await page.goto(
      `${files.url}/listed/frame.html?src=${encodeURIComponent(`${demo.url}/plans/6nap`)}&lang=it`,
    );
    await page.locator('arengo-plan').getByRole('heading', {level: 1}).waitFor();
    const refused = await page.evaluate(() =>
      fetch('https://evil.example/').then(
        () => 'went',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    expect(faults.some((fault) => /connect-src 'self'/.test(fault))).toBe(true);
  });
});
