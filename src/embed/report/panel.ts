import {html, nothing} from 'lit';
import type {ReportWords} from '../../messages/report.ts';
import type {Report, WidgetReport} from './report.ts';

/** What the buttons of the panel do. */
export type Deeds = {
  readonly again: () => void;
  readonly copy: () => void;
  /** Of the last copy, if there was one. */
  readonly copied: Copied | undefined;
};

/** It is in the clipboard, or else this is for readers to copy. */
export type Copied = {readonly is: 'copied'} | {readonly is: 'refused'; readonly text: string};

/** The panel: in short, each widget, the page. */
export function panel(t: ReportWords, report: Report, deeds: Deeds) {
  const {widgets, version} = report;
  const failed = widgets.filter(({state}) => state === 'failed').length;
  const {requests, bytes} = report.asked;
  return html`<details>
    <summary>
      <strong>Arengo ${version}</strong>
      <span
        >${t.inShort(widgets.length, failed, requests + report.code.files, size(bytes + report.code.bytes))}</span
      >
    </summary>
    <div class="inside" role="region" aria-label=${t.title} tabindex="0">
      <p>${t.only}</p>
      <h2>${t.widgets}</h2>
      ${widgets.length === 0 ? html`<p>${t.noWidgets}</p>` : table(t, widgets)}
      <h2>${t.page}</h2>
      ${facts(t, report)}
      <button type="button" @click=${deeds.again}>${t.again}</button>
      <button type="button" @click=${deeds.copy}>${t.copy}</button>
      <p role="status">${deeds.copied?.is === 'copied' ? t.copied : nothing}</p>
      ${
        deeds.copied?.is === 'refused'
          ? html`<textarea aria-label=${t.copy} rows="8" readonly .value=${deeds.copied.text}></textarea>`
          : nothing
      }
    </div>
  </details>`;
}

function table(t: ReportWords, widgets: readonly WidgetReport[]) {
  const {head} = t;
  const columns = [head.widget, head.source, head.state, head.time, head.size, head.requests];
  return html`<div class="wide" role="region" aria-label=${t.widgets} tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${widgets.map((one) => row(t, one))}
      </tbody>
    </table>
  </div>`;
}

function row(t: ReportWords, {tag, src, source, state, ms, bytes, requests, reason, detail}: WidgetReport) {
  const isSilent = requests.some((asked) => asked.bytes === undefined);
  return html`<tr>
    <th scope="row"><code>${tag}</code><br /><code>${src}</code></th>
    <td>${source}</td>
    <td>
      <span class=${state}>${t.states[state]}</span>
      ${reason ? html`<p>${t.cures[reason]}</p>` : nothing}
      ${detail ? html`<p lang="en"><code>${reason}: ${detail}</code></p>` : nothing}
    </td>
    <td>${ms === undefined ? '–' : `${ms} ms`}</td>
    <td>${isSilent ? t.notTold : size(bytes)}</td>
    <td>${requests.length}</td>
  </tr>`;
}

function facts(t: ReportWords, report: Report) {
  const {version, loader, loaders, code, origins, cookies, kept, policy, notes} = report;
  const lines: readonly (readonly [name: string, value: unknown])[] = [
    [t.facts.version, html`${version} ${loader ? html`<code>${loader}</code>` : nothing}`],
    [t.facts.loaders, loaders],
    [t.facts.code, t.files(code.files, size(code.bytes))],
    [t.facts.origins, listed(t, origins)],
    [t.facts.cookies, t.cookies(cookies.ours, cookies.onPage)],
    [t.facts.kept, kept],
    [t.facts.policy, policy.meta.length === 0 ? t.noPolicy : listed(t, policy.meta)],
    [
      t.facts.violations,
      listed(
        t,
        policy.violations.map(({directive, blocked}) => `${directive}: ${blocked}`),
      ),
    ],
    [
      t.facts.notes,
      listed(
        t,
        notes.map(({url, count, paths}) => `${count}: ${url} (${paths.join(', ')})`),
      ),
    ],
  ];
  return html`<dl>
    ${lines.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

const listed = (t: ReportWords, values: readonly string[]) =>
  values.length === 0 ? t.nothing : values.map((value) => html`<code>${value}</code><br />`);

const size = (bytes: number) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`;
