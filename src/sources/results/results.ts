import {Results} from '../../model/results.ts';
import {SourceFailure} from '../failure.ts';
import {request} from '../request.ts';
import type {OpenOptions, PublishedResults} from '../source.ts';
import {addressOf} from '../participation/address.ts';

/** The results beside a consultation: of an API, or a file in a folder laid out like one. */
export async function resultsAt(
  src: string,
  {fetch = globalThis.fetch}: OpenOptions,
  signal: AbortSignal,
): Promise<PublishedResults | undefined> {
  const json = addressOf(src, '/results.json');
  let csv: string | undefined;
  try {
    const results = await request(json, Results, {
      signal,
      async fetch(input, init) {
        const response = await fetch(input, init);
        csv = tableIn(response.headers.get('link'), json);
        return response;
      },
    });
    return {results, json, csv};
  } catch (failure) {
    if (failure instanceof SourceFailure && failure.status === 404) return undefined;
    throw failure;
  }
}

/** The table that a `Link` header names (RFC 8288): a folder of files has none, and says so by having no header. */
function tableIn(link: string | null, base: string): string | undefined {
  const target = link?.split(',').find((one) => /type="text\/csv/.test(one));
  const [, address = ''] = /<([^>]+)>/.exec(target ?? '') ?? [];
  if (!URL.canParse(address, base)) return undefined;
  const {href, protocol} = new URL(address, base);
  return address !== '' && /^https?:$/.test(protocol) ? href : undefined;
}
