import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Document} from '../../src/model/document.ts';
import {request} from '../../src/sources/request.ts';
import {broken, fakeFetch, json} from './fake-fetch.ts';

vi.mock('../../src/sources/diagnosis.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

const url = 'https://partecipa.example.it/a.json';

beforeEach(() => {
  vi.useFakeTimers({shouldAdvanceTime: true, advanceTimeDelta: 500});
});
afterEach(() => {
  vi.useRealTimers();
});

describe('request, when not even the explanation can be loaded', () => {
  it('says unreachable of a network that carries nothing', async () => {
    const {fetch, asked} = fakeFetch(broken);
    await expect(request(url, Document, {fetch})).rejects.toMatchObject({
      reason: 'unreachable',
      detail: expect.stringContaining('Failed to fetch'),
    });
    expect(asked).toHaveLength(2);
  });

  it('says unreadable of another shape', async () => {
    const {fetch} = fakeFetch(json({title: null}));
    await expect(request(url, Document, {fetch})).rejects.toMatchObject({
      reason: 'unreadable',
      detail: 'does not fit its schema',
    });
  });
});
