import {describe, expect, it} from 'vitest';
import {parseHTML} from 'linkedom';
import {consultationPage} from '../../../server/src/pages/consultation.ts';
import {resultsPage} from '../../../server/src/pages/results.ts';
import type {View} from '../../../server/src/pages/view.ts';
import {pageWords} from '../../../server/src/page-words.ts';
import {twinsOf} from '../../../server/src/twins/forms.ts';
import {loadWords} from '../../../src/messages/load.ts';
import type {LanguageCode} from '../../../src/messages/messages.ts';
import {Consultation} from '../../../src/model/consultation.ts';
import {Results} from '../../../src/model/results.ts';
import {faceOf} from '../../faces.ts';
import {faultsOf} from './valid.ts';

const home = 'https://partecipa.example.it';

/** The page of the results that a face of the widget shows. */
async function pageOf(name: string, language: LanguageCode = 'it') {
  const {files = {}} = faceOf('consultation', name);
  const consultation = Consultation.parse(files['/consultations/piazza']);
  const groups = [
    'consultation',
    'errors',
    'files',
    'outcome',
    'paper',
    'receipt',
    'results',
    'types',
    'verify',
  ];
  const words: View['words'] = Object.assign(
    {pages: pageWords[language]},
    ...(await Promise.all(groups.map((group) => loadWords(language, group as 'results')))), // each by its name
  );
  const view: View = {
    words,
    language,
    publicUrl: home,
    base: '',
    oembed: [],
    mostBytes: 0,
    consultation,
    reader: {language, document: consultation.language},
    now: new Date('2026-03-01T10:00:00Z'),
  };
  const twins = twinsOf(`${home}/consultations/piazza/results`, ['json', 'csv']);
  const results = Results.parse(
    files['/consultations/piazza/results'] ?? {asOf: '2026-03-01T10:00:00Z', respondents: 0},
  );
  const html = String(await resultsPage(view, results, twins));
  return {html, view, document: parseHTML(html).document};
}

const textOf = (one: Element | Document | null) =>
  ((one && 'body' in one ? one.body : one)?.textContent ?? '').replace(/\s+/g, ' ').trim();

const faces = [
  'results',
  'results of rare types',
  'results, some hidden',
  'results, who is missing',
  'results of several versions',
  'results of what is gone',
  'results, nobody answered',
  'results of many options',
  'results, stress',
  'results, right to left',
  'decisions',
  'many decisions',
];

describe('the page of results', () => {
  it.each(faces)('is valid, and without inline style or script: %s', async (name) => {
    const {html} = await pageOf(name);
    expect(await faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(/ style=|<script(?! type="module" src)/);
  });

  it.each(faces.slice(0, 7))('says what the widget says: %s', async (name) => {
    const {html} = await pageOf(name);
    // Cells follow each other without a space.
    const said = textOf(parseHTML(html.replaceAll('</td>', ' </td>')).document);
    const aside = /^(La nuova piazza|Dati \(JSON\)|Media, punti)$/;
    for (const word of faceOf('consultation', name).words.filter((one) => !aside.test(one)))
      expect(said).toContain(word);
    for (const word of faceOf('consultation', name).never ?? []) expect(said).not.toContain(word);
  });

  it('has the bars for the eye alone, as long as the shares say', async () => {
    const {document} = await pageOf('results');
    const table = document.querySelector('table[aria-labelledby="result-uso"]');
    expect(document.getElementById('result-uso')?.textContent).toBe('Come usi la piazza?');
    expect([...(table?.querySelectorAll('svg') ?? [])].map((bar) => bar.getAttribute('width'))).toEqual([
      '72.50%',
      '27.50%',
    ]);
    for (const svg of document.querySelectorAll('svg'))
      expect(svg.closest('[aria-hidden="true"]'), 'hidden from who listens').not.toBeNull();
  });

  it('leads to the decisions of each verdict, with how many there are', async () => {
    const {document} = await pageOf('decisions');
    const links = [...document.querySelectorAll('.outcome nav a')];
    expect(links.map(textOf)).toEqual([
      'Accolto (2)',
      'Accolto in parte (1)',
      'Non accolto (1)',
      'Fuori tema (1)',
      'rinviato (1)',
    ]);
    for (const link of links) {
      const target = document.getElementById((link.getAttribute('href') ?? '').slice(1));
      expect(textOf(target)).toBe(textOf(link));
    }
    expect(document.querySelectorAll('.decisions > li')).toHaveLength(6);
    expect(textOf(document)).toContain('Si piantano in novembre.');
  });

  it('offers no way where all decisions are the same', async () => {
    expect((await pageOf('many decisions')).document.querySelector('.outcome nav')).toBeNull();
  });

  it('is led to from the consultation, where there are results', async () => {
    const {view} = await pageOf('decisions', 'en');
    const linksOf = async (hasResults: boolean) => {
      const page = String(await consultationPage({...view, hasResults}, '', ''));
      return [...parseHTML(page).document.querySelectorAll('a')].map((link) => [
        textOf(link),
        link.getAttribute('href'),
      ]);
    };
    const link = ['See the results', '/consultations/piazza/results?lang=en'];
    expect(await linksOf(true)).toContainEqual(link);
    expect(await linksOf(false)).not.toContainEqual(link);
  });

  it('is in the reader’s language', async () => {
    const {document} = await pageOf('results, who is missing', 'en');
    expect(textOf(document)).toContain('10 points less');
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.querySelector('h2')?.textContent).toBe('Results');
    const gone = textOf((await pageOf('results of what is gone', 'en')).document);
    expect(gone).toContain('Meno di 14 (no longer in the current version)');
    expect(gone).toContain('The current version of the questionnaire does not have this question any more.');
  });
});
