import {describe, expect, it} from 'vitest';
import {open} from '../../src/sources/open.ts';

const page = 'https://partecipa.example.it/consultations/piazza';
const body = {asOf: '2026-03-01T10:00:00+01:00', respondents: 3, byChannel: {web: 3}};

/** What a consultation's results are where this is answered, and which addresses were asked. */
async function resultsWhere(answer: () => Response, src = page) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    asked.push(new Request(input).url);
    return answer();
  };
  const source = await open(src, {noun: 'consultation', fetch});
  return {results: source.results?.(new AbortController().signal), asked};
}

const json = (value: unknown, headers: Record<string, string> = {}) => Response.json(value, {headers});

describe('participation, results', () => {
  it.each([page, `${page}/`, `${page}?x=1#arengo`])('are beside the consultation: %s', async (src) => {
    const {results, asked} = await resultsWhere(() => json(body), src);
    expect(await results).toMatchObject({
      results: {respondents: 3, questions: [], byVersion: {}},
      csv: undefined,
    });
    expect(asked.map((url) => url.split('?')[0])).toEqual([`${page}/results.json`]);
  });

  it('are none where there are none yet', async () => {
    const {results} = await resultsWhere(() => new Response(null, {status: 404}));
    expect(await results).toBeUndefined();
  });

  it('name their table where the source has one', async () => {
    const link = `<${page}/results.json>; rel="alternate"; type="application/json", <${page}/results.csv>; rel="alternate"; type="text/csv"`;
    const {results} = await resultsWhere(() => json(body, {link}));
    expect(await results).toMatchObject({json: `${page}/results.json`, csv: `${page}/results.csv`});
  });

  it.each(['<javascript:alert(1)>; type="text/csv"', '<>; type="text/csv"', 'nonsense; type="text/csv"'])(
    'name no table that cannot be opened: %s',
    async (link) => {
      const {results} = await resultsWhere(() => json(body, {link}));
      expect(await results).toMatchObject({csv: undefined});
    },
  );

  it.each([
    ['no counts', {...body, byChannel: {web: -1}}],
    ['a list of counts', {...body, byChannel: [3]}],
    ['a text for a number', {...body, respondents: 'three'}],
  ])('fail when they do not fit: %s', async (_, value) => {
    const {results} = await resultsWhere(() => json(value));
    await expect(results).rejects.toMatchObject({reason: 'unreadable'});
  });

  it('fail as everything does', async () => {
    const {results} = await resultsWhere(() => new Response(null, {status: 403}));
    await expect(results).rejects.toMatchObject({reason: 'refused'});
  });
});
