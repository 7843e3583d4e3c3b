import {describe, expect, it} from 'vitest';
import {enough, filled, formIn, read, site, wordsIn} from './site.ts';

const typed = {...enough, 'a/proposta': 'Due panchine\n"all’ombra"'};

/** The demo's consultation, where no response is free and one gets in without a proof. */
const crowded = () =>
  site(undefined, {
    addressOf: () => '192.0.2.1',
    freeResponses: {requests: 1, seconds: 3600},
    slowResponses: {requests: 1, seconds: 600},
  });

describe('a form without JavaScript, beyond the free responses of its address', () => {
  it('gets in by the slower quota, and is asked for nothing', async () => {
    const {send, form, answers} = await crowded();
    expect((await send(filled(await form(), typed))).status).toBe(201);
    const slower = await send(filled(await form(), typed));
    expect(slower.status).toBe(201);
    expect(wordsIn(await read(slower))).toContain('Abbiamo ricevuto la tua risposta');
    expect(await answers()).toHaveLength(2);
  });

  it('comes back with all that was typed when that is spent too, says when to try again, and then gets in', async () => {
    const {send, form, answers, at} = await crowded();
    await send(filled(await form(), typed));
    await send(filled(await form(), typed));
    const refused = await send(filled(await form(), typed));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('600');
    const page = await read(refused);
    expect(wordsIn(page.querySelector('[role=alert]'))).toBe(
      'Da questa rete sono arrivate molte risposte: per qualche minuto non ne riceviamo altre. Riprova tra 10 minuti.',
    );
    const again = formIn(page);
    for (const [name, value] of Object.entries(typed)) expect(again.fields.get(name), name).toBe(value);
    expect(await answers()).toHaveLength(2);
    at('2026-07-01T10:10:00Z');
    expect((await send(again)).status).toBe(201);
    expect(await answers()).toHaveLength(3);
  });

  it('shows its receipt again however often it is sent', async () => {
    const {send, form, answers} = await crowded();
    const sent = filled(await form(), typed);
    for (let time = 0; time < 5; time += 1) expect((await send(sent)).status).toBe(201);
    expect(await answers()).toHaveLength(1);
  });

  it('is told of its faults first', async () => {
    const {send, form, answers} = await crowded();
    const faulty = await send(filled(await form(), {...typed, 'a/informativa': []}));
    expect(faulty.status).toBe(422);
    expect((await send(filled(await form(), typed))).status).toBe(201);
    expect(await answers()).toHaveLength(1);
  });
});
