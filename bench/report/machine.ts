import {cpus, loadavg, platform, release, totalmem} from 'node:os';

/** Where and when it was measured. */
export function machine(browser: string, now: Date): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `- ${now.toISOString().slice(0, 10)}`,
    `- ${cpus().length} cores, ${first?.model.trim() || 'model unknown'}; ${memory} GB of memory; ${platform()} ${release()}`,
    `- Chromium ${browser}, headless; Node ${process.versions.node}`,
    `- Load when it began: ${(loadavg()[0] ?? 0).toFixed(1)}`,
  ].join('\n');
}
