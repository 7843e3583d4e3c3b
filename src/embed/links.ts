import {optionsIn} from '../model/widget-options.ts';
import {allowedOrigins} from '../sources/allowed-origins.ts';
import {recognise} from '../sources/recognise.ts';

/** The nouns that have a tag. */
const nouns: readonly string[] = ['consultation', 'agenda', 'dataset', 'commitment', 'plan'];

/** `webcal:` is how calendars are followed: https by another name. */
const webAddress = (address: string) => address.replace(/^webcals?:/, 'https:');

const seen = new WeakSet<HTMLAnchorElement>();

/** Put a widget behind each link of ours that points to an allowed origin. */
export function upgradeLinks(root: ParentNode, loader: string, isFar: (link: Element) => boolean) {
  // Or any commenter could plant a form.
  const allowed = allowedOrigins(loader);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (seen.has(link) || link.parentElement?.closest(nouns.map((noun) => `arengo-${noun}`).join())) continue;
    const wish = wishOf(link);
    if (!wish) continue;
    seen.add(link);
    // A relay says what an address holds: it must be as trusted.
    const relays =
      wish.attributes
        .get('source')
        ?.split(/\s+/)
        .filter((word) => word.includes(':')) ?? [];
    const isAllowed = (address: string) => URL.canParse(address) && allowed.has(new URL(address).origin);
    if ([webAddress(link.href), ...relays].every(isAllowed)) upgrade(link, wish, isFar(link));
    else warn(link, `its origin is not in data-origins of the arengo.js script`);
  }
}

type Wish = {readonly noun: string; readonly attributes: ReadonlyMap<string, string>};

/** What a link asks for, or nothing. `#arengo=<noun>` first, then the class, then what the address suggests. */
function wishOf(link: HTMLAnchorElement): Wish | undefined {
  const href = webAddress(link.href);
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const isFragment = /^#arengo(?![^=&])/.test(url.hash);
  const byClass = nouns.filter((noun) => link.classList.contains(`arengo-${noun}`));
  if (!isFragment && byClass.length === 0) return undefined;
  const fragment = new URLSearchParams(isFragment ? url.hash.slice(1) : '');
  const named = fragment.get('arengo');
  const fits = named ? nouns.filter((noun) => noun === named) : byClass.length > 0 ? byClass : suggested(url);
  const [noun] = fits;
  if (noun === undefined || fits.length > 1) {
    seen.add(link);
    warn(link, 'its address does not tell which widget it is: write #arengo= and one of its names');
    return undefined;
  }
  return {noun, attributes: new Map<string, string>(optionsIn(fragment))};
}

const suggested = (url: URL) => recognise(url.href).nouns.filter((noun) => nouns.includes(noun));

/** The link stays where it is, hidden; what we add is ours alone to remove. */
function upgrade(link: HTMLAnchorElement, {noun, attributes}: Wish, isFarBelow: boolean) {
  const address = new URL(webAddress(link.href));
  address.hash = '';
  const widget = document.createElement(`arengo-${noun}`);
  if (isFarBelow) widget.setAttribute('loading', 'lazy');
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  const fallback = link.cloneNode(true);
  if (fallback instanceof HTMLAnchorElement) {
    fallback.hash = '';
    fallback.removeAttribute('id');
    seen.add(fallback);
  }
  widget.append(fallback);
  widget.setAttribute('src', address.href);
  const paragraph = link.closest('p');
  const isAlone =
    paragraph?.textContent.trim() === link.textContent.trim() && paragraph.children.length === 1;
  const place = isAlone ? paragraph : link;
  place.after(widget);
  place.hidden = true;
}

function warn(link: HTMLAnchorElement, reason: string) {
  console.warn(`arengo: the link to ${link.href} stays a link: ${reason}`);
}
