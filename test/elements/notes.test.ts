import {expect, oneEvent} from '@open-wc/testing';
import '../../src/elements/agenda/define.ts';
import type {NotesEvent} from '../../src/sources/catalogues/notes.ts';
import {srcOf} from '../faces/face.ts';
import {faceOf} from '../faces.ts';
import {empty, shownAs} from './showing.ts';

const {info} = console;

describe('what a source left out', () => {
  before(() => (console.info = () => undefined));
  after(() => (console.info = info));

  it('is told to who listens on the document, beside a widget that shows the rest', async () => {
    const face = faceOf('agenda', 'Decidim 0.26, meetings');
    const element = await empty('agenda');
    const told = oneEvent<NotesEvent>(document, 'arengo-notes');
    const arrived = oneEvent(element, 'arengo-loaded');
    element.setAttribute('src', srcOf(face));
    const {url, notes} = await told;
    expect(new URL(url).pathname).to.equal(srcOf(face));
    expect(notes).to.deep.equal([{path: 'withdrawn', value: '3'}]);
    await arrived;
    await expect(element).to.be.accessible();
  });

  it('is nothing where everything was taken over', async () => {
    let told = 0;
    const count = () => (told += 1);
    document.addEventListener('arengo-notes', count);
    await shownAs('agenda', 'Decidim, one meeting');
    document.removeEventListener('arengo-notes', count);
    expect(told).to.equal(0);
  });
});
