import {html, nothing} from 'lit';
import type {QualityWords} from '../../../messages/quality.ts';
import type {Check, Dimension, Quality} from '../../../model/dataset-quality.ts';
import {dimensions, mostPoints, qualityOf} from '../../../model/dataset-quality.ts';
import {heading} from '../../../parts/heading.ts';
import type {View} from '../view.ts';

/** Where the rule stands. */
const rule = 'https://data.europa.eu/mqa/methodology';

/** Seen beside the word, which says it. */
const signs = {passed: '✓', failed: '✗', unknown: '?'} as const;

/** What the metadata are worth, check by check, and how to better them. */
export function assessment(view: View, t: QualityWords) {
  const quality = qualityOf(view.dataset);
  const {points, most, rating, best} = quality;
  return html`<section part="quality" class="section" aria-labelledby="quality-${view.id}">
    ${heading(view.heading + 1, t.heading, `quality-${view.id}`, 'section-heading')}
    <p><strong>${t.total(points, most, mostPoints)}</strong>: ${t.rated(rating, best)}.</p>
    <p>${t.intro} <a part="link" href=${rule}>${t.source}</a></p>
    ${points === most ? nothing : html`<p class="muted">${t.whyARange}</p>`}
    <div>${dimensions.map((dimension) => checksOf(view, t, quality, dimension))}</div>
  </section>`;
}

function checksOf({words: {common}}: View, t: QualityWords, {checks}: Quality, dimension: Dimension) {
  const own = checks.filter((check) => check.dimension === dimension);
  const sum = (list: readonly Check[]) => list.reduce((total, {points}) => total + points, 0);
  const gained = sum(own.filter(({verdict}) => verdict === 'passed'));
  return html`<details part="more" class="dimension">
    <summary>${t.dimension[dimension]}: ${t.of(gained, sum(own))}</summary>
    <table>
      <caption class="visually-hidden">
        ${t.dimension[dimension]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.columns.check}</th>
          <th scope="col">${t.columns.points}</th>
          <th scope="col">${t.columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        ${own.map(
          ({name, points, verdict}) =>
            html`<tr>
              <th scope="row">
                ${t.check[name]}
                ${verdict === 'passed' ? nothing : html`<span class="how">${t.how[name]}</span>`}
              </th>
              <td>${common.number(points)}</td>
              <td class=${verdict}>
                <span aria-hidden="true">${signs[verdict]}</span> ${t.verdict[verdict]}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
