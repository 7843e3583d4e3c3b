import {readFileSync, writeFileSync} from 'node:fs';

/** What a package says of itself, as far as ours do. */
export interface Description {
  name: string;
  version: string;
  description: string;
  license: string;
  engines: Record<string, string>;
  dependencies: Record<string, string>;
}

export const readJson = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;

export const writeJson = (path: string, value: unknown) =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
