/** What every widget needs, in one chunk: one request for all of it, and one number to keep small. */
const core = new RegExp(
  [
    // Lit's directives come with the one widget that needs some.
    'node_modules/(lit|lit-html|lit-element|@lit|zod)/(?!.*directive)',
    'src/elements/(property|widget)\\.ts$',
    'src/controllers/(resource|language)\\.ts$',
    'src/parts/(documents|faces|facts|failed|heading|notice|provenance|wording)\\.ts$',
    // A link of ours becomes a widget: what recognises it may as well be where the widgets find it.
    'src/model/(many|scheme)\\.ts$',
    'src/sources/(body|exchange|failure|recognise|request|source)\\.ts$',
    'src/styles/',
    'src/messages/(dates|messages|period|plural)\\.ts$',
    'src/fetched\\.ts$',
  ].join('|'),
);

/** What all nouns share beyond the core: apart it would be twenty files that compress badly. */
const shared =
  /src\/(model\/(anything|count|dates|document|link|open-enum|organisation|provenance)|sources\/participation\/(address|chunks))\.ts$/;

/** What reads anything entry by entry. */
const reading = /src\/(model\/distinct|parts\/(chunks|unreadable)|sources\/readable)\.ts$/;

/** What reads a list page by page. */
const pages = /src\/(model\/collection|sources\/pages)\.ts$/;

/** What a noun's widget shares with what only some of its pages load: a table, a file, one of its views. */
const nouns = [
  {
    name: 'questionnaire',
    test: /src\/(model\/(consultation|draft|item|problem|receipt|response)|elements\/consultation\/(form|questions|typed)|parts\/field)\.ts$/,
  },
  {name: 'meetings', test: /src\/(model\/agenda|messages\/when)\.ts$/},
  {name: 'datasets', test: /src\/(elements\/dataset\/(chunks|marks|view)|model\/dataset)\.ts$/},
  {name: 'promises', test: /src\/model\/(commitment|plan)\.ts$/},
];

/** Which modules lie together, the first that fits; what no group takes lies with who loads it alone. */
export const groups = [
  {name: 'core', test: core, priority: 4},
  {name: 'shared', test: shared, priority: 3},
  {name: 'reading', test: reading, priority: 2},
  {name: 'pages', test: pages, priority: 2},
  {name: 'contact', test: /src\/model\/contact\.ts$/, priority: 2},
  {name: 'place', test: /src\/model\/place\.ts$/, priority: 2},
  ...nouns.map((noun) => ({...noun, priority: 1})),
];
