import type {Cited} from '../../../model/citation.ts';
import {plain} from '../../../parts/wording.ts';
import type {View} from '../view.ts';

/** What a citation needs to know, in the reader's words. */
export function citedOf({dataset, reader, host, now, page}: View): Cited {
  const {id, title, holder, publisher, licence, modified, issued} = dataset;
  const name = (body: typeof holder) => body && plain(body.name, reader);
  const author = name(holder ?? publisher);
  const other = name(publisher);
  return {
    id,
    title: plain(title, reader),
    author,
    // Who is named already is not named twice.
    publisher: other === author ? undefined : other,
    year: (modified ?? issued)?.slice(0, 4),
    licence: licence?.code ?? (licence?.title && plain(licence.title, reader)) ?? licence?.url,
    url: page ?? new URL(host.src, host.baseURI).href,
    seen: new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Rome'}).format(now),
  };
}
