import {describe, expect, it} from 'vitest';
import {nounsOf, recognise} from '../../src/sources/recognise.ts';

const host = 'https://partecipa.example.it';

describe('recognise', () => {
  it.each([
    ['/consultations/6nap', 'participation', ['consultation']],
    ['/consultations', 'participation', ['consultation']],
    ['/consultations/', 'participation', ['consultation']],
    ['/comune/consultations/6nap?lang=de#arengo', 'participation', ['consultation']],
    ['/consultations/6nap.json', 'participation', ['consultation']],
    ['/agenda', 'participation', ['agenda']],
    ['/agenda?kind=meeting', 'participation', ['agenda']],
    ['/agenda/2026-07', 'participation', ['agenda']],
    ['/datasets/bilancio', 'participation', ['dataset']],
    ['/plans/6nap', 'participation', ['plan']],
    ['/plans/6nap/commitments/A1', 'participation', ['commitment']],
    ['/agenda.ics', 'icalendar', ['agenda']],
    ['/eventi/2026.ICS', 'icalendar', ['agenda']],
    ['/catalogo.jsonld', 'dcat', ['dataset']],
    ['/dati/incontri.json', 'file', []],
    ['/dati/incontri.csv', 'file', []],
    ['/agenda/2026.csv', 'file', []],
    ['/processes/6nap/f/12/surveys/3', 'decidim', ['consultation']],
    ['/processes/6nap/f/12/meetings', 'decidim', ['agenda']],
    ['/assemblies/hub/f/209/results/1', 'decidim', ['commitment']],
    ['/assemblies/hub/f/209/results', 'decidim', ['plan']],
    ['/assemblies/hub/f/209/results/?filter[with_status]=1', 'decidim', ['plan']],
    ['/assemblies/hub/f/209', 'decidim', ['consultation', 'agenda', 'plan']],
    ['/processes', 'decidim', ['consultation']],
    ['/processes/6nap/f/12/meetings/45/embed.html', 'decidim', ['agenda']],
    ['/processes/6nap/embed', 'decidim', ['consultation', 'agenda', 'plan']],
    ['/processes/6nap/f/12/meetings/45/embed', 'decidim', ['agenda']],
    ['/processes/6nap', 'decidim', ['consultation', 'agenda', 'plan']],
    ['/dataset/bilancio-2026', 'ckan', ['dataset']],
    ['/view-dataset/dataset?id=5bb208ed-e7ce-48c7-afc4-bf8dd15ea6fc', 'ckan', ['dataset']],
    ['/view-dataset?organization=altro', 'ckan', ['dataset']],
    ['/api/3/action/package_show?id=x', 'ckan', ['dataset']],
    ['/wp-json/tribe/events/v1/events?categories=arte', 'wordpress', ['agenda', 'dataset']],
    ['/comune-a/wp-json/comuni/v1/graph/eventi/', 'wordpress', ['agenda', 'dataset']],
    ['/wp-json/comuni/v1/graph/dataset', 'wordpress', ['agenda', 'dataset']],
    ['/wp-json/', 'participation', []],
    ['/vivere-il-comune/eventi', 'participation', []],
    ['/', 'participation', []],
    ['/come-partecipare', 'participation', []],
    ['/consultations/6nap/responses', 'participation', []],
    ['/my-consultations', 'participation', []],
  ])('takes %s for %s', (path, source, nouns) => {
    expect(recognise(host + path)).toEqual({source, nouns});
    expect(nounsOf(host + path)).toEqual(nouns);
  });

  it('believes an explicit source, and the address for the noun', () => {
    expect(recognise(`${host}/dati/incontri.csv`, 'ckan')).toEqual({source: 'ckan', nouns: []});
    expect(recognise(`${host}/agenda`, 'icalendar')).toEqual({source: 'icalendar', nouns: ['agenda']});
    expect(recognise(`${host}/agenda`, '')).toEqual({source: 'participation', nouns: ['agenda']});
  });

  it('does not look for a source in the query, the host or what is no address', () => {
    expect(recognise('https://dataset.example.it/?u=/dataset/x').source).toBe('participation');
    expect(nounsOf('javascript:alert(1)//consultations/6nap')).toEqual([]);
    expect(nounsOf('/consultations/6nap')).toEqual([]);
  });
});
