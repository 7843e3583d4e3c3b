import {createWriteStream, readFileSync} from 'node:fs';
import {pipeline} from 'node:stream/promises';
import {ZipFile} from 'yazl';
import {builtFiles} from './lines.ts';

/** The same moment for every file: the same build gives the same bytes. ZIP knows no time before 1980, and no zone. */
const moment = new Date(1980, 0, 1);

/** Puts dist/cdn into `dist/arengo-<version>.zip`, in a folder named after the version; gives its path. */
export async function writeArchive(): Promise<string> {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const zip = new ZipFile();
  for (const path of [...builtFiles(), 'integrity.json', 'snippets.txt'])
    zip.addBuffer(readFileSync(`dist/cdn/${path}`), `${version}/${path}`, {
      mtime: moment,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  zip.end();
  const archive = `dist/arengo-${version}.zip`;
  await pipeline(zip.outputStream, createWriteStream(archive));
  return archive;
}
