import {css} from '../../styles/css.ts';

export const styles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em;
  }
  .way {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding-inline: 0.875em;
  }
  .ways [aria-disabled='true'] {
    cursor: default;
  }
  .arrow {
    flex: none;
  }
  .grid {
    inline-size: calc(100% - 1px);
    table-layout: fixed;
    border-collapse: collapse;
  }
  .grid caption {
    margin-block-end: 0.75em;
    font-weight: 700;
    line-height: 1.25;
  }
  .grid th {
    padding: 0.25em 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .day,
  .blank {
    height: 3.75em;
    padding: 0.375em 0.5em;
    border: 1px solid var(--_line);
    vertical-align: top;
  }
  .day {
    position: relative;
    cursor: pointer;
  }
  .blank {
    border: 0;
  }
  .some {
    background: var(--_surface);
  }
  .day:hover {
    background: color-mix(in srgb, var(--_accent), var(--_background) 86%);
  }
  /* An outline is also seen where the system chooses the colours. */
  .day[aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .day:focus-visible {
    z-index: 1;
    outline: 3px solid var(--_focus);
    outline-offset: -1px;
    box-shadow: inset 0 0 0 4px var(--_background);
  }
  .face {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125em 0.375em;
    align-items: center;
    line-height: 1.25;
  }
  .number {
    justify-self: start;
    font-variant-numeric: tabular-nums;
  }
  .some .number {
    font-weight: 700;
  }
  [aria-current] .number {
    min-width: 1.875em;
    padding: 0.125em 0.25em;
    border: 2px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent-strong);
    font-weight: 700;
    text-align: center;
  }
  .count {
    justify-self: end;
    min-width: 1.5em;
    padding: 0 0.375em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8125em;
    font-weight: 600;
    text-align: center;
  }
  .weekday,
  .titles,
  .rest {
    display: none;
  }
  .titles {
    grid-column: 1 / -1;
    gap: 0.25em;
    min-width: 0;
    font-size: 0.8125em;
  }
  .titles > span {
    display: -webkit-box;
    overflow: hidden;
    hyphens: auto;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    padding-inline-start: 0.375em;
    border-inline-start: 3px solid var(--_accent);
  }
  .off {
    text-decoration: line-through;
  }
  .rest {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }
  @container (min-width: 44em) {
    .day,
    .blank {
      height: 6.5em;
    }
    .titles {
      display: grid;
    }
    .rest {
      display: block;
    }
    .count {
      display: none;
    }
  }
  @container (max-width: 479.98px) {
    .grid,
    .grid tbody,
    .grid tr {
      display: block;
    }
    .grid caption {
      display: block;
    }
    .grid thead,
    .grid .quiet,
    .blank,
    .day:not(.some, [tabindex='0']) {
      display: none;
    }
    .day {
      display: block;
      height: auto;
      min-height: 44px;
      padding: 0.625em 0.75em;
      border-width: 0 0 1px;
    }
    .face {
      grid-template-columns: 1.875em 2.5em minmax(0, 1fr) auto;
      gap: 0.25em 0.5em;
    }
    .weekday {
      display: block;
      color: var(--_muted);
    }
    .titles {
      display: grid;
      grid-area: 1 / 3 / auto / 4;
      font-size: 0.9375em;
    }
    .rest {
      display: none;
    }
    .count {
      grid-area: 1 / 4;
      align-self: start;
    }
    .ways {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .ways > :nth-child(2) {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .way {
      justify-content: space-between;
    }
  }
  @media print {
    .ways {
      display: none;
    }
  }
`;
