import {fileFault, mostFileBytes} from '../../../model/file.ts';
import type {Item} from '../../../model/item.ts';
import type {FileWords} from '../../../messages/files.ts';

/** Types that some systems do not know by their ending, or know wrongly: for Windows with Excel a CSV is a workbook. */
const byEnding: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
  heic: 'image/heic',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
};

/** The media type of a file that somebody chose. */
export function mediaTypeOf({name, type}: File): string {
  const [, ending = ''] = /\.([a-z\d]+)$/i.exec(name) ?? [];
  return byEnding[ending.toLowerCase()] ?? (type || 'application/octet-stream');
}

/** Why a file is not taken, in words, before a byte of it is sent. */
export function refusalOf(t: FileWords, item: Item, file: File): string | undefined {
  const {name, size} = file;
  if (size === 0) return t.empty(name);
  const maxBytes = item.maxBytes ?? mostFileBytes;
  const fault = fileFault({...item, maxBytes}, {mediaType: mediaTypeOf(file), bytes: size});
  if (!fault) return undefined;
  return fault.code === 'fileSize' ? t.tooLarge(name, size, maxBytes) : t.wrongType(name, item.accept ?? []);
}
