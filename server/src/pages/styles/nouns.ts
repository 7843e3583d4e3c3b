const css = String.raw;

/** Agenda, datasets, plans: facts, filters, bars, voices, links to other forms. */
export const nouns = css`
  .fact-list > div {
    margin-bottom: 0.75rem;
  }

  .fact-list dd {
    margin: 0;
  }

  .fact-list dd > ul {
    margin: 0;
    padding-left: 1.25rem;
  }

  .cards h3,
  .cards h4 {
    margin-top: 0;
  }

  /* In a list every entry has its own line above already. */
  .cards .provenance {
    margin-top: 1rem;
    padding-top: 0;
    border-top: 0;
  }

  .when {
    font-weight: 600;
  }

  .month {
    margin-top: 1.5rem;
  }

  .status.cancelled,
  .status.postponed,
  .status.rescheduled {
    border-color: var(--danger);
    background: var(--danger-surface);
    color: var(--danger);
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
    align-items: end;
    margin-block: 0 2rem;
    padding: 1.25rem;
    background: var(--surface);
  }

  .field {
    flex: 1 1 12rem;
    min-width: 0;
  }

  .field label {
    display: block;
    font-weight: 600;
  }

  .more-filters {
    flex: 1 1 100%;
  }

  .more-filters > summary {
    padding-block: 0.625rem;
    font-weight: 600;
    cursor: pointer;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
  }

  .fields .hint {
    display: block;
  }

  .tags-of-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    padding: 0;
    list-style: none;
  }

  .tags-of-links a {
    display: inline-block;
    padding-block: 0.625rem;
  }

  .late {
    font-weight: 600;
  }

  .summary {
    width: 100%;
    margin-block: 1rem;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .summary :is(th, td) {
    padding: 0.5rem 0 0.5rem 0.75rem;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: end;
    vertical-align: top;
  }

  .summary thead th {
    color: var(--muted);
    font-size: 0.875rem;
    vertical-align: bottom;
  }

  .summary th:first-child {
    padding-inline-start: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .summary .total :is(th, td) {
    font-weight: 600;
  }

  .grouped th:first-child {
    width: 100%;
  }

  .grouped :is(th, td) {
    border-bottom: 0;
  }

  .grouped .total :is(th, td) {
    border-top: 1px solid var(--line);
  }

  .grouped [scope='row']:first-child {
    padding-inline-start: 1rem;
  }

  .sideways {
    overflow-x: auto;
  }

  .summary th:first-child {
    min-width: 9rem;
  }

  select {
    display: block;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--border);
    border-radius: 4px;
    color: inherit;
    background: #fff;
    font: inherit;
  }

  .twins,
  .twins ul,
  .lists ul,
  .tags,
  .voices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .twins {
    margin-block: 2rem 1rem;
  }

  .twins p {
    margin: 0;
    padding-block: 0.625rem;
    color: var(--muted);
  }

  .twins a,
  .lists a {
    display: inline-block;
    padding-block: 0.625rem;
  }

  .tags li {
    padding: 0 0.5rem;
    border: 1px solid var(--line);
    border-radius: 4px;
  }

  .progress {
    margin-bottom: 0.25rem;
    font-weight: 600;
  }

  .bar {
    display: block;
    margin-bottom: 1rem;
  }

  .track {
    fill: var(--line);
  }

  .done {
    fill: var(--success);
  }

  .voices {
    gap: 1rem;
    margin-bottom: 1rem;
  }

  .voices > li {
    flex: 1 1 14rem;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 4px;
  }

  .voices p {
    margin: 0;
  }

  .commitment {
    padding-block: 1.5rem;
    border-top: 1px solid var(--line);
  }

  .commitment > :first-child {
    margin-top: 0;
  }

  arengo-commitment,
  arengo-dataset,
  arengo-plan {
    display: block;
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }

    .done {
      fill: Highlight;
    }
  }

  @media print {
    .filter,
    .twins {
      display: none;
    }
  }
`;
