import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {isStale} from '../../scripts/build.ts';
import {version} from '../../src/embed/report/version.ts';

let folder: string;
const at = (name: string) => join(folder, name);

/** Sets when these were last changed, in seconds. */
function changed(times: Record<string, number>) {
  for (const [name, seconds] of Object.entries(times)) utimesSync(at(name), seconds, seconds);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arengo-build-'));
  mkdirSync(at('src/deep'), {recursive: true});
  for (const name of ['built.js', 'lock.json', 'src/deep/a.ts']) writeFileSync(at(name), '');
  changed({'src/deep/a.ts': 1000, 'src/deep': 1000, src: 1000, 'lock.json': 1000, 'built.js': 2000});
});
afterEach(() => rmSync(folder, {recursive: true}));

describe('isStale', () => {
  const inputs = () => [at('src'), at('lock.json'), at('absent.ts')];

  it('is not so while nothing changed since the build', () => {
    expect(isStale(at('built.js'), inputs())).toBe(false);
  });

  it('is so before the first build', () => {
    expect(isStale(at('absent.js'), inputs())).toBe(true);
  });

  it('is so when a file far below, or a single file, is newer', () => {
    changed({'src/deep/a.ts': 3000});
    expect(isStale(at('built.js'), inputs())).toBe(true);
    changed({'src/deep/a.ts': 1000, 'lock.json': 3000});
    expect(isStale(at('built.js'), inputs())).toBe(true);
  });

  it('is so when a file was removed, which only its folder remembers', () => {
    rmSync(at('src/deep/a.ts'));
    expect(isStale(at('built.js'), inputs())).toBe(true);
  });
});

describe('the version that a page is told', () => {
  it('is that of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({version});
  });
});
