/* eslint-disable lit-a11y/no-redundant-role -- shown as blocks, the parts of a table lose their own roles */
import {html, nothing, svg} from 'lit';
import {dueDatesOf} from '../../../model/milestone-lateness.ts';
import type {Placed, TimeAxis} from '../../../model/time-axis.ts';
import {timeAxisOf} from '../../../model/time-axis.ts';
import {heading} from '../../../parts/heading.ts';
import {inline} from '../../../parts/wording.ts';
import type {Telling} from './timeline.ts';

/**
 * The milestones on one axis of time: a table whose lines have a picture of what their words say (decision 0038). The
 * marks are told apart by form. Its roles are written out: shown as a list, a table loses those it has.
 */
export function axis(told: Telling, isRightToLeft: boolean) {
  const {view, t, today} = told;
  const {milestones} = view.commitment;
  const of = timeAxisOf(milestones, today);
  if (!of || (of.placed.length < 2 && !milestones.some(({previousDue}) => previousDue.length > 0)))
    return nothing;
  const {shortDate} = view.words.plan;
  const isThere = {
    due: true,
    previous: of.placed.some(({previous}) => previous.length > 0),
    achieved: of.placed.some(({achieved}) => achieved !== undefined),
    today: of.today !== undefined,
  };
  const level = view.heading + 1;
  return html`<section>
    ${heading(level, t.axis, nothing, 'section-heading')}
    <ul class="legend" aria-hidden="true">
      ${(['due', 'previous', 'achieved', 'today'] as const).map((name) =>
        isThere[name]
          ? html`<li><svg width="16" height="24">${mark(name, 0.5)}</svg> ${t.marks[name]}</li>`
          : nothing,
      )}
    </ul>
    <table role="table" part="axis" class="axis" aria-label=${t.axis}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${t.columns.milestone}</th>
          <th scope="col" role="columnheader">${t.columns.dates}</th>
          <td aria-hidden="true">
            <span class="ends"><span>${shortDate(of.first)}</span> <span>${shortDate(of.last)}</span></span>
          </td>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${of.placed.map((one) => row(told, of, one, isRightToLeft))}
      </tbody>
    </table>
  </section>`;
}

function row({view, t}: Telling, of: TimeAxis, placed: Placed, isRightToLeft: boolean) {
  const {common, plan} = view.words;
  const {milestone} = placed;
  const {start, achievedAt} = milestone;
  const due = dueDatesOf(milestone).map(plan.shortDate);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${inline(milestone.title, view.reader)}</th>
    <td role="cell">
      ${start ? html`<p>${plan.starts(plan.shortDate(start))}</p>` : nothing}
      ${due.length > 0 ? html`<p>${due.length > 1 ? plan.moved(due) : plan.due(due[0] ?? common.unknown)}</p>` : nothing}
      ${due.length > 2 ? html`<p class="muted">${due.join(' → ')}</p>` : nothing}
      ${placed.achieved !== undefined && achievedAt ? html`<p>${t.marks.achieved}: ${plan.shortDate(achievedAt)}</p>` : nothing}
    </td>
    <td class="time" aria-hidden="true">${picture(of, placed, isRightToLeft)}</td>
  </tr>`;
}

function picture({today}: TimeAxis, {from, due, previous, achieved}: Placed, isRightToLeft: boolean) {
  const at = (place: number) => (isRightToLeft ? 1 - place : place);
  const ends = [from, due, achieved, ...previous].filter((one) => one !== undefined);
  const [start, end] = [at(Math.min(...ends)), at(Math.max(...ends))];
  return html`<svg class="picture" width="100%" height="24">
    ${svg`<line class="rail" x1="0" x2="100%" y1="12" y2="12"></line>
      <line class="stretch" x1=${percent(start)} x2=${percent(end)} y1="12" y2="12"></line>`}
    ${today === undefined ? nothing : mark('today', at(today))}
    ${previous.map((one) => mark('previous', at(one)))} ${due === undefined ? nothing : mark('due', at(due))}
    ${achieved === undefined ? nothing : mark('achieved', at(achieved))}
  </svg>`;
}

type Mark = 'due' | 'previous' | 'achieved' | 'today';

/** A ring, a stroke, a full dot, a dashed line: forms, not colours. */
function mark(name: Mark, place: number) {
  const x = percent(place);
  const y = 12;
  switch (name) {
    case 'due':
      return svg`<circle class="due" cx=${x} cy=${y} r="6"></circle>`;
    case 'previous':
      return svg`<line class="previous" x1=${x} x2=${x} y1="6" y2="18"></line>`;
    case 'achieved':
      // A circle within the circle of what was due that day.
      return svg`<circle class="achieved" cx=${x} cy=${y} r="4"></circle>`;
    case 'today':
      return svg`<line class="today" x1=${x} x2=${x} y1="0" y2="24"></line>`;
  }
}

const percent = (place: number) => `${(100 * place).toFixed(2)}%`;
