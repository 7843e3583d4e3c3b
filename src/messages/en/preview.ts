// No native speaker has read this translation yet.

import {plural} from '../plural.ts';
import type {PreviewWords} from '../preview.ts';
import {common} from './common.ts';

const {number} = common;

export const preview: PreviewWords = {
  loading: 'The preview is on its way…',
  caption: (rows, total, columns) =>
    `${rows < total ? `First ${number(rows)} of ${number(total)} rows read` : plural('en', rows, {one: '# row', other: '# rows'})}, ${plural('en', columns, {one: '# column', other: '# columns'})}`,
  row: 'Row',
  unnamed: (index) => `Column ${number(index)}`,
  isCut:
    'The file is larger than what is downloaded for a preview (1 MB): what was cut off in the middle is not shown.',
  columns: (shown, total) => `${number(shown)} of ${number(total)} columns are shown.`,
  encoding: (name) => `The file is not written in UTF-8: it was read as ${name}.`,
  torn: (count) =>
    plural('en', count, {
      one: '# entry cannot be read and is not shown.',
      other: '# entries cannot be read and are not shown.',
    }),
  nothing: {
    empty: 'The file is empty.',
    html: 'At the address of the file there is a web page, not the data.',
    xml: 'At the address of the file there is an XML document, which cannot be shown here.',
    binary: 'The file is an archive, a spreadsheet or a PDF: it cannot be shown here.',
    brokenJson: 'The file should be JSON, but it is badly written and cannot be read.',
    topology: 'The file is TopoJSON: only places written as GeoJSON can be shown here.',
    noTable: 'The file is JSON, but not a list of objects: it cannot be shown as a table.',
    headerOnly: 'The file has no rows of data.',
    noneWhole: 'The first entry of the file is larger than what is downloaded for a preview (1 MB).',
    insecure:
      'The file is at an address without encryption (http), and this page with encryption (https) may not read it.',
  },
  refused: 'The site that hosts the file does not let other pages read it.',
  download: 'You can download it all the same.',
  drawn({features, placeless, counts: {points, lines, rings}}) {
    const shapes = [
      points > 0 && plural('en', points, {one: '# point', other: '# points'}),
      lines > 0 && plural('en', lines, {one: '# line', other: '# lines'}),
      rings > 0 && plural('en', rings, {one: '# outline', other: '# outlines'}),
    ].filter(Boolean);
    const without = placeless > 0 ? ` (${number(placeless)} without a place)` : '';
    return `${plural('en', features, {one: '# feature', other: '# features'})}${without}: ${shapes.join(', ')}.`;
  },
  bounds: ({bounds: {west, south, east, north}, isDegrees}) =>
    isDegrees
      ? `Latitude from ${number(south)}° to ${number(north)}°, longitude from ${number(west)}° to ${number(east)}°.`
      : `The coordinates are not latitude and longitude: from ${number(west)} to ${number(east)} and from ${number(south)} to ${number(north)}.`,
  noMap: 'Outlines only, with no map beneath: no other site is asked.',
};
