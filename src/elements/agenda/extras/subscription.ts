import {html, nothing} from 'lit';
import type {TakingWords} from '../../../messages/taking.ts';
import type {Copied} from '../../../parts/copy.ts';
import type {Feed} from './feed.ts';

type Copying = {readonly copied: Copied | undefined; readonly copy: (address: string) => void};

/** Calendars that follow the agenda, with the filters of now where a source can filter. */
export function subscriptions(t: TakingWords, feeds: readonly Feed[], copying: Copying) {
  if (feeds.length === 0) return html`<p>${t.noFeed}</p>`;
  const isFiltered = feeds.every((feed) => feed.isFiltered);
  return html`<p>${t.follow} ${isFiltered ? t.keepsFilters : t.wholeFeed}</p>
    ${feeds.map((feed) => subscription(t, feed, copying))}
    <p class="muted">${t.others}</p>`;
}

function subscription(t: TakingWords, {ics}: Feed, {copied, copy}: Copying) {
  const webcal = ics.replace(/^https?:/, 'webcal:');
  const google = `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`;
  return html`<div class="actions">
      <a part="link" href=${webcal}>${t.subscribe}</a>
      <a part="link" href=${google}>${t.subscribeGoogle}</a>
    </div>
    <p>${t.address}: <span class="address">${ics}</span></p>
    <div class="actions">
      <button type="button" part="button" class="secondary" @click=${() => copy(ics)}>${t.copy}</button>
      <span role="status">${copied?.address === ics ? t[copied.is] : nothing}</span>
    </div>`;
}
