import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {globSync, readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {build} from '../../scripts/build.ts';
import {zipPlugin} from '../../scripts/wordpress-zip.ts';
import {violationsOf} from '../end-to-end/barriers.ts';
import {Demo, piazza} from '../end-to-end/demo.ts';
import {openSite} from '../end-to-end/site-pages.ts';
import {bringWordPress} from './wordpress/packages.ts';
import {password, WordPress} from './wordpress/site.ts';

// The site is a real WordPress, the plugin the zip that is released, and whoever writes is an editor without the right
// to write HTML (`unfiltered_html`), as on a network of sites.

/** The five, as the demo has them. */
const addresses = {
  consultation: piazza,
  agenda: '/agenda',
  dataset: '/datasets/gtfs-roma',
  plan: '/plans/6nap',
  commitment: '/plans/6nap/commitments/A1',
};
const nouns = Object.entries(addresses);
const tags = nouns.map(([noun]) => `arengo-${noun}`);

const missing = bringWordPress();
if (missing !== undefined) console.warn(`Nothing is tried in WordPress: ${missing}.`);
const why = missing === undefined ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== undefined)(`PHP${why}`, () => {
  it.each(['examples/wordpress', 'examples/drupal'])('reads every file of %s', (folder) => {
    const files = globSync(`${folder}/**/*.{php,module,install}`);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(execFileSync('php', ['-l', file], {encoding: 'utf8'})).toMatch(/^No syntax/);
  });

  it('makes of addresses in the Drupal module what is allowed, and of all others links or nothing', () => {
    const wishes = [
      {
        src: 'https://partecipa.example.it/agenda#arengo',
        noun: 'agenda',
        view: 'month',
        limit: 5,
        text: 'Apri',
      },
      {src: '/agenda https://partecipa.example.it/agenda', noun: 'agenda'},
      {src: 'https://partecipa.example.it@altrove.example/agenda', noun: 'agenda'},
      {src: 'https://partecipa.example.it.altrove.example/agenda', noun: 'agenda'},
      {src: '/agenda https://altrove.example/agenda', noun: 'agenda'},
      {src: 'javascript:alert(1)', noun: 'agenda'},
      {src: '/x', noun: 'script'},
    ];
    const made: unknown = JSON.parse(
      execFileSync('php', ['test/heavy/drupal.php'], {encoding: 'utf8', input: JSON.stringify(wishes)}),
    );
    expect(made).toMatchObject([
      {
        tag: 'arengo-agenda',
        attributes: {src: 'https://partecipa.example.it/agenda', view: 'month', limit: '5', lang: 'it'},
        address: 'https://partecipa.example.it/agenda',
        text: 'Apri',
      },
      {
        tag: 'arengo-agenda',
        attributes: {src: 'https://www.comune.example.it/agenda https://partecipa.example.it/agenda'},
      },
      null,
      {tag: '', text: 'partecipa.example.it.altrove.example/agenda'},
      {tag: ''},
      null,
      {tag: ''},
    ]);
  });
});

