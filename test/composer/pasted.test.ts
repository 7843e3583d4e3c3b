import {describe, expect, it} from 'vitest';
import {pastedOf} from '../../src/composer/pasted.ts';

const address = (text: string) => {
  const pasted = pastedOf(text);
  if (pasted.is !== 'address') throw new Error(`${text}: ${JSON.stringify(pasted)}`);
  return pasted;
};

describe('what is pasted', () => {
  it.each([
    ['https://partecipa.example.it/agenda', 'https://partecipa.example.it/agenda'],
    ['  <https://partecipa.example.it/agenda>\n', 'https://partecipa.example.it/agenda'],
    ['\uFEFF"https://partecipa.example.it/agenda\u200B"', 'https://partecipa.example.it/agenda'],
    ['https://example.it/documenti/incontri 2026.csv', 'https://example.it/documenti/incontri%202026.csv'],
    ['comune.example.it/eventi.ics', 'https://comune.example.it/eventi.ics'],
    ['comune.example.it:8443/agenda', 'https://comune.example.it:8443/agenda'],
    ['//example.it/agenda', 'https://example.it/agenda'],
    ['localhost:8080/agenda', 'http://localhost:8080/agenda'],
    ['http://example.it/agenda', 'http://example.it/agenda'],
    ['https://example.it/piano.json#A1', 'https://example.it/piano.json#A1'],
  ])('is an address: %s', (text, src) => {
    expect(address(text)).toMatchObject({src, from: 'address'});
  });

  it('is a calendar by another name', () => {
    expect(address('webcal://example.it/eventi.ics')).toMatchObject({
      src: 'https://example.it/eventi.ics',
      from: 'calendar',
    });
  });

  it('is a link of ours, whose options are kept', () => {
    const {src, noun, options} = address(
      'https://example.it/x.json#arengo=agenda&view=month&organisation=Comune%20di%20Borgo',
    );
    expect(src).toBe('https://example.it/x.json');
    expect(noun).toBe('agenda');
    expect([...options]).toEqual([
      ['view', 'month'],
      ['organisation', 'Comune di Borgo'],
    ]);
  });

  it('is the old embed of Decidim, by script or by frame, and leads to the page', () => {
    const page = 'https://partecipa.example.it/processes/mobilita/f/12/meetings/3';
    const snippet = `<script src="${page}/embed.js"></script>\n<noscript><iframe src="${page}/embed.html?locale=it" frameborder="0" scrolling="vertical"></iframe></noscript>`;
    expect(address(snippet)).toMatchObject({src: page, from: 'embed'});
    expect(address(`<script src="${page}/embed.js"></script>`)).toMatchObject({src: page, from: 'embed'});
    expect(address(`<iframe width=100 src='${page}/embed'></iframe>`)).toMatchObject({
      src: page,
      from: 'embed',
    });
  });

  it('is a tag of ours, with its entities', () => {
    const {src, noun, options} = address(
      '<script type="module" src="https://w.example.it/arengo.js"></script><arengo-agenda src="https://example.it/a?x=1&amp;y=2" view="table"><a href="https://example.it/no">A</a></arengo-agenda>',
    );
    expect({src, noun, options: [...options]}).toEqual({
      src: 'https://example.it/a?x=1&y=2',
      noun: 'agenda',
      options: [['view', 'table']],
    });
  });

  it.each([
    ['[arengo noun="agenda" src="https://example.it/a" view="table" text="Agenda"]', 'agenda'],
    ['[arengo src=“https://example.it/a” view=“table”]Agenda[/arengo]', undefined],
  ])('is a shortcode: %s', (text, noun) => {
    const {src, from, noun: said, options} = address(text);
    expect({src, from, said, options: [...options]}).toEqual({
      src: 'https://example.it/a',
      from: 'widget',
      said: noun,
      options: [['view', 'table']],
    });
  });

  it.each([
    [
      'https://w.example.it/arengo/frame.html?noun=agenda&src=https%3A%2F%2Fexample.it%2Fi.csv&view=table&title=Agenda',
      'https://example.it/i.csv',
      'agenda',
      {view: 'table'},
    ],
    [
      'https://p.example.it/embed/agenda?kind=meeting&accent=%23b3263f',
      'https://p.example.it/agenda',
      'agenda',
      {kind: 'meeting'},
    ],
    [
      'https://p.example.it/x/embed/consultation/6nap?view=card',
      'https://p.example.it/x/consultations/6nap',
      'consultation',
      {view: 'card'},
    ],
    [
      'https://p.example.it/embed/consultation',
      'https://p.example.it/consultations',
      'consultation',
      {view: 'list'},
    ],
    [
      'https://p.example.it/embed/commitment/6nap/A1',
      'https://p.example.it/plans/6nap/commitments/A1',
      'commitment',
      {},
    ],
    ['https://p.example.it/embed/dataset/anncsu', 'https://p.example.it/datasets/anncsu', 'dataset', {}],
    ['https://p.example.it/embed/plan/6nap/', 'https://p.example.it/plans/6nap', 'plan', {}],
  ])('is a frame of ours, by address or by iframe: %s', (frame, src, noun, options) => {
    for (const text of [frame, `<iframe src="${frame.replace(/&/g, '&amp;')}" title="x"></iframe>`]) {
      const pasted = address(text);
      expect(pasted).toMatchObject({src, noun, from: 'widget'});
      expect(Object.fromEntries(pasted.options)).toEqual(options);
    }
  });

  it.each([
    'https://p.example.it/embed/plan',
    'https://p.example.it/embed/plan/a/b',
    'https://p.example.it/embed/map/1',
  ])('is an address as any other where we have no such frame: %s', (text) => {
    expect(address(text)).toMatchObject({src: text, from: 'address'});
  });

  it('is a link in HTML', () => {
    expect(
      address('<p><a class="x" href="https://example.it/agenda#arengo&amp;limit=5">A</a></p>'),
    ).toMatchObject({
      src: 'https://example.it/agenda',
      from: 'snippet',
      options: new Map([['limit', '5']]),
    });
  });

  it('is a table', () => {
    const table = 'Data;Carica;Portatore di interessi\n12/03/2026;Sindaco;Consorzio';
    expect(pastedOf(table)).toEqual({is: 'table', text: table});
  });

  it.each([
    ['', 'nothing'],
    [' \u200B ', 'nothing'],
    ['javascript:alert(1)', 'notWeb'],
    ['data:text/html,<b>x</b>', 'noAddress'],
    ['data:text/csv,a;b', 'notWeb'],
    ['mailto:urp@example.it', 'notWeb'],
    ['<a href="javascript:alert(1)">x</a>', 'notWeb'],
    ['C:\\Documenti\\incontri.csv', 'onDevice'],
    ['file:///home/incontri.csv', 'onDevice'],
    ['https://a.example.it/agenda https://b.example.it/agenda', 'several'],
    ['<arengo-agenda src="https://a.example.it https://b.example.it"></arengo-agenda>', 'several'],
    ['<arengo-agenda src="/agenda"></arengo-agenda>', 'malformed'],
    ['<arengo-agenda src="javascript:alert(1)"></arengo-agenda>', 'notWeb'],
    ['<arengo-agenda></arengo-agenda>', 'noAddress'],
    ['[arengo view="list"]', 'noAddress'],
    ['https://w.example.it/frame.html?src=javascript:alert(1)', 'notWeb'],
    ['<p>Agenda</p>', 'noAddress'],
    ['incontri', 'malformed'],
    ['/agenda', 'malformed'],
    ['https://', 'malformed'],
    ['https://utente:segreto@example.it/agenda', 'malformed'],
  ])('is refused: %j', (text, code) => {
    expect(pastedOf(text)).toEqual({is: 'fault', code});
  });
});
