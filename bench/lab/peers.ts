import {readFileSync} from 'node:fs';

/** What a page loads before it can use something: its files in order, as the maker ships them or bundled. */
export type Peer = {
  readonly name: string;
  readonly files: readonly string[];
};

const versionOf = (name: string): string => {
  const {version} = JSON.parse(readFileSync(`bench/node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return version;
};

const packages = (name: string, ...files: readonly string[]) =>
  files.map((file) => `/packages/${name}/${file}`);
const bundled = (name: string) => `/bench/peers/${name}.js`;

/** The peers, by the name of their contender or bundle. */
export function peers() {
  const fullCalendar = `FullCalendar ${versionOf('@fullcalendar/core')}`;
  return {
    'survey-js': {
      name: `SurveyJS ${versionOf('survey-core')}`,
      files: [
        // Its other style sheet asks a third party for a font, which there is not here.
        ...packages('survey-core', 'survey-core.fontless.min.css', 'survey.core.min.js'),
        ...packages('survey-js-ui', 'survey-js-ui.min.js'),
      ],
    },
    'json-forms': {
      name: `JSON Forms ${versionOf('@jsonforms/core')}`,
      files: [bundled('json-forms')],
    },
    shoelace: {
      name: `six controls of Shoelace ${versionOf('@shoelace-style/shoelace')}`,
      files: packages(
        '@shoelace-style/shoelace/cdn',
        'themes/light.css',
        ...['input', 'select', 'option', 'radio-group', 'radio', 'button'].map(
          (part) => `components/${part}/${part}.js`,
        ),
      ),
    },
    'full-calendar': {name: fullCalendar, files: [bundled('full-calendar')]},
    'full-calendar-icalendar': {
      name: `${fullCalendar} with iCalendar`,
      files: [bundled('full-calendar-icalendar')],
    },
    'schedule-x': {
      name: `Schedule-X ${versionOf('@schedule-x/calendar')}`,
      files: [...packages('@schedule-x/theme-default', 'dist/index.css'), bundled('schedule-x')],
    },
    'add-to-calendar': {
      name: `add-to-calendar-button ${versionOf('add-to-calendar-button')}`,
      files: packages('add-to-calendar-button', 'dist/atcb.js'),
    },
    chart: {name: `chart.js ${versionOf('chart.js')}`, files: [bundled('chart')]},
    lit: {name: 'Lit alone', files: [bundled('lit')]},
  } satisfies Record<string, Peer>;
}

/** A page that loads these files before anything else. */
export function pageOf(files: readonly string[], body = ''): string {
  const tags = files.map((file) => {
    if (file.endsWith('.css')) return `<link rel="stylesheet" href="${file}">`;
    // What is shipped for a plain script tag runs at once; modules run in order, after the page was read.
    return isModule(file)
      ? `<script type="module" src="${file}"></script>`
      : `<script src="${file}"></script>`;
  });
  return `<!doctype html><html lang="it"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">${tags.join('')}<body>${body}</body></html>`;
}

const isModule = (file: string) => /^\/(bench|arengo)\/|\/cdn\//.test(file);
