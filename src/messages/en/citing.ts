// No native speaker has read this translation yet.

import type {CitingWords} from '../citing.ts';

export const citing: CitingWords = {
  cite: 'Cite the dataset',
  label: {
    address: 'Address',
    curl: 'Command for a terminal (curl)',
    text: 'Citation',
    bibtex: 'BibTeX',
  },
  copy: {
    address: 'Copy the address',
    curl: 'Copy the command',
    text: 'Copy the citation',
    bibtex: 'Copy the BibTeX',
  },
  copied: 'Copied.',
  notCopied: 'The browser does not let us copy here: the text is selected, copy it yourself (Ctrl+C, or ⌘C).',
  citation: ({author, year, title, publisher, licence, url}, day) =>
    [
      `${author ?? 'Author not stated'} (${year ?? 'n.d.'}). ${title} [dataset].`,
      publisher && `${publisher}.`,
      licence && `Licence: ${licence}.`,
      `${url} (accessed ${day})`,
    ]
      .filter(Boolean)
      .join(' '),
  show: 'Show a preview',
  again: 'Refresh the preview',
  fetches: (host) => `Downloads at most 1 MB from ${host}.`,
};