describe.skipIf(missing !== undefined)(`the plugin in a real WordPress${why}`, () => {
  let demo: Demo;
  let site: WordPress;
  let editor: Page;
  let administrator: Page;

  beforeAll(async () => {
    await build({onlyWhenStale: true});
    [demo, site] = await Promise.all([Demo.start(), zipPlugin().then((zip) => WordPress.start(zip))]);
    administrator = await logIn('amministratrice');
    editor = await logIn('redattore');
  }, 180_000);
  afterAll(() => Promise.all([demo?.stop(), site?.stop()]));

  async function logIn(name: string): Promise<Page> {
    const context = await demo.visitor({baseURL: site.url});
    const page = await context.newPage();
    await page.goto('/wp-login.php');
    await page.locator('#user_login').fill(name);
    await page.locator('#user_pass').fill(password);
    await page.locator('#wp-submit').click();
    await page.waitForURL(/wp-admin/);
    return page;
  }

  /** A page of the site as everybody sees it. */
  async function visit(path: string, widgets: number): Promise<Page> {
    const context = await demo.visitor({baseURL: site.url});
    const page = await context.newPage();
    await openSite(page, {path, widgets});
    return page;
  }

  async function openEditor() {
    await editor.goto('/wp-admin/post-new.php');
    await editor.waitForFunction(() => Reflect.has(window, 'wp'));
    await editor.evaluate(`wp.data.select('core/edit-post').isFeatureActive('welcomeGuide') &&
      wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide')`);
  }

  /** What an editor saves through the editor's own interface, with this HTML as it came in: the path of the post. */
  async function publish(content: string): Promise<{path: string; saved: string}> {
    const post: {id: number; content: {raw: string}} = await editor.evaluate(
      `wp.apiFetch({path: '/?rest_route=/wp/v2/posts', method: 'POST',
        data: ${JSON.stringify({title: 'Una pagina', status: 'publish', content})}})`,
    );
    return {path: `/?p=${post.id}`, saved: post.content.raw};
  }

  /** All five are on the page, each once and shown. */
  async function expectFive(path: string) {
    const page = await visit(path, nouns.length);
    expect(await violationsOf(page)).toEqual([]);
    for (const tag of tags) expect(await page.locator(tag).count(), tag).toBe(1);
    expect(await page.locator('arengo-agenda').getByRole('heading', {name: 'Appuntamenti'}).count()).toBe(1);
    await page.context().close();
  }

  it('is set up by an administrator, who is told what is wrong', async () => {
    const page = administrator;
    await page.goto('/wp-admin/options-general.php?page=arengo');
    await page.getByLabel('Indirizzi autorizzati').fill(`${demo.url}/agenda\nnon è un indirizzo`);
    await page
      .locator('#arengo-colour-accent')
      .evaluate((field: HTMLInputElement) => (field.value = '#99ccff'));
    await page.locator('#submit').click();
    await page.getByText('“non è un indirizzo” non è un indirizzo web').waitFor();
    await page.getByText('contrasto 1.6 : 1').first().waitFor();
    expect(await page.getByLabel('Indirizzi autorizzati').inputValue()).toContain(demo.url);
    await page.getByLabel('Indirizzi autorizzati').fill(demo.url);
    await page
      .locator('#arengo-colour-accent')
      .evaluate((field: HTMLInputElement) => (field.value = '#7a1f3d'));
    await page.locator('#submit').click();
    await page.locator('#setting-error-settings_updated').waitFor();
    expect(await page.getByText('contrasto').count()).toBe(0);
  });

  it('takes tags, scripts and frames from what an editor writes, but no link: that is what it is for', async () => {
    await openEditor();
    const link = '<a href="/agenda">Agenda</a>';
    const written = {
      [`<arengo-agenda src="/agenda">${link}</arengo-agenda>`]: link,
      '<script type="module" src="/arengo.js"></script>': '',
      '<iframe src="/embed/agenda/all" title="Agenda"></iframe>': '',
      '<a class="arengo-agenda" href="/agenda#arengo&amp;limit=5">Agenda</a>': 'unchanged',
      '<div data-src="/agenda">Agenda</div>': 'unchanged',
      '[arengo src="/agenda"]': 'unchanged',
      '<!-- wp:arengo/widget {"src":"/agenda"} /-->': 'unchanged',
    };
    const {saved} = await publish(Object.keys(written).join('\n'));
    const kept = Object.entries(written).map(([given, left]) => (left === 'unchanged' ? given : left));
    expect(saved).toBe(kept.join('\n'));
  });

  it.each([
    ['links', (url: string) => `<p><a href="${url}#arengo">Apri</a></p>`],
    ['shortcodes', (url: string, noun: string) => `[arengo src="${url}" noun="${noun}"]Apri[/arengo]`],
    ['shortcodes that leave it to the address', (url: string) => `[arengo src="${url}"]`],
    ['blocks', (src: string, noun: string) => `<!-- wp:arengo/widget ${JSON.stringify({src, noun})} /-->`],
  ])('shows all five as %s in the content of a post', async (_way, line) => {
    await openEditor();
    const content = nouns.map(([noun, path]) => line(`${demo.url}${path}`, noun)).join('\n\n');
    await expectFive((await publish(content)).path);
  });

  it('shows all five in a field saved with wp_kses_post() and printed with wpautop()', async () => {
    await openEditor();
    const links = nouns.map(([, path]) => `<a href="${demo.url}${path}#arengo">Apri</a>`).join('\n\n');
    await editor.evaluate(`wp.data.dispatch('core/editor').editPost({title: 'Un campo', status: 'publish'})`);
    await editor.getByRole('textbox', {name: 'Testo completo'}).fill(links);
    await editor.evaluate(`wp.data.dispatch('core/editor').savePost()`);
    await editor.waitForFunction(
      `!wp.data.select('core/editor').isSavingPost() && !wp.data.select('core/edit-post').isSavingMetaBoxes()`,
    );
    const id = await editor.evaluate(`wp.data.select('core/editor').getCurrentPostId()`);
    await expectFive(`/?p=${String(id)}`);
  });

  it('has a block with a preview', async () => {
    await openEditor();
    await editor.evaluate(
      `wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('arengo/widget'))`,
    );
    const block = editor.locator('[data-type="arengo/widget"]');
    await block.getByLabel('Indirizzo').fill('https://altrove.example/agenda');
    await block.getByRole('button', {name: 'Mostra'}).click();
    await block.getByText('https://altrove.example').first().waitFor();
    await editor.evaluate(`wp.data.dispatch('core/block-editor').updateBlockAttributes(
      wp.data.select('core/block-editor').getBlocks()[0].clientId, {src: '${demo.url}/agenda', limit: 2})`);
    await block.frameLocator('iframe').locator('arengo-agenda [part=entry]').first().waitFor();
    expect(await block.getByText('altrove').count()).toBe(0);
    await expect
      .poll(async () => (await block.locator('iframe').boundingBox())?.height ?? 0)
      .toBeGreaterThan(200);
    const saved = await editor.evaluate(`wp.data.select('core/editor').getEditedPostContent()`);
    expect(saved).toBe(`<!-- wp:arengo/widget {"src":"${demo.url}/agenda","limit":2} /-->`);
  });

  it('leaves a link a link when its address is not allowed, however it is written', async () => {
    await openEditor();
    const foreign = 'https://altrove.example/agenda';
    const {path} = await publish(
      [
        `[arengo src="${foreign}" noun="agenda"]Uno[/arengo]`,
        `[arengo src="${foreign}"]Due[/arengo]`,
        `[arengo src="${demo.url}/agenda" noun="agenda" source="${foreign}"]Tre[/arengo]`,
        `<!-- wp:arengo/widget ${JSON.stringify({src: foreign, noun: 'agenda', text: 'Quattro'})} /-->`,
        `[arengo src="javascript:alert(1)" noun="agenda"]Cinque[/arengo]`,
        `[arengo src="/agenda" noun="agenda" view='"><img src=x onerror=alert(1)>']Sei[/arengo]`,
      ].join('\n\n'),
    );
    const html = await (await fetch(site.url + path)).text();
    for (const text of ['Uno', 'Due', 'Quattro']) expect(html).toContain(`<a href="${foreign}">${text}</a>`);
    expect(html).toContain(`<a href="${demo.url}/agenda">Tre</a>`);
    expect(html).not.toContain('Cinque');
    expect(html.match(/<arengo-/g)).toHaveLength(1);
    expect(html).not.toContain('<img src=x');
  });

  it('paints them in the colours that were set, from a stylesheet that a strict policy allows', async () => {
    const html = await (await fetch(site.url)).text();
    const address = /href='([^']*arengo-style=[^']*)'/.exec(html)?.[1] ?? '';
    const answer = await fetch(address);
    expect(answer.headers.get('content-type')).toContain('text/css');
    expect(await answer.text()).toBe(':root{--arengo-accent:#7a1f3d;}');
  });

  it('takes the script from elsewhere only with its hash, and only where there is something to show', async () => {
    const script = `${demo.url}/arengo/arengo.js`;
    const hash = (text: string | Buffer) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
    const choose = (integrity: string) =>
      site.evaluate(`update_option('arengo', ['where' => 'seen', 'script' => '${script}',
        'integrity' => '${integrity}', 'origins' => ['${demo.url}']]);`);
    await openEditor();
    const {path} = await publish(`[arengo src="${demo.url}/agenda" noun="agenda"]Apri[/arengo]`);

    choose(hash(readFileSync('dist/cdn/arengo.js')));
    await (await visit(path, 1)).context().close();
    expect(await (await fetch(`${site.url}/?p=1`)).text()).not.toContain('arengo.js');

    choose(hash('something else'));
    const page = await (await demo.visitor({baseURL: site.url})).newPage();
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.goto(path);
    await refused;
    expect(await page.evaluate(() => customElements.get('arengo-agenda') === undefined)).toBe(true);
    expect(await page.getByRole('link', {name: 'Apri'}).isVisible()).toBe(true);
  });

  it('keeps the preview from whoever does not write here', async () => {
    expect((await fetch(`${site.url}/?arengo-preview=1`)).status).toBe(403);
  });

  it('has no barrier in its settings and in the preview', async () => {
    await administrator.goto('/wp-admin/options-general.php?page=arengo');
    const ours = (await violationsOf(administrator)).filter((line) => /arengo/.test(line));
    expect(ours).toEqual([]);
  });

  it('leaves nothing behind, and PHP has nothing to complain about', () => {
    const ours = site
      .complaints()
      .split('\n')
      .filter((line) => line.includes('/plugins/arengo/'));
    expect(ours).toEqual([]);
    site.evaluate(`require ABSPATH . 'wp-admin/includes/plugin.php'; uninstall_plugin('arengo/arengo.php');`);
    expect(site.evaluate(`var_export(get_option('arengo'));`)).toBe('false');
  });
});
