/** What every widget needs, in one chunk: one request for all of it, and one number to keep small. */
const core = new RegExp(
  [
    // Lit's directives come with the one widget that needs some.
    'node_modules/(lit|lit-html|lit-element|@lit|zod)/(?!.*directive)',
    'src/elements/(property|widget)\\.ts$',
    'src/controllers/(chunks|resource|language)\\.ts$',
    'src/parts/(documents|faces|facts|failed|heading|notice|provenance|wording)\\.ts$',
    // A link of ours becomes a widget: what recognises it may as well be where the widgets find it.
    'src/model/(many|scheme)\\.ts$',
    'src/sources/(body|exchange|failure|participation/address|recognise|request|source)\\.ts$',
    'src/styles/',
    'src/messages/(dates|messages|period|plural)\\.ts$',
    'src/fetched\\.ts$',
  ].join('|'),
);

/** What all nouns share beyond the core: apart it would be twenty files that compress badly. */
const shared =
  /src\/(model\/(anything|count|dates|document|link|open-enum|organisation|provenance)|sources\/(shared|participation\/chunks))\.ts$/;

/** What reads anything entry by entry. */
const reading = /src\/(model\/distinct|parts\/(chunks|unreadable)|sources\/readable)\.ts$/;

/** What reads a list page by page. */
const pages = /src\/(model\/collection|sources\/pages)\.ts$/;

/** What belongs to one widget: the rest of its code comes with these. What only some pages need is not among them. */
const widgets = [
  {
    name: 'consultation',
    test: /src\/(elements\/consultation\/define|model\/(consultation|item))\.ts$/,
  },
  {
    name: 'form',
    test: /src\/(elements\/consultation\/(form|form-face|questions|typed)|model\/(draft|problem|receipt|response)|parts\/field)\.ts$/,
  },
  // What asks for results comes with what draws them: both are wanted at once.
  {
    name: 'figures',
    test: /src\/(elements\/consultation\/results\/figures|messages\/result-cells|sources\/results\/results)\.ts$/,
  },
  {
    name: 'agenda',
    test: /src\/(elements\/agenda\/(?!month|table|next|more|unusual)\w+|model\/agenda|messages\/when)\.ts$/,
  },
  {
    name: 'dataset',
    test: /src\/(elements\/dataset\/(?!card|distributions|folded|list|pager)\w+|model\/dataset)\.ts$/,
  },
  {
    name: 'card',
    test: /src\/elements\/dataset\/(card|card-styles|distributions|folded|extras\/chunks)\.ts$/,
  },
  // A plan shows its commitments as a commitment shows itself: the two come together.
  {name: 'plan', test: /src\/(elements\/(commitment|plan)\/\w+|model\/(commitment|plan))\.ts$/},
];

/** Which modules lie together, the first that fits; what no group takes lies with who loads it alone. */
export const groups = [
  {name: 'core', test: core, priority: 4},
  {name: 'shared', test: shared, priority: 3},
  {name: 'reading', test: reading, priority: 2},
  {name: 'pages', test: pages, priority: 2},
  {name: 'read', test: /src\/model\/(read|reasons)\.ts$/, priority: 2},
  {name: 'file', test: /src\/sources\/file\/(chunks|file)\.ts$/, priority: 2},
  // Small things that print, save, or say answers in words: one request where two parts want them.
  {name: 'sheet', test: /src\/elements\/consultation\/(paper-styles|print-sheet)\.ts$/, priority: 2},
  {name: 'part', test: /src\/controllers\/part\.ts$/, priority: 2},
  {name: 'contact', test: /src\/model\/contact\.ts$/, priority: 2},
  {name: 'place', test: /src\/model\/(place|time-zone)\.ts$/, priority: 2},
  ...widgets.map((widget) => ({...widget, priority: 1})),
  // Errors and rare types judge by them, and come one without the other.
  {name: 'checks', test: /src\/model\/check-value\.ts$/, priority: 0.7},
  // What the rare types of questions share; the widget has what it needs itself already.
  {
    name: 'types',
    test: /src\/(elements\/consultation\/types\/(types|kind|pause|chunks)|model\/checks\/codes)\.ts$/,
    priority: 0.5,
  },
  // Someone else's, under a licence of its own: a file of its own, as it came.
  {name: 'ical', test: /node_modules\/ical\.js\//, priority: 0.6},
  // What repeats is worked out for calendars and for entries of ours.
  {
    name: 'recurring',
    test: /src\/sources\/icalendar\/(local-time|recurring|rule|rule-parts|rule-text|series)\.ts$/,
    priority: 0.5,
  },
];
