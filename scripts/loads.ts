/** Something that a page loads: what people call it, and the modules it asks for. `*` stands for the language. */
export interface Load {
  readonly about: string;
  readonly modules: readonly string[];
  /** What is there before it, by what people call it; otherwise the core. */
  readonly on?: string;
}

/** What every page with one of our widgets loads. */
export const core: Load = {
  about: 'the core, for any widget',
  modules: ['src/embed/loader.ts', 'src/elements/widget.ts', 'src/messages/*/common.ts'],
};

const widget = (noun: string) => [`src/elements/${noun}/define.ts`, `src/messages/*/${noun}.ts`];
const lists = 'src/sources/pages.ts';

/** What a page with a widget loads, for each budget in each of the views that load something else. */
export const pages: Readonly<Record<string, readonly Load[]>> = {
  consultation: [
    {
      about: 'a consultation',
      modules: [...widget('consultation'), 'src/elements/consultation/form-face.ts'],
    },
    {
      about: 'a consultation in short',
      modules: [...widget('consultation'), 'src/elements/consultation/card.ts'],
    },
    {
      about: 'a list of consultations',
      modules: [...widget('consultation'), 'src/elements/consultation/list.ts', lists],
    },
  ],
  agenda: [{about: 'an agenda', modules: widget('agenda')}],
  dataset: [
    {about: 'a dataset', modules: [...widget('dataset'), 'src/elements/dataset/card.ts']},
    {about: 'a list of datasets', modules: [...widget('dataset'), 'src/elements/dataset/list.ts', lists]},
  ],
  plan: [{about: 'an action plan', modules: widget('plan')}],
  commitment: [
    {
      about: 'a commitment, with what is said of it',
      modules: [
        ...widget('plan'),
        'src/elements/commitment/timeline/timeline.ts',
        'src/messages/*/timeline.ts',
        'src/sources/plan-pages/plan-pages.ts',
      ],
    },
  ],
};

/** What reads a noun from other systems, and finds which of them. */
const others = (noun: string, module: string) => [
  `src/sources/registry/others/${noun}.ts`,
  `src/sources/${module}.ts`,
];

const withWords = (module: string, words: string) => [module, `src/messages/*/${words}.ts`];

