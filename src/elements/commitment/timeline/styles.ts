import {css} from '../../../styles/css.ts';

/** Of what is said of a commitment and of its time. */
export const styles = css`
  .voices {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
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
  .voice .muted {
    font-size: 0.9375em;
  }
  .whose {
    font-size: 0.875em;
  }
  .whose,
  .together.differ,
  .late {
    font-weight: 600;
  }
  .late {
    color: var(--_danger);
  }
  .standing .late::before {
    content: '· ';
    color: var(--_muted);
  }
  .earlier {
    display: grid;
    gap: 0.75em;
  }
  .changes {
    padding: var(--_space);
    border-inline-start: 5px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .events {
    display: grid;
    gap: 0.75em;
  }
  .events.line {
    max-width: 42em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.875em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  .axis {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    table-layout: fixed;
  }
  .axis th,
  .axis td {
    padding: 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .axis th:first-child {
    padding-inline-start: 0;
  }
  .axis thead {
    font-size: 0.9375em;
  }
  .axis tbody th {
    font-weight: 400;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em;
  }
  .picture,
  .legend svg {
    display: block;
    overflow: visible;
  }
  .rail {
    stroke: var(--_line);
    stroke-width: 2px;
  }
  .stretch {
    stroke: var(--_accent);
    stroke-width: 4px;
  }
  circle.due {
    fill: var(--_background);
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  circle.achieved {
    fill: var(--_success);
  }
  line.previous {
    stroke: var(--_danger);
    stroke-width: 3px;
  }
  line.today {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
    stroke-width: 2px;
  }
  .opened {
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @container (max-width: 34em) {
    .axis,
    .axis thead,
    .axis tbody,
    .axis tr,
    .axis th,
    .axis td {
      display: block;
    }
    .axis thead th {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    .axis tbody tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .axis th,
    .axis td {
      padding: 0.125em 0.5em;
      border: 0;
    }
    .axis th {
      padding-inline: 0;
      font-weight: 600;
    }
  }
  @media (forced-colors: active) {
    .rail,
    .stretch,
    line.previous,
    line.today {
      stroke: CanvasText;
    }
    circle.due {
      fill: Canvas;
      stroke: CanvasText;
    }
    circle.achieved {
      fill: CanvasText;
    }
  }
`;
