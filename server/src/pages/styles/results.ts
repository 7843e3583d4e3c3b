const css = String.raw;

/** Figures with their bars, and what was decided. */
export const results = css`
  .results {
    container-type: inline-size;
  }

  .results table {
    width: 100%;
    margin-bottom: 1rem;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .results caption {
    padding-block: 0.75rem 0.25rem;
    font-weight: 600;
    text-align: start;
  }

  .results :is(th, td) {
    padding-block: 0.5rem;
    padding-inline: 0.75rem 0;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: end;
    vertical-align: top;
  }

  .results thead th {
    color: var(--muted);
    font-size: 0.875rem;
    vertical-align: bottom;
  }

  .results th:first-child {
    width: 100%;
    padding-inline-start: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .results .measures th:first-child {
    width: 50%;
  }

  .results td i {
    color: var(--muted);
    font-style: normal;
  }

  .results h4 {
    margin-top: 1.5rem;
  }

  /* On a narrow screen with large text, columns share what there is, and words break rather than jut out. */
  @container (max-width: 15rem) {
    .results table {
      table-layout: fixed;
    }

    .results :is(th, td) {
      padding-inline: 0.25rem 0;
      font-size: 0.75rem;
      overflow-wrap: anywhere;
    }

    .results th:first-child {
      width: auto;
    }
  }

  .bars {
    display: grid;
    gap: 2px;
    margin-top: 0.375rem;
    background: var(--surface);
  }

  .bars svg {
    display: block;
    min-width: 2px;
  }

  .bars rect {
    fill: var(--accent);
  }

  /* Who is missing is told apart by the form, not by the colour. */
  .bars svg + svg rect {
    fill: #fff;
    stroke: var(--text);
    stroke-width: 4;
  }

  .map {
    display: block;
    width: 100%;
    max-height: 28rem;
    margin-bottom: 0.5rem;
    border: 2px solid var(--border);
    border-radius: 4px;
    background: var(--surface);
  }

  .map circle {
    fill: var(--accent);
    fill-opacity: 0.65;
    stroke: var(--text);
    stroke-width: 4;
  }

  .decisions {
    padding: 0;
    list-style: none;
  }

  .decisions > li {
    margin-bottom: 1rem;
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--line);
  }

  .decisions p {
    margin-bottom: 0.5rem;
  }

  .decisions .about {
    font-weight: 600;
  }

  .outcome nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding: 0;
    list-style: none;
  }

  .outcome nav a {
    display: inline-block;
    padding-block: 0.625rem;
  }

  @media (forced-colors: active) {
    .bars {
      border: 1px solid;
    }

    .bars rect,
    .map circle {
      fill: CanvasText;
      stroke: Canvas;
    }

    .bars svg + svg rect {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    .results tr,
    .decisions > li,
    .map {
      break-inside: avoid;
    }

    .outcome nav {
      display: none;
    }
  }
`;
