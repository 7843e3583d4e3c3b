import {unsupported} from '../source.ts';

/** What an address of Decidim names. */
export type Place = {
  /** Where its API is. */
  readonly api: string;
  /** The kind of space as its addresses write it: `processes`, `assemblies` or another. */
  readonly kind: string;
  /** The name of the space; none: the list of all. */
  readonly slug: string | undefined;
  /** The number of the component, behind `/f/`. */
  readonly component: string | undefined;
  /** The number of what is in it. */
  readonly item: string | undefined;
  /** The page itself, without what an embed adds to it. */
  readonly page: string;
  /** The page of a component of this space. */
  readonly componentPage: (component: string) => string;
};

const inSpace = /^(.*?)\/([a-z_]+)\/([^/]+)\/f\/(\d+)(?:\/[a-z_]+\/(\d+))?/;
const space = /^(.*?)\/(processes|assemblies)(?:\/([^/]+))?/;

/**
 * Read an address as Decidim writes them, also those of the embeds of 0.26 and 0.27 (`…/embed.html`). Throws
 * `SourceFailure` when it names nothing of Decidim.
 */
export function placeOf(src: string): Place {
  const url = new URL(src);
  const path = url.pathname.replace(/\/embed(\.\w+)?\/*$/, '').replace(/\/+$/, '');
  const found = inSpace.exec(path) ?? space.exec(path);
  if (!found)
    throw unsupported(src, 'no address of Decidim: …/processes/<name>, …/assemblies/<name>, …/f/<n>');
  const [, base = '', kind = '', slug, component, item] = found;
  const root = url.origin + base;
  return {
    api: `${root}/api`,
    kind,
    slug,
    component,
    item,
    page: url.origin + path,
    componentPage: (id) => `${root}/${kind}/${slug ?? ''}/f/${id}`,
  };
}
