import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {browser, commons, event, meeting} from './nouns.ts';

const longName = 'a'.repeat(10_000);

describe('a filter that makes no sense', () => {
  const cases = [
    ['kind=festa', 'kind: one of event, meeting', 'Che cosa'],
    ['mode=teletrasporto', 'mode: one of', 'Modalità'],
    ['status=forse', 'status: one of', 'Stato'],
    [`q=${longName}`, 'q: at most 200 characters', 'Parole da cercare'],
    [`place=${longName}`, 'place: at most 200 characters', 'Luogo'],
    ['from=2026-02-31', 'from: a day that exists', 'Dal giorno'],
    ['to=domani', 'to: a day that exists', 'Al giorno'],
    ['changedSince=ieri', 'changedSince: a day that exists', 'Pubblicato o modificato'],
    ['from=2026-07-02&to=2026-07-01', 'from: after to', 'scambiali'],
    ['kind=event&kind=meeting', 'kind: given more than once', 'Che cosa'],
    ['q=a&q=b', 'q: given more than once', 'Parole da cercare'],
  ] as const;

  it.each(cases)(
    '%.40s is a problem in every form, and in words on the page',
    async (query, detail, words) => {
      const {get, json} = await commons();
      for (const form of ['.json', '.ics', '.csv', '.jsonld']) {
        expect((await get(`/agenda${form}?${query}`)).status).toBe(422);
        expect(await json(`/agenda${form}?${query}`)).toMatchObject({
          code: 'invalid',
          detail: expect.stringContaining(detail),
        });
      }
      const answer = await get(`/agenda?${query}`, browser);
      expect(answer.status).toBe(422);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      const {document} = parseHTML(await answer.text());
      expect(document.querySelector('[role=alert]')?.textContent).toContain(words);
      expect(document.querySelectorAll('.cards li')).toHaveLength(0);
    },
  );

  it('keeps what was typed, and leads to the field', async () => {
    const {page} = await commons();
    const {document} = parseHTML(await page('/agenda?official=Neri&status=forse'));
    expect(document.querySelector('#f-official')?.getAttribute('value')).toBe('Neri');
    expect(document.querySelector('[role=alert] a')?.getAttribute('href')).toBe('#f-status');
    expect(document.querySelector('#f-status')?.getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('details')?.hasAttribute('open')).toBe(true);
  });

  it.each(['year=26', 'year=duemila', 'year=0000', 'year=2026&year=2025'])('%s is no year', async (query) => {
    const {get, page} = await commons();
    for (const form of ['.json', '.csv'])
      expect((await get(`/agenda/summary${form}?${query}`)).status).toBe(422);
    expect((await get(`/agenda/summary?${query}`, browser)).status).toBe(422);
    expect(await page(`/agenda/summary?${query}`)).toContain('«Anno»');
  });

  it('is not taken for one when it is empty, as forms send it', async () => {
    const {json} = await commons();
    const all = await json('/agenda.json?q=&kind=&from=&to=&place=&status=%20&changedSince=');
    expect(all.items).toHaveLength(2);
  });
});

