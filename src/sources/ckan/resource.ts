import type {Fields} from '../../model/foreign/fields.ts';
import {dateOf, momentOf} from '../catalogues/dates.ts';
import {bytesOf, formatOf, isPage, isService, mediaTypeOf} from '../catalogues/files.ts';
import {licenceOf} from '../catalogues/licences.ts';
import type {Reading} from '../catalogues/reading.ts';
import {plainOf} from '../catalogues/texts.ts';
import {fieldOf, linkOf, listIn, textOf} from '../catalogues/values.ts';

/** The distributions of a package: its resources, and the services that give access to them. */
export function distributionsOf(resources: unknown, reading: Reading): readonly Fields[] {
  return listIn(resources)
    .filter((one) => fieldOf(one, 'state') !== 'deleted')
    .flatMap((one) => [distributionOf(one, reading), ...servicesOf(one)]);
}

function distributionOf(resource: unknown, reading: Reading): Fields {
  const of = (name: string) => fieldOf(resource, name);
  const first = (...names: readonly string[]) => names.map((name) => textOf(of(name))).find(Boolean);
  const url = first('url', 'access_url', 'download_url');
  const format = formatOf(of('distribution_format')) ?? formatOf(of('format')) ?? formatOf(of('mimetype'));
  const isApi = isService(format) || of('resource_type') === 'api';
  // The address of a resource is that of its file, unless it is a page or a service.
  const file = linkOf(of('download_url')) ?? (isPage(format) ? undefined : url);
  return {
    title: first('name', 'title', 'description'),
    format,
    mediaType: mediaTypeOf(of('mimetype')),
    bytes: bytesOf(of('size'), reading),
    accessUrl: linkOf(of('access_url')) ?? url,
    downloadUrl: isApi ? undefined : file,
    kind: isApi ? 'api' : 'file',
    licence: licenceOf(first('license_type', 'license_id', 'license', 'rights')),
    modified: momentOf(of('last_modified')) ?? dateOf(of('modified')),
    rights: plainOf(of('rights'), reading),
  };
}

function servicesOf(resource: unknown): readonly Fields[] {
  return listIn(fieldOf(resource, 'access_services')).flatMap((service) => {
    const [endpoint] = listIn(fieldOf(service, 'endpoint_url'));
    if (endpoint === undefined) return [];
    return [{title: textOf(fieldOf(service, 'title')), accessUrl: endpoint, kind: 'api'}];
  });
}
