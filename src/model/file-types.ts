/**
 * What the EU's metadata quality assessment says of file formats, by the codes of the EU's file types
 * (publications.europa.eu/resource/authority/file-type). Source: the lists `edp-non-proprietary-format` and
 * `edp-machine-readable-format` that data.europa.eu publishes as `edp-vocabularies`.
 */
export type FileType = {
  /** The code stands in the EU's list of file types; `undefined`: we do not know it. */
  readonly isListed: true | undefined;
  readonly isOpen: boolean;
  readonly isMachineReadable: boolean;
};

const split = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** Not of one maker, and machine-readable. */
const both = split(
  'CSV GEOJSON ICS JSON JSON_LD KML KMZ NETCDF ODS RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS XML',
);
const openOnly = split('BMP DBF GZIP HTML JPEG2000 PNG RTF TAR TIFF TSV TXT WMS_SRVC ZIP');
const machineOnly = split('RDFA SHP XLS XLSX');
const others = split('PDF DOC DOCX ODT PPT PPTX JPEG GIF GML GPKG ATOM SPARQLQ WFS_SRVC EPUB MDB SQL XHTML');

/** What catalogues call some of them. */
const aliases: Readonly<Record<string, string>> = {
  JSONLD: 'JSON_LD',
  TURTLE: 'RDF_TURTLE',
  TTL: 'RDF_TURTLE',
  RDF: 'RDF_XML',
  N_TRIPLES: 'RDF_N_TRIPLES',
  NT: 'RDF_N_TRIPLES',
  SHAPEFILE: 'SHP',
  WMS: 'WMS_SRVC',
  WFS: 'WFS_SRVC',
  EXCEL: 'XLS',
  TEXT: 'TXT',
};

/** What is known of a format, by its code, its address in the EU's list, or a name that catalogues use. */
export function fileTypeOf(format: string): FileType {
  const name = format
    .replace(/^.*\/file-type\//, '')
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
  const code = Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name;
  const isBoth = both.has(code);
  const isOpen = isBoth || openOnly.has(code);
  const isMachineReadable = isBoth || machineOnly.has(code);
  const isListed = isOpen || isMachineReadable || others.has(code) || undefined;
  return {isListed, isOpen, isMachineReadable};
}
