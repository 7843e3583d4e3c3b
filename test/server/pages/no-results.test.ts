import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {pages} from '../../../server/src/pages/pages.ts';
import {consultation, town} from '../town.ts';
import {faultsOf} from './valid.ts';

const path = '/consultations/piazza/results';

/** The page where the results of a consultation would be, at a moment. */
async function shown(changes: Record<string, unknown>, moment: string, language = 'it') {
  const {app, store, at} = await town({extras: {pages}});
  await store.publish({consultations: [consultation(changes)]});
  at(moment);
  const answer = await app.request(`${path}?lang=${language}`, {headers: {Accept: 'text/html'}});
  const html = await answer.text();
  const {document} = parseHTML(html);
  const said = (document.querySelector('article')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {app, answer, html, said, document};
}

describe('the page of results that are not there yet', () => {
  it.each([
    [
      'afterClosing',
      {resultsPolicy: 'afterClosing'},
      '2026-07-01T10:00:00Z',
      [
        'I risultati si pubblicano dopo la chiusura della consultazione.',
        'La consultazione si chiude venerdì 31 luglio 2026, ore 23:59.',
      ],
    ],
    [
      'periodic',
      {resultsPolicy: 'periodic'},
      '2026-07-01T10:00:00Z',
      [
        'Per ora non ci sono risultati pubblicati.',
        'quando sono arrivate più di 10 risposte; quelli definitivi dopo la chiusura.',
        'La consultazione si chiude venerdì 31 luglio 2026, ore 23:59.',
      ],
    ],
    ['closed', {resultsPolicy: 'afterClosing'}, '2026-08-02T10:00:00Z', ['appena le risposte sono contate']],
    [
      'withdrawn',
      {resultsPolicy: 'afterClosing', state: 'withdrawn'},
      '2026-07-01T10:00:00Z',
      ['La consultazione è stata ritirata: i risultati non si pubblicano più.'],
    ],
    [
      'never',
      {resultsPolicy: 'never'},
      '2026-07-01T10:00:00Z',
      ['I risultati di questa consultazione non si pubblicano.'],
    ],
  ])('says when they come, and leads back: %s', async (_name, changes, moment, words) => {
    const {answer, html, said, document} = await shown(changes, moment);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toContain('text/html');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await faultsOf(html)).toEqual([]);
    expect(document.querySelector('h1')?.textContent).toBe('Risultati: Una città più verde');
    for (const one of words) expect(said).toContain(one);
    expect(document.querySelector('article a')?.getAttribute('href')).toBe('/consultations/piazza?lang=it');
  });

  it('is in the reader’s language', async () => {
    const {said} = await shown({resultsPolicy: 'periodic'}, '2026-07-01T10:00:00Z', 'en');
    expect(said).toContain('The consultation closes on Friday');
  });

  it('is a problem for programs, as before, and for a consultation that is not there', async () => {
    const {app} = await shown({resultsPolicy: 'afterClosing'}, '2026-07-01T10:00:00Z');
    const problem = await app.request(path, {headers: {Accept: 'application/json'}});
    expect(problem.status).toBe(404);
    expect(problem.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await problem.json()).toMatchObject({code: 'notFound', detail: 'there are no results yet'});
    const none = await app.request('/consultations/nessuna/results', {headers: {Accept: 'text/html'}});
    expect(none.status).toBe(404);
    expect(await none.text()).not.toContain('Risultati');
  });
});
