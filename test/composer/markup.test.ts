import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Composition} from '../../src/composer/composition.ts';
import {askedOrigins, dataOrigins, linkAddress} from '../../src/composer/composition.ts';
import {markup, policyLines, scriptLine, unsaid, ways} from '../../src/composer/markup.ts';
import {pastedOf} from '../../src/composer/pasted.ts';

const agenda: Composition = {
  noun: 'agenda',
  src: 'https://partecipa.example.it/agenda?kind=meeting&x="1"',
  options: new Map([
    ['view', 'month'],
    ['organisation', 'Comune di Borgo & C.'],
  ]),
  text: 'Agenda <degli> "incontri" [2026]',
};
const script = {loader: 'https://widgets.example.it/arengo.js', integrity: 'sha384-AAAA'};

describe('what is copied', () => {
  it('is a link that says the same again', () => {
    expect(linkAddress(agenda)).toBe(
      'https://partecipa.example.it/agenda?kind=meeting&x=%221%22#arengo=agenda&view=month&organisation=Comune%20di%20Borgo%20%26%20C.',
    );
    expect(pastedOf(markup('link', agenda, script))).toMatchObject({noun: 'agenda', options: agenda.options});
  });

  it('is a tag that says the same again, with a link inside', () => {
    const text = markup('tag', agenda, script);
    expect(text).toMatch(
      /^<arengo-agenda src="[^"<>]+" view="month" organisation="Comune di Borgo &amp; C\.">\n/,
    );
    expect(text).toContain('>Agenda &lt;degli&gt; &quot;incontri&quot; [2026]</a>');
    expect(pastedOf(text)).toMatchObject({from: 'widget', noun: 'agenda', options: agenda.options});
  });

  it('names what its way cannot say', () => {
    for (const way of ways) expect(unsaid(way, agenda)).toEqual([]);
    const options = new Map([
      ['layout', 'page'],
      ['view', 'form'],
    ]);
    const form: Composition = {...agenda, noun: 'consultation', src: 'https://example.it/a.json#A1', options};
    expect(Object.fromEntries(ways.map((way) => [way, unsaid(way, form)]))).toEqual({
      link: ['#', 'layout'],
      volto: ['#', 'layout'],
      tag: [],
      npm: [],
      frame: ['layout'],
      wordpress: ['#'],
    });
  });

  it('is the archive of this version where no registry has the package', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    expect(markup('npm', agenda, script)).toContain(`npm install ./arengo-${version}.tgz\n`);
  });

  it('is a script line with its hash and the origins of the data, each once', () => {
    expect(scriptLine(script, agenda)).toBe(
      '<script type="module" src="https://widgets.example.it/arengo.js" integrity="sha384-AAAA" crossorigin="anonymous" data-origins="https://partecipa.example.it"></script>',
    );
    const own = {...agenda, src: 'https://widgets.example.it/agenda'};
    expect(scriptLine({loader: script.loader}, own)).toBe(
      '<script type="module" src="https://widgets.example.it/arengo.js"></script>',
    );
  });

  it('asks for no more of a policy than it needs', () => {
    const relayed = {...agenda, options: new Map([['source', 'ckan https://relay.example.it/relay']])};
    expect(dataOrigins(relayed)).toEqual(['https://partecipa.example.it', 'https://relay.example.it']);
    expect(askedOrigins(relayed)).toEqual(['https://relay.example.it']);
    for (const way of ['link', 'tag', 'volto'] as const)
      expect(policyLines(way, relayed, script)).toEqual([
        'script-src https://widgets.example.it;',
        'connect-src https://relay.example.it;',
      ]);
    expect(policyLines('wordpress', agenda, script)).toEqual([
      "script-src 'self';",
      'connect-src https://partecipa.example.it;',
    ]);
    expect(policyLines('npm', agenda, script)).toEqual(['connect-src https://partecipa.example.it;']);
    expect(policyLines('frame', agenda, script)).toEqual([
      'frame-src https://widgets.example.it;',
      'script-src https://widgets.example.it;',
    ]);
  });

  it.each(ways)('has no attribute that is a script, or that ends in the name of one: %s', (way) => {
    const options = new Map([
      ['onmouseover', 'alert(1)'],
      ['x><script/src', '//evil.example/x.js></script'],
      ['view', 'table'],
    ]);
    const text = markup(way, {...agenda, options}, script);
    expect(text).toContain('table');
    // In the address of a frame a name is encoded, and no attribute.
    expect(text).not.toMatch(/ onmouseover|<script\/src/);
  });

  it.each(ways)('lets nothing out of its place: %s', (way) => {
    const text = markup(way, {...agenda, text: '"><img src=x onerror=alert(1)>]'}, script);
    expect(text).not.toMatch(/<img/);
    if (way === 'wordpress') expect(text.match(/[[\]]/g)).toEqual(['[', ']']);
  });
});
