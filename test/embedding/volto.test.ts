import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {schema} from '../../examples/volto/volto-arengo/src/schema.js';
import {Tag} from '../../examples/volto/volto-arengo/src/Tag.jsx';

const site = 'https://www.comune.example.it';
const foreign = 'https://altrove.example/agenda';
const settings = {script: '/arengo/arengo.js', integrity: '', origins: ['https://partecipa.example.it']};
const rendered = (data: Record<string, string | number>) =>
  renderToString(createElement(Tag, {data, settings, site, lang: 'it'}));

describe('the Volto block on a server', () => {
  it.each(['consultation', 'agenda', 'dataset', 'plan', 'commitment'])(
    'is the tag of a %s, with a link',
    (noun) => {
      expect(rendered({src: 'https://partecipa.example.it/x#arengo', noun, text: 'Apri'})).toBe(
        `<arengo-${noun} src="https://partecipa.example.it/x" lang="it">` +
          `<a href="https://partecipa.example.it/x">Apri</a></arengo-${noun}>`,
      );
    },
  );

  it('has its options as attributes, and the address as the text of the link when there is no other', () => {
    expect(rendered({src: '/agenda', noun: 'agenda', view: 'month', limit: 5, heading: 3})).toBe(
      '<arengo-agenda src="/agenda" view="month" limit="5" heading="3" lang="it"><a href="/agenda">/agenda</a></arengo-agenda>',
    );
  });

  it.each([
    ['an address elsewhere', {src: foreign, noun: 'agenda'}],
    ['one of several', {src: `${foreign} /agenda`, noun: 'agenda'}],
  ])('leaves a link for %s', (_what, data) => {
    expect(rendered(data)).toBe(`<p><a href="${foreign}">altrove.example/agenda</a></p>`);
  });

  it('asks a relay only where that is allowed', () => {
    const data = {src: '/agenda', noun: 'agenda'};
    expect(rendered({...data, source: 'https://altrove.example/relay'})).not.toContain('<arengo');
    expect(rendered({...data, source: 'ckan /relay'})).toContain('source="ckan /relay"');
  });

  it.each(['', 'javascript:alert(1)', 'data:text/html,x'])('shows nothing for the address "%s"', (src) => {
    expect(rendered({src, noun: 'agenda'})).toBe('');
  });

  it('makes no tag that there is not', () => {
    expect(rendered({src: '/x', noun: 'script'})).toBe('<p><a href="/x">/x</a></p>');
  });
});

describe('the sidebar of the Volto block', () => {
  it('asks for what the noun has, in the language of the editor', () => {
    expect(schema({data: {noun: 'agenda'}, locale: 'it'}).fieldsets[0]?.fields).toEqual([
      ...['src', 'noun', 'view', 'limit', 'heading', 'text'],
    ]);
    expect(schema({data: {noun: 'commitment'}, locale: 'it'}).fieldsets[0]?.fields).not.toContain('view');
    expect(schema({data: {noun: 'agenda'}, locale: 'it-IT'}).properties['src']?.title).toBe('Indirizzo');
    expect(schema({data: {}, locale: 'de'}).properties['src']?.title).toBe('Address');
  });
});
