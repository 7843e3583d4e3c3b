import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {bringBrowser, findBrowser, installPackages} from './browser.ts';

/** Engines that the browser tests run in, besides Chromium: what starts them, and the Debian packages they come in. */
const others = {
  firefox: {programs: ['firefox-esr', 'firefox'], packages: ['firefox-esr'], path: 'FIREFOX_PATH'},
  webkit: {programs: ['WebKitWebDriver'], packages: ['webkit2gtk-driver', 'xvfb'], path: 'WEBKIT_PATH'},
} as const;

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

const onPath = (program: string) =>
  spawnSync('sh', ['-c', `command -v ${program}`], {encoding: 'utf8'}).stdout.trim() || undefined;

/** Firefox's program: FIREFOX_PATH, else what is on the path. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? others.firefox.programs.map(onPath).find(Boolean);
}

/** WebKitGTK's small browser, which its driver starts: WEBKIT_PATH, else where Debian's packages put it. */
export function findWebKit(): string | undefined {
  const places = [
    `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1`,
    'webkitgtk-4.1',
  ];
  const candidates = [
    process.env['WEBKIT_PATH'] ?? '',
    ...places.map((one) => `/usr/lib/${one}/MiniBrowser`),
  ];
  return onPath('WebKitWebDriver') && candidates.find((path) => path !== '' && existsSync(path));
}

const find: Record<Engine, () => string | undefined> = {
  chromium: findBrowser,
  firefox: findFirefox,
  webkit: findWebKit,
};

/** Makes sure that an engine is here, from Debian's packages as root; else says what to install. */
export async function bringEngine(engine: Engine): Promise<void> {
  if (engine === 'chromium') {
    process.env['CHROME_PATH'] = await bringBrowser();
    return;
  }
  if (find[engine]()) return;
  const {packages, path} = others[engine];
  installPackages(packages);
  if (find[engine]()) return;
  throw new Error(
    `The tests in ${engine} need the packages ${packages.join(' and ')} (Debian), or its program in ${path}.`,
  );
}
