import type {Dataset} from '../../model/dataset.ts';
import {LinkedData} from '../../model/foreign/linked-data.ts';
import type {Reading} from '../catalogues/reading.ts';
import {readAll} from '../catalogues/reading.ts';
import {SourceFailure} from '../failure.ts';
import {decoded} from '../participation/address.ts';
import {request} from '../request.ts';
import type {Listing, OpenOptions, Source} from '../source.ts';
import {unsupported} from '../source.ts';
import {UnknownContext} from './context.ts';
import {Graph} from './graph.ts';
import {datasetOf, datasetTypes} from './map.ts';

/**
 * Datasets in a file of JSON-LD: DCAT-AP(_IT) or schema.org, one or a catalogue of several. Where one is wanted of
 * several, the fragment names it.
 */
export function operations(src: string, options: OpenOptions): Source {
  const page = new URL(src);
  const wanted = page.hash.startsWith('#arengo') ? '' : decoded(page.hash.slice(1));
  page.hash = '';
  const url = page.href;
  const datasets = async (signal: AbortSignal): Promise<Listing<Dataset>> => {
    const headers = {accept: 'application/ld+json, application/json;q=0.9'};
    const document = await request(url, LinkedData, {signal, headers, fetch: options.fetch});
    const graph = graphOf(document, url);
    return readAll(url, (reading) => listed(graph, url, reading));
  };
  return {
    datasets,
    async dataset(signal) {
      const {items} = await datasets(signal);
      const one = wanted === '' && items.length === 1 ? items[0] : items.find(({id}) => id === wanted);
      if (one) return one;
      if (wanted !== '' || items.length === 0)
        throw new SourceFailure('missing', {url, detail: `no dataset "${wanted}" among ${items.length}`});
      throw unsupported(url, `a catalogue of ${items.length}: say which with #<identifier>`);
    },
  };
}

function graphOf(document: unknown, url: string): Graph {
  try {
    return new Graph(document, url);
  } catch (cause) {
    if (cause instanceof UnknownContext) throw unsupported(url, `an unknown @context: ${cause.message}`);
    throw cause;
  }
}

function listed(graph: Graph, url: string, reading: Reading): Listing<Dataset> {
  const nodes = graph.of(...datasetTypes);
  if (nodes.length === 0)
    throw new SourceFailure('unreadable', {url, detail: 'no dcat:Dataset and no schema.org Dataset in it'});
  const items = nodes.flatMap((node) => datasetOf(graph, node, reading, url) ?? []);
  if (items.length === 0)
    throw new SourceFailure('unreadable', {url, detail: 'no dataset has an identifier and a title'});
  return {items, unreadable: nodes.length - items.length};
}
