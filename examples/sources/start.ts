import {fileURLToPath} from 'node:url';
import {startSources} from './servers.ts';

const {build} = await import('../../scripts/build.ts');
await build({onlyWhenStale: true});
const {url, stop} = await startSources(4280);
console.log(`Every source in one page: ${url}\n${fileURLToPath(new URL('index.html', import.meta.url))}`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
