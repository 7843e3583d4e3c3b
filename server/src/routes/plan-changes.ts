import {Hono} from 'hono';
import {describeRoute} from 'hono-openapi';
import {cacheControl, conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {headersOfReads, inAllForms, jsonOf, notChanged, problems} from '../openapi.ts';
import {Refused} from '../problems.ts';
import {linkTo, twinsOf} from '../twins/forms.ts';

/** `/plans/{id}/changes` and its twin: the public log of a plan. */
export function planChangeRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const others = {...notChanged, ...problems('notFound', 'tooMany', 'unavailable')};
  for (const form of ['', '.json'] as const) {
    const path = `/plans/:id/changes${form}` as const;
    app.use(path, conditional());
    app.get(
      path,
      describeRoute({
        operationId: form === '' ? 'listPlanChanges' : 'listPlanChangesJson',
        summary: 'What has changed in a plan since it was published, the first change first',
        description:
          'As the server found it, each time the plan was published. Nothing in it is changed or removed. Each change names the one before it by its digest, so whoever kept a copy sees whether the log is still the same.',
        tags: ['plans'],
        responses: {
          200:
            form === ''
              ? inAllForms('PlanChangeLog', 'The log.', ['json'])
              : jsonOf('PlanChangeLog', 'The log.', headersOfReads),
          ...others,
        },
      }),
      async (c) => {
        const id = c.req.param('id');
        const stored = await store.plan(id);
        if (!stored) throw new Refused({code: 'notFound', detail: 'no such plan'});
        const items = await store.planChanges(id);
        const twins = twinsOf(`${settings.publicUrl}/plans/${encodeURIComponent(id)}/changes`, ['json']);
        linkTo(c, twins);
        if (form === '') c.header('Vary', 'Accept', {append: true});
        if (form === '' && pages && !prefersJson(c))
          return pages.planChanges(c, stored.document, items, twins);
        c.header('Cache-Control', cacheControl(settings, []));
        return c.json({items});
      },
    );
  }
  return app;
}