/** What comes on top of a page when it is needed, and not before. */
export const parts: Readonly<Record<string, readonly Load[]>> = {
  links: [{about: 'links that become widgets', modules: ['src/embed/links.ts']}],
  checking: [
    {
      about: 'a script line with an integrity: a consultation',
      on: 'a consultation',
      modules: ['src/embed/checking.ts', 'integrity:consultation'],
    },
    {
      about: 'a script line with an integrity: an agenda',
      on: 'an agenda',
      modules: ['src/embed/checking.ts', 'integrity:agenda'],
    },
    {
      about: 'a script line with an integrity: datasets',
      on: 'a list of datasets',
      modules: ['src/embed/checking.ts', 'integrity:dataset'],
    },
    {
      about: 'a script line with an integrity: a plan',
      on: 'an action plan',
      modules: ['src/embed/checking.ts', 'integrity:plan'],
    },
  ],
  waiting: [{about: 'widgets far below', modules: ['src/controllers/waiting.ts']}],
  report: [
    {
      about: '`?arengo-debug` and `arengo.report()`',
      modules: ['src/embed/report/debug.ts', 'src/embed/report/report.ts'],
    },
  ],
  diagnosis: [{about: 'why something failed, for the console', modules: ['src/sources/diagnosis.ts']}],
  codes: [{about: 'the EU’s code lists', on: 'a dataset', modules: ['src/messages/*/codes.ts']}],
  file: [
    {about: 'a file of an agenda', on: 'an agenda', modules: others('agenda', 'file/agenda')},
    {
      about: 'a file of a consultation',
      on: 'a consultation',
      modules: others('consultation', 'file/consultation'),
    },
    {about: 'a file of datasets', on: 'a list of datasets', modules: others('dataset', 'file/dataset')},
    {
      about: 'a file of commitments',
      on: 'an action plan',
      modules: others('plan', 'file/plan'),
    },
  ],
  own: [
    {about: 'an agenda of a page’s own', on: 'an agenda', modules: others('agenda', 'own/agenda')},
    {
      about: 'a consultation of a page’s own',
      on: 'a consultation',
      modules: others('consultation', 'own/consultation'),
    },
    {about: 'datasets of a page’s own', on: 'a list of datasets', modules: others('dataset', 'own/dataset')},
    {
      about: 'a plan of a page’s own',
      on: 'an action plan',
      modules: others('plan', 'own/plan'),
    },
  ],
  catalogue: [
    {
      about: 'what catalogues of any kind have in common',
      on: 'a list of datasets',
      modules: others('dataset', 'catalogues/reading'),
    },
  ],
  ckan: [
    {
      about: 'datasets of a CKAN',
      on: 'what catalogues of any kind have in common',
      modules: others('dataset', 'ckan/dataset'),
    },
  ],
  dcat: [
    {
      about: 'datasets in JSON-LD',
      on: 'what catalogues of any kind have in common',
      modules: others('dataset', 'dcat/dataset'),
    },
  ],
  untidy: [
    {
      about: 'words where a catalogue has codes, and HTML',
      on: 'datasets of a CKAN',
      modules: ['src/sources/catalogues/untidy.ts'],
    },
  ],
  decidim: [
    {about: 'an agenda of Decidim', on: 'an agenda', modules: others('agenda', 'decidim/agenda')},
    {
      about: 'a consultation of Decidim',
      on: 'a consultation in short',
      modules: others('consultation', 'decidim/consultation'),
    },
    {
      about: 'a plan of Decidim',
      on: 'an action plan',
      modules: others('plan', 'decidim/plan'),
    },
  ],
  wordpress: [
    {
      about: 'an agenda of a WordPress',
      on: 'an agenda',
      modules: others('agenda', 'wordpress/agenda'),
    },
    {
      about: 'datasets of a WordPress',
      on: 'a list of datasets',
      modules: others('dataset', 'wordpress/dataset'),
    },
  ],
  table: [
    {about: 'a table of an agenda', on: 'a file of an agenda', modules: ['src/sources/csv/agenda.ts']},
    {about: 'a table of datasets', on: 'a file of datasets', modules: ['src/sources/csv/datasets.ts']},
    {
      about: 'a table of commitments',
      on: 'a file of commitments',
      modules: ['src/sources/csv/commitments.ts'],
    },
  ],
  registers: [
    {
      about: 'a register of meetings with the columns of others',
      on: 'a table of an agenda',
      modules: ['src/sources/csv/registers.ts'],
    },
  ],
  pager: [
    {
      about: 'more of a long list of datasets',
      on: 'a list of datasets',
      modules: withWords('src/elements/dataset/pager.ts', 'lists'),
    },
  ],
  citing: [
    {
      about: 'addresses of a dataset, copied and cited',
      on: 'a dataset',
      modules: withWords('src/elements/dataset/extras/extras.ts', 'citing'),
    },
  ],
  preview: [
    {
      about: 'the first rows of a file',
      on: 'addresses of a dataset, copied and cited',
      modules: withWords('src/elements/dataset/extras/preview.ts', 'preview'),
    },
  ],
  parser: [
    {
      about: 'what parses CSV',
      on: 'the first rows of a file',
      modules: ['src/sources/csv/grid.ts'],
    },
  ],
  quality: [
    {
      about: 'the quality of a dataset’s metadata',
      on: 'addresses of a dataset, copied and cited',
      modules: withWords('src/elements/dataset/extras/quality.ts', 'quality'),
    },
  ],
  extras: [
    {
      about: 'what few readers ask of an agenda',
      on: 'an agenda',
      modules: ['src/elements/agenda/extras/extras.ts'],
    },
  ],
  taking: [
    {
      about: 'an agenda to take along',
      on: 'what few readers ask of an agenda',
      modules: withWords('src/elements/agenda/extras/taking.ts', 'taking'),
    },
    {
      about: 'a calendar, made in the browser',
      on: 'an agenda to take along',
      modules: ['src/sources/icalendar/write.ts'],
    },
    {
      about: 'a table, made in the browser',
      on: 'an agenda to take along',
      modules: ['src/sources/csv/write-agenda.ts'],
    },
  ],
  detail: [
    {
      about: 'all of an entry',
      on: 'what few readers ask of an agenda',
      modules: withWords('src/elements/agenda/extras/detail.ts', 'detail'),
    },
  ],
  summary: [
    {
      about: 'a register in figures',
      on: 'what few readers ask of an agenda',
      modules: withWords('src/elements/agenda/extras/summary.ts', 'summary'),
    },
  ],
  faults: [
    {
      about: 'what is wrong with a table, row by row',
      on: 'a table of an agenda',
      modules: withWords('src/parts/rows.ts', 'table'),
    },
  ],
  calendar: [{about: 'a calendar (.ics)', on: 'an agenda', modules: others('agenda', 'icalendar/agenda')}],
  recurring: [
    {about: 'entries that repeat', on: 'an agenda', modules: ['src/sources/icalendar/recurring.ts']},
  ],
  more: [
    {
      about: 'what not every list of an agenda needs',
      on: 'an agenda',
      modules: withWords('src/elements/agenda/more.ts', 'lists'),
    },
  ],
  filtering: [
    {
      about: 'the filters of an agenda',
      on: 'what not every list of an agenda needs',
      modules: withWords('src/elements/agenda/filtering/filtering.ts', 'filtering'),
    },
  ],
  merging: [
    {
      about: 'several agendas as one',
      on: 'an agenda',
      modules: ['src/elements/agenda/merging/merging.ts'],
    },
  ],
  next: [
    {
      about: 'what comes next in an agenda',
      on: 'an agenda',
      modules: ['src/elements/agenda/next.ts'],
    },
  ],
  month: [
    {
      about: 'a month of an agenda',
      on: 'an agenda',
      modules: withWords('src/elements/agenda/month.ts', 'month'),
    },
  ],
  register: [
    {
      about: 'an agenda as a table',
      on: 'an agenda',
      modules: withWords('src/elements/agenda/table.ts', 'register'),
    },
  ],
  timeline: [
    {
      about: 'what is said of a commitment, and its time',
      on: 'an action plan',
      modules: withWords('src/elements/commitment/timeline/timeline.ts', 'timeline'),
    },
  ],
  opening: [
    {
      about: 'a page about a commitment, opened in place',
      on: 'what is said of a commitment, and its time',
      modules: ['src/elements/commitment/timeline/opening.ts'],
    },
  ],
  tracking: [
    {
      about: 'the filters and figures of a plan',
      on: 'an action plan',
      modules: withWords('src/elements/plan/tracking/tracking.ts', 'tracking'),
    },
  ],
  pages: [
    {
      about: 'the further pages of a long plan',
      on: 'an action plan',
      modules: ['src/sources/plan-pages/plan-pages.ts'],
    },
  ],
  commitments: [
    {
      about: 'a table of commitments, made in the browser',
      on: 'the filters and figures of a plan',
      modules: ['src/sources/csv/write-commitments.ts'],
    },
  ],
  comparing: [
    {
      about: 'two plans side by side',
      on: 'the filters and figures of a plan',
      modules: withWords('src/elements/plan/comparing/comparing.ts', 'comparing'),
    },
  ],
  sending: [
    {
      about: 'what checks and sends a response',
      on: 'a consultation',
      modules: withWords('src/elements/consultation/sending.ts', 'errors'),
    },
  ],
  steps: [
    {
      about: 'questions step by step',
      on: 'a consultation',
      modules: withWords('src/elements/consultation/steps.ts', 'steps'),
    },
  ],
  piping: [
    {
      about: 'earlier answers in later texts',
      on: 'a consultation',
      modules: withWords('src/elements/consultation/piping.ts', 'steps'),
    },
  ],
  languages: [
    {
      about: 'a consultation in several languages',
      on: 'a consultation',
      modules: withWords('src/elements/consultation/languages.ts', 'languages'),
    },
  ],
  paper: [
    {
      about: 'a questionnaire on paper',
      on: 'a consultation',
      modules: withWords('src/elements/consultation/paper.ts', 'paper'),
    },
  ],
  saving: [
    {
      about: 'an unfinished response as a file',
      on: 'a consultation',
      modules: withWords('src/elements/consultation/saving.ts', 'saving'),
    },
  ],
  types: [
    {
      about: 'questions of a rare type',
      on: 'a consultation',
      modules: withWords('src/elements/consultation/types/types.ts', 'types'),
    },
  ],
  attachments: [
    {
      about: 'files to attach',
      on: 'questions of a rare type',
      modules: [
        ...withWords('src/elements/consultation/types/file.ts', 'files'),
        'src/sources/uploads/tus.ts',
      ],
    },
  ],
  ranking: [
    {
      about: 'a ranking',
      on: 'questions of a rare type',
      modules: ['src/elements/consultation/types/ranking.ts'],
    },
  ],
  matrix: [
    {
      about: 'a matrix',
      on: 'questions of a rare type',
      modules: ['src/elements/consultation/types/matrix.ts'],
    },
  ],
  allocation: [
    {
      about: 'an allocation',
      on: 'questions of a rare type',
      modules: ['src/elements/consultation/types/allocation.ts'],
    },
  ],
  elsewhere: [
    {
      about: 'a consultation that is answered elsewhere',
      on: 'a consultation in short',
      modules: withWords('src/elements/consultation/elsewhere.ts', 'elsewhere'),
    },
  ],
  relay: [
    {
      about: 'a system behind a relay',
      on: 'datasets of a CKAN',
      modules: ['src/sources/relay/through.ts'],
    },
  ],
  location: [
    {
      about: 'a place',
      on: 'questions of a rare type',
      modules: ['src/elements/consultation/types/location.ts'],
    },
  ],
  long: [
    {
      about: 'a choice among many',
      on: 'questions of a rare type',
      modules: ['src/elements/consultation/types/long.ts'],
    },
  ],
  outcome: [
    {
      about: 'what came of a consultation',
      on: 'a consultation',
      modules: withWords('src/elements/consultation/results/after.ts', 'outcome'),
    },
  ],
  results: [
    {
      about: 'the results of a consultation',
      on: 'what came of a consultation',
      modules: [
        ...withWords('src/elements/consultation/results/figures.ts', 'results'),
        'src/sources/results/results.ts',
      ],
    },
  ],
  receipt: [
    {
      about: 'a receipt: kept, withdrawn',
      on: 'a consultation',
      modules: withWords('src/elements/consultation/receipt.ts', 'receipt'),
    },
  ],
  withdrawal: [
    {
      about: 'asking a server about receipts',
      on: 'a receipt: kept, withdrawn',
      modules: ['src/sources/receipts/desk.ts'],
    },
  ],
  verify: [
    {
      about: 'a receipt that is checked',
      on: 'asking a server about receipts',
      modules: [
        'src/elements/consultation/check-face.ts',
        ...withWords('src/elements/consultation/verifying.ts', 'verify'),
      ],
    },
  ],
  proof: [
    {
      about: 'a proof of work',
      on: 'a consultation',
      modules: [
        ...withWords('src/elements/consultation/proof.ts', 'challenge'),
        'src/sources/participation/challenge.ts',
      ],
    },
  ],
};

/** What a page with a frame of ours loads: each is one file, which the frames' own build makes (scripts/frames.ts). */
export const alone: Readonly<Record<string, {readonly about: string; readonly file: string}>> = {
  'frame-host': {about: 'the script of a page with frames', file: 'arengo-frame.js'},
  frame: {about: 'the script inside a frame', file: 'frame.js'},
};
