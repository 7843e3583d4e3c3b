import {html} from 'hono/html';
import {statusOf} from '../../../src/model/consultation.ts';
import type {Embedded} from '../deps.ts';
import {sourcePathOf, pathOf} from '../frames/target.ts';
import {titleOf} from '../frames/shown.ts';
import {otherWays, introduction} from './about.ts';
import type {AgendaFrame} from './agenda-entry.ts';
import {entryArticle} from './agenda-entry.ts';
import {agendaSections} from './agenda.ts';
import type {PlanFrame} from './commitment.ts';
import {commitmentArticle} from './commitment.ts';
import type {DatasetFrame} from './datasets.ts';
import {datasetArticle, datasetSummary} from './datasets.ts';
import {consultationCard} from './list.ts';
import {outcome} from './outcome.ts';
import {planArticle} from './plans.ts';
import {provenance} from './provenance.ts';
import {iconPath, stylePath} from './style.ts';
import type {Frame, View} from './view.ts';
import type {Html} from './wording.ts';
import {plain} from './wording.ts';

/** What each noun needs to be drawn, made by whoever knows the request. */
export type Frames = {
  readonly agenda: () => Promise<AgendaFrame>;
  readonly dataset: () => Promise<DatasetFrame>;
  readonly plan: () => Promise<PlanFrame>;
  readonly now: Date;
};

/** A page for a frame on the page of others: what is shown, a widget over it, and the way to its own page. */
export async function embedPage(frame: Frame, frames: Frames, embedded: Embedded): Promise<Html> {
  const {language, base, publicUrl, words} = frame;
  const {target, shown} = embedded;
  const named = titleOf(shown);
  const title = named ? plain(named.title, {language, document: named.language}) : listName(frame, embedded);
  const page = `${base}${pathOf(target)}`;
  const inside = await insideOf(frame, frames, embedded, title);
  // No widget shows one entry of an agenda.
  const content = shown.noun === 'entry' ? inside : widget(frame, embedded, inside);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <base target="_top" />
        <link rel="stylesheet" href="${base}${stylePath}" />
        <link rel="canonical" href="${publicUrl}${pathOf(target)}" />
        <link rel="icon" href="${base}${iconPath}" type="image/svg+xml" />
        <script type="module" src="${base}/arengo/arengo.js"></script>
        <script type="module" src="${base}/arengo/frame.js"></script>
      </head>
      <body class="framed">
        <main>
          ${content}
          <p class="hint"><a href="${page}">${words.common.openPage(new URL(publicUrl).host)}</a></p>
        </main>
      </body>
    </html>`;
}

/** The element, over what readers see without a script. */
function widget({publicUrl, language}: Frame, {target}: Embedded, inside: Html): Html {
  const src = `${publicUrl}${sourcePathOf(target)}`;
  // Whole lists have no other view where their noun has one for each.
  const isList = target.id === undefined && (target.noun === 'consultation' || target.noun === 'dataset');
  const given = new Map([
    ['heading', '1'],
    ['lang', language],
    ...(isList ? [['view', 'list'] as const] : []),
    ...target.options,
  ]);
  const attributes = [...given].map(([name, value]) => html` ${name}="${value}"`);
  switch (target.noun) {
    case 'consultation':
      return html`<arengo-consultation src="${src}" ${attributes}>${inside}</arengo-consultation>`;
    case 'agenda':
      return html`<arengo-agenda src="${src}" ${attributes}>${inside}</arengo-agenda>`;
    case 'dataset':
      return html`<arengo-dataset src="${src}" ${attributes}>${inside}</arengo-dataset>`;
    case 'plan':
      return html`<arengo-plan src="${src}" ${attributes}>${inside}</arengo-plan>`;
    case 'commitment':
      return html`<arengo-commitment src="${src}" ${attributes}>${inside}</arengo-commitment>`;
  }
}

/** What a list is called. */
function listName({words}: Frame, {shown}: Embedded): string {
  if (shown.noun === 'agenda') return words.pages.agenda;
  return shown.noun === 'datasets' ? words.pages.datasets : words.pages.list;
}

async function insideOf(frame: Frame, frames: Frames, embedded: Embedded, title: string): Promise<Html> {
  const {shown, parts, asked, publicationRule} = embedded;
  switch (shown.noun) {
    case 'consultation': {
      const consultation = shown.document;
      const reader = {language: frame.language, document: consultation.language};
      const view = {...frame, consultation, reader, now: frames.now};
      // Without a script it is answered on its own page: a form that was sent from here would lead to a page that
      // stands in no frame.
      return html`<article>
        ${introduction(view)} ${toForm(view)} ${outcome(view)} ${otherWays(view)}
        ${provenance(frame.words.common, consultation.provenance, reader)}
      </article>`;
    }
    case 'consultations':
      return html`<h1>${title}</h1>
        <ul class="cards">
          ${shown.items.map((one) => html`<li>${consultationCard(frame, one, frames.now)}</li>`)}
        </ul>`;
    case 'entry':
      return entryArticle(
        {...(await frames.agenda()), publicationRule: shown.publicationRule},
        shown.document,
      );
    case 'agenda': {
      const agenda = {...(await frames.agenda()), publicationRule, asked};
      return html`<h1>${title}</h1>
        ${agendaSections(agenda, parts)}`;
    }
    case 'dataset':
      return datasetArticle(await frames.dataset(), shown.document);
    case 'datasets': {
      const datasets = await frames.dataset();
      return html`<h1>${title}</h1>
        <ul class="cards">
          ${shown.items.map((one) => html`<li>${datasetSummary(datasets, one)}</li>`)}
        </ul>`;
    }
    case 'plan':
      return planArticle(await frames.plan(), shown.document);
    case 'commitment':
      return commitmentArticle(await frames.plan(), shown.plan, shown.document);
  }
}

/** The way to its form, while it is open. */
function toForm({base, consultation, now, words}: View): Html | string {
  if (statusOf(consultation, now) !== 'open' || !consultation.questionnaire) return '';
  return html`<p>
    <a href="${base}/consultations/${encodeURIComponent(consultation.id)}">${words.consultation.start}</a>
  </p>`;
}
