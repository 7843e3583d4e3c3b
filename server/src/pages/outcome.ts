import {html} from 'hono/html';
import type {Decision} from '../../../src/model/consultation.ts';
import type {Verdict} from '../../../src/messages/outcome.ts';
import {isOther, meaning} from '../../../src/model/open-enum.ts';
import {documentList} from './about.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';
import {inline, paragraphs} from './wording.ts';

/** What came of it, when it is published: in a few sentences, then point by point. */
export function outcome(view: View): Html | string {
  const {consultation, reader, words} = view;
  const published = consultation.outcome;
  if (!published) return '';
  const {publishedAt, summary, documents, url, decisions} = published;
  return html`<section class="outcome">
    <h2>${words.outcome.heading}</h2>
    ${publishedAt ? html`<p class="hint">${words.common.provenance.published(publishedAt)}</p>` : ''}
    ${paragraphs(summary, reader)} ${documents.length > 0 ? documentList(view, documents) : ''}
    ${url ? html`<p><a href="${url}">${words.common.openPage(new URL(url).host)}</a></p>` : ''}
    ${decisions.length > 0 ? decisionsOf(view, decisions) : ''}
  </section>`;
}

/** By verdict, each with its count, and above them a way to each: a filter that needs no script. */
function decisionsOf(view: View, decisions: readonly Decision[]) {
  const {words} = view;
  const t = words.outcome;
  // The keys of a record are strings to TypeScript.
  const order: Decision['verdict'][] = Object.keys(t.verdict) as Verdict[];
  const found = [...new Set([...order, ...decisions.map(({verdict}) => verdict)])].flatMap((verdict) => {
    const those = decisions.filter((one) => one.verdict === verdict);
    const title = t.counted(meaning(verdict, t.verdict), those.length);
    return those.length > 0 ? [{id: idOf(verdict), title, those}] : [];
  });
  return html`<h3>${t.decisions}</h3>
    ${
      found.length > 1
        ? html`<nav aria-label="${t.filter}">
            <ul>
              ${found.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>`)}
            </ul>
          </nav>`
        : ''
    }
    ${found.map(
      ({id, title, those}) =>
        html`<h4 id="${id}">${title}</h4>
          <ul class="decisions">
            ${those.map((one) => decision(view, one))}
          </ul>`,
    )}`;
}

function decision({reader, words}: View, {about, reason, actUrl}: Decision) {
  return html`<li>
    <p class="about">${inline(about, reader)}</p>
    ${reason ? paragraphs(reason, reader) : ''}
    ${actUrl ? html`<p><a href="${actUrl}">${words.outcome.act(new URL(actUrl).host)}</a></p>` : ''}
  </li>`;
}

/** A name for a place on the page; what somebody else's word holds is made to fit. */
const idOf = (verdict: Decision['verdict']) =>
  `decisions-${isOther(verdict) ? encodeURIComponent(verdict.slice(6)).replaceAll('%', '_') : verdict}`;
