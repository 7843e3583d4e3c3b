import type {Schema} from '../../model/read.ts';

/** What could not be taken over, for a developer to read: where it is in our shape, and what stood there. */
export type Note = {readonly path: string; readonly value: unknown};

/**
 * A value of ours, without those of its optional fields that do not fit, which `candidate` loses: one date that is
 * none does not hide a dataset. What was dropped goes into `notes`. `undefined`: what does not fit cannot be done
 * without.
 */
export function fitted<T>(schema: Schema<T>, candidate: object, notes: Note[]): T | undefined {
  for (;;) {
    const {data, error} = schema.safeParse(candidate);
    if (data !== undefined) return data;
    const gone = new Set<string>();
    const drops: (() => unknown)[] = [];
    for (const {path: steps} of error?.issues ?? []) {
      let holder: object | undefined;
      let key: PropertyKey | undefined;
      let value: unknown = candidate;
      const path: PropertyKey[] = [];
      // A field that is missing takes with it what cannot be without it.
      for (const step of steps) {
        if (typeof value !== 'object' || value === null) break;
        const next: unknown = Reflect.get(value, step);
        if (next === undefined) break;
        [holder, key, value] = [value, step, next];
        path.push(step);
      }
      if (holder === undefined || key === undefined) return undefined;
      const [from, name, whole] = [holder, key, path.join('.')];
      if (gone.has(whole)) continue;
      gone.add(whole);
      notes.push({path: whole, value});
      drops.push(() =>
        Array.isArray(from) ? from.splice(Number(name), 1) : Reflect.deleteProperty(from, name),
      );
    }
    // The last first: in a list the places before it stay what they are.
    for (const drop of drops.toReversed()) drop();
  }
}
