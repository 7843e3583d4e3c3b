import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import ical from 'ical.js';
import '../../src/elements/agenda/define.ts';
import type {AgendaElement} from '../../src/elements/agenda/agenda.ts';
import {faceOf, srcOf} from '../faces.ts';
import {play, untilWords, words} from '../faces/play.ts';
import {press} from './reading.ts';
import {shownAs} from './showing.ts';

const unfold = [{unfold: 'Porta con te'}, {until: 'Scarica'}] as const;

const links = (element: AgendaElement) =>
  [...(element.shadowRoot?.querySelectorAll('[part=taking] a') ?? [])].map((one) =>
    one instanceof HTMLAnchorElement ? one.href : '',
  );

/** An agenda that is a file: its source has no calendar to follow. */
async function ofFile(name: string): Promise<AgendaElement> {
  const element = await fixture<AgendaElement>(html`<arengo-agenda></arengo-agenda>`);
  const loaded = oneEvent(element, 'arengo-loaded');
  element.setAttribute('source', 'file');
  element.setAttribute('src', `${srcOf(faceOf('agenda', name))}.json`);
  await loaded;
  await untilWords(element, 'Porta con te');
  await play(element, unfold);
  return element;
}

/** The file that the widget hands to the browser to be saved. */
async function saved(element: AgendaElement, label: string): Promise<File> {
  const blobs: Blob[] = [];
  const revoked: string[] = [];
  const {createObjectURL, revokeObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let name = '';
  URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'blob:nowhere');
  URL.revokeObjectURL = (url) => void revoked.push(url);
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    press(element, label);
    await untilWords(element, 'Abbiamo salvato');
  } finally {
    Object.assign(URL, {createObjectURL, revokeObjectURL});
    HTMLAnchorElement.prototype.click = click;
  }
  expect(revoked).to.deep.equal(['blob:nowhere']);
  const [blob] = blobs;
  if (!blob) throw new Error('nothing was saved');
  return new File([blob], name, {type: blob.type});
}

/** The events of a calendar, read as strictly as the library can. */
function eventsIn(text: string) {
  const calendar = new ical.Component(ical.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ical.Event(one));
}

describe('<arengo-agenda>, to take along', () => {
  it('is accessible once it is unfolded, and fetches nothing before', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'kinds apart');
    expect(words(element)).not.to.contain('Scarica');
    await play(element, unfold);
    await expect(element).to.be.accessible();
    expect(words(element)).to.contain('Nei file ci sono 2 voci: quelle mostrate ora.');
  });

  it('leads to the files of a server of ours, and follows them, with the filters of now', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'from to', {kind: 'event'});
    await play(element, unfold);
    const query = '?kind=event&from=2099-01-01&to=2099-01-31';
    const address = new URL(element.src, location.href).href;
    const [ics = '', csv = '', webcal, google] = links(element);
    expect(ics).to.equal(`${address}.ics${query}`);
    expect(csv).to.equal(`${address}.csv${query}`);
    expect(webcal).to.equal(`${address}.ics${query}`.replace(/^http:/, 'webcal:'));
    expect(new URL(google ?? '').searchParams.get('cid')).to.equal(webcal);
    expect(words(element)).to.contain('L’abbonamento tiene i filtri di adesso.');
    const events = eventsIn(await (await fetch(ics)).text());
    expect(events.map(({summary}) => summary)).to.deep.equal(['Appuntamento b']);
  });

  it('makes a calendar in the browser where the source has none, without what has no day', async () => {
    const element = await ofFile('to take along');
    expect(words(element)).to.contain('non offre un abbonamento');
    expect(words(element)).to.contain('1 appuntamento senza giorno non è nel file per il calendario.');
    expect(links(element)).to.deep.equal([]);
    const file = await saved(element, 'Scarica per il calendario');
    expect(file.name).to.match(/^agenda-\d{4}-\d\d-\d\d\.ics$/);
    expect(file.type).to.equal('text/calendar;charset=utf-8');
    const events = eventsIn(await file.text());
    expect(events.map(({summary}) => summary)).to.deep.equal(['Assemblea di quartiere']);
    expect(events[0]?.startDate.toJSDate().toISOString()).to.equal('2099-10-08T16:00:00.000Z');
    expect(events[0]?.component.getFirstPropertyValue('url')).to.equal('https://example.org/assemblea');
    await expect(element).to.be.accessible();
  });

  it('says when a file was not saved', async () => {
    const element = await ofFile('to take along');
    const {createObjectURL} = URL;
    URL.createObjectURL = () => {
      throw new TypeError('no room');
    };
    try {
      await play(element, [{press: 'Scarica per il calendario'}, {until: 'Il file non è stato salvato'}]);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    await expect(element).to.be.accessible();
  });

  it('has nothing to give where nothing is shown', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'none');
    await play(element, [{unfold: 'Porta con te'}, {until: 'Ora non c’è nulla da portare con te.'}]);
    expect(links(element)).to.deep.equal([]);
  });

  it('gives one entry to a calendar: our file, and links that ask nobody before they are followed', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'all of an entry');
    const found = [...(element.shadowRoot?.querySelectorAll('dialog .ways a') ?? [])].map(
      (one) => new URL(one instanceof HTMLAnchorElement ? one.href : ''),
    );
    const [own, google, outlook, office] = found;
    expect(own?.pathname.endsWith('/agenda/assemblea.ics')).to.equal(true);
    const [event] = eventsIn(await (await fetch(own ?? '')).text());
    expect(event?.summary).to.equal('Assemblea di quartiere');
    expect(google?.searchParams.get('dates')).to.equal('20991008T160000Z/20991008T183000Z');
    expect(google?.searchParams.get('location')).to.equal('Sala civica, Via Roma 1, Prova');
    expect(outlook?.host).to.equal('outlook.live.com');
    expect(office?.host).to.equal('outlook.office.com');
    expect(outlook?.searchParams.get('startdt')).to.equal('2099-10-08T16:00:00Z');
    expect(outlook?.searchParams.get('body')).to.contain('https://example.org/assemblea');
    await play(element, [{press: 'Chiudi'}]);
  });

  it('offers no calendar what has no day, or does not take place', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'dates as known');
    await play(element, [{press: 'Dettagli: Appuntamento mese'}, {until: 'Il giorno non è noto'}]);
    expect(element.shadowRoot?.querySelector('dialog .ways')).to.equal(null);
  });
});
