import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';
import {houseRules} from '../../scripts/lint/house-rules.ts';

// A snippet that turns a rule off has nothing else to turn it off for.
const quiet = {linterOptions: {reportUnusedDisableDirectives: 'off' as const}};
const eslint = new ESLint({overrideConfigFile: true, overrideConfig: [...houseRules, quiet]});

/** The rules that report on this code, were it in this file. */
async function reports(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, {filePath: file});
  return (result?.messages ?? []).map(({ruleId, message}) => ruleId ?? message);
}

type Cases = Record<string, {refuses: [string, string][]; accepts: [string, string][]}>;

const cases: Cases = {
  'one-way-imports': {
    refuses: [
      ['src/model/link.ts', "import {request} from '../sources/request.ts';"],
      ['src/sources/file.ts', "import {Resource} from '../controllers/resource.ts';"],
      ['src/controllers/resource.ts', "import {notice} from '../parts/notice.ts';"],
      ['src/parts/notice.ts', "import {Widget} from '../elements/widget.ts';"],
      ['src/elements/widget.ts', "import {frame} from '../embed/frame.ts';"],
      ['src/messages/it/agenda.ts', "import {statusOf} from '../../model/consultation.ts';"],
      ['src/messages/it/agenda.ts', "import type {Source} from '../../sources/source.ts';"],
      ['src/styles/base.ts', "import type {Link} from '../model/link.ts';"],
      ['src/model/link.ts', "export * from '../sources/request.ts';"],
      ['src/model/link.ts', "type Request = import('../sources/request.ts').Request;"],
      ['server/src/app.ts', "import {Resource} from '../../src/controllers/resource.ts';"],
      ['src/model/link.ts', "import {createApp} from '../../server/src/app.ts';"],
    ],
    accepts: [
      ['src/embed/loader.ts', "import {Widget} from '../elements/widget.ts';"],
      ['src/elements/agenda/agenda.ts', "import {notice} from '../../parts/notice.ts';"],
      ['src/sources/file.ts', "import {Agenda} from '../model/agenda.ts';"],
      ['src/messages/it/agenda.ts', "import type {Agenda} from '../../model/agenda.ts';"],
      ['src/styles/base.ts', "import {css} from 'lit';"],
      ['server/src/routes/agenda.ts', "import {Agenda} from '../../../src/model/agenda.ts';"],
      ['server/src/app.ts', "import {status} from './routes/status.ts';"],
    ],
  },
  'zod-only-in-model': {
    refuses: [['src/sources/ckan.ts', "import * as z from 'zod/mini';"]],
    accepts: [
      ['src/model/link.ts', "import * as z from 'zod/mini';"],
      ['server/src/settings.ts', "import * as z from 'zod/mini';"],
    ],
  },
  'zod-mini': {
    refuses: [
      ['src/model/link.ts', "import * as z from 'zod';"],
      ['server/src/app.ts', "import type {ZodType} from 'zod/v4';"],
    ],
    accepts: [['src/model/link.ts', "import * as z from 'zod/mini';"]],
  },
  'fetch-only-in-sources': {
    refuses: [
      ['src/controllers/delivery.ts', "void fetch('/');"],
      ['src/controllers/delivery.ts', "void globalThis.fetch('/');"],
      ['src/embed/loader.ts', 'const get = window.fetch;'],
      ['src/parts/map.ts', 'new XMLHttpRequest();'],
    ],
    accepts: [
      ['src/sources/request.ts', "void fetch('/');"],
      [
        'src/controllers/delivery.ts',
        'type Options = {fetch: typeof fetch; other: typeof globalThis.fetch};',
      ],
      ['src/controllers/delivery.ts', "export const get = (fetch: (url: string) => void) => fetch('/');"],
    ],
  },
  'define-only-in-define': {
    refuses: [
      ['src/elements/agenda/agenda.ts', "customElements.define('arengo-agenda', AgendaElement);"],
      ['src/embed/loader.ts', "window.customElements.define('arengo-agenda', AgendaElement);"],
      ['src/elements/agenda/agenda.ts', "@customElement('arengo-agenda') class AgendaElement {}"],
    ],
    accepts: [
      ['src/define.ts', "customElements.define('arengo-agenda', AgendaElement);"],
      ['src/elements/agenda/define.ts', "customElements.define('arengo-agenda', AgendaElement);"],
      ['src/embed/loader.ts', "customElements.get('arengo-agenda');"],
    ],
  },
  'dynamic-import-only-in-registries': {
    refuses: [
      ['src/elements/agenda/agenda.ts', "void import('./month.ts');"],
      ['src/controllers/resource.ts', "void import('../sources/source.ts');"],
    ],
    accepts: [
      ['src/embed/loader.ts', "void import('../define.ts');"],
      ['src/sources/source.ts', "void import('./ckan.ts');"],
      ['src/messages/registry/steps.ts', "void import('../it/steps.ts');"],
      ['src/elements/agenda/chunks.ts', "void import('./month.ts');"],
    ],
  },
  'environment-only-in-settings': {
    refuses: [['server/src/app.ts', 'export const port = process.env.PORT;']],
    accepts: [
      ['server/src/settings.ts', 'export const port = process.env.PORT;'],
      ['server/src/main.ts', 'export const {PORT} = process.env;'],
    ],
  },
  'node-only-at-the-edge': {
    refuses: [['server/src/routes/status.ts', "import {readFileSync} from 'node:fs';"]],
    accepts: [
      ['server/src/main.ts', "import {createServer} from 'node:http';"],
      ['server/src/cli/publish.ts', "import {readFileSync} from 'node:fs';"],
      ['server/src/store/sqlite.ts', "import {readFileSync} from 'node:fs';"],
    ],
  },
  'relative-imports-end-in-ts': {
    refuses: [
      ['src/model/link.ts', "import {text} from './text';"],
      ['server/src/app.ts', "import {text} from './text.js';"],
      ['test/model/link.test.ts', "import {text} from '../../src/model/text';"],
    ],
    accepts: [
      ['src/model/link.ts', "import {text} from './text.ts';"],
      ['test/scripts/setup.test.ts', "import {setup} from '../../scripts/setup.mjs';"],
    ],
  },
  'named-exports-only': {
    refuses: [
      ['src/model/link.ts', 'export default 1;'],
      ['server/src/app.ts', 'const app = 1; export {app as default};'],
    ],
    accepts: [['src/model/link.ts', 'export const link = 1;']],
  },
  'no-rem': {
    refuses: [['src/elements/agenda/styles.ts', 'export const styles = css`a { padding: 0.5rem; }`;']],
    accepts: [['src/elements/agenda/styles.ts', 'export const styles = css`a { padding: 0.5em; }`;']],
  },
  'no-style-attribute': {
    refuses: [
      ['src/parts/bar.ts', 'html`<div class="bar" style="width: 3px"></div>`;'],
      ['src/parts/bar.ts', 'html`<div\n  style=${width}></div>`;'],
      ['src/parts/bar.ts', "import {styleMap} from 'lit/directives/style-map.js';"],
      ['server/src/pages/home.ts', 'html`<p style="color: red"></p>`;'],
    ],
    accepts: [['src/parts/bar.ts', 'html`<rect width=${width} data-style="a"></rect><p>style = form</p>`;']],
  },
  'described-disable': {
    refuses: [
      ['src/model/link.ts', '/* eslint-disable */\nexport const link = 1;'],
      ['test/model/link.test.ts', '// eslint-disable-next-line no-console\nconsole.log(1);'],
      ['src/model/link.ts', 'console.log(1); // eslint-disable-line'],
    ],
    accepts: [
      ['src/model/link.ts', '// eslint-disable-next-line no-console -- it is a tool\nconsole.log(1);'],
    ],
  },
};

describe('house rules', () => {
  for (const [rule, {refuses, accepts}] of Object.entries(cases)) {
    it.each(refuses)(`${rule} refuses in %s: %s`, async (file, code) => {
      expect(await reports(file, code)).toEqual([`arengo/${rule}`]);
    });
    it.each(accepts)(`${rule} accepts in %s: %s`, async (file, code) => {
      expect(await reports(file, code)).toEqual([]);
    });
  }

  it('has a case for every rule', () => {
    const rules = houseRules.flatMap((part) => Object.keys(part.plugins?.['arengo']?.rules ?? {}));
    expect(Object.keys(cases).sort()).toEqual(rules.sort());
  });
});
