const css = String.raw;

/** Ground, headings, links: what every page has. */
export const frame = css`
  :root {
    --accent: #0066cc;
    --accent-strong: #004080;
    --text: #19191a;
    --muted: #4c5c6c;
    --line: #d9dadb;
    --border: #6b7885;
    --surface: #f2f7fc;
    --danger: #b3263f;
    --danger-surface: #fdf3f4;
    --success: #00664a;
    --success-surface: #f0f8f5;
    color-scheme: light;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  html {
    /* Behind the error summary's links: the question must not stick to the edge. */
    scroll-padding-block: 1.5rem;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  body {
    margin: 0;
    color: var(--text);
    background: #fff;
    font:
      1rem/1.5 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: break-word;
  }

  .banner,
  main,
  .footer {
    padding-inline: max(1rem, calc((100% - 40rem) / 2));
  }

  .banner {
    color: #fff;
    background: var(--accent);
  }

  /* In a frame the page around has the margins; what stands in it is as high as it is. */
  .framed {
    display: flow-root;
    color: var(--arengo-text, var(--text));
    background: var(--arengo-background, #fff);
    font-family: var(--arengo-font, system-ui, sans-serif);
  }

  .framed main {
    padding: 0.25rem;
  }

  .banner p {
    margin: 0;
    padding-block: 0.875rem;
    font-weight: 600;
  }

  .banner a {
    color: inherit;
  }

  main {
    padding-block: 2rem 3rem;
  }

  .footer {
    padding-block: 1rem 2rem;
    border-top: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 2rem;
    justify-content: space-between;
    align-items: center;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 2.5rem 0 0.75rem;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }

  h1 {
    margin-top: 0;
    font-size: clamp(1.75rem, 1.4rem + 1.8vw, 2.5rem);
  }

  h2 {
    font-size: 1.5rem;
  }

  h3 {
    font-size: 1.25rem;
  }

  h4,
  h5,
  h6 {
    font-size: 1.125rem;
  }

  p,
  ul,
  dl {
    margin: 0 0 1rem;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  a:hover {
    color: var(--accent-strong);
    text-decoration-thickness: 2px;
  }

  arengo-consultation {
    display: block;
  }

  .lead {
    font-size: 1.25rem;
  }

  .status {
    display: inline-block;
    margin-bottom: 0.75rem;
    padding: 0.25rem 0.75rem;
    border-left: 4px solid var(--border);
    background: #f5f6f7;
    font-weight: 600;
  }

  .status.open {
    border-color: var(--success);
    background: var(--success-surface);
    color: var(--success);
  }

  .facts,
  .provenance,
  .languages {
    list-style: none;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    color: var(--muted);
  }

  .provenance {
    margin-top: 2.5rem;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
    font-size: 0.9375rem;
  }

  .languages,
  .footer p {
    margin: 0;
  }

  .languages a,
  .languages span,
  .footer p a {
    display: inline-block;
    padding-block: 0.625rem;
  }

  .languages [aria-current] {
    font-weight: 600;
  }

  .hint {
    color: var(--muted);
  }

  .mark {
    color: var(--muted);
    font-weight: 400;
  }

  .display {
    margin-block: 1.5rem;
  }
`;
