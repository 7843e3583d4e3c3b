/** Makes sizes as people write them; what is said to be too much is rounded up, or it would equal the limit. */
export function sizes(language: string): (bytes: number, rounding?: 'ceil' | 'halfExpand') => string {
  return (bytes, rounding = 'halfExpand') => {
    const [unit, one, digits] =
      bytes < 1000 ? ['byte', 1, 0] : bytes < 999_500 ? ['kilobyte', 1e3, 0] : ['megabyte', 1e6, 1];
    const scaled = (bytes / Number(one)) * 10 ** Number(digits);
    const rounded = (rounding === 'ceil' ? Math.ceil(scaled) : Math.round(scaled)) / 10 ** Number(digits);
    // A number and its unit stay on one line.
    return new Intl.NumberFormat(language, {style: 'unit', unit: String(unit)})
      .format(rounded)
      .replace(' ', '\u00a0');
  };
}

/** Types whose names are the same in every language. */
const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/gif': 'GIF',
  'image/webp': 'WebP',
  'image/svg+xml': 'SVG',
  'image/heic': 'HEIC',
  'text/csv': 'CSV',
  'application/zip': 'ZIP',
  'application/msword': 'Word (.doc)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'OpenDocument (.odt)',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument (.ods)',
  'audio/mpeg': 'MP3',
  'video/mp4': 'MP4',
  'application/geo+json': 'GeoJSON',
};

/** Media types as people call them: "PDF, JPEG o PNG". `own` has those that each language names. */
export function typeList(
  language: string,
  types: readonly string[],
  own: Readonly<Record<string, string>>,
): string {
  const known = types.map(
    (type) => own[type] ?? names[type] ?? type.replace(/^.*\//, '').replace(/^(x-|vnd\.)/, ''),
  );
  return new Intl.ListFormat(language, {type: 'disjunction'}).format(new Set(known));
}
