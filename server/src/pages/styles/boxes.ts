const css = String.raw;

/** Notices, the receipt, lists, focus, paper. */
export const boxes = css`
  .notice {
    margin: 0 0 2rem;
    padding: 1.25rem;
    border-left: 6px solid var(--accent);
    background: var(--surface);
  }

  .notice > :last-child,
  .notice > div > :last-child {
    margin-bottom: 0;
  }

  .notice h1,
  .notice h2 {
    margin-top: 0;
  }

  .notice.problem {
    border-color: var(--danger);
    background: var(--danger-surface);
  }

  .notice.problem ul {
    padding-left: 1.25rem;
  }

  .notice.problem li {
    margin-block: 0.5rem;
  }

  .notice.problem a {
    color: var(--danger);
  }

  .notice.success {
    border-color: var(--success);
    background: var(--success-surface);
  }

  .number {
    font-size: 1.75rem;
    letter-spacing: 0.04em;
  }

  .privacy {
    margin-block: 2rem;
    padding: 0.25rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: 4px;
  }

  summary {
    min-height: 2.75rem;
    padding-block: 0.625rem;
    font-weight: 600;
    cursor: pointer;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0 0 0.75rem;
  }

  code {
    overflow-wrap: anywhere;
    font-size: 0.875rem;
  }

  .cards {
    list-style: none;
    padding: 0;
  }

  .ways {
    padding-left: 1.25rem;
  }

  .ways > li {
    margin-block: 0.75rem;
  }

  .cards > li {
    padding-block: 1.5rem;
    border-top: 1px solid var(--line);
  }

  .cards h2 {
    margin-top: 0;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* White and dark, so that one of them stands out on any ground. */
  :focus-visible {
    outline: 3px solid var(--text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
    border-radius: 2px;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }

    .notice,
    button {
      border: 2px solid;
    }
  }

  @media print {
    .banner {
      color: inherit;
      background: none;
      border-bottom: 1px solid;
    }

    .footer,
    button {
      display: none;
    }

    .notice {
      border: 1px solid;
      break-inside: avoid;
    }

    main {
      padding-inline: 0;
    }
  }
`;
