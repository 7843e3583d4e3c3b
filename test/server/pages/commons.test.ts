import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {browser, commons, dataset, event, meeting, plan} from '../nouns.ts';
import {faultsOf} from './valid.ts';

const address = {
  agenda: '/agenda',
  asked: '/agenda?q=verde&kind=event&from=2026-01-01',
  changed: '/agenda?changedSince=2020-01-01',
  summary: '/agenda/summary?year=2026',
  entry: '/agenda/passeggiata?kind=event',
  meeting: '/agenda/incontro-1',
  datasets: '/datasets',
  dataset: '/datasets/alberi',
  plans: '/plans',
  plan: '/plans/piano-1',
  commitment: '/plans/piano-1/commitments/A1',
  consultations: '/consultations',
};

const wordsIn = (node: Element | Document | null | undefined) =>
  ((node && 'body' in node ? node.body : node)?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function document(path: string, publication = {}) {
  const {page} = await commons(publication);
  return parseHTML(await page(path)).document;
}

const hostile = '<img src=x onerror=alert(1)> & "\'';
const hostileText = {it: hostile, en: hostile};
const everywhere = {
  agenda: [
    event({
      title: hostileText,
      subject: hostile,
      topics: [hostile],
      place: {name: hostile, address: hostile},
      organisation: {name: hostile},
      id: `"><script>`,
    }),
    meeting({
      title: hostile,
      officials: [{role: hostile, name: hostile}],
      counterparts: [
        {
          name: hostile,
          kind: 'organisation',
          onBehalfOf: hostile,
          register: {name: hostile, number: hostile},
        },
      ],
      status: hostile,
      mode: hostile,
      exemption: hostile,
    }),
    meeting({id: 'altro', kind: hostile}),
  ],
  datasets: [
    dataset({
      id: `"><script>`,
      title: hostile,
      description: hostile,
      themes: [hostile],
      frequency: hostile,
      licence: {title: hostile},
      contact: {name: hostile, phone: hostile},
      distributions: [{title: hostile, format: hostile, accessUrl: 'https://x.example/"><script>'}],
      hvdCategory: hostile,
    }),
  ],
  plans: [
    plan({
      id: `"><script>`,
      title: hostile,
      declared: {
        achieved: 1000,
        total: 10,
        unit: hostile,
        by: hostile,
        at: '2026-01',
        url: 'https://x.example/',
      },
      commitments: [
        {
          code: `"><script>`,
          title: hostile,
          area: hostile,
          milestonesKnown: hostile,
          milestones: [
            {
              id: 'x',
              title: hostile,
              status: hostile,
              evidence: [{title: hostile, url: 'https://x.example/'}],
            },
          ],
          assessments: [{voice: hostile, by: hostile, aspect: hostile, scale: hostile, value: hostile}],
          history: [{at: '2026-01', change: hostile, by: hostile, note: hostile}],
          amounts: [{kind: hostile, value: 1, currency: 'EUR'}],
        },
      ],
    }),
  ],
};

describe('the pages', () => {
  it.each(Object.entries(address))('%s is valid HTML, in both languages', async (_name, path) => {
    const {page, get} = await commons();
    expect((await get(path, browser)).status).toBe(200);
    const english = `${path}${path.includes('?') ? '&' : '?'}lang=en`;
    expect(await faultsOf(await page(path))).toEqual([]);
    expect(await faultsOf(await page(english))).toEqual([]);
    expect(await page(english)).toContain('<html lang="en">');
  });

  it('are valid when there is nothing to show', async () => {
    const {page} = await commons({agenda: [], datasets: [], plans: []});
    for (const path of [
      '/agenda?from=2030-01-01',
      '/agenda?kind=x',
      '/agenda/summary?year=x',
      '/datasets?q=nulla',
      '/plans',
    ])
      expect(await faultsOf(await page(path))).toEqual([]);
  });

  it('show what comes from outside as text, wherever it stands', async () => {
    const code = encodeURIComponent('"><script>');
    const {page, get} = await commons(everywhere);
    const paths = [
      '/agenda',
      '/agenda?from=2000-01-01',
      '/agenda?changedSince=2000-01-01',
      '/agenda/summary?year=2026',
      `/agenda/${code}`,
      '/agenda/incontro-1',
      '/datasets',
      `/datasets/${code}`,
      '/plans',
      `/plans/${code}`,
      `/plans/${code}/commitments/${code}`,
      `/agenda?q=${encodeURIComponent(hostile)}&topic=${code}`,
    ];
    for (const path of paths) {
      const html = await page(path);
      expect((await get(path, browser)).status, path).toBe(200);
      expect(await faultsOf(html), path).toEqual([]);
      expect(html, path).not.toMatch(/<img|<script>/);
    }
  });

  it('link to their twins in words and in their head, and load nothing from elsewhere', async () => {
    const page = await document('/agenda?kind=meeting');
    const twins = [...page.querySelectorAll('nav.twins a')].map((a) => [wordsIn(a), a.getAttribute('href')]);
    expect(twins).toEqual([
      ['JSON', '/agenda.json?kind=meeting'],
      ['iCalendar', '/agenda.ics?kind=meeting'],
      ['CSV', '/agenda.csv?kind=meeting'],
      ['JSON-LD', '/agenda.jsonld?kind=meeting'],
    ]);
    expect(page.querySelectorAll('link[rel=alternate]:not([type$=oembed])')).toHaveLength(4);
    for (const node of page.querySelectorAll('[src], link[rel=stylesheet]'))
      expect(node.getAttribute('src') ?? node.getAttribute('href')).toMatch(/^\//);
  });

  it('of one dataset, plan or commitment make room for the widget of the same address', async () => {
    for (const [path, tag] of [
      [address.dataset, 'arengo-dataset'],
      [address.plan, 'arengo-plan'],
      [address.commitment, 'arengo-commitment'],
    ] as const) {
      const page = await document(path);
      expect(page.querySelector(tag)?.getAttribute('src')).toBe(`https://partecipa.example.it${path}`);
      expect(page.querySelectorAll('h1')).toHaveLength(1);
    }
  });

  it('may be kept, and are not sent again unchanged', async () => {
    const {get} = await commons();
    const first = await get('/plans/piano-1', browser);
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=60');
    expect(first.headers.get('Vary')).toContain('Accept-Language');
    const headers = {...browser, 'If-None-Match': first.headers.get('ETag') ?? ''};
    expect((await get('/plans/piano-1', headers)).status).toBe(304);
  });
});

describe('the page of an entry', () => {
  it('holds what it is about as data that no browser runs, and that ends nothing', async () => {
    const evil = '</script><script>alert(1)</script><!-- & \u2028';
    const page = await document('/agenda/passeggiata', {agenda: [event({title: evil})]});
    const blocks = [...page.querySelectorAll('script')];
    expect(blocks.map((block) => block.getAttribute('type'))).toEqual(['application/ld+json']);
    const data = JSON.parse(blocks[0]?.textContent ?? '');
    expect(data).toMatchObject({
      '@id': 'https://partecipa.example.it/agenda/passeggiata',
      '@type': ['Event', 'cpev:PublicEvent'],
      name: {'@value': evil},
      startDate: '2026-07-08T18:00:00+02:00',
    });
  });

  it('holds none when there was no meeting', async () => {
    const nil = meeting({nilReturn: true, counterparts: []});
    const page = await document('/agenda/incontro-1', {agenda: [nil]});
    expect(page.querySelectorAll('script')).toHaveLength(0);
  });

  it('says how people get in', async () => {
    const place = {name: 'Palazzo', accessibility: 'Rampa in via Roma'};
    const page = await document('/agenda/passeggiata', {agenda: [event({place})]});
    expect(wordsIn(page)).toContain('Accessibilità Rampa in via Roma');
    expect(page.querySelector('script')?.textContent).toContain('Rampa in via Roma');
  });
});

describe('the page of the agenda', () => {
  it('keeps events and meetings apart: what comes, and the latest meetings', async () => {
    const past = event({
      id: 'passata',
      title: 'Già stata',
      start: '2026-01-01',
      end: undefined,
      datePrecision: 'day',
    });
    const page = await document('/agenda', {agenda: [event(), meeting(), past]});
    const sections = [...page.querySelectorAll('main section')].map(wordsIn);
    expect(sections).toHaveLength(2);
    expect(sections[0]).toMatch(
      /^Appuntamenti luglio 2026 Passeggiata nel quartiere mercoledì 8 luglio 2026, ore 18:00.20:00/,
    );
    expect(sections[1]).toMatch(
      /^Agenda degli incontri con i portatori di interessi giugno 2026 Incontro con Verde Vivo/,
    );
    expect(wordsIn(page)).not.toContain('Già stata');
    const link = [...page.querySelectorAll('main a')].find((a) => wordsIn(a) === 'Appuntamenti già passati');
    expect(link?.getAttribute('href')).toContain('to=2026-07-01');
  });

  it('never says more of a date than is known', async () => {
    const agenda = [meeting({start: '2026-Q2', datePrecision: 'quarter'})];
    const page = wordsIn(await document('/agenda/incontro-1', {agenda}));
    expect(page).toContain('2° trimestre 2026');
    expect(page).not.toMatch(/aprile|giugno/);
  });

  it('says of a meeting whom, about what, with which papers, and names no person the source does not', async () => {
    const page = wordsIn(await document('/agenda/incontro-1'));
    for (const words of [
      'Assessora alla mobilità (Comune di Arengo)',
      'Verde Vivo',
      'n. RT-123',
      'persona fisica, per conto di Verde Vivo',
      'Alberi in città',
      'Memoria',
      'Fonte: Comune di Arengo',
      'Svolto',
    ])
      expect(page).toContain(words);
  });

  it('says that there was no meeting only when that was declared', async () => {
    const agenda = [meeting({nilReturn: true, officials: [], counterparts: []})];
    expect(wordsIn(await document('/agenda/incontro-1', {agenda}))).toContain('Nessun incontro nel periodo');
    expect(wordsIn(await document('/agenda'))).not.toContain('Nessun incontro nel periodo');
  });

  it('keeps in its form what was asked, and the page after it in its link', async () => {
    const agenda = Array.from({length: 3}, (_, index) => event({id: `e${index}`}));
    const page = await document('/agenda?kind=event&q=passeggiata&topic=verde,%20parchi&limit=2', {agenda});
    expect(page.querySelector('#f-q')?.getAttribute('value')).toBe('passeggiata');
    expect(page.querySelector('option[selected]')?.getAttribute('value')).toBe('event');
    expect(page.querySelector('input[name=topic]')?.getAttribute('value')).toBe('verde, parchi');
    const next = await document(page.querySelector('a[rel=next]')?.getAttribute('href') ?? '', {agenda});
    expect(next.querySelectorAll('.cards > li')).toHaveLength(1);
  });
});

describe('the page of a plan', () => {
  const articles = async () => {
    const page = await document('/plans/piano-1');
    const all = [...page.querySelectorAll('article.commitment')];
    const find = (code: string) => all.find((one) => wordsIn(one).startsWith(code));
    return {page, find};
  };

  it('draws a bar of achieved out of all, those given up included, only where all are known', async () => {
    const {page, find} = await articles();
    expect(page.querySelectorAll('svg.bar')).toHaveLength(1);
    const bar = find('A1')?.querySelector('rect.done');
    expect(bar?.getAttribute('width')).toBe('25%');
    expect(wordsIn(find('A1'))).toContain('1 tappa raggiunta su 4 Abbandonate: 1.');
    expect(wordsIn(find('A2'))).toContain('1 tappa raggiunta, elenco parziale');
    expect(wordsIn(find('A2'))).toContain('Impegno A2 (titolo non indicato)');
    expect(wordsIn(find('B/1'))).toContain('Tappe non indicate');
    expect(page.querySelector('[style]')).toBeNull();
  });

  it('shows a declared total as declared, by whom and when', async () => {
    const {page} = await articles();
    const declared = wordsIn(page.querySelector('.notice'));
    expect(declared).toBe(
      '107 di 152 obiettivi Dato dichiarato da Dipartimento della funzione pubblica, 30 giugno 2018 · Fonte',
    );
    expect(wordsIn(page.querySelector('main'))).not.toContain('%');
  });

  it('lets the voices stand side by side, each in its own scale', async () => {
    const {find} = await articles();
    const voices = [...(find('A1')?.querySelectorAll('.voices > li') ?? [])].map(wordsIn);
    expect(voices).toEqual([
      'Autovalutazione Attuazione: quasi finito Comune Scala: interna',
      'Valutazione indipendente Attuazione: sostanziale IRM Scala: IRM completion',
    ]);
  });

  it('shows a moved deadline as moved', async () => {
    const {find} = await articles();
    expect(wordsIn(find('A1'))).toContain('In corso Scadenza spostata: 31/3/2026 → 30/9/2026');
  });
});

describe('the page of a dataset', () => {
  it('says what is promised and what is, and what is not known', async () => {
    const page = wordsIn(await document('/datasets/alberi'));
    expect(page).toContain('Frequenza dichiarata: mensile. Ultimo aggiornamento: 30 giorni fa.');
    const bare = dataset({publisher: undefined, licence: undefined, modified: undefined, distributions: []});
    const unknown = wordsIn(await document('/datasets/alberi', {datasets: [bare]}));
    expect(unknown).toContain('Editore non indicato');
    expect(unknown).toContain('Ultimo aggiornamento: non indicato.');
    expect(unknown).toContain('Nessuna distribuzione indicata.');
  });
});
