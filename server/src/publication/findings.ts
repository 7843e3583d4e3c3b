import type {Misfit} from '../../../src/model/read.ts';
import {jsonPath} from '../../../src/model/read.ts';

/** What is to be said of something before it may be published. */
export type Findings = {
  /** Why it may not be published. */
  readonly faults: readonly Misfit[];
  /** What may be published but was hardly meant. */
  readonly warnings: readonly Misfit[];
};

type Keys = string | readonly (string | number)[];

/** Findings that are still being made. `keys` lead to the field, from the document's root. */
export function findings() {
  const faults: Misfit[] = [];
  const warnings: Misfit[] = [];
  const into = (list: Misfit[]) => (keys: Keys, reason: string) => {
    list.push({path: jsonPath(typeof keys === 'string' ? [keys] : keys), reason});
  };
  return {faults, warnings, fault: into(faults), warn: into(warnings)};
}
