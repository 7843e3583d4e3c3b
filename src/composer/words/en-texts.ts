import type {ComposerTexts, Facts} from '../words.ts';
import {numbered} from './numbered.ts';

export const texts: ComposerTexts = {
  heading: 'Three texts, ready',
  lead: 'To be copied and looked over: drafts, not legal advice.',
  supplier: 'Message to your supplier',
  privacy: 'Line for the privacy notice',
  accessibility: 'Line for the accessibility statement',
  supplierText: (facts) =>
    `Hello,
we would like to show content on our site with Arengo, free web components for participation (licence BSD-3-Clause). It uses no cookie and loads nothing from third parties.

${numbered([template(facts), policy(facts), servers(facts)])}

${removal[facts.way]}
Thank you.`,
  privacyText: (facts) =>
    `Pages with content of Arengo ask ${facts.home === undefined ? '' : `${facts.home} for ${facts.way === 'frame' ? 'the frame and the script' : 'the script'} and `}${facts.origins.join(', ')} for the data; these servers receive the IP address of visitors, as any web server does; that of the data is not told the address of the page they visit.${
      facts.noun === 'dataset'
        ? ' Only when a reader asks for the preview of a file, the browser asks the server where it lies.'
        : ''
    } Arengo uses no cookies and no analytics.${
      facts.sends
        ? ' Responses that were sent are treated as the privacy notice of the consultation says; an attached file is uploaded as soon as it is chosen.'
        : ''
    }${
      facts.keeps
        ? ' The draft of a response stays in the browser until it is sent or deleted. After it is sent, the answers and the receipt, with the code to withdraw them, stay on the device until they are deleted.'
        : ' Arengo stores nothing in the browser.'
    }`,
  accessibilityText: ({way}) =>
    `Content of Arengo is designed to conform to WCAG 2.2, level AA (EN 301 549); it works with a keyboard and with assistive technology${way === 'frame' ? '' : ', and without JavaScript a link remains'}. It was checked with automatic tools: the checks on our site are of [date]. Report a barrier: [address].`,
};

function template({way, script, hasIntegrity, allowed, home}: Facts): string {
  if (script !== undefined)
    return `In the template of the pages, once:

${script}${hasIntegrity ? '\n\nThe attribute integrity holds for this version of the file: whoever updates the file updates the hash. The server of the script must send Access-Control-Allow-Origin.' : ''}`;
  switch (way) {
    case 'frame':
      return `The content is in an iframe: the code is in the page. Whoever runs ${home} lists in frame.html the hosts to show (<meta name="arengo-hosts">): ${allowed.map((origin) => new URL(origin).host).join(' ')}; and lets our site frame that page.`;
    case 'wordpress':
      return `With the Arengo plug-in. In Settings → Arengo: “Allowed addresses”, one a line:

${allowed.join('\n')}`;
    default:
      return 'In the build of the site, the package arengo. The template of the pages needs nothing else.';
  }
}

function policy({way, policy: lines}: Facts): string {
  const types = way === 'npm' ? 'lit-html' : 'lit-html and, with integrity, arengo';
  return `If the site has a Content Security Policy, these are to be added to what you have:

${lines}${way === 'frame' ? '' : `\n\nOnly if your policy already has trusted-types: add ${types}.`}`;
}

function servers({way, home, origins}: Facts): string {
  const first = home === undefined ? [] : [`- ${home} (${way === 'frame' ? 'frame and script' : 'script'})`];
  const data = origins.map((origin) => `- ${origin} (data)`);
  return `Servers that browsers ask:
${[...first, ...data].join('\n')}`;
}

const withLine =
  'To remove it, delete the link and the line in the template: nothing else stays in the site.';
const removal: Readonly<Record<Facts['way'], string>> = {
  link: withLine,
  volto: withLine,
  tag: 'To remove it, delete the tag and the line in the template: nothing else stays in the site.',
  frame: 'To remove it, delete the iframe in the page and the line after it: nothing else stays in the site.',
  wordpress:
    'To remove it, delete the shortcode and, when nobody needs it any more, the plug-in: nothing else stays in the site.',
  npm: 'To remove it, delete the tag, the import and the package: nothing else stays in the site.',
};
