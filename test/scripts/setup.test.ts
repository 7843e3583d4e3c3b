import {describe, expect, it} from 'vitest';
import {isInstallStale, isOlder} from '../../scripts/setup.mjs';

describe('isOlder', () => {
  it.each([
    ['v20.20.2', '22.18.0', true],
    ['22.9.0', '22.18.0', true],
    ['22.18.0', '22.18.0', false],
    ['v22.18.1', '22.18.0', false],
    ['24.0.0', '22.18.0', false],
    ['v9.11.2', '22.18.0', true],
  ])('compares %s with %s by number', (version, oldest, expected) => {
    expect(isOlder(version, oldest)).toBe(expected);
  });
});

describe('isInstallStale', () => {
  const lock = {
    packages: {
      '': {version: '0.1.0'},
      server: {version: '0.1.0'},
      'node_modules/arengo-server': {link: true},
      'node_modules/lit': {version: '3.3.3'},
      'node_modules/fsevents': {version: '2.3.3', optional: true},
    },
  };

  it('is so before the first install', () => {
    expect(isInstallStale(lock, undefined)).toBe(true);
  });

  it('is not so when every package is there, whatever another platform would need', () => {
    expect(isInstallStale(lock, {packages: {'node_modules/lit': {version: '3.3.3'}}})).toBe(false);
  });

  it('is so when a package is missing or has another version', () => {
    expect(isInstallStale(lock, {packages: {}})).toBe(true);
    expect(isInstallStale(lock, {packages: {'node_modules/lit': {version: '3.3.2'}}})).toBe(true);
  });
});
