import {describe, expect, it} from 'vitest';
import {enough, filled, formIn, read, site, square, wordsIn} from './site.ts';

const everything = {
  'a/legame': 'altro',
  'a/legame/altro': 'Ci passo ogni mattina',
  'a/visite': '12',
  'a/mezzi': ['auto', 'altro'],
  'a/mezzi/altro': 'Con il risciò',
  'a/parcheggio': 'molto',
  'a/alternativa': 'In via Roma',
  'a/giudizio': '2',
  'a/giorno': '28/02/2026',
  'a/priorita': ['altro', 'alberi'],
  'a/priorita/altro': 'Un orologio',
  'a/domenica': 'no',
  'a/timori': 'I negozi perdono clienti.\r\nE poi?',
  'a/proposta': '<b>Più</b> luce & "ombra"',
  'a/esito': 'true',
  'a/email': 'ada@example.it',
  'a/informativa': 'true',
};

describe('a form sent without JavaScript', () => {
  it('records an answer of every type and thanks with the whole receipt', async () => {
    const {send, form, answers} = await site();
    const response = await send(filled(await form(), everything));
    expect(response.status).toBe(201);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const page = await read(response);
    expect(wordsIn(page.querySelector('h1'))).toBe('Abbiamo ricevuto la tua risposta');
    const words = wordsIn(page);
    expect(words).toMatch(/Numero della ricevuta [0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(words).toContain('mercoledì 1 luglio 2026, ore 12:00');
    expect(words).toMatch(/sha-256:[\w-]{43}/);
    expect(words).toMatch(/Attestazione del servizio [\w-]+\.[\w-]+\.[\w-]+/);
    expect(words).toMatch(/Codice per ritirare la risposta [\w-]{22}/);
    expect(words).toContain('Non è un numero di protocollo');
    expect(await answers()).toEqual([
      [
        {linkId: 'legame', value: {code: 'altro', text: 'Ci passo ogni mattina'}},
        {linkId: 'visite', value: 12},
        {linkId: 'mezzi', value: [{code: 'auto'}, {code: 'altro', text: 'Con il risciò'}]},
        {linkId: 'parcheggio', value: {code: 'molto'}},
        {linkId: 'alternativa', value: 'In via Roma'},
        {linkId: 'giudizio', value: 2},
        {linkId: 'giorno', value: '2026-02-28'},
        {linkId: 'priorita', value: [{code: 'alberi'}, {code: 'altro', text: 'Un orologio'}]},
        {linkId: 'domenica', value: {code: 'no'}},
        {linkId: 'timori', value: 'I negozi perdono clienti.\nE poi?'},
        {linkId: 'proposta', value: '<b>Più</b> luce & "ombra"'},
        {linkId: 'esito', value: true},
        {linkId: 'email', value: 'ada@example.it'},
        {linkId: 'informativa', value: true},
      ],
    ]);
  });

  it('leads from the receipt to the page that anybody can check it on', async () => {
    const {send, form, get} = await site();
    const response = await send(filled(await form(), enough));
    const {pathname} = new URL(response.headers.get('Location') ?? '');
    const page = await read(await get(pathname));
    expect(wordsIn(page)).toContain('Questa ricevuta è autentica: la risposta è stata registrata.');
    expect(wordsIn(page)).toContain('1 luglio 2026');
  });

  it('takes multipart too', async () => {
    const {app, form, answers} = await site();
    const {action, fields} = filled(await form(), enough);
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    const response = await app.request(action, {method: 'POST', body, headers: {Origin: 'http://localhost'}});
    expect(response.status).toBe(201);
    expect(await answers()).toHaveLength(1);
  });

  it('leaves out what was answered to questions that do not apply', async () => {
    const {send, form, answers} = await site();
    const changes = {...enough, 'a/parcheggio': 'molto', 'a/alternativa': 'In via Roma', 'a/timori': 'no'};
    expect((await send(filled(await form(), changes))).status).toBe(201);
    const [recorded] = await answers();
    expect(recorded?.map(({linkId}) => linkId)).toEqual([
      'legame',
      'mezzi',
      'giudizio',
      'priorita',
      'domenica',
      'informativa',
    ]);
  });

  it('records the language it was answered in', async () => {
    const {send, get, store} = await site();
    const form = formIn(await read(await get('/consultations/piazza-del-mercato?lang=en')));
    await send(filled(form, enough));
    for await (const {language} of store.responses('piazza-del-mercato')) expect(language).toBe('en');
    expect(await store.countResponses('piazza-del-mercato')).toBe(1);
  });
});

describe('a form with faults', () => {
  const faulty = {
    ...everything,
    'a/legame': [],
    'a/visite': 'tante',
    'a/mezzi': ['piedi', 'auto', 'altro'],
    'a/giorno': '31/02/2026',
    'a/priorita': ['nessuna', 'acqua'],
    'a/timori': 'mah',
    'a/proposta': '\n<b>riga</b>\n',
    'a/email': 'ada@',
    'a/informativa': [],
  };

  const sent = async () => {
    const all = await site();
    const response = await all.send(filled(await all.form(), faulty));
    return {...all, response, page: await read(response)};
  };

  it('comes back with each message at its question and all of them above', async () => {
    const {response, page, answers} = await sent();
    expect(response.status).toBe(422);
    expect(page.title).toMatch(/^Errore: Come cambiare piazza del Mercato/);
    const summary = page.getElementById('error-summary');
    expect(summary?.querySelector('[role=alert] h2')?.textContent).toBe('Controlla le risposte');
    expect(summary?.hasAttribute('autofocus')).toBe(true);
    expect(summary?.getAttribute('tabindex')).toBe('-1');
    const links = [...(summary?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#q-legame',
      '#q-visite',
      '#q-mezzi',
      '#q-giorno',
      '#q-priorita',
      '#q-timori',
      '#q-email',
      '#q-informativa',
    ]);
    expect(wordsIn(links[1])).toBe(
      'Nell’ultimo mese quante volte sei venuto o venuta in piazza? Scrivi un numero in cifre, per esempio 12 o 3,5, senza punti per le migliaia',
    );
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      const control = page.getElementById(id);
      expect(control?.getAttribute('aria-invalid'), id).toBe('true');
      const described = control?.closest('[aria-describedby]')?.getAttribute('aria-describedby');
      expect(described?.split(' '), id).toContain(`${id}-error`);
      expect(wordsIn(page.getElementById(`${id}-error`))).toMatch(/^Errore: \S/);
    }
    expect(page.querySelectorAll('.error')).toHaveLength(links.length);
    expect(page.querySelectorAll('[aria-invalid]').length).toBeGreaterThan(links.length);
    expect(page.getElementById('q-giudizio')?.hasAttribute('aria-invalid')).toBe(false);
    expect(await answers()).toEqual([]);
  });

  it('keeps everything that was typed', async () => {
    const {page} = await sent();
    const {fields} = formIn(page);
    for (const [name, value] of Object.entries(faulty)) {
      const typed = [value].flat().map((one) => one.replaceAll('\r\n', '\n'));
      expect([...fields.getAll(name)].sort(), name).toEqual([...typed].sort());
    }
  });

  it('does not hand the page to the widget, which would not know the messages', async () => {
    const {page} = await sent();
    expect(page.querySelector('arengo-consultation, script')).toBeNull();
  });

  it('is still the same form: a second click is the same attempt', async () => {
    const {form, send} = await site();
    const open = await form();
    const again = formIn(await read(await send(filled(open, faulty))));
    expect(again.fields.get('token')).toBe(open.fields.get('token'));
    const twice = formIn(await read(await send(again)));
    expect(twice.fields.get('token')).toBe(open.fields.get('token'));
  });

  it('is accepted once it is mended', async () => {
    const {page, send, answers} = await sent();
    const response = await send(filled(formIn(page), everything));
    expect(response.status).toBe(201);
    expect(await answers()).toHaveLength(1);
  });

  it('asks for the answer of a question that hangs on another', async () => {
    const {send, form} = await site();
    const page = await read(await send(filled(await form(), {...enough, 'a/esito': 'true'})));
    const links = [...page.querySelectorAll('#error-summary a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#q-email']);
  });

  it.each(['2026-08-01T00:00:00Z', '2026-07-01T12:00:00Z'])(
    'says that the consultation closed meanwhile, and keeps what was typed: %s',
    async (later) => {
      const {send, form, at} = await site([square({closesAt: '2026-07-01T11:00:00Z'})]);
      const open = filled(await form(), everything);
      at(later);
      const response = await send(open);
      expect(response.status).toBe(409);
      const page = await read(response);
      expect(wordsIn(page.querySelector('[role=alert]'))).toContain('non riceve risposte');
      expect(formIn(page).fields.get('a/legame/altro')).toBe('Ci passo ogni mattina');
    },
  );

  it('says that it is suspended, and keeps what was typed', async () => {
    const {send, form, store} = await site();
    const open = filled(await form(), everything);
    await store.publish({consultations: [square({state: 'suspended'})]});
    const response = await send(open);
    expect(response.status).toBe(409);
    const page = await read(response);
    expect(wordsIn(page.querySelector('[role=alert]'))).toContain('non riceve risposte');
    expect(formIn(page).fields.get('a/proposta')).toBe('<b>Più</b> luce & "ombra"');
  });

  it('is asked again in the new version when its own is not known', async () => {
    const {send, form, answers} = await site();
    const response = await send(filled(await form(), {...enough, questionnaireVersion: '0'}));
    expect(response.status).toBe(409);
    const page = await read(response);
    expect(wordsIn(page.querySelector('[role=alert]'))).toContain('il questionario è cambiato');
    expect(formIn(page).fields.get('questionnaireVersion')).toBe(square().questionnaire?.version);
    expect((await send(formIn(page))).status).toBe(201);
    expect(await answers()).toHaveLength(1);
  });

  it('is refused in words when it arrives in half', async () => {
    const {app, form} = await site();
    const {action} = await form();
    const response = await app.request(action, {
      method: 'POST',
      body: '--x\r\nContent-Disposition: form-data; name="a/visi',
      headers: {
        Accept: 'text/html',
        'Content-Type': 'multipart/form-data; boundary=x',
        'Sec-Fetch-Site': 'same-origin',
      },
    });
    expect(response.status).toBe(400);
    expect(wordsIn(await read(response))).toContain('Non siamo riusciti a leggere quello che è arrivato.');
  });

  it('is refused in words when it is too large', async () => {
    const {send, form} = await site();
    const response = await send(filled(await form(), {...enough, 'a/proposta': 'à'.repeat(600_000)}));
    expect(response.status).toBe(413);
    expect(wordsIn(await read(response))).toContain('Accorcia i testi e riprova.');
  });

  it('gives the form to whoever opens the address it was sent to', async () => {
    const {get} = await site();
    const response = await get('/consultations/piazza-del-mercato/responses?lang=it');
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toMatch(/\/consultations\/piazza-del-mercato$/);
    const program = await get('/consultations/piazza-del-mercato/responses', {Accept: 'application/json'});
    expect(program.status).toBe(405);
    expect(program.headers.get('Allow')).toBe('POST');
  });
});