describe('every filter', () => {
  it('means the same in every form', async () => {
    const {json, text} = await commons();
    const found = async (query: string) => {
      const {items} = await json(`/agenda.json?${query}`);
      const ids: string[] = items.map(({id}: {id: string}) => id);
      const graph: {'@id': string}[] = (await json(`/agenda.jsonld?${query}`))['@graph'];
      expect(
        graph.map((node) => node['@id'].split('/').at(-1)),
        query,
      ).toEqual(ids);
      expect((await text(`/agenda.csv?${query}`)).split('\r\n')).toHaveLength(ids.length + 2);
      expect((await text(`/agenda.ics?${query}`)).match(/^BEGIN:VEVENT/gm) ?? []).toHaveLength(ids.length);
      return ids;
    };
    expect(await found('place=MERCATO')).toEqual(['passeggiata']);
    expect(await found('place=via+roma&status=scheduled')).toEqual(['passeggiata']);
    expect(await found('status=held')).toEqual(['incontro-1']);
    expect(await found('status=cancelled')).toEqual([]);
    expect(await found('organisation=c_A000')).toEqual(['passeggiata']);
    expect(await found('official=mobilita&counterpart=verde')).toEqual(['incontro-1']);
    expect(await found('topic=VERDE, parchi')).toEqual(['passeggiata']);
    expect(await found('mode=online&from=2026-06-10&to=2026-06-10')).toEqual(['incontro-1']);
  });

  it('has a field of its own, and is kept on the way to the next page, the twins, the calendar and an entry', async () => {
    const asked = {
      q: 'a',
      kind: 'event',
      from: '2026-01-01',
      to: '2026-12-31',
      organisation: 'arengo',
      topic: 'Verde, parchi',
      place: 'mercato',
      mode: 'inPerson',
      status: 'scheduled',
    };
    const query = new URLSearchParams(asked).toString();
    const {page} = await commons({agenda: [event(), event({id: 'b'})]});
    const {document} = parseHTML(await page(`/agenda?${query}&limit=1`));
    for (const [name, value] of Object.entries(asked)) {
      const control = document.querySelector(`#f-${name}`);
      const set =
        control?.getAttribute('value') ?? control?.querySelector('[selected]')?.getAttribute('value');
      expect(set, name).toBe(value);
      expect(document.querySelector(`label[for="f-${name}"]`)?.textContent.trim(), name).toBeTruthy();
    }
    const hrefs = [...document.querySelectorAll('a')].map(
      (a) => new URL(a.getAttribute('href') ?? '', 'https://x'),
    );
    const leads = (is: (url: URL) => boolean) => {
      const url = hrefs.find(is);
      for (const [name, value] of Object.entries(asked))
        expect(url?.searchParams.get(name), `${url}`).toBe(value);
    };
    leads(({searchParams}) => searchParams.has('cursor'));
    leads(({pathname}) => pathname === '/agenda.csv');
    leads(({protocol, pathname}) => protocol === 'webcal:' && pathname === '/agenda.ics');
    leads(({pathname}) => pathname === '/agenda/b');
    const entry = parseHTML(await page(`/agenda/b?${query}`)).document;
    const back = [...entry.querySelectorAll('main a')].find((a) => a.textContent.includes('Torna'));
    const led = new URL(back?.getAttribute('href') ?? '', 'https://x');
    expect(led.pathname).toBe('/agenda');
    expect(Object.fromEntries(led.searchParams)).toEqual(asked);
  });

  it('that finds nothing says which to leave out', async () => {
    const {page} = await commons();
    const {document} = parseHTML(await page('/agenda?place=Marte&status=held'));
    const links = [...document.querySelectorAll('main li a')].map((a) => [
      a.textContent.trim(),
      a.getAttribute('href'),
    ]);
    expect(links).toContainEqual(['Senza «Luogo: Marte»', '/agenda?status=held&lang=it']);
    expect(links).toContainEqual(['Senza «Stato: Svolto»', '/agenda?place=Marte&lang=it']);
  });
});

