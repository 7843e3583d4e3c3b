/** All that citizens read, in every language, as CSV: to the file that is named, or to whoever reads the output. */
import {readFileSync, writeFileSync} from 'node:fs';
import {allRows, csvOf} from '../stories/words/rows.ts';

const read = (name: string) => readFileSync(new URL(`../src/messages/${name}.ts`, import.meta.url), 'utf8');

const [file] = process.argv.slice(2);
const csv = csvOf(await allRows(), read);
if (file === undefined) process.stdout.write(csv);
else writeFileSync(file, csv);
