import type {Named} from './file.ts';

/** The documents of one file. */
export type NamedFile = {readonly file: string; readonly names: readonly Named[]};

const twins = ['.json', '.jsonld', '.ics', '.csv', '.atom'];

/** Faults of the names in one collection: each must be one document's, and lead to it. */
export function nameFaults(files: readonly NamedFile[]): readonly string[] {
  const first = new Map<string, string>();
  return files.flatMap(({file, names}) =>
    names.flatMap(({id, path}) => {
      const place = path === undefined || path === '$' ? file : `${file}: ${path}`;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, place);
      const fault = (reason: string) => `${file}: ${path === undefined ? '' : `${path}.id: `}${reason}`;
      return [
        ...(earlier === undefined ? [] : [fault(`"${id}" is the id of ${earlier} too`)]),
        ...(twins.some((ending) => id.endsWith(ending)) || /^\.\.?$/.test(id)
          ? [fault(`"${id}" could not be reached: an address with such an ending is another form`)]
          : []),
      ];
    }),
  );
}
