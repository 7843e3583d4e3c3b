import {Dataset} from '../../model/dataset.ts';
import type {Fields} from '../../model/foreign/fields.ts';
import {fitted} from '../catalogues/fitted.ts';
import {linkOf, textOf} from '../catalogues/values.ts';
import {SourceFailure} from '../failure.ts';
import type {Listing, OpenOptions, Source} from '../source.ts';
import {unsupported} from '../source.ts';
import {decoded, placeOf, slugOf} from './address.ts';
import type {Asking} from './ask.ts';
import {asked, isAbsent, noPlugin} from './ask.ts';
import type {Nodes} from './semantic-graph.ts';
import {nodesAt, pageOf, textsOf} from './semantic-graph.ts';

const only = 'comuni/v1/graph/dataset';

/** What must be meant by the prefixes of a dataset (DCAT-AP_IT). */
const prefixes = {dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/'};

/** Datasets of a WordPress with "Semantic Italia". Of several, the page or the fragment names one. */
export function operations(src: string, options: OpenOptions): Source {
  const {page, route = only, routeTo, slug} = placeOf(src);
  if (!/^comuni\/v1\/graph(\/dataset)?$/.test(route))
    throw unsupported(src, `no route with datasets: ${only}`);
  const {hash} = new URL(src);
  const wanted = slug ?? (hash.startsWith('#arengo') ? '' : decoded(hash.slice(1)));
  const url = routeTo(route);

  const datasets = async (signal: AbortSignal) =>
    asked(page, signal, options, async (asking): Promise<Listing<Dataset>> => {
      const nodes = await nodesAt(url, prefixes, asking).catch((failure: unknown) => {
        throw isAbsent(failure) ? noPlugin(page, 'no Semantic Italia') : failure;
      });
      return listed(nodes, url, asking);
    });

  const one = async (signal: AbortSignal): Promise<Dataset> => {
    const {items} = await datasets(signal);
    const found = wanted === '' && items.length === 1 ? items[0] : items.find(({id}) => id === wanted);
    if (found) return found;
    const detail = `no dataset "${wanted}" among ${items.length}`;
    if (wanted !== '' || items.length === 0) throw new SourceFailure('missing', {url: page.href, detail});
    throw unsupported(page.href, `${items.length} datasets: say which with #<name>`);
  };

  return {
    dataset: one,
    datasets: async (signal) =>
      slug === undefined ? datasets(signal) : {items: [await one(signal)], unreadable: 0},
  };
}

function listed(nodes: Nodes, url: URL, {notes}: Asking): Listing<Dataset> {
  const found = nodes.of('dcatapit:Dataset', 'dcat:Dataset');
  const items = found.flatMap((node) => fitted(Dataset, datasetOf(nodes, node, url), notes) ?? []);
  if (items.length === 0 && found.length > 0)
    throw new SourceFailure('unreadable', {url: url.href, detail: 'no dataset has a title'});
  return {items, unreadable: found.length - items.length, notes};
}

/** What the plug-in says of a dataset is little: no licence, no date, no theme. */
function datasetOf(nodes: Nodes, node: Fields, {host}: URL) {
  const page = pageOf(node);
  return {
    id: slugOf(page) ?? textOf(node['@id']),
    title: textsOf(node, 'dct:title')[0],
    language: 'it',
    description: textsOf(node, 'dct:description')[0],
    holder: nodes.bodyOf(node),
    landingPage: page,
    distributions: nodes.at(node, 'dcat:distribution').map((file) => {
      const [download] = nodes.at(file, 'dcat:downloadURL');
      const url = linkOf(download?.['@id']);
      const format = textsOf(file, 'dct:format')[0]
        ?.replace(/^(.*\/|\.)/, '')
        .toUpperCase();
      return {
        title: textsOf(file, 'dct:title')[0],
        format,
        accessUrl: url,
        downloadUrl: format === 'HTML' ? undefined : url,
        kind: 'file',
      };
    }),
    provenance: {source: host, url: page},
  };
}
