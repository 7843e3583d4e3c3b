import {html, render} from 'lit';
import {languages, type LanguageCode} from '../../src/messages/messages.ts';
import {csvOf, notReviewed, type ReadFile, type Row} from './rows.ts';
import './page.css';

const names: Readonly<Record<LanguageCode, string>> = {it: 'Italiano', en: 'English'};

/** All messages side by side, to be searched and taken along. */
export function wordsPage(rows: readonly Row[], read: ReadFile): HTMLElement {
  const page = document.createElement('div');
  page.className = 'words';
  const draw = (wanted: string) => {
    const found = rows.filter(({message, texts}) =>
      [message, ...texts].some((text) => text.toLowerCase().includes(wanted.toLowerCase())),
    );
    render(template(found), page);
  };
  const template = (found: readonly Row[]) => html`
    <header>
      <h1>Words</h1>
      <p>
        All that citizens read, in every language. A message that is made of something is shown with an
        example. ${languages.map((language) => unread(language, rows, read))}
      </p>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label for="wanted">Search</label>
        <input
          id="wanted"
          type="search"
          autocomplete="off"
          @input=${({target}: {target: HTMLInputElement}) => draw(target.value)}
        />
        <button type="button" @click=${() => download(csvOf(rows, read))}>Download as CSV</button>
      </form>
      <p role="status">${found.length} of ${rows.length} messages</p>
    </header>
    ${filesOf(found).map((file) =>
      table(
        file,
        found.filter((row) => row.file === file),
        read,
      ),
    )}
  `;
  draw('');
  return page;
}

const filesOf = (rows: readonly Row[]) => [...new Set(rows.map(({file}) => file))];

function unread(language: LanguageCode, rows: readonly Row[], read: ReadFile) {
  const files = filesOf(rows);
  const count = files.filter((file) => notReviewed(file, read).includes(language)).length;
  return count === 0
    ? ''
    : html`<strong
        >${names[language]}: no native speaker has read ${count} of ${files.length} files.</strong
      > `;
}

function table(file: string, rows: readonly Row[], read: ReadFile) {
  const marked = notReviewed(file, read);
  return html`<table>
    <caption>
      ${file}
    </caption>
    <thead>
      <tr>
        <th scope="col">Message</th>
        ${languages.map(
          (language) =>
            html`<th scope="col">
              ${names[language]}
              ${marked.includes(language) ? html`<span class="unread">not reviewed</span>` : ''}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({message, texts}) =>
          html`<tr>
            <th scope="row"><code>${message}</code></th>
            ${languages.map((language, index) => html`<td lang=${language}>${texts[index]}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function download(csv: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], {type: 'text/csv'}));
  link.download = 'words.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
