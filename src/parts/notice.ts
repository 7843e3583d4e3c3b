import {html, nothing} from 'lit';

/** What a notice is about: `info` is spoken politely, `problem` at once. */
export type NoticeKind = 'info' | 'problem' | 'success';

/** A box with something the reader must know. */
export function notice(kind: NoticeKind, content: unknown, actions: unknown = nothing) {
  return html`<div part="notice" class="notice ${kind}" role=${kind === 'problem' ? 'alert' : 'status'}>
    <div>${content}</div>
    ${actions === nothing ? nothing : html`<div class="actions">${actions}</div>`}
  </div>`;
}
