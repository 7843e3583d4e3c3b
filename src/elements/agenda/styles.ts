import {css} from '../../styles/css.ts';

export const styles = css`
  .agenda,
  .section,
  .months,
  .entries,
  .about {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .agenda {
    gap: calc(var(--_space) * 2.5);
  }
  [part='heading'] {
    font-size: 1.75em;
  }
  [part='month'] {
    margin-block-start: calc(var(--_space) * 0.5);
    padding-block-end: 0.375em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.125em;
  }
  [part='month']::first-letter,
  .when::first-letter {
    text-transform: uppercase;
  }
  .entry {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0.75em calc(var(--_space) * 1.25);
    padding-block-end: calc(var(--_space) * 1.25);
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(var(--_space) * 1.25);
  }
  .leaf {
    display: grid;
    align-content: center;
    align-self: start;
    justify-items: center;
    min-height: 4.75em;
    padding: 0.5em 0.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent-strong);
    line-height: 1.2;
    text-align: center;
  }
  .leaf-day {
    font-size: 1.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .leaf-month {
    text-transform: uppercase;
  }
  .leaf-month,
  .kind,
  .when,
  summary {
    font-weight: 600;
  }
  .leaf-month,
  .kind,
  .badge {
    font-size: 0.875em;
  }
  .leaf-small {
    font-size: 0.75em;
  }
  .about {
    gap: 0.5em;
  }
  [part='title'] {
    font-size: 1.1875em;
  }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }
  .cancelled .badge,
  .postponed .badge,
  .rescheduled .badge {
    color: var(--_danger);
  }
  .held .badge {
    color: var(--_success);
  }
  .muted,
  .kind,
  .register,
  dt {
    color: var(--_muted);
  }
  .facts {
    display: grid;
    gap: 0.375em 1em;
    margin-block-start: 0.25em;
  }
  .facts,
  .register {
    font-size: 0.9375em;
  }
  .register {
    display: block;
  }
  dd li + li {
    margin-block-start: 0.25em;
  }
  summary {
    padding-block: 0.625em;
    color: var(--_accent);
    cursor: pointer;
  }
  details[open] > summary {
    margin-block-end: var(--_space);
  }
  @container (min-width: 40em) {
    .entry {
      grid-template-columns: 5.5em minmax(0, 1fr);
    }
    .facts > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 1em;
    }
  }
  @media print {
    button {
      display: none;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
