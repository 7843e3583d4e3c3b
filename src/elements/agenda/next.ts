import type {LitElement} from 'lit';
import {html} from 'lit';
import {heading} from '../../parts/heading.ts';
import {entryItem} from './entry.ts';
import type {Drawing, Section, View} from './view.ts';

/** The next entry alone: it needs nothing but what has come. */
export const drawing = (_host: LitElement): Drawing => ({all: (dated) => dated, section: sectionNext});

/** The one that comes next and takes place. */
function sectionNext(view: View, {kind, coming}: Section) {
  const t = view.words.agenda;
  const id = `heading-${kind}`;
  const next = coming.find(({entry: {status}}) => status !== 'cancelled' && status !== 'postponed');
  return html`<section part="section" class="section" aria-labelledby=${id}>
    ${heading(view.heading, t.next[kind], id)}
    ${
      next
        ? html`<ul class="entries">
            ${entryItem(view, next, view.heading + 1, kind === 'all')}
          </ul>`
        : html`<p class="muted">${t.noneComing[kind]}</p>`
    }
  </section>`;
}
