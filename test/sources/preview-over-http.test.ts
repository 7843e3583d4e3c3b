import {gzipSync} from 'node:zlib';
import {afterEach, describe, expect, it} from 'vitest';
import {mostBytes, previewOf} from '../../src/sources/preview/preview.ts';
import {closeAll, serve} from './ckan-server.ts';

afterEach(closeAll);

const text = `a;b\n${'città;2\n'.repeat(200_000)}`;

describe('a preview over HTTP', () => {
  it('takes the range that it asks for', async () => {
    const asked: (string | undefined)[] = [];
    const all = Buffer.from(text);
    const origin = await serve(({headers}, response) => {
      asked.push(headers.range);
      const last = Number(/^bytes=0-(\d+)$/.exec(headers.range ?? '')?.[1]);
      response
        .writeHead(206, {'content-range': `bytes 0-${last}/${all.length}`, 'content-type': 'text/csv'})
        .end(all.subarray(0, last + 1));
    });
    const found = await previewOf(`${origin}/a.csv`, 'table');
    expect(asked).toEqual([`bytes=0-${mostBytes}`]);
    expect(found).toMatchObject({is: 'table', isCut: true, columns: ['a', 'b'], encoding: undefined});
  });

  it('takes the beginning of what is sent whole and compressed', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, {'content-encoding': 'gzip', 'content-type': 'text/csv'}).end(gzipSync(text));
    });
    const found = await previewOf(`${origin}/a.csv`, 'table');
    expect(found).toMatchObject({is: 'table', isCut: true});
    if (found.is === 'table') expect(found.rows[0]).toEqual(['città', '2']);
  });
});
