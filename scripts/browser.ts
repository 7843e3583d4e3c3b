import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const cache = fileURLToPath(new URL('../.cache/browsers', import.meta.url));
const fetched = join(cache, 'path');
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const advice =
  'The tests need Chromium or Chrome 111 or newer: install the package "chromium" (Debian, Fedora, Arch) ' +
  'or Google Chrome, or put the path of its program into CHROME_PATH.';

/** What discovery looks at, so that a test can describe another machine. */
export interface Machine {
  env: Record<string, string | undefined>;
  /** Whether this file is there and starts: Ubuntu's chromium-browser is there and only asks for a snap. */
  works: (path: string) => boolean;
  /** The path of the browser fetched into .cache earlier, if one was. */
  fetched: () => string | undefined;
}

const thisMachine: Machine = {
  env: process.env,
  works: (path) =>
    existsSync(path) && (process.platform === 'win32' || spawnSync(path, ['--version']).status === 0),
  fetched: () => (existsSync(fetched) ? readFileSync(fetched, 'utf8').trim() : undefined),
};

/** The path of a Chromium or Chrome: CHROME_PATH, then PATH, then applications, then our own cache. */
export function findBrowser(machine = thisMachine): string | undefined {
  const {CHROME_PATH: named, PATH: path = ''} = machine.env;
  if (named) {
    if (machine.works(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", and no browser starts there.`);
  }
  const folders = path.split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const candidates = [...onPath, ...applications, machine.fetched() ?? ''];
  return candidates.find((candidate) => candidate !== '' && machine.works(candidate));
}

/** Finds a browser, or brings one in: from Debian's packages as root, else Chrome for Testing. */
export async function bringBrowser(): Promise<string> {
  const path =
    findBrowser() ?? (installPackages(['chromium']) ? findBrowser() : undefined) ?? (await fetchChrome());
  if (path === undefined) throw new Error(advice);
  return path;
}

/**
 * What a test browser does without. A list of ours takes the place of Playwright's own, so the first lines repeat what
 * of that tests rely on (puppeteer puts both together).
 */
const withoutFeatures: readonly string[] = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'LensOverlay', 'MediaRouter'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  // Two pages of the address bar, loaded with every window that nobody sees: half of what a new window costs.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
];

/** Flags for a test browser: no sandbox as root, where Chromium refuses it, and no calls home. */
export const browserFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${withoutFeatures.join(',')}`,
];

/** Installs Debian packages where that can be done, and says whether it was; waits while another test does the same. */
export function installPackages(names: readonly string[]): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${names.join(', ')} with apt-get, for the tests …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args: string[]) => spawnSync('apt-get', args, {stdio: 'inherit', env}).status === 0;
  return (
    apt('update') &&
    apt('install', '-o', 'DPkg::Lock::Timeout=120', '-y', '--no-install-recommends', ...names)
  );
}

async function fetchChrome(): Promise<string | undefined> {
  console.log('The tests need a browser: fetching Chrome for Testing into .cache/browsers …');
  const {Browser, detectBrowserPlatform, install, resolveBuildId} = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  try {
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    const {executablePath} = await install({browser: Browser.CHROME, buildId, cacheDir: cache});
    writeFileSync(fetched, executablePath);
  } catch (error) {
    console.error(`Chrome for Testing could not be fetched: ${String(error)}`);
  }
  return findBrowser();
}
