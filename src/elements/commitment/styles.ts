import {css} from '../../styles/css.ts';

export const styles = css`
  .commitment,
  .commitment section,
  header,
  .progress,
  .description {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    grid-template-columns: minmax(0, 1fr);
  }
  .commitment {
    gap: calc(var(--_space) * 1.5);
  }
  header {
    gap: 0.25em;
  }
  header,
  .progress,
  .description {
    max-width: 42em;
  }
  [part='heading'] {
    font-size: 1.75em;
  }
  [part='section-heading'] {
    font-size: 1.1875em;
  }
  .code {
    color: var(--_accent-strong);
    font-weight: 700;
  }
  .muted,
  dt {
    color: var(--_muted);
  }
  .sentence {
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
    fill: var(--_line);
  }
  .done {
    fill: var(--_success);
  }
  .facts,
  .voices {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
  }
  .facts {
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);
  }
  dt,
  .whose {
    font-size: 0.875em;
  }
  dd li + li {
    margin-block-start: 0.25em;
  }
  .voice {
    display: grid;
    gap: 0.25em;
    align-content: start;
    padding: var(--_space);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .whose {
    font-weight: 600;
  }
  .voice .muted {
    font-size: 0.9375em;
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
    inset-inline-start: calc(-0.5em - 1px);
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
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .history {
    display: grid;
    gap: 0.75em;
  }
  summary {
    padding-block: 0.625em;
    cursor: pointer;
  }
  [part='details'] > summary {
    color: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .done {
      fill: Highlight;
    }
    .milestone.achieved::before {
      background: CanvasText;
    }
  }
`;
