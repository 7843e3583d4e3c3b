import {conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {issueFormToken} from '../form-token.ts';
import {namesHtml} from '../negotiation.ts';
import {Refused, statusOfRefusal} from '../problems.ts';
import {consultationPage} from './consultation.ts';
import {listPage} from './list.ts';
import {formPage, page} from './page.ts';
import {problemPage} from './problem.ts';
import {recordPage} from './receipt.ts';
import {icon, iconPath, style, stylePath} from './style.ts';
import {submit} from './submit.ts';
import {frameFor, viewFor} from './view.ts';

/** The HTML faces of the API: complete without JavaScript. */
export function pages(deps: Deps): Pages {
  const {settings} = deps;
  return {
    mount(app) {
      app.get(stylePath, conditional(), style);
      app.get(iconPath, icon);
      // Whoever opens the address of a receipt or of a refused form again wants the form.
      app.get('/consultations/:id/responses', (c) => {
        if (namesHtml(c)) return c.redirect(`${settings.publicUrl}/consultations/${c.req.param('id')}`, 303);
        c.header('Allow', 'POST');
        throw new Refused({code: 'invalid', status: 405, detail: 'allowed here: POST'});
      });
    },
    async consultations(c, listed) {
      return page(c, listPage(await frameFor(c, settings), listed, settings.now()));
    },
    async consultation(c, {document}) {
      const view = await viewFor(c, settings, document);
      const form = {consultation: document.id, version: document.questionnaire?.version ?? ''};
      return formPage(c, consultationPage(view, await issueFormToken(settings.keys, form, view.now)));
    },
    submit: (c, {document}) => submit(deps, c, document),
    receipt: async (c, record) => page(c, recordPage(await frameFor(c, settings), record)),
    async problem(c, refusal) {
      const frame = await frameFor(c, settings);
      if (refusal.retryAfter !== undefined) c.header('Retry-After', String(Math.ceil(refusal.retryAfter)));
      return page(c, problemPage(frame, refusal, c.req.method === 'POST'), statusOfRefusal(refusal));
    },
  };
}
