import {html, nothing} from 'lit';
import type {Licence} from '../../model/provenance.ts';
import {inline} from '../../parts/wording.ts';
import type {View} from './view.ts';
import {codeOf} from './view.ts';

/** What is promised, and what is: side by side, without a verdict. */
export function freshness({dataset, words, codes, now}: View) {
  const {common, dataset: t} = words;
  const code = dataset.frequency && codeOf(dataset.frequency);
  const frequency = code === undefined ? t.unstated : (codes?.frequencies[code] ?? code);
  return html`<p part="freshness" class="freshness">
    ${t.declaredFrequency(frequency)} ${t.lastUpdate(updated(dataset.modified, {common, dataset: t}, now))}
  </p>`;
}

function updated(date: string | undefined, {common, dataset: t}: View['words'], now: Date): string {
  if (date === undefined) return common.unknown;
  const days = Math.floor((Date.parse(today(now)) - Date.parse(date.slice(0, 10))) / 86_400_000);
  // A month is no day, and what lies ahead is not past.
  return date.length < 10 || days < 0 ? common.dates.day(date) : t.daysAgo(days);
}

const today = (now: Date) => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Rome'}).format(now);

export function highValue({dataset, words, codes}: View) {
  if (dataset.hvdCategory === undefined) return nothing;
  const category = codes?.highValueCategories[codeOf(dataset.hvdCategory)];
  return html`<p part="high-value" class="high-value">
    ${words.dataset.highValue}${category ? `: ${category}` : nothing}
  </p>`;
}

/** Its name, and whether it is open: which nobody may guess. */
export function licence({words, reader}: View, given: Licence | undefined) {
  const t = words.dataset;
  const openness = given?.open === undefined ? t.openUnknown : given.open ? t.open : t.notOpen;
  const name = given?.title ? inline(given.title, reader) : (given?.code ?? t.unstated);
  return html`${given?.url ? html`<a part="link" href=${given.url}>${name}</a>` : name}
    <span part="openness" class=${given?.open ? 'open' : 'muted'}>(${openness})</span>`;
}
