import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Resource} from '../../src/controllers/resource.ts';
import {FailedEvent} from '../../src/events.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import {host} from './device.ts';

const failure = new SourceFailure('unavailable', {url: 'https://example.it/'});

/** An element whose source answers when the test says so. */
function widget(...args: readonly string[]) {
  const element = host();
  const told: string[] = [];
  element.addEventListener('arengo-loaded', () => told.push('loaded'));
  element.addEventListener('arengo-failed', (event) => {
    if (event instanceof FailedEvent) told.push(`failed ${event.reason}`);
  });
  const asked: {
    readonly args: readonly string[];
    readonly signal: AbortSignal;
    readonly answer: (value: string) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];
  let current = args;
  const resource = new Resource<readonly string[], string>(
    element,
    () => current,
    (given, signal) =>
      new Promise((answer, fail) => {
        asked.push({args: given, signal, answer, fail});
      }),
  );
  const update = (...next: readonly string[]) => {
    current = next;
    resource.hostUpdate();
  };
  const shown = () =>
    resource.render({
      loading: () => 'loading',
      ready: (value) => value,
      failed: ({reason}) => reason,
      broken: () => 'broken',
    });
  resource.hostUpdate();
  return {element, resource, asked, told, update, shown};
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('Resource', () => {
  const reported = vi.fn();
  beforeEach(() => {
    vi.stubGlobal('reportError', reported.mockClear());
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('loads when its arguments change, and only then', async () => {
    const {update, asked} = widget('a', 'b');
    update('a', 'b');
    expect(asked).toHaveLength(1);
    update('a', 'c');
    update('a', 'c', 'd');
    update('a');
    expect(asked.map(({args}) => args.join(''))).toEqual(['ab', 'ac', 'acd', 'a']);
  });

  it('shows what came, and tells it once it is drawn', async () => {
    const {element, resource, asked, told, shown} = widget('a');
    let draw: (value: boolean) => void = () => undefined;
    Object.assign(element, {updateComplete: new Promise<boolean>((resolve) => (draw = resolve))});
    expect([shown(), resource.value]).toEqual(['loading', undefined]);
    asked[0]?.answer('value');
    await settled();
    expect([shown(), resource.value]).toEqual(['value', 'value']);
    expect(element.requestUpdate).toHaveBeenCalled();
    expect(told).toEqual([]);
    draw(true);
    await settled();
    expect(told).toEqual(['loaded']);
  });

  it('gives up the request before, and takes no answer of it, good or bad', async () => {
    const {update, asked, told, shown} = widget('a');
    update('b');
    update('c');
    expect(asked.map(({signal}) => signal.aborted)).toEqual([true, true, false]);
    asked[2]?.answer('new');
    asked[0]?.answer('old');
    asked[1]?.fail(failure);
    await settled();
    expect(shown()).toBe('new');
    expect(told).toEqual(['loaded']);
  });

  it('shows and tells why nothing came, and tries again when asked', async () => {
    const {element, resource, asked, told, shown} = widget('a');
    asked[0]?.fail(failure);
    await settled();
    expect([shown(), told]).toEqual(['unavailable', ['failed unavailable']]);
    expect(element.requestUpdate).toHaveBeenCalledOnce();
    expect(reported).not.toHaveBeenCalled();
    resource.retry();
    expect(shown()).toBe('loading');
    expect(element.requestUpdate).toHaveBeenCalledTimes(2);
    asked[1]?.answer('value');
    await settled();
    expect([shown(), asked[1]?.args]).toEqual(['value', ['a']]);
  });

  it('reports a fault of ours, and does not call it one of the source', async () => {
    const {element, asked, told, shown} = widget('a');
    const fault = new TypeError('a bug');
    asked[0]?.fail(fault);
    await settled();
    expect(reported).toHaveBeenCalledWith(fault);
    expect([shown(), told]).toEqual(['broken', []]);
    expect(element.requestUpdate).toHaveBeenCalledOnce();
  });
});
