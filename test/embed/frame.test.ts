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
    for (const height of ['4000', -1, 1e9, Number.NaN]) {
      const came = new Promise((resolve) => addEventListener('message', resolve, {once: true}));
      const script = document.createElement('script');
      script.textContent = `parent.postMessage({arengo: 'size', height: ${JSON.stringify(height) ?? 'NaN'}}, '*')`;
      rootIn(frame).append(script);
      await came;
    }
    expect(frame.style.height).to.equal(before);
  });
});
