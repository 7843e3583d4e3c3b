import {describe, expect, it} from 'vitest';
import {checksOf} from '../../src/composer/checks.ts';
import type {Composition} from '../../src/composer/composition.ts';
import {isPinned, isThisComputer} from '../../src/composer/loader-address.ts';
import type {Script, Way} from '../../src/composer/markup.ts';
import {it as words} from '../../src/composer/words/it.ts';

const agenda: Composition = {
  noun: 'agenda',
  src: 'https://d.example.it/agenda',
  options: new Map(),
  text: 'Agenda',
};
const found = {is: 'ready', noun: 'agenda', count: 3, unreadable: 0, rows: [], origins: []} as const;
const {checks} = words;

const textsOf = (way: Way, script: Script, composition = agenda) =>
  checksOf(
    composition,
    found,
    {tokens: new Map()},
    {origin: 'https://c.example.it', isTable: false, way, script},
    words,
  ).map(({text}) => text);

const ofScript = [
  checks.integrity,
  checks.noIntegrity,
  checks.notPinned,
  checks.loaderOnThisComputer,
  checks.loaderNotSecure,
];
const said = (way: Way, loader: string, integrity?: string) =>
  ofScript.filter((one) => textsOf(way, {loader, integrity}).includes(one));

describe('what is said of the address of the script', () => {
  it('is that its hash is there, or why not and what helps', () => {
    expect(said('link', 'https://w.example.it/0.1.0/arengo.js', 'sha384-AAAA')).toEqual([checks.integrity]);
    expect(said('link', 'https://w.example.it/0.1.0/arengo.js')).toEqual([checks.noIntegrity]);
    expect(said('link', 'https://w.example.it/arengo/arengo.js')).toEqual([checks.notPinned]);
  });

  it('is that others cannot have it from there', () => {
    expect(said('tag', 'http://localhost:8080/arengo/arengo.js')).toEqual([
      checks.notPinned,
      checks.loaderOnThisComputer,
    ]);
    expect(said('volto', 'http://w.example.it/0.1.0/arengo.js')).toEqual([checks.loaderNotSecure]);
    expect(said('frame', 'http://w.example.it/arengo/arengo.js')).toEqual([checks.loaderNotSecure]);
  });

  it('is nothing where the site brings the script itself, or has no line', () => {
    for (const way of ['wordpress', 'npm'] as const)
      expect(said(way, 'http://localhost:8080/arengo/arengo.js')).toEqual([]);
    expect(said('frame', 'https://w.example.it/0.1.0/arengo.js', 'sha384-AAAA')).toEqual([]);
  });

  it('tells a version in it', () => {
    for (const path of ['0.1.0/arengo.js', 'x/v1.20.3/arengo.js', 'arengo@1.0.0-beta.1/arengo.js'])
      expect(isPinned(`https://w.example.it/${path}`), path).toBe(true);
    for (const path of ['arengo.js', 'arengo/arengo.js', '1.0/arengo.js', 'a-1.0.0.js', 'arengo.js?/1.0.0/'])
      expect(isPinned(`https://w.example.it/${path}`), path).toBe(false);
  });

  it('tells this computer', () => {
    for (const host of ['localhost', 'a.localhost:8080', '127.0.0.1', '[::1]:80'])
      expect(isThisComputer(`http://${host}/`), host).toBe(true);
    expect(isThisComputer('https://localhost.example.it/')).toBe(false);
  });
});

describe('what a way cannot say', () => {
  it('is told, but not where the tag is chosen already', () => {
    const options = new Map([['address', 'on']]);
    const script = {loader: 'https://w.example.it/arengo.js'};
    expect(textsOf('link', script, {...agenda, options})).toContain(checks.onlyInTag(['address']));
    for (const way of ['tag', 'npm', 'wordpress'] as const)
      expect(textsOf(way, script, {...agenda, options})).not.toContain(checks.onlyInTag(['address']));
  });
});
