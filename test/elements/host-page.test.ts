import {expect, fixtureCleanup} from '@open-wc/testing';
import '../../src/define.ts';
import type {LitElement} from 'lit';
import type {Noun} from '../../src/model/noun.ts';
import {shownAs} from './showing.ts';

const shown: Readonly<Record<Noun, string>> = {
  consultation: 'open',
  agenda: 'kinds apart',
  dataset: 'dataset',
  plan: 'plan',
  commitment: 'all milestones known',
};
const nouns = Object.entries(shown) as readonly [Noun, string][];

/** The places of the first and the last letter of the paragraph that says this, and of the paragraph. */
function placesOf(element: LitElement, text: string) {
  const found = [...(element.shadowRoot?.querySelectorAll('p') ?? [])].find(
    (one) => one.textContent.trim() === text,
  );
  const node = found && [...found.childNodes].find((one) => one.textContent?.trim() === text);
  if (!node) throw new Error(`no paragraph says \u201c${text}\u201d`);
  const start = node.textContent?.indexOf(text) ?? 0;
  const letter = (at: number) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  return {
    first: letter(start),
    last: letter(start + text.length - 1),
    paragraph: found.getBoundingClientRect(),
  };
}

describe('a widget in a page', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
    fixtureCleanup();
  });

  it('wears no ring of its page around the whole, while a control inside has the focus', async () => {
    const ring = document.createElement('style');
    ring.textContent = ':focus { box-shadow: 0 0 0 5px #000; outline: 3px solid transparent }';
    document.head.append(ring);
    const element = await shownAs('consultation', 'one question');
    element.shadowRoot?.querySelector('input')?.focus();
    expect(document.activeElement).to.equal(element);
    expect(getComputedStyle(element).boxShadow).to.equal('none');
    ring.remove();
  });

  for (const [widget, face] of nouns)
    it(`is as large as its text, whatever the page makes of rem: ${widget}`, async () => {
      document.body.style.fontSize = '16px';
      const element = await shownAs(widget, face);
      const {height} = element.getBoundingClientRect();
      document.documentElement.style.fontSize = '62.5%';
      expect(element.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
    });

  it('begins its lines where lines begin, in a page that justifies or centres them', async () => {
    for (const align of ['justify', 'center']) {
      document.body.style.textAlign = align;
      const {first, paragraph} = placesOf(await shownAs('consultation', 'open'), 'Che cosa vuoi trovarci?');
      expect(first.left, align).to.be.closeTo(paragraph.left, 2);
    }
  });

  it('reads a text in its own direction, on the side where a page from right to left begins', async () => {
    document.documentElement.dir = 'rtl';
    const {first, last, paragraph} = placesOf(
      await shownAs('consultation', 'open'),
      'Che cosa vuoi trovarci?',
    );
    expect(last.left, 'the question mark').to.be.above(first.left);
    expect(last.right).to.be.closeTo(paragraph.right, 2);
  });

  it('keeps the marks of milestones beside the text, from right to left too', async () => {
    document.documentElement.dir = 'rtl';
    const element = await shownAs('commitment', 'all milestones known');
    const milestone = element.shadowRoot?.querySelector('[part=milestone]');
    if (!milestone) throw new Error('there is no milestone');
    expect(Number.parseFloat(getComputedStyle(milestone).paddingRight)).to.be.above(20);
  });

  it('begins a bar where lines begin', async () => {
    for (const [dir, side] of [
      ['ltr', 'left'],
      ['rtl', 'right'],
    ] as const) {
      document.documentElement.dir = dir;
      const element = await shownAs('commitment', 'all milestones known');
      const [track, done] = element.shadowRoot?.querySelectorAll('[part=bar] rect') ?? [];
      if (!track || !done) throw new Error('there is no bar');
      expect(done.getBoundingClientRect().width).to.be.below(track.getBoundingClientRect().width);
      expect(done.getBoundingClientRect()[side]).to.be.closeTo(track.getBoundingClientRect()[side], 1);
    }
  });
});
