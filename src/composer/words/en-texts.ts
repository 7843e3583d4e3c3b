import type {ComposerWords} from '../words.ts';

export const texts: ComposerWords['texts'] = {
  heading: 'Three texts, ready',
  lead: 'To be copied and looked over: drafts, not legal advice.',
  supplier: 'Message to your supplier',
  privacy: 'Line for the privacy notice',
  accessibility: 'Line for the accessibility statement',
  supplierText: ({script, policy, home, origins, hasIntegrity, isFrame}) =>
    `Hello,
we would like to show content on our site with Arengo, free web components for participation (licence BSD-3-Clause). It uses no cookie and loads nothing from third parties.

${
  isFrame
    ? `The content is in an iframe: the code is in the page. The template needs no line.`
    : `1. In the template of the pages, once:

${script}
${hasIntegrity ? '\nThe attribute integrity holds for this version of the file: who updates the file updates the hash. The server of the script must send Access-Control-Allow-Origin.\n' : ''}`
}
2. If the site has a Content Security Policy, these are to be added to what you have:

${policy}

3. Servers that browsers ask:
- ${home} (script)
${origins.map((origin) => `- ${origin} (data)`).join('\n')}

To remove it, delete the link and this line: nothing else stays in the site.
Thank you.`,
  privacyText: ({home, origins}, noun) =>
    `Pages with content of Arengo ask ${home} for the script and ${origins.join(', ')} for the data; these servers receive the IP address of visitors, as any web server does; that of the data is not told the address of the page they visit. No cookies and no analytics are used.${
      noun === 'consultation'
        ? ' The draft of a response stays in the browser (localStorage) until it is sent or deleted; responses that were sent are treated as the privacy notice of the consultation says.'
        : ' Nothing is stored in the browser.'
    }`,
  accessibilityText: () =>
    'Content of Arengo is designed to conform to WCAG 2.2, level AA (EN 301 549); it works with a keyboard and with assistive technology, and without JavaScript a link remains. It was checked with automatic tools: the checks on our site are of [date]. Report a barrier: [address].',
};
