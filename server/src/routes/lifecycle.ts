import {Hono} from 'hono';
import {describeRoute} from 'hono-openapi';
import {cacheControl, conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {headersOfReads, inAllForms, jsonOf, notChanged, problems} from '../openapi.ts';
import {Refused} from '../problems.ts';
import {linkTo, twinsOf} from '../twins/forms.ts';

/** `/consultations/{id}/changes` and its twin: the public log of a consultation. */
export function lifecycleRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const others = {...notChanged, ...problems('notFound', 'tooMany', 'unavailable')};
  for (const form of ['', '.json'] as const) {
    const path = `/consultations/:id/changes${form}` as const;
    app.use(path, conditional());
    app.get(
      path,
      describeRoute({
        operationId: form === '' ? 'listChanges' : 'listChangesJson',
        summary: 'What has changed in a consultation since it was published, the first change first',
        description:
          'Nothing in it is changed or removed. Each change names the one before it by its digest, so whoever kept a copy sees whether the log is still the same.',
        tags: ['consultations'],
        responses: {
          200:
            form === ''
              ? inAllForms('ChangeLog', 'The log.', ['json'])
              : jsonOf('ChangeLog', 'The log.', headersOfReads),
          ...others,
        },
      }),
      async (c) => {
        const id = c.req.param('id');
        const stored = await store.consultation(id);
        if (!stored) throw new Refused({code: 'notFound', detail: 'no such consultation'});
        const items = await store.lifecycle.changes(id);
        linkTo(c, twinsOf(`${settings.publicUrl}/consultations/${encodeURIComponent(id)}/changes`, ['json']));
        if (form === '') c.header('Vary', 'Accept', {append: true});
        if (form === '' && pages && !prefersJson(c)) return pages.changes(c, stored, items);
        c.header('Cache-Control', cacheControl(settings, [stored.document]));
        return c.json({items});
      },
    );
  }
  return app;
}
