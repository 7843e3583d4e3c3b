import {plural} from '../../messages/plural.ts';
import type {ComposerWords} from '../words.ts';
import {options, values} from './en-options.ts';

const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toLocaleString('en')}:1`;

export const en: ComposerWords = {
  language: 'en',
  name: 'Arengo composer',
  title: 'Bring participation into your site',
  lead: 'Paste an address: you see at once what it looks like in your page, then copy one line. Nothing to install, and no cookie.',
  chooseLanguage: 'Language of this page',
  skip: 'Skip to content',
  paste: {
    heading: 'What do you want to show?',
    label: 'Address, embed code or table',
    hint: 'The address of a consultation, an agenda, a dataset or a plan; of a page of Decidim or CKAN, or its old embed code; of a calendar (.ics) or a CSV file. You can also paste the rows of a table.',
    show: 'Show',
    file: 'Open a CSV file',
    example: 'Try an example',
    place: 'Address where you will upload the file',
    placeHint:
      'The table stays in this page: it is sent to nobody. Upload it to your site and say here where.',
  },
  asking: 'Reading the address …',
  found: (noun, count) =>
    noun === 'consultation' && count === 1
      ? 'Found a consultation.'
      : noun === 'commitment'
        ? 'Found a commitment.'
        : plural('en', count, {
            one: {
              consultation: 'Found # consultation.',
              agenda: 'Found an agenda with # entry.',
              dataset: 'Found # dataset.',
              plan: 'Found a plan with # commitment.',
            }[noun],
            other: {
              consultation: 'Found # consultations.',
              agenda: 'Found an agenda with # entries.',
              dataset: 'Found # datasets.',
              plan: 'Found a plan with # commitments.',
            }[noun],
          }),
  from: {
    calendar: 'A webcal address: it is the same with https.',
    snippet: 'We took the address out of the code you pasted.',
    embed: 'We took the address of the public page out of the old code of Decidim.',
    widget: 'It is one of our components already: its options are kept.',
  },
  choose: {
    heading: 'What is it?',
    unclear: 'The address does not tell what is there. Please choose.',
  },
  nouns: {
    consultation: 'Consultation',
    agenda: 'Agenda',
    dataset: 'Dataset',
    commitment: 'Commitment',
    plan: 'Action plan',
  },
  problem: 'It cannot be shown',
  cure: 'What to do',
  troubles: {
    nothing: {what: 'There is nothing yet.', cure: 'Paste an address, or try the example.'},
    notWeb: {
      what: 'This is not a web address.',
      cure: 'It must begin with https://. Addresses such as javascript: or mailto: are not taken.',
    },
    onDevice: {
      what: 'This file is on your computer: nobody else can see it.',
      cure: 'Open it with “Open a CSV file” to try it, then upload it to your site and use its address.',
    },
    several: {
      what: 'There are several addresses.',
      cure: 'Paste one at a time. Several agendas become one in a tag that lists them in the same src.',
    },
    noAddress: {
      what: 'There is no address in this code.',
      cure: 'Open the page you want to show in your browser and copy the address from the bar at the top.',
    },
    malformed: {
      what: 'The address is not complete.',
      cure: 'Copy all of it from the bar of your browser, such as https://partecipa.example.it/agenda.',
    },
    mixed: {
      what: 'The address begins with http: a secure page cannot read it.',
      cure: 'Try https://. If there is no answer, whoever runs that server has to switch it on.',
    },
    notAllowed: {
      what: 'The server does not let other pages read it, or does not answer this one.',
      cure: 'Whoever runs it can add the header Access-Control-Allow-Origin (CORS). Otherwise: the relay of an Arengo server, or a copy of the file on your own site.',
    },
    login: {
      what: 'The server asks for a login, or forbids this.',
      cure: 'The data must be public: open the address in a private window and see whether it shows without a login.',
    },
    unreachable: {
      what: 'The server does not answer.',
      cure: 'Check the spelling of the address and that it opens in your browser, then try again.',
    },
    missing: {
      what: 'There is nothing at this address (error 404).',
      cure: 'The page may have moved: open it in your browser and copy the address it has now.',
    },
    notOurs: {
      what: 'This address is like none that we recognise.',
      cure: 'If it is a WordPress or a CKAN, say so in “System”, under “More options”. Otherwise export the data as a CSV file and use its address.',
    },
    unavailable: {
      what: 'The server cannot cope right now.',
      cure: 'Try again in a few minutes. If it goes on, tell whoever runs it.',
    },
    unreadable: {
      what: 'The server answers, but not with data that we can read.',
      cure: 'Often it is a page in place of a file. Use the address of the page of the consultation, agenda or dataset; of a table, check the names of the columns in its first row.',
    },
    unsupported: {
      what: 'What you chose is not at this address.',
      cure: 'Choose something else under “What is it?”, or name the system under “More options”, such as wordpress or ckan.',
    },
    noScript: {
      what: 'The script arengo.js does not load: there can be no preview.',
      cure: 'Check that this folder stands beside that of the script (arengo/ or cdn/).',
    },
  },
  technical: 'For whoever runs the server',
  tryHttps: 'Try https',
  look: {
    heading: 'What it looks like',
    unset: 'as it comes',
    language: 'Language',
    languageHint: 'Usually that of the page.',
    more: 'More options',
    text: 'Words of the link',
    textHint: 'Read before the rest appears, without JavaScript, and when something fails.',
    preview: 'Preview',
    previewHint: 'The real thing, with real data.',
    previewSends:
      'A response that you write here is not sent. But a file that you choose for a question is uploaded at once, and withdrawing a response with its receipt is for real.',
    notSent:
      'This is a preview: the response was not sent. If you chose a file, it is on the server already: remove it from the question to delete it.',
  },
  options,
  values,
  colours: {
    heading: 'The colours of the site',
    chosen: 'Main colour',
    own: 'Use a colour of mine',
    pasted: 'Or paste the CSS properties of the site',
    pastedHint: 'Such as --bs-primary: #5b2a86; With Bootstrap Italia there is nothing to do.',
    rule: 'Rule for the style sheet of the site',
    ratio,
    onPage: (value, isEnough) =>
      isEnough
        ? `Links are easy to read: contrast ${value}.`
        : `Too pale for links: contrast ${value}, at least 4.5:1 is needed.`,
    onButton: (value, isEnough) =>
      isEnough
        ? `The words on buttons are easy to read: contrast ${value}.`
        : `The words on buttons are hard to read: contrast ${value}, at least 4.5:1 is needed.`,
    darkened: (colour) => `We use the nearest tone that can be read: ${colour}.`,
    unknown: 'No colour that we can measure. Those of the page are used.',
  },
  checks: {
    heading: 'Checks',
    good: 'In order',
    note: 'Good to know',
    read: (count) => plural('en', count, {one: '# entry was read.', other: '# entries were read.'}),
    unreadable: (count, rows) =>
      `${count === 0 ? 'Some values cannot be read' : plural('en', count, {one: '# entry cannot be read', other: '# entries cannot be read'})}${rows.length > 0 ? `. Look at the rows: ${rows.join(', ')}` : ''}.`,
    secure: 'The connection is encrypted (https).',
    onThisComputer: 'This address is on your computer: good for trying, but nobody else can see it.',
    notSecure: 'The connection is not encrypted (http): a site with https will not show it.',
    allowed: 'The server lets other pages read it (CORS).',
    sameOrigin:
      'The data are on the server of this page: whether it lets other sites read it (CORS) cannot be seen from here.',
    notPlaced: 'The table is at no address yet: upload it, then check with its real address.',
    onlyInTag: (names) => `This way cannot say everything: use “Plain HTML” for ${names.join(', ')}.`,
    integrity: 'The hash of the script (SRI) is in the line: if the file changes, browsers do not run it.',
    notPinned:
      'The line has no hash (SRI), because the address of arengo.js names no version: with the next update the file changes, and with the hash of today browsers would show nothing any more. If you want one, ask whoever hosts it for an address with a version, such as …/arengo/0.1.0/arengo.js, and write it in “Where arengo.js is”.',
    noIntegrity:
      'The hash of the script (SRI) cannot be computed from here. Check that the address of arengo.js opens, that its server lets it be read (CORS) and that this page is open over https; or ask whoever hosts it.',
    loaderOnThisComputer:
      'The address of arengo.js is on your computer: visitors of the site would not find it. Before you copy, write that of the server that hosts it in “Where arengo.js is”.',
    loaderNotSecure:
      'The address of arengo.js begins with http: a site with https does not load it. Write it with https:// in “Where arengo.js is”; if it does not open so, whoever hosts it has to switch that on.',
    personal: 'Before you publish names of persons, ask your data protection officer.',
  },
  leaves: {
    heading: 'What leaves the browser of readers',
    script: (origin) =>
      origin === undefined ? 'The script, from the site itself' : `The script, from ${origin}`,
    data: (origin) => `The data, from ${origin}`,
    nothing: 'The data of this preview come from no server.',
    noCookie:
      'No cookie, no statistics, no font or script of third parties. Requests for data say which site they come from, not which page.',
    drafts:
      'The draft of a response stays on the device of whoever writes it; after it is sent, the answers and the receipt stay there. All of it can be deleted there.',
  },
  copy: {
    heading: 'Copy and paste',
    way: 'Where do you put it?',
    ways: {
      link: 'Link in an editor',
      tag: 'Plain HTML',
      frame: 'Frame (iframe)',
      wordpress: 'WordPress',
      volto: 'Plone and Volto',
      npm: 'npm',
    },
    hints: {
      link: 'Survives every editor. You can also use the “link” button and paste only the address.',
      tag: 'Where the editor takes HTML, or in the template of the page.',
      frame:
        'Where you cannot add the script to the page. Whoever hosts frame.html has to list the host of the data there, and allow your site. Pages of an Arengo server stand in a frame already, below /embed/.',
      wordpress: 'With the Arengo plug-in: paste it into the block “Shortcode”. Without it use the link.',
      volto: 'In the text block: write the words, press “link” and paste this address.',
      npm: 'For those who develop the site with tools of their own. The package is not published on npm yet: “npm run pack” in the code of Arengo writes its archive, dist/npm/arengo-<version>.tgz; copy it into your project.',
    },
    loader: 'Where arengo.js is',
    loaderHint: 'The address that its host gives you. There is no public CDN.',
    loaderElsewhere: (origin) =>
      `Careful: arengo.js comes from ${origin}, not from the server of this page. Whoever runs that server can read and change everything in the pages that have the script. If this composition came to you as a link, copy only if you know that server.`,
    once: 'Once, in the template of the site',
    here: 'Where it should appear',
    address: 'Only the address, for the “link” button',
    button: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not let us copy: the text is selected, press Ctrl+C.',
    undo: 'To remove it, delete what you pasted.',
    share: 'Link to this composition',
    shareHint: 'It holds all that you have chosen. Nothing is stored here.',
  },
  footer: 'This page uses no cookie and stores nothing.',
};
