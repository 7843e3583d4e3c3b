import {css} from '../../styles/css.ts';

/** Of a commitment and of the plan around it: one sheet for both, for they come together. */
export const styles = css`
  .commitment,
  .commitment section,
  .plan,
  .area,
  header,
  .progress,
  .description {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    grid-template-columns: minmax(0, 1fr);
  }
  .commitment,
  .plan {
    gap: calc(var(--_space) * 1.5);
  }
  .area {
    gap: 0;
  }
  header {
    gap: 0.25em;
  }
  header,
  .progress,
  .description {
    max-width: 42em;
  }
  [part='heading'],
  .figure {
    font-size: 1.75em;
  }
  [part='area-heading'] {
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.375em;
  }
  [part='section-heading'] {
    font-size: 1.1875em;
  }
  .count {
    font-size: 1.125em;
  }
  [part='commitment-heading'] {
    font-size: 1.0625em;
  }
  .state {
    font-size: 0.9375em;
  }
  dt {
    font-size: 0.875em;
  }
  .figure {
    font-variant-numeric: tabular-nums;
  }
  .code {
    color: var(--_accent-strong);
    font-weight: 700;
  }
  .muted,
  .state,
  dt {
    color: var(--_muted);
  }
  .sentence,
  [part='details'] > summary,
  [part='taking'] > summary {
    font-weight: 600;
  }
  .bar {
    display: block;
    overflow: visible;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_background);
    stroke: var(--_muted);
  }
  .done {
    fill: var(--_success);
  }
  /* What is done is told by stripes too: in black and white, and where colours are the reader's own. */
  .hatch {
    stroke: var(--_background);
    stroke-dasharray: 2 8;
    stroke-dashoffset: -8px;
    stroke-width: 12px;
  }
  .facts {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);
  }
  dd li + li {
    margin-block-start: 0.25em;
  }
  .declared {
    display: grid;
    gap: 0.25em;
    padding: var(--_space);
    border-radius: var(--_radius);
    border-inline-start: 5px solid var(--_accent);
    background: var(--_surface);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .milestone {
    position: relative;
    display: grid;
    gap: 0.25em;
    padding-block-end: var(--_space);
    padding-inline-start: 1.75em;
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 0.5em;
  }
  .milestone:last-child {
    border-color: transparent;
  }
  .milestone::before {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: calc(-0.5em - 4px);
    width: 1em;
    height: 1em;
    border: 3px solid var(--_muted);
    border-radius: 50%;
    background: var(--_background);
  }
  .milestone.achieved::before {
    border-color: var(--_success);
    background: var(--_success);
  }
  .milestone.underway::before {
    border-color: var(--_accent);
  }
  .milestone.missed::before,
  .milestone.dropped::before {
    border-color: var(--_danger);
  }
  .achieved [part='status'] {
    color: var(--_success);
  }
  .missed [part='status'],
  .dropped [part='status'] {
    color: var(--_danger);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
  }
  summary {
    padding-block: 0.625em;
    cursor: pointer;
  }
  [part='details'] > summary,
  [part='taking'] > summary {
    color: var(--_accent);
  }
  .folded {
    border-block-end: 1px solid var(--_line);
  }
  .folded > summary {
    display: flex;
    gap: var(--_space);
    align-items: baseline;
    padding-block: 0.875em;
    list-style: none;
  }
  .folded > summary::-webkit-details-marker {
    display: none;
  }
  .folded > summary::after {
    content: '';
    flex: none;
    align-self: center;
    width: 0.6em;
    height: 0.6em;
    margin-inline: auto 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .folded[open] > summary::after {
    transform: rotate(225deg);
  }
  .folded > summary:hover [part='commitment-heading'] {
    color: var(--_accent-strong);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .line {
    display: grid;
    gap: 0.125em;
    min-width: 0;
  }
  summary .code {
    flex: none;
    min-width: 3em;
  }
  .folded > .commitment {
    padding-block: 0.5em calc(var(--_space) * 2);
  }
  @container (min-width: 40em) {
    .folded > .commitment {
      padding-inline-start: calc(3em + var(--_space));
    }
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .done {
      fill: Highlight;
    }
    .hatch {
      stroke: Canvas;
    }
    .milestone:last-child {
      border-color: Canvas;
    }
    .milestone.achieved::before {
      background: CanvasText;
    }
  }
`;
