import {Hono} from 'hono';
import {describeRoute} from 'hono-openapi';
import packageFile from '../../package.json' with {type: 'json'};
import type {Deps} from '../deps.ts';
import {jsonOf, problems} from '../openapi.ts';
import {Refused} from '../problems.ts';

/** `/status` and the keys that receipts are checked with. */
export function statusRoutes({store, settings}: Deps): Hono {
  const app = new Hono();

  app.get(
    '/status',
    describeRoute({
      operationId: 'getStatus',
      summary: 'Is the service there, and which version of it?',
      tags: ['service'],
      responses: {
        200: jsonOf('Status', 'It is there and its database answers.'),
        ...problems('unavailable'),
      },
    }),
    async (c) => {
      try {
        await store.consultations({limit: 1});
      } catch (error) {
        settings.report(error);
        throw new Refused({code: 'unavailable', detail: 'the database does not answer', retryAfter: 30});
      }
      c.header('Cache-Control', 'no-store');
      const {version} = packageFile;
      return c.json({name: 'arengo-server', version, time: settings.now().toISOString(), database: 'ok'});
    },
  );

  app.get(
    '/.well-known/jwks.json',
    describeRoute({
      operationId: 'getKeys',
      summary: 'The public keys that receipts are signed with (RFC 7517)',
      tags: ['receipts'],
      responses: {200: jsonOf('Keys', 'Every key that was ever used, newest first.')},
    }),
    (c) => {
      c.header('Cache-Control', 'public, max-age=300');
      return c.json(settings.keys.jwks);
    },
  );
  return app;
}
