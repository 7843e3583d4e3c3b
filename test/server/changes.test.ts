import {describe, expect, it} from 'vitest';
import {carriedOut} from '../../server/src/lifecycle/commands.ts';
import type {Command} from '../../server/src/lifecycle/commands.ts';
import {ChangeLog} from '../../src/model/change-log.ts';
import {responseBody, today, town} from './town.ts';

const reason = 'Molte richieste';
const until = new Date('2026-08-31T22:00:00Z');

async function changed(...commands: readonly Command[]) {
  const given = await town();
  for (const command of commands)
    await given.store.lifecycle.change(
      'piazza',
      today,
      (before) => carriedOut(before, command, today),
      'reason' in command ? command.reason : undefined,
    );
  return given;
}

describe('GET /consultations/{id}/changes', () => {
  it('tells the whole log, and lets pages of other origins read and keep it', async () => {
    const {app} = await changed({is: 'extend', until, reason});
    const answer = await app.request('/consultations/piazza/changes.json');
    expect(answer.status).toBe(200);
    const {items} = ChangeLog.parse(await answer.json());
    expect(items.map(({number, kind}) => [number, kind])).toEqual([
      [1, 'published'],
      [2, 'extended'],
    ]);
    expect(items[1]).toMatchObject({reason, before: '2026-07-31T22:00:00Z', after: '2026-08-31T22:00:00Z'});
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=60');
    const ETag = answer.headers.get('ETag') ?? '';
    const again = await app.request('/consultations/piazza/changes.json', {headers: {'If-None-Match': ETag}});
    expect(again.status).toBe(304);
  });

  it('says that there is no such consultation', async () => {
    const {app} = await town();
    for (const path of ['changes', 'changes.json']) {
      const answer = await app.request(`/consultations/nessuna/${path}`);
      expect(await answer.json()).toMatchObject({code: 'notFound', status: 404});
    }
  });
});

describe('a consultation that a command has changed', () => {
  it('takes responses, and is cached, as its new dates say', async () => {
    const {app, post, at} = await changed({is: 'extend', until, reason});
    at('2026-08-31T21:59:30Z');
    const answer = await app.request('/consultations/piazza.json');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=30');
    expect((await post(responseBody())).status).toBe(201);
    at('2026-08-31T22:00:00Z');
    expect(await (await post(responseBody(), {key: 'another-key-of-22-letters'})).json()).toMatchObject({
      code: 'notOpen',
    });
  });

  it('takes none while it is suspended, withdrawn or closed, and says why to whoever reads it', async () => {
    for (const is of ['suspend', 'withdraw', 'close'] as const) {
      const {app, post} = await changed({is, reason});
      expect(await (await post(responseBody())).json()).toMatchObject({code: 'notOpen'});
      const document = await (await app.request('/consultations/piazza.json')).json();
      expect(document).toMatchObject({stateReason: reason});
    }
  });

  it('takes them again once it is resumed, and is of another ETag', async () => {
    const suspended = await changed({is: 'suspend', reason});
    const resumed = await changed({is: 'suspend', reason}, {is: 'resume'});
    expect((await resumed.post(responseBody())).status).toBe(201);
    const [one, two] = await Promise.all(
      [suspended, resumed].map(({app}) => app.request('/consultations/piazza.json')),
    );
    expect(one?.headers.get('ETag')).not.toBe(two?.headers.get('ETag'));
  });
});
