import {Hono} from 'hono';
import {describeRoute} from 'hono-openapi';
import {statusOf} from '../../../src/model/consultation.ts';
import {issueChallenge} from '../challenges.ts';
import type {Deps} from '../deps.ts';
import {forConsultation, jsonOf, problems} from '../openapi.ts';
import {Refused} from '../problems.ts';

/** `GET /challenges`: a proof of work, for who was answered `challengeNeeded`. */
export function challengeRoutes({store, settings}: Deps): Hono {
  const app = new Hono();
  app.get(
    '/challenges',
    describeRoute({
      operationId: 'getChallenge',
      summary: 'A proof of work, for a response that was refused with `challengeNeeded`',
      description:
        'The one of ALTCHA 2; its libraries solve it. Send the same response again, with the same `Idempotency-Key`, and as `challenge` the base64 of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": …}}`. It is good for one response to this consultation, until it expires. Ask for it only when a response was refused: most are not.',
      tags: ['responses'],
      parameters: [forConsultation],
      responses: {
        200: jsonOf('Challenge', 'The challenge; nobody keeps a copy of it.'),
        ...problems('invalid', 'notOpen', 'notFound', 'tooMany', 'unavailable'),
      },
    }),
    async (c) => {
      const id = c.req.query('consultation');
      if (id === undefined) throw new Refused({code: 'invalid', detail: 'say for which: ?consultation=<id>'});
      const consultation = (await store.consultation(id))?.document;
      if (!consultation) throw new Refused({code: 'notFound', detail: 'no such consultation'});
      const status = statusOf(consultation, settings.now());
      if (status !== 'open') throw new Refused({code: 'notOpen', detail: `the consultation is ${status}`});
      c.header('Cache-Control', 'no-store');
      return c.json(await issueChallenge(settings, id));
    },
  );
  return app;
}
