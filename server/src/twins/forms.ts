import type {Context} from 'hono';
import type {Settings} from '../settings.ts';

/** The forms a resource has beside its page, by the extension of the twin. */
export const mediaTypes = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  atom: 'application/atom+xml; charset=utf-8',
} as const;
export type Form = keyof typeof mediaTypes;

/** A twin: where it is and what it is. */
export type Twin = {readonly form: Form; readonly href: string; readonly type: string};

/** The twins of an address, in the order given. `query` is what filters the list. */
export function twinsOf(address: string, forms: readonly Form[], query = ''): readonly Twin[] {
  return forms.map((form) => ({
    form,
    href: `${address}.${form}${query === '' ? '' : `?${query}`}`,
    type: mediaTypes[form].split(';')[0] ?? '',
  }));
}

/** `x.ics` is the calendar of `x`, when it has one; else it is the id itself. */
export function formOf<F extends Form>(
  id: string,
  forms: readonly F[],
): {readonly id: string; readonly form: F | undefined} {
  const form = forms.find((one) => id.endsWith(`.${one}`));
  return {id: form === undefined ? id : id.slice(0, -form.length - 1), form};
}

/** `Link: rel="alternate"` for every twin. */
export function linkTo(c: Context, twins: readonly Twin[]): void {
  for (const {href, type} of twins)
    c.header('Link', `<${href}>; rel="alternate"; type="${type}"`, {append: true});
}

/** Send a twin; its ETag is made of its bytes (`conditional()` where it is mounted), so each form has its own. */
export function sendForm(c: Context, settings: Settings, form: Form, body: string, name?: string) {
  formHeaders(c, settings, form, name);
  return c.body(body);
}

/** The headers of a twin. */
export function formHeaders(c: Context, {maxAgeSeconds}: Settings, form: Form, name?: string): void {
  c.header('Cache-Control', `public, max-age=${maxAgeSeconds}`);
  c.header('Content-Type', mediaTypes[form]);
  if (name !== undefined) c.header('Content-Disposition', `inline; filename="${fileName(name)}.${form}"`);
}

const fileName = (name: string) => name.replace(/[^\w.-]+/g, '-');
