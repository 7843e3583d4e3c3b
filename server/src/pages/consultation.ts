import {html} from 'hono/html';
import type {ConsultationStatus} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import {piped} from '../../../src/model/piping.ts';
import {isClosed} from '../lifecycle/due.ts';
import {twinsOf} from '../twins/forms.ts';
import {introduction, otherWays, privacyNotice} from './about.ts';
import {errorSummary, form, isKnown} from './form.ts';
import {footerOf} from './frame.ts';
import {layout} from './layout.ts';
import {outcome} from './outcome.ts';
import {provenance} from './provenance.ts';
import type {FormView, Typed} from './questions.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

/** The page of a consultation with what has changed in it; `token` is for its form. */
export function consultationPage(view: View, token: string, changed: Html | string): Html {
  const {consultation, reader, publicUrl} = view;
  const address = `${publicUrl}/consultations/${consultation.id}`;
  const status = statusOf(consultation, view.now);
  // The widget brings its own title, so the element holds the whole page and its title is the first heading.
  return layout(view, {
    ...frameOf(view),
    title: titleOf(view, plain(consultation.title, reader)),
    alternates: twinsOf(address, ['json', 'jsonld', 'atom']),
    script: true,
    content: html`<arengo-consultation src="${address}" heading="1" layout="page">
      <article>
        ${introduction(view)} ${answering({...view, typed: new Map(), errors: []}, status, token)}
        ${outcome(view)} ${toResults(view)} ${otherWays(view)} ${changed} ${digests(view)}
        ${provenance(view.words.common, consultation.provenance, reader)}
      </article>
    </arengo-consultation>`,
  });
}

/** Once it is over, the way to the signed list. */
function digests({base, consultation, words, now}: View): Html | string {
  if (!consultation.questionnaire || !isClosed(consultation, now)) return '';
  return html`<p>
    <a href="${base}/consultations/${consultation.id}/digests.json">${words.pages.digests}</a><br />
    <span class="hint">${words.pages.digestsHelp}</span>
  </p>`;
}

/** The way to the results, where there are some: without JavaScript they have a page of their own. */
function toResults({base, consultation, hasResults, language, words}: View) {
  if (!hasResults) return '';
  const address = `${base}/consultations/${encodeURIComponent(consultation.id)}/results?lang=${language}`;
  return html`<p><a href="${address}">${words.outcome.results.see}</a></p>`;
}

function answering(view: FormView, status: ConsultationStatus, token: string): Html {
  const {consultation, words} = view;
  const {questionnaire, privacy} = consultation;
  const notice = (text: string) =>
    html`<p class="notice info">${text}</p>
      ${privacy ? privacyNotice(view, privacy) : ''}`;
  // Where the outcome follows, the status line has said it already.
  if (status !== 'open') return consultation.outcome ? html`` : notice(words.consultation.notOpen[status]);
  if (!questionnaire || !isKnown(questionnaire)) return notice(words.consultation.unsupported);
  const asked = piped(questionnaire, ({text}) => words.paper.answerTo(plain(text, view.reader)));
  return form(view, asked, token);
}

/** What a form that was not accepted comes back with. */
export type Returned = {
  /** Everything that was typed. */
  readonly typed: Typed;
  readonly errors: FormView['errors'];
  /** Why it was not accepted, when it is not about single answers. */
  readonly reason?: string | undefined;
  /** For the next attempt. */
  readonly token: string;
};

/**
 * The form again, with everything that was typed, the messages at their questions and all of them above.
 * No widget here: it would take the page over and the messages with it.
 */
export function returnedPage(view: View, {typed, errors, reason, token}: Returned): Html {
  const {consultation, reader, words} = view;
  const formView: FormView = {...view, typed, errors};
  const {questionnaire} = consultation;
  const title = titleOf(view, plain(consultation.title, reader));
  return layout(view, {
    ...frameOf(view),
    footer: backTo(view),
    title: `${words.consultation.errorPrefix} ${title}`,
    content: html`<article>
      ${
        reason === undefined
          ? ''
          : html`<div class="notice problem" tabindex="-1" ${errors.length === 0 ? html`autofocus` : ''}>
              <p role="alert">${reason}</p>
            </div>`
      }
      ${questionnaire ? errorSummary(formView, questionnaire) : ''}
      <h1>${inline(consultation.title, reader)}</h1>
      ${questionnaire ? form(formView, questionnaire, token) : ''} ${otherWays(view)}
    </article>`,
  });
}

/** Banner and footer of a consultation's pages. */
export function frameOf(view: View): {readonly banner: Html; readonly footer: Html} {
  const {organisation} = view.consultation;
  const name = inline(organisation.name, view.reader);
  return {
    banner: organisation.url ? html`<a href="${organisation.url}">${name}</a>` : name,
    footer: footerOf(view),
  };
}

/** The way from a page that answers a form to the page that holds it. */
export function backTo({base, consultation, language, words}: View): Html {
  return html`<p>
    <a href="${base}/consultations/${consultation.id}?lang=${language}">${words.pages.backToForm}</a>
  </p>`;
}

/** The title of a page: the thing first, then who publishes it. */
export function titleOf({consultation, reader}: View, title: string): string {
  return `${title} - ${plain(consultation.organisation.name, reader)}`;
}
