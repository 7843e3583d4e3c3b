import {cpus, loadavg, platform, release, totalmem} from 'node:os';

/** Where and when it was measured, and whether the machine had other work to do. */
export function machine(browser: string, now: Date): string {
  const [first] = cpus();
  const cores = cpus().length;
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  const model = first?.model.trim() || 'model unknown';
  const lines = [
    `- ${now.toISOString().slice(0, 10)}`,
    `- ${cores} cores, ${model}; ${memory} GB of memory; ${platform()} ${release()}`,
    `- Chromium ${browser}, headless; Node ${process.versions.node}`,
    `- Load when it began: ${load.toFixed(1)}`,
  ];
  return [lines.join('\n'), ...(load > cores / 2 ? [busy] : [])].join('\n\n');
}

const busy =
  '**The machine had other work to do.** Bytes, memory and processor times (*work*, *script*) hold all the same. What was waited for on the clock (*painted*, requests a second) is too slow on both sides, and its ratios are rough.';
