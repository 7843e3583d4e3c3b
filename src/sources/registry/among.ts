import type {Opening, Others} from '../source.ts';
import {unsupported} from '../source.ts';

/** One of these, by its name; or through a relay, which is named by its address. */
export const among = (openings: Readonly<Record<string, () => Promise<Opening>>>): Others['loadOf'] => {
  const loadOf: Others['loadOf'] = (name, src) => {
    const load = Object.hasOwn(openings, name) ? openings[name] : undefined;
    if (load) return load;
    if (name.includes(':'))
      return async () => (await import('../relay/through.ts')).through(name, src, loadOf);
    const known = ['participation', ...Object.keys(openings)].join(', ');
    throw unsupported(src, `no source "${name}" here; known: ${known}`);
  };
  return loadOf;
};
