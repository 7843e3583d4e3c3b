import {execFileSync} from 'node:child_process';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bibtexOf, curlOf} from '../../src/model/citation.ts';
import {link} from './arbitraries.ts';

const cited = {id: 'x', title: 'x', url: 'https://example.org/', seen: '2026-11-28'};

describe('a curl line', () => {
  it.each(["https://example.org/it's;$(touch x)`id`?q='a' && b", 'https://example.org/[1-9]{a,b}?x="y"\\z'])(
    'is one argument to a shell: %s',
    (url) => {
      const line = curlOf(url, "text/csv'; rm x").replace(/^curl /, "printf '%s\\n' ");
      const said = execFileSync('sh', ['-c', line], {encoding: 'utf8'}).trimEnd().split('\n');
      expect(said).toEqual(['--globoff', '--location', new URL(url).href]);
    },
  );

  it('carries any address as it is', () => {
    fc.assert(
      fc.property(link, (url) => {
        const [, quoted = ''] = /--location ('.*')$/.exec(curlOf(url)) ?? [];
        expect(quoted.slice(1, -1).replaceAll(`'\\''`, "'")).toBe(new URL(url).href);
      }),
    );
  });
});

describe('an entry of BibTeX', () => {
  it('keeps what TeX would take for its own', () => {
    const entry = bibtexOf({...cited, title: '100 % {a} $b_c & #1 \\x ~ ^', author: 'Comune\n di Prova'});
    expect(entry).toContain(
      'title = {{100 \\% \\{a\\} \\$b\\_c \\& \\#1 \\textbackslash{}x \\textasciitilde{} \\textasciicircum{}}}',
    );
    expect(entry).toContain('author = {{Comune di Prova}}');
  });

  it('closes every brace, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const bare = bibtexOf({...cited, title}).replace(/\\[{}]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
    );
  });
});