describe('what has changed', () => {
  it('is listed with when it was published or changed here', async () => {
    const {json, page} = await commons();
    const {items, changes} = await json('/agenda.json?changedSince=2020-01-01');
    expect(items).toHaveLength(2);
    expect(changes).toEqual(
      items.map(({id}: {id: string}) => ({id, modifiedAt: expect.stringMatching(/^\d{4}-.*Z$/)})),
    );
    expect((await json('/agenda.json')).changes).toBeUndefined();
    expect((await json('/agenda.json?changedSince=2999-01-01')).items).toEqual([]);
    expect(await page('/agenda?changedSince=2020-01-01')).toContain('Pubblicato o modificato qui il');
    expect(await page('/agenda?changedSince=2999-01-01')).toContain('non è cambiato nulla');
    expect(await page('/agenda')).toMatch(/href="\/agenda\?changedSince=2026-06-01"/);
  });

  it('goes page by page', async () => {
    const {json} = await commons({agenda: ['a', 'b', 'c'].map((id) => event({id}))});
    const first = await json('/agenda.json?changedSince=2020-01-01&limit=2');
    const {pathname, search} = new URL(first.next);
    const second = await json(pathname + search);
    expect([...first.items, ...second.items].map(({id}) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('what is late', () => {
  const publicationRule = {days: 14, label: 'Entro due settimane', url: 'https://www.example.it/regola'};
  const late = meeting({provenance: {publishedAt: '2026-06-30'}});

  it('is said under the rule of the source, and never without it', async () => {
    const {json, page} = await commons({agenda: [late, event()], publicationRule});
    expect((await json('/agenda.json')).late).toEqual([{id: 'incontro-1', days: 6}]);
    for (const path of ['/agenda', '/agenda/incontro-1'])
      expect(await page(path)).toContain('Pubblicato 6 giorni dopo il termine');
    const without = await commons({agenda: [late]});
    expect((await without.json('/agenda.json')).late).toBeUndefined();
    expect(await without.page('/agenda/incontro-1')).not.toContain('dopo il termine');
  });
});

describe('the summary of a year', () => {
  const agenda = [
    meeting(),
    meeting({id: '2', counterparts: [], officials: [{role: '=Sindaca', name: 'Ada Neri'}]}),
    meeting({id: '3', status: 'cancelled'}),
    meeting({id: '4', start: '2025-12-31', end: '2026-01-02'}),
    event(),
  ];

  it('counts meetings by decision-maker and kind of counterpart, in every form', async () => {
    const {get, json, text, page} = await commons({agenda});
    const summary = await json('/agenda/summary.json?year=2026');
    expect(summary).toMatchObject({
      year: 2026,
      cancelled: 1,
      total: {meetings: 2, organisations: 1, persons: 1, unnamed: 1, late: 0},
    });
    const negotiated = await get('/agenda/summary?year=2026', {Accept: 'application/json'});
    expect(await negotiated.json()).toEqual(summary);
    expect(summary.officials).toHaveLength(2);
    const csv = await text('/agenda/summary.csv?year=2026');
    expect(csv).toContain("2026,Ada Neri,'=Sindaca,,1,0,0,0,1,0,0\r\n");
    const {document} = parseHTML(await page('/agenda/summary?year=2026'));
    const cells = [...document.querySelectorAll('table.summary tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(cells).toEqual([
      ['Decisore pubblico', 'Incontri'],
      ['Tutti gli incontri', '2'],
      ['Con organizzazioni', '1'],
      ['Con persone fisiche', '1'],
      ['Senza nomi pubblicati', '1'],
      ['Assessora alla mobilità (Comune di Arengo)', '1'],
      ['Con organizzazioni', '1'],
      ['Con persone fisiche', '1'],
      ['Ada Neri, =Sindaca', '1'],
      ['Senza nomi pubblicati', '1'],
    ]);
    expect(document.body.textContent).toContain('1 incontro annullato o rinviato non è contato.');
  });

  it('is of this year when none is said, and says when there was nothing', async () => {
    const {json, page} = await commons({agenda});
    expect((await json('/agenda/summary.json')).year).toBe(2026);
    expect(await page('/agenda/summary?year=1999')).toContain(
      'Per il 1999 non è pubblicato nessun incontro.',
    );
  });

  it('is counted again when something changes, and read once for all who ask at the same time', async () => {
    const {json, store} = await commons({agenda});
    let reads = 0;
    const list = store.agenda.bind(store);
    store.agenda = (filter) => {
      reads += 1;
      return list(filter);
    };
    await Promise.all([1, 2, 3].map(() => json('/agenda/summary.json?year=2026')));
    await json('/agenda/summary.json?year=2026');
    expect(reads).toBe(1);
    await store.publish({agenda: [meeting({id: '5'})]});
    expect((await json('/agenda/summary.json?year=2026')).total.meetings).toBe(3);
  });

  it('is asked again when the store failed', async () => {
    const {app, json, store, reports} = await commons({agenda});
    const list = store.agenda.bind(store);
    store.agenda = () => Promise.reject(new Error('gone'));
    expect((await app.request('/agenda/summary.json?year=2026')).status).toBe(503);
    reports.length = 0;
    store.agenda = list;
    expect((await json('/agenda/summary.json?year=2026')).total.meetings).toBe(2);
  });
});
