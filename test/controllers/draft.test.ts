import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {DraftKeeper} from '../../src/controllers/draft.ts';
import {Draft} from '../../src/model/draft.ts';
import {device, host} from './device.ts';

const src = 'https://partecipa.example.it/consultations/6nap';
const attempt = {key: 'k'.repeat(22), body: '{}'};
const receipt = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  consultation: '6nap',
  receivedAt: '2026-07-01T10:00:00Z',
  digest: `sha-256:${'A'.repeat(43)}`,
  signature: 'a.b.c',
  verifyUrl: 'https://partecipa.example.it/receipts/AAAAAAAAAAAAAAAAAAAAAA',
  withdrawalToken: 'secret',
};
const typed: Draft['typed'] = [['a/q', 'sì']];
const nothing = Draft.parse({});

function tab(version = '1') {
  const element = host();
  const keeper = new DraftKeeper(element);
  keeper.open(src, version);
  keeper.hostConnected();
  return {element, keeper};
}

describe('DraftKeeper', () => {
  let browser: ReturnType<typeof device>;
  beforeEach(() => (browser = device()));
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('keeps a draft under the address and the version of its form', () => {
    tab().keeper.keep({typed});
    expect(Object.keys(browser.shelf)).toEqual([`arengo:${src}:1`]);
    expect(tab().keeper.draft).toEqual({...nothing, typed});
    expect(tab('2').keeper.draft).toEqual(nothing);
  });

  it('opens another form without what was typed into the first', () => {
    const {keeper} = tab();
    keeper.keep({typed});
    keeper.open(`${src}-bis`, '1');
    expect(keeper.draft).toEqual(nothing);
    keeper.open(src, '1');
    expect(keeper.draft).toEqual({...nothing, typed});
  });

  it('does not overwrite what another tab has sent meanwhile', () => {
    const [one, two] = [tab(), tab()];
    one.keeper.keep({attempt});
    two.keeper.keep({typed});
    expect(one.keeper.reload()).toEqual({...nothing, typed, attempt});
    one.keeper.keep({attempt: undefined, receipt, sent: '{}'});
    two.keeper.keep({typed: []});
    expect(one.keeper.reload()).toEqual({...nothing, receipt, sent: '{}'});
  });

  it('finds what was typed for another version, until it has found its place', () => {
    tab('1').keeper.keep({typed});
    browser.shelf.setItem(`arengo:${src}-bis:1`, JSON.stringify({typed: [['a/q', 'altrove']]}));
    const {keeper} = tab('2');
    expect(keeper.older()).toEqual({...nothing, typed});
    keeper.keep({typed});
    keeper.forgetOlder();
    expect(keeper.older()).toBeUndefined();
    expect(Object.keys(browser.shelf)).toEqual([`arengo:${src}-bis:1`, `arengo:${src}:2`]);
  });

  it.each([{attempt}, {receipt}])('leaves alone what is no draft of another version: %j', (change) => {
    tab('1').keeper.keep(change);
    const {keeper} = tab('2');
    expect(keeper.older()).toBeUndefined();
    keeper.forgetOlder();
    expect(tab('1').keeper.draft).toEqual({...nothing, ...change});
  });

  it('neither reads nor writes where this device shall keep nothing', () => {
    tab('1').keeper.keep({typed});
    tab('2').keeper.keep({typed});
    const keeper = new DraftKeeper(host());
    keeper.open(src, '1', false);
    expect([keeper.draft, keeper.older()]).toEqual([nothing, undefined]);
    keeper.keep({attempt});
    expect(keeper.reload()).toEqual({...nothing, attempt});
    keeper.delete();
    expect(keeper.reload()).toEqual(nothing);
    for (const version of ['1', '2']) expect(tab(version).keeper.draft).toEqual({...nothing, typed});
  });

  it('deletes everything when it is told to', () => {
    const {keeper} = tab();
    keeper.keep({typed, attempt});
    keeper.delete();
    expect(keeper.draft).toEqual(nothing);
    expect(Object.keys(browser.shelf)).toEqual([]);
  });

  it('shows the receipt that another tab has got, and forgets what was typed', () => {
    const [one, two] = [tab(), tab()];
    two.keeper.keep({typed});
    one.keeper.delete();
    one.keeper.keep({receipt});
    browser.changed(one.keeper.name ?? null);
    expect(two.keeper.draft).toEqual({...nothing, receipt});
    expect(two.element.requestUpdate).toHaveBeenCalledOnce();
    browser.changed(one.keeper.name ?? null);
    expect(two.element.requestUpdate).toHaveBeenCalledOnce();
  });

  it('leaves what is typed here alone when another tab only types', () => {
    const [one, two] = [tab(), tab()];
    two.keeper.keep({typed});
    one.keeper.keep({typed: [['a/q', 'no']]});
    browser.changed(one.keeper.name ?? null);
    expect(two.keeper.draft).toEqual({...nothing, typed});
    expect(two.element.requestUpdate).not.toHaveBeenCalled();
  });

  it('looks at changes of its own draft only, and at none once it left the page', () => {
    const [one, two] = [tab(), tab()];
    one.keeper.keep({receipt});
    browser.changed(`arengo:${src}:2`);
    browser.changed(null);
    two.keeper.hostDisconnected();
    browser.changed(one.keeper.name ?? null);
    expect(two.keeper.draft).toEqual(nothing);
    expect(two.element.requestUpdate).not.toHaveBeenCalled();
  });

  it.each(['{"typed":', '"text"', '{"typed":[["a/q",3]]}', '{"attempt":{"key":"short","body":"{}"}}'])(
    'begins anew where %s is stored',
    (nonsense) => {
      browser.shelf.setItem(`arengo:${src}:1`, nonsense);
      const {keeper} = tab();
      expect(keeper.draft).toEqual(nothing);
      keeper.keep({typed});
      expect(tab().keeper.draft).toEqual({...nothing, typed});
    },
  );

  it('keeps a draft for as long as the page lives where storage is refused', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', {getItem: refuse, setItem: refuse, removeItem: refuse});
    const {keeper} = tab();
    keeper.keep({typed});
    keeper.keep({attempt});
    expect(keeper.reload()).toEqual({...nothing, typed, attempt});
    keeper.delete();
    expect(keeper.reload()).toEqual(nothing);
  });
});
