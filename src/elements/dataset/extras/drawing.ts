import {html, nothing} from 'lit';
import type {PreviewWords} from '../../../messages/preview.ts';
import type {Outline} from '../../../model/outline.ts';

/** The outlines of places, with the sentence that stands in for them. */
export function drawing(t: PreviewWords, outline: Outline | undefined, id: string) {
  if (!outline) return nothing;
  const {width, height, paths} = outline;
  return html`<figure class="outline">
    <svg part="outline" role="img" aria-labelledby="${id}-drawn" viewBox="0 0 ${width} ${height}">
      <path class="rings" d=${paths.rings} />
      <path d=${paths.lines} />
      <path class="points" d=${paths.points} />
    </svg>
    <figcaption>
      <p id="${id}-drawn">${t.drawn(outline)} ${t.bounds(outline)}</p>
      <p class="muted">${t.noMap}</p>
    </figcaption>
  </figure>`;
}
