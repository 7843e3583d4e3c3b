import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/frame-host.ts';

/** A frame that has been answered once. */
async function framed(more = ''): Promise<HTMLIFrameElement> {
  const place = await fixture(
    html`<div lang="en" class="host">
      <iframe class="arengo-frame" title="" src=${`/test/embed/framed.html${more}`}></iframe>
    </div>`,
  );
  const frame = place.querySelector('iframe') as HTMLIFrameElement;
  while (!frame.style.height) await new Promise(requestAnimationFrame);
  return frame;
}

const rootIn = ({contentDocument}: HTMLIFrameElement) => contentDocument?.documentElement as HTMLElement;
const token = (frame: HTMLIFrameElement, name: string) =>
  rootIn(frame).style.getPropertyValue(`--arengo-${name}`);

/** Wait for what the conversation brings: it goes its own way, and each engine's way. */
async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise(requestAnimationFrame);
}

describe('a frame and the page around', () => {
  it('agree about height, title and language', async () => {
    const frame = await framed();
    await expect(frame.parentElement).to.be.accessible();
    expect(frame.title).to.equal('Nel riquadro');
    const main = rootIn(frame).querySelector('main > p') as HTMLElement;
    expect(main.getAttribute('lang')).to.equal('en');
    const before = frame.offsetHeight;
    main.textContent = 'Un testo lungo. '.repeat(200);
    await until(() => frame.offsetHeight > before + 100);
    expect(rootIn(frame).scrollHeight).to.be.at.most(frame.clientHeight);
    // And lower again.
    main.textContent = 'Un testo';
    await until(() => frame.offsetHeight === before);
  });

  it('take the look of the page, but for what the address says', async () => {
    document.documentElement.style.setProperty('--arengo-accent', '#123456');
    document.documentElement.style.setProperty('--arengo-text', '#222222');
    const frame = await framed('?accent=%23b3263f');
    await until(() => token(frame, 'text') !== '');
    document.documentElement.removeAttribute('style');
    expect(token(frame, 'accent')).to.equal('#b3263f');
    expect(token(frame, 'text')).to.equal('#222222');
  });

  it('take nothing that is no look', async () => {
    const frame = await framed(
      `?${new URLSearchParams({
        accent: 'url(https://evil.example/)',
        text: 'red;color:blue',
        background: 'var(--x)',
        radius: '1e9zz',
        font: 'x} body{display:none',
        nothing: 'red',
        border: 'RebeccaPurple',
      }).toString()}`,
    );
    expect([...rootIn(frame).style].filter((name) => name !== '--arengo-font')).to.deep.equal([
      '--arengo-border',
    ]);
  });

  it('keep to the first who spoke, and to a height that makes sense', async () => {
    const frame = await framed();
    const before = frame.style.height;
    const heard = new Promise((resolve) => addEventListener('message', resolve, {once: true}));
    // Same origin, other window: this page itself.
    postMessage({arengo: 'size', height: 4000}, location.origin);
    await heard;
    expect(frame.style.height).to.equal(before);
    const tellsOf = async (height: unknown) => {
      const came = new Promise((resolve) => addEventListener('message', resolve, {once: true}));
      const script = document.createElement('script');
      script.textContent = `parent.postMessage({arengo: 'size', height: ${JSON.stringify(height) ?? 'NaN'}}, '*')`;
      rootIn(frame).append(script);
      await came;
    };
    for (const height of ['4000', -1, Number.NaN]) await tellsOf(height);
    expect(frame.style.height).to.equal(before);
    await tellsOf(1e9);
    await until(() => frame.style.height === '100000px');
  });
});

describe('a frame that a WordPress has put into its page', () => {
  /** What it says to the page around, as wp-embed.js hears it. */
  function listen() {
    const told: Record<string, unknown>[] = [];
    const hear = ({data}: MessageEvent<Record<string, unknown>>) => data['secret'] && told.push(data);
    addEventListener('message', hear);
    return {told, stop: () => removeEventListener('message', hear)};
  }
  const load = async (more: string) => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="" src=${`/test/embed/framed.html${more}`}></iframe>`,
    );
    await until(
      () => frame.contentDocument?.readyState === 'complete' && !!rootIn(frame).querySelector('main'),
    );
    return frame;
  };

  it('tells its height before anybody speaks, and each link once however often it is greeted', async () => {
    const {told, stop} = listen();
    const frame = await load('#?secret=abc');
    await until(() => told.length > 0);
    const {height} = frame.contentDocument?.body.getBoundingClientRect() ?? {};
    expect(told[0]).to.deep.equal({message: 'height', value: Math.ceil(height ?? 0), secret: 'abc'});
    for (const secret of ['wrong', 'abc', 'abc']) {
      frame.contentWindow?.postMessage({message: 'ready', secret}, location.origin);
    }
    // Answered twice: not to who has another secret.
    await until(() => told.length > 2);
    const link = frame.contentDocument?.createElement('a') as HTMLAnchorElement;
    link.href = '#below';
    rootIn(frame).querySelector('main')?.append(link);
    link.click();
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    frame.contentWindow?.postMessage({message: 'ready', secret: 'abc'}, location.origin);
    await until(() => told.filter(({message}) => message === 'height').length >= 4);
    stop();
    const links = told.filter(({message}) => message === 'link');
    expect(links).to.deep.equal([{message: 'link', value: link.href, secret: 'abc'}]);
  });
});
