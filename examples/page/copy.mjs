// Copies what the pages share into a folder, for what serves or builds only what lies inside its own:
// node ../page/copy.mjs <into> [further folder …]
import {cpSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const [into, ...further] = process.argv.slice(2);
const shared = fileURLToPath(new URL('public', import.meta.url));
for (const folder of [shared, ...further]) cpSync(folder, into, {recursive: true});
