import {agendaOf, consultationOf} from '../content/own.ts';
import {pagesOf, type PlanContent} from '../content/plan.ts';
import {calendarOf} from '../content/full-calendar.ts';
import type {AgendaEvent} from '../content/events.ts';
import {jsonFormsOf} from '../content/json-forms.ts';
import type {Questions} from '../content/questionnaire.ts';
import {surveyOf} from '../content/survey-js.ts';
import type {Lab} from './lab.ts';
import {lazyFiles, ownParts} from './own.ts';
import {pageOf} from './peers.ts';

/** A contender with its page and its content, ready to be visited. */
export type Staged = {
  readonly name: string;
  readonly page: string;
  /** Path of the content on the site. */
  readonly content: string;
};

/** A form of ours and the peers with the same questions, all on one page; the first is ours. */
export function stageForms(lab: Lab, questions: Questions): readonly [own: Staged, ...peers: Staged[]] {
  return [
    own(lab, 'consultation', consultationOf(questions), {layout: 'page'}),
    peer(lab, 'survey-js', surveyOf(questions, 'page')),
    peer(lab, 'json-forms', jsonFormsOf(questions)),
  ];
}

/** The same in steps of one group each; JSON Forms' own controls have none. */
export function stageSteps(lab: Lab, questions: Questions): readonly [own: Staged, peer: Staged] {
  return [
    own(lab, 'consultation', consultationOf(questions), {layout: 'steps'}),
    peer(lab, 'survey-js', surveyOf(questions, 'steps')),
  ];
}

/** An agenda of ours and the peer with the same events; the first is ours, and shows so many at once. */
export function stageAgendas(
  lab: Lab,
  events: readonly AgendaEvent[],
  limit: number,
): readonly [own: Staged, peer: Staged] {
  return [
    own(
      lab,
      'agenda',
      agendaOf(events),
      {limit: String(limit)},
      limit < events.length ? ['more', 'filtering'] : [],
    ),
    peer(lab, 'full-calendar', calendarOf(events)),
  ];
}

/** The month of these events as we draw it, and as the peers do; the first is ours. */
export function stageMonths(
  lab: Lab,
  events: readonly AgendaEvent[],
): readonly [own: Staged, ...peers: Staged[]] {
  return [
    own(lab, 'agenda', agendaOf(events), {view: 'month', from: events[0]?.start.slice(0, 10) ?? ''}, [
      'month',
    ]),
    peer(lab, 'full-calendar', calendarOf(events, 'dayGridMonth')),
    peer(lab, 'schedule-x', calendarOf(events)),
  ];
}

/** An agenda of ours alone, as a page shows it that says nothing else. */
export function stageUsual(lab: Lab, events: readonly AgendaEvent[]): Staged {
  return own(lab, 'agenda', agendaOf(events), {}, ['more', 'filtering']);
}

/** A plan of ours, as a page shows it that says nothing else: its first page is in hand, the others are on the site. */
export function stagePlan(lab: Lab, plan: PlanContent): Staged {
  const addressOf = (from: number) => `/plan-${plan.commitments.length}-from-${from}.json`;
  const [first, ...others] = pagesOf(plan, addressOf);
  for (const {from, page} of others) lab.site.put(addressOf(from), JSON.stringify(page));
  return own(lab, 'plan', first?.page, {}, ['tracking', 'pages']);
}

/** A page on which nothing is loaded and nothing drawn. */
export function emptyPage({site}: Lab): string {
  return site.put('/empty.html', pageOf([]));
}

let count = 0;

function own(
  {site, size}: Lab,
  noun: 'consultation' | 'agenda' | 'plan',
  content: unknown,
  attributes: Readonly<Record<string, string>>,
  lazy: readonly string[] = [],
): Staged {
  const src = {consultation: '/consultations/bench', agenda: '/agenda', plan: '/plans/bench'}[noun];
  const settings = {
    tag: `arengo-${noun}`,
    attributes: {...attributes, src},
    chunks: [...ownParts(size.quality)[noun].files, ...lazyFiles(lazy)].map((file) => `/arengo/${file}`),
  };
  const data = `<script type="application/json" id="settings">${JSON.stringify(settings)}</script>`;
  return staged(site, 'Arengo', pageOf(['/bench/contenders/own.js'], data), content);
}

function peer(
  {site, peers}: Lab,
  key: 'survey-js' | 'json-forms' | 'full-calendar' | 'schedule-x',
  content: unknown,
): Staged {
  const {name, files} = peers[key];
  return staged(site, name, pageOf([...files, `/bench/contenders/${key}.js`]), content);
}

function staged(site: Lab['site'], name: string, page: string, content: unknown): Staged {
  count += 1;
  const path = `/content-${count}.json`;
  site.put(path, JSON.stringify(content));
  return {name, page: site.put(`/page-${count}.html`, page), content: path};
}
