import type {Opening, Others} from '../source.ts';
import {unsupported} from '../source.ts';

/** One of these, by its name. */
export const among =
  (openings: Readonly<Record<string, () => Promise<Opening>>>): Others['loadOf'] =>
  (name, src) => {
    const load = Object.hasOwn(openings, name) ? openings[name] : undefined;
    if (load) return load;
    const known = ['participation', ...Object.keys(openings)].join(', ');
    throw unsupported(src, `no source "${name}" here; known: ${known}`);
  };
