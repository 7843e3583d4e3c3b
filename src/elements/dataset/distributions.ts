import {html, nothing} from 'lit';
import type {Distribution} from '../../model/dataset.ts';
import {heading} from '../../parts/heading.ts';
import {inline, plain} from '../../parts/wording.ts';
import {licence} from './marks.ts';
import type {View} from './view.ts';

/** The ways to get a dataset. */
export function distributions(view: View) {
  const {dataset, words} = view;
  const t = words.dataset;
  return html`<section class="section">
    ${heading(view.heading + 1, t.distributions, nothing, 'section-heading')}
    ${
      dataset.distributions.length === 0
        ? html`<p class="muted">${t.noDistributions}</p>`
        : html`<ul part="distributions" class="distributions">
            ${dataset.distributions.map((one) => distribution(view, one))}
          </ul>`
    }
  </section>`;
}

function distribution(view: View, one: Distribution) {
  const {words, reader, dataset} = view;
  const {common, dataset: t} = words;
  const isApi = one.kind === 'api';
  const format = one.format ?? one.mediaType ?? (isApi ? t.api : undefined);
  const facts = [
    isApi && format !== t.api && t.api,
    one.bytes !== undefined && t.size(one.bytes),
    one.modified && t.updated(common.dates.day(one.modified)),
  ].filter(Boolean);
  const name = one.title ?? dataset.title;
  const deed = isApi ? t.useApi : one.downloadUrl ? t.download : t.access;
  return html`<li part="distribution" class="distribution">
    <div class="what">
      <strong>${one.title ? inline(one.title, reader) : (format ?? t.formatUnknown)}</strong>
      <span class="muted"
        >${[one.title && (format ?? t.formatUnknown), ...facts].filter(Boolean).join(' · ')}</span
      >
      ${
        one.licence
          ? html`<span class="muted">${t.label.licence}: ${licence(view, one.licence)}</span>`
          : nothing
      }
    </div>
    <a
      part="button"
      class="button ${isApi || !one.downloadUrl ? 'secondary' : ''}"
      href=${isApi ? one.accessUrl : (one.downloadUrl ?? one.accessUrl)}
      >${deed}<span class="visually-hidden">: ${plain(name, reader)}${format ? `, ${format}` : ''}</span></a
    >
  </li>`;
}
