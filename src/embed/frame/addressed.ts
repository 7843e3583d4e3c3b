import {optionsIn} from '../../model/widget-options.ts';
import {isLink} from '../../model/scheme.ts';
import {nouns} from '../../model/noun.ts';
import {recognise} from '../../sources/recognise.ts';
import {languageFor} from '../../messages/messages.ts';
import {frame as en} from '../../messages/en/frame.ts';
import {frame as it} from '../../messages/it/frame.ts';

/** `frame.html`: what its address asks for, of the hosts that whoever keeps the page has listed in it. */
export function showAddressed(main: Element, listed: string) {
  const query = new URLSearchParams(location.search);
  const language = languageFor(query.get('lang') ?? navigator.language);
  document.documentElement.lang = language;
  const words = {it, en}[language];
  const hosts = new Set([
    location.host,
    ...listed
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  ]);
  const say = (text: string, cure: string) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    main.replaceChildren(paragraph);
    console.warn(`arengo: ${cure}`);
  };

  // An agenda may be of several addresses.
  const given = query.get('src')?.split(/\s+/).filter(Boolean) ?? [];
  const sources = given.map((one) => one.replace(/^webcals?:/i, 'https:'));
  const [src] = sources;
  if (src === undefined || !sources.every(isLink))
    return say(words.noAddress, 'write the address to show in the query: ?src=https://…');
  const source = query.get('source') ?? '';
  // A relay says what an address holds: it must be as trusted.
  const asked = [...sources, ...source.split(/\s+/).filter((word) => word.includes(':'))];
  const strangers = asked.map(hostOf).filter((host) => !hosts.has(host));
  const [stranger] = strangers;
  if (stranger !== undefined)
    return say(words.notListed(stranger), `list ${stranger} in <meta name="arengo-hosts"> of frame.html`);
  const wanted = query.get('noun');
  const fits = wanted === null ? recognise(src, source).nouns : nouns.filter((noun) => noun === wanted);
  const [noun] = fits;
  if (noun === undefined || fits.length > 1)
    return say(words.whichNoun, `write what it is in the query: noun= and one of ${nouns.join(', ')}`);

  confine(hosts);
  const widget = document.createElement(`arengo-${noun}`);
  widget.setAttribute('heading', '1');
  for (const [name, value] of optionsIn(query))
    // Receipts are checked on pages that stand in no frame.
    if (name !== 'view' || value !== 'receipt') widget.setAttribute(name, value);
  widget.setAttribute('src', sources.join(' '));
  const link = document.createElement('a');
  link.href = src;
  link.textContent = words.open(hostOf(src));
  widget.append(link);
  main.replaceChildren(widget);
  document.title = (query.get('title') ?? hostOf(src)).slice(0, 200);
}

/** A second policy beside that of the page: nothing is asked of anybody but these, whatever may come. */
function confine(hosts: ReadonlySet<string>) {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src 'self' ${[...hosts].filter((host) => /^[\w.:-]+$/.test(host)).join(' ')}`;
  document.head.append(policy);
  const loader = document.querySelector<HTMLScriptElement>('script[src$="arengo.js"]');
  // What a commitment links to opens in place, from where the frame may show things.
  loader?.setAttribute('data-origins', [...hosts].map((host) => `${location.protocol}//${host}`).join(' '));
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address);
