import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type Declaration, type Described, type Manifest, tables} from '../../scripts/readme.ts';
import {nouns} from '../../src/model/noun.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter((one): one is Declaration & {tagName: string} => one.tagName !== undefined);

/** A sentence a reader can use: not empty, not the name again. */
const isExplained = ({name, description = ''}: Described) =>
  description.trim().length > 4 && description.trim().toLowerCase() !== name.toLowerCase();

describe('custom-elements.json', () => {
  it('knows a tag for every noun', () => {
    expect(elements.map(({tagName}) => tagName).sort()).toEqual(nouns.map((noun) => `arengo-${noun}`).sort());
  });

  describe.each(elements)('<$tagName>', (element) => {
    it('explains every attribute, property, event, slot, part and custom property', () => {
      const {
        attributes = [],
        members = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
      } = element;
      const all = [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties];
      expect(all.filter((one) => !isExplained(one)).map(({name}) => name)).toEqual([]);
      for (const list of [attributes, members, events, slots, cssParts, cssProperties])
        expect(new Set(list.map(({name}) => name)).size).toBe(list.length);
    });

    it('has a type for every attribute and property, and a summary', () => {
      const {attributes = [], members = [], summary = ''} = element;
      const untyped = [...attributes, ...members.filter(({kind}) => kind === 'field')].filter(
        ({type}) => !type,
      );
      expect(untyped.map(({name}) => name)).toEqual([]);
      expect(summary.length).toBeGreaterThan(10);
    });

    it('shows nothing that is not for others', () => {
      const hidden = (element.members ?? []).filter(
        ({privacy}) => privacy !== undefined && privacy !== 'public',
      );
      expect(hidden).toEqual([]);
    });

    it('names events that there are', () => {
      const source = read('src/events.ts') + read('src/elements/consultation/events.ts');
      expect(element.events?.map(({name}) => name)).toEqual(
        expect.arrayContaining(['arengo-loaded', 'arengo-failed']),
      );
      for (const {name} of element.events ?? []) expect(source).toContain(`'${name}'`);
    });

    it('stands in the README, and in what editors complete', () => {
      const ofThis = tables({modules: [{path: '', declarations: [element]}]});
      const [, ...rows] = ofThis.split('\n').filter((line) => line.startsWith('| `'));
      const squeezed = read('README.md').replace(/[ -]+/g, '');
      for (const row of rows) expect(squeezed).toContain(row.replace(/[ -]+/g, ''));
      const html = JSON.parse(read('editors/vscode.html-custom-data.json')) as {
        tags: {name: string; attributes: {name: string}[]}[];
      };
      const tag = html.tags.find(({name}) => name === element.tagName);
      expect(tag?.attributes.map(({name}) => name)).toEqual(element.attributes?.map(({name}) => name));
      expect(read('editors/web-types.json')).toContain(`"${element.tagName}"`);
    });
  });
});
