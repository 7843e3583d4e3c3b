import {delimiter} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findBrowser} from '../../scripts/browser.ts';

const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** A machine where exactly these programs start. */
function machine(programs: string[], {env = {}, fetched}: {env?: object; fetched?: string} = {}) {
  const path = ['/opt/bin', '/usr/bin'].join(delimiter);
  return {
    env: {PATH: path, ...env},
    works: (file: string) => programs.includes(file),
    fetched: () => fetched,
  };
}

describe('findBrowser', () => {
  it('takes CHROME_PATH before all else', () => {
    const env = {CHROME_PATH: '/my/chrome'};
    expect(findBrowser(machine(['/my/chrome', '/usr/bin/chromium'], {env}))).toBe('/my/chrome');
  });

  it('says so when CHROME_PATH leads nowhere, instead of taking another browser', () => {
    const env = {CHROME_PATH: '/my/chrome'};
    expect(() => findBrowser(machine(['/usr/bin/chromium'], {env}))).toThrow('/my/chrome');
  });

  it('prefers chromium to chrome, and a command to an application', () => {
    const programs = [mac, '/opt/bin/google-chrome', '/usr/bin/chromium'];
    expect(findBrowser(machine(programs))).toBe('/usr/bin/chromium');
    expect(findBrowser(machine(programs.slice(0, 2)))).toBe('/opt/bin/google-chrome');
  });

  it('takes an application, then what was fetched before', () => {
    expect(findBrowser(machine([mac, '/cache/chrome'], {fetched: '/cache/chrome'}))).toBe(mac);
    expect(findBrowser(machine(['/cache/chrome'], {fetched: '/cache/chrome'}))).toBe('/cache/chrome');
  });

  it('finds nothing where nothing starts', () => {
    expect(findBrowser(machine([], {fetched: '/cache/gone'}))).toBeUndefined();
  });
});
