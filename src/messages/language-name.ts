/** Languages whose grammar writes the names of languages small, whatever a browser's data says (WebKit's: "Sloveno"). */
const small = ['it', 'fr', 'sl'];

/** The name of a language for a reader, as it stands in a sentence: "sloveno", "Slovene"; a tag without one stays. */
export function languageName(tag: string, reader: string): string {
  let name: string | undefined;
  try {
    name = new Intl.DisplayNames([reader, 'it'], {type: 'language'}).of(tag);
  } catch {
    // Not a language tag: shown as it was written.
  }
  if (name === undefined) return tag;
  return small.includes(reader.split('-')[0] ?? '') ? name.toLocaleLowerCase(reader) : name;
}
