import {css} from '../../styles/css.ts';

export const styles = css`
  article,
  section,
  form {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }
  /* Of a long form nine boxes in ten are these: as columns that nobody asks for their narrowest width they take half the time. */
  .answers,
  .group,
  .question {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  header,
  .lead,
  .description,
  .display {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    max-width: 42em;
  }
  .lead {
    max-width: calc(42em / 1.125);
    font-size: 1.125em;
  }
  [part='heading'] {
    font-size: 1.75em;
  }
  [part$='-heading'],
  .card [part='heading'] {
    font-size: 1.375em;
  }
  .group .group [part='group-heading'] {
    font-size: 1.125em;
  }
  form {
    max-width: 42em;
    gap: calc(var(--_space) * 2);
  }
  .answers,
  .group {
    gap: calc(var(--_space) * 2);
  }
  .group {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .status {
    font-weight: 600;
  }
  .status.open {
    color: var(--_success);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    color: var(--_muted);
  }
  .list,
  .documents {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .cards {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
  }
  .card {
    height: 100%;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_background);
    gap: var(--_space);
    align-content: start;
  }

  .question {
    gap: 0.5em;
  }
  .wrong {
    padding-inline-start: var(--_space);
    border-inline-start: 5px solid var(--_danger);
  }
  label,
  legend {
    padding: 0;
  }
  [part='label'] {
    font-weight: 600;
  }
  /* A legend is no grid item; it keeps its distance itself. */
  legend {
    margin-block-end: 0.5em;
  }
  .mark {
    color: var(--_muted);
    font-weight: 400;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .errors {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
  }
  .errors a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_danger);
    font-weight: 600;
  }
  input,
  textarea {
    font: inherit;
    color: inherit;
    accent-color: var(--_accent);
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    width: 100%;
    min-height: 44px;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  textarea {
    resize: vertical;
  }
  input.short {
    max-width: 14em;
  }
  .wrong input:not([type='radio'], [type='checkbox']),
  .wrong textarea {
    border-color: var(--_danger);
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.25em;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin-block: 0.625em;
    margin-inline: 0.25em 0.5em;
  }
  .option label {
    flex: 1;
    min-width: 0;
    padding-block: 0.625em;
    cursor: pointer;
  }
  .free-text {
    display: grid;
    gap: 0.25em;
    margin-inline-start: 1em;
    padding-block: 0.25em 0.75em;
    padding-inline-start: 1.25em;
    border-inline-start: 4px solid var(--_line);
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .rating .option label {
    min-width: 1.5em;
  }
  summary {
    padding-block: 0.625em;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  details > * + * {
    margin-block-start: 0.5em;
  }
  dl {
    display: grid;
    gap: 0.75em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .receipt {
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  .number {
    font-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.03em;
  }
  code {
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .answers[disabled] {
    opacity: 0.7;
  }

  .secondary[aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  progress {
    width: 100%;
    height: 0.5em;
    accent-color: var(--_accent);
  }
  .check {
    gap: 0;
  }
  .check > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    gap: 0.25em var(--_space);
    align-items: start;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .lines {
    white-space: pre-line;
  }
  @container (max-width: 30em) {
    .check > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    button,
    .button {
      display: none;
    }
    article {
      gap: 0.75em;
    }
  }
`;
