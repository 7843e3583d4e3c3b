import {describe, expect, it} from 'vitest';
import type {Composition} from '../../src/composer/composition.ts';
import {dataOrigins, linkAddress, onlyInTag} from '../../src/composer/composition.ts';
import {markup, policyLines, scriptLine, ways} from '../../src/composer/markup.ts';
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

  it('names what a link cannot say', () => {
    expect(onlyInTag(agenda)).toEqual([]);
    const options = new Map([
      ['layout', 'page'],
      ['view', 'form'],
    ]);
    expect(onlyInTag({...agenda, noun: 'consultation', options})).toEqual(['layout']);
    expect(onlyInTag({...agenda, src: 'https://example.it/piano.json#A1'})).toContain('#');
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
    expect(policyLines('link', relayed, script)).toEqual([
      'script-src https://widgets.example.it;',
      'connect-src https://partecipa.example.it https://relay.example.it;',
      "require-trusted-types-for 'script'; trusted-types lit-html;",
    ]);
    expect(policyLines('frame', agenda, script)).toEqual([
      'frame-src https://widgets.example.it;',
      'script-src https://widgets.example.it;',
    ]);
  });

  it.each(ways)('lets nothing out of its place: %s', (way) => {
    const text = markup(way, {...agenda, text: '"><img src=x onerror=alert(1)>]'}, script);
    expect(text).not.toMatch(/<img/);
    if (way === 'wordpress') expect(text.match(/[[\]]/g)).toEqual(['[', ']']);
  });
});
