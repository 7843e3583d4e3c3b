import {createApp} from '../../server/src/app.ts';
import type {Extras} from '../../server/src/deps.ts';
import {newKeyFile, openKeys} from '../../server/src/receipt.ts';
import type {Settings} from '../../server/src/settings.ts';
import {settingsWith} from '../../server/src/settings.ts';
import {openMemoryStore} from '../../server/src/store/sqlite.ts';
import type {Store} from '../../server/src/store/store.ts';
import {Consultation} from '../../src/model/consultation.ts';

/** The moment tests live in, unless they set another. */
export const today = new Date('2026-07-01T10:00:00Z');

/** A consultation that is open today, with a question that depends on another. */
export function consultation(changes: Record<string, unknown> = {}): Consultation {
  return Consultation.parse({
    id: 'piazza',
    title: 'Una città più verde',
    language: 'it',
    organisation: {name: 'Comune di Arengo', ipaCode: 'c_a000'},
    topics: ['Ambiente'],
    opensAt: '2026-06-01T00:00:00Z',
    closesAt: '2026-07-31T22:00:00Z',
    privacy: {controller: 'Comune', purpose: 'Consultazione', retention: '12 mesi'},
    questionnaire: {
      version: '1',
      items: [
        {
          linkId: 'trees',
          type: 'choice',
          text: 'Alberi?',
          required: true,
          options: [
            {code: 'yes', text: 'Sì'},
            {code: 'no', text: 'No'},
          ],
        },
        {
          linkId: 'why',
          type: 'paragraph',
          text: 'Perché no?',
          maxLength: 2000,
          enableWhen: [{question: 'trees', operator: '=', answer: 'no'}],
        },
      ],
    },
    ...changes,
  });
}

/** The body of a response. */
export function responseBody(changes: Record<string, unknown> = {}) {
  return {
    questionnaireVersion: '1',
    language: 'it',
    answers: [{linkId: 'trees', value: {code: 'yes'}}],
    salt: 'AAAAAAAAAAAAAAAAAAAAAA',
    ...changes,
  };
}

/** An app over a store in memory, with one open consultation, and what a test may want to reach. */
export async function town(given: Partial<Settings> & {store?: Store; extras?: Extras} = {}) {
  const {store = await openMemoryStore(), extras, ...settings} = given;
  await store.publish({consultations: [consultation()]});
  const reports: unknown[] = [];
  let time = today;
  const resolved = settingsWith({
    publicUrl: 'https://partecipa.example.it',
    keys: await openKeys(await newKeyFile()),
    now: () => time,
    report: (error) => reports.push(error),
    ...settings,
  });
  const app = createApp(store, resolved, extras);
  const post = (
    body: unknown,
    {key = 'a key of 22 letters.'.replaceAll(' ', '-'), id = 'piazza', ...headers} = {},
  ) =>
    app.request(`/consultations/${id}/responses`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': key, ...headers},
      // Bytes and texts go as they are, to be as broken as the test wants.
      body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
    });
  return {app, store, settings: resolved, reports, post, at: (text: string) => (time = new Date(text))};
}
