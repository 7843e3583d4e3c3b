import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import {cacheControl, conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {clocked, shownOf} from '../frames/shown.ts';
import {framedNouns, optionsOf, targetNamed} from '../frames/target.ts';
import {headersOfReads, notChanged, problems} from '../openapi.ts';
import {Refused} from '../problems.ts';
import {agendaParts} from './agenda.ts';
import {agendaRequestOf, askedOf} from './agenda-request.ts';

/** `/embed/{noun}/{id}`: our content for a frame on the pages of others. Only browsers have a use for it. */
export function embedRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  app.use('/embed/*', conditional());

  const framed = async (c: Context, id?: string, code?: string, noun = c.req.param('noun')) => {
    const named = framedNouns.find((one) => one === noun);
    const target = named && targetNamed(named, id, code, optionsOf(new URL(c.req.url).searchParams));
    const shown = target && (await shownOf(store, target, settings.now()));
    if (!pages || !target || !shown) throw new Refused({code: 'notFound', detail: 'no such frame'});
    const isAgenda = shown.noun === 'agenda';
    const parts = isAgenda ? await agendaParts(store, settings.now(), agendaRequestOf(c)) : [];
    const publicationRule = isAgenda ? await store.publicationRule() : undefined;
    const embedded = {target, shown, parts, asked: isAgenda ? askedOf(c) : {}, publicationRule};
    const {body} = await pages.embed(c, embedded);
    // A page says how long pages are kept; what it shows may change sooner.
    c.header('Cache-Control', cacheControl(settings, clocked(shown)));
    return c.newResponse(body);
  };

  const described = (operationId: string, summary: string) =>
    describeRoute({
      operationId,
      summary,
      description:
        'The widget over what readers see without a script. The query sets its attributes (`view`, `lang`, `heading`, `limit` and filters) and tokens of its look (`accent`, `text`, `background`, `font` and others). `Content-Security-Policy: frame-ancestors` says whose pages may hold it.',
      tags: ['frames'],
      responses: {
        200: {
          description: 'The page.',
          headers: headersOfReads,
          content: {'text/html': {schema: {type: 'string'}}},
        },
        ...notChanged,
        ...problems('invalid', 'notFound', 'tooMany', 'unavailable'),
      },
    });
  app.get(
    '/embed/:noun',
    described('embedList', 'A page for a frame: all of `consultation`, `agenda` or `dataset`'),
    (c) => framed(c),
  );
  app.get(
    '/embed/commitment/:id/:code',
    described('embedCommitment', 'A page for a frame: one commitment of a plan'),
    (c) => framed(c, c.req.param('id'), c.req.param('code'), 'commitment'),
  );
  app.get(
    '/embed/:noun/:id',
    described('embedOne', 'A page for a frame: one `consultation`, `agenda` entry, `dataset` or `plan`'),
    (c) => framed(c, c.req.param('id')),
  );
  return app;
}
