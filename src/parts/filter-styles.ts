import {css} from '../styles/css.ts';

/** Of the filters above a list. */
export const styles = css`
  .filters {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .filters details[open] > summary {
    margin-block-end: 0.5em;
  }
  .filters summary {
    padding-block: 0.5em;
  }
  .filter {
    display: grid;
    gap: 0.25em;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    min-width: 0;
  }
  .search {
    max-width: 36em;
  }
  .filters label,
  .filters legend {
    padding: 0;
    font-weight: 600;
  }
  .filters input,
  .filters select {
    width: 100%;
    min-width: 0;
    min-height: 44px;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .fields {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
  }
  .period {
    display: grid;
    gap: 0.5em;
    grid-column: 1 / -1;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
  }
  .period legend {
    margin-block-end: 0.25em;
  }
  .days {
    display: grid;
    gap: 0.5em var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    max-width: 30em;
  }
  .days label {
    font-weight: 400;
  }
  .wrong {
    padding-inline-start: var(--_space);
    border-inline-start: 5px solid var(--_danger);
  }
  .wrong [aria-invalid] {
    border-color: var(--_danger);
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .quick,
  .active,
  .active ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .small,
  .chip {
    padding: 0.4em 0.9em;
    border-width: 1px;
    font-weight: 400;
  }
  .small[aria-pressed='true'] {
    background: var(--_tone);
    color: var(--_on-accent);
  }
  .chip {
    max-width: 100%;
    border-radius: 2em;
    background: var(--_background);
    color: var(--_tone);
    text-align: start;
  }
  .filters .plain,
  .ways .plain {
    text-align: start;
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
