import {addressesOf, isAllowed, isWebAddress} from './allowed';

/** The tags there are; the editor chooses one. */
export const nouns = ['consultation', 'agenda', 'dataset', 'plan', 'commitment'];

/**
 * The tag with a link in it: the same on the server and in the browser, before and after arengo.js has come, which
 * draws beside the link and changes nothing of what React made. Where it may not be shown, the link alone.
 */
export function Tag({data, settings, site, lang}) {
  const {noun, text, view, limit, heading, source} = data;
  const addresses = addressesOf(data.src);
  const [first] = addresses;
  if (first === undefined || !isWebAddress(first, site)) return null;
  const link = <a href={first}>{text || first.replace(/^\w+:\/\//, '')}</a>;
  if (!nouns.includes(noun) || !isAllowed(data, settings, site)) return <p>{link}</p>;
  const Name = `arengo-${noun}`;
  return (
    <Name
      src={addresses.join(' ')}
      view={view || undefined}
      limit={limit || undefined}
      heading={heading || undefined}
      source={source || undefined}
      lang={lang}
    >
      {link}
    </Name>
  );
}
