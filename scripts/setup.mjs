/**
 * Brings in what a run needs: a Node that is new enough and the npm packages.
 * This file and its callers are read by whatever Node there is, so they keep to what Node 14 understands
 * and import everything newer with `import()` after `await setup()`.
 */
import {spawn, spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, lstatSync, readFileSync, symlinkSync, unlinkSync} from 'node:fs';
import {delimiter, dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** The first Node that runs TypeScript files by itself. */
export const oldestNode = '22.18.0';
const broughtIn = '24.21.0';

/** Whether `version` comes before `oldest`, number by number. */
export function isOlder(version, oldest) {
  const [left, right] = [version, oldest].map((text) => text.replace(/^v/, '').split('.').map(Number));
  for (let i = 0; i < 3; i += 1) if (left[i] !== right[i]) return left[i] < right[i];
  return false;
}

/**
 * Whether the installed packages are not those of the lock file.
 * npm writes down what it installed in `node_modules/.package-lock.json`, so no stamp of our own can be wrong.
 */
export function isInstallStale(lock, installed) {
  if (!installed) return true;
  return Object.keys(lock.packages).some((path) => {
    const wanted = lock.packages[path];
    if (!path.startsWith('node_modules/') || wanted.link || wanted.optional || wanted.devOptional)
      return false;
    const found = installed.packages[path];
    return !found || found.version !== wanted.version;
  });
}

/** Returns once this script runs on a Node that is new enough, with the packages of the lock file installed. */
export async function setup() {
  process.chdir(root);
  if (isOlder(process.versions.node, oldestNode)) await startAgain(bringNode());
  bringPackages();
  linkNode();
}

/**
 * Runs a program to its end with our terminal, passing signals on, and gives its exit code.
 * The shell that npm puts between itself and us keeps a signal to itself, so its end counts as one.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {stdio: 'inherit', ...options});
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward);
    const parent = process.ppid;
    const isOrphan = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
    const watch = setInterval(() => isOrphan() && forward('SIGTERM'), 1000);
    watch.unref();
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      for (const name of ['SIGINT', 'SIGTERM']) process.off(name, forward);
      resolve(code === null ? 128 + ({SIGINT: 2, SIGTERM: 15}[signal] || 1) : code);
    });
  });
}

function nodePath() {
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  return {name, path: join(root, '.cache/node/node_modules', name, 'bin', windows ? 'node.exe' : 'node')};
}

function bringNode() {
  const {name, path} = nodePath();
  if (existsSync(path) && spawnSync(path, ['--version']).stdout.toString().trim() === `v${broughtIn}`)
    return path;
  console.log(`Node ${process.version} is too old for Arengo: fetching Node ${broughtIn} into .cache/node …`);
  npm(['install', '--prefix', '.cache/node', '--no-save', `${name}@${broughtIn}`]);
  if (existsSync(path)) return path;
  return stop(`Please install Node ${oldestNode} or newer (nodejs.org) and run this command again.`);
}

async function startAgain(node) {
  const env = {...process.env, PATH: dirname(node) + delimiter + process.env.PATH};
  process.exit(await run(node, process.argv.slice(1), {env}));
}

/** Installs the packages of a folder's lock file, unless they are there. */
export function bringPackages(folder = '.') {
  if (!arePackagesMissing(folder)) return;
  console.log(`Installing the packages of ${join(folder, 'package-lock.json')} (a minute or so) …`);
  npm(['ci', '--prefix', folder, '--include=dev', '--foreground-scripts']);
}

/** Whether the packages of a folder's lock file are not those that are installed there. */
export function arePackagesMissing(folder = '.') {
  const lock = readJson(join(folder, 'package-lock.json'));
  return isInstallStale(lock, readJson(join(folder, 'node_modules/.package-lock.json')));
}

/** Every `npm run …` looks into node_modules/.bin first, so a Node brought in once serves them all. */
function linkNode() {
  const {path} = nodePath();
  const link = join(root, 'node_modules/.bin', windows ? 'node.exe' : 'node');
  if (!process.execPath.startsWith(join(root, '.cache')) || existsSync(link)) return;
  if (lstatSync(link, {throwIfNoEntry: false})) unlinkSync(link);
  if (windows) copyFileSync(path, link);
  else symlinkSync(relative(dirname(link), path), link);
}

function npm(args) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];
  const {status} = spawnSync('npm', [...args, ...quiet], {stdio: 'inherit', shell: windows});
  if (status !== 0) stop(`npm could not finish "npm ${args.join(' ')}": its own words are above.`);
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
