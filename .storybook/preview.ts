import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import '../src/define.ts';
import {beQuiet, listen} from '../stories/alarm.ts';
import {forceInTests} from '../stories/forced-colors.ts';
import {startNetwork} from '../stories/network.ts';
import {inPage} from '../stories/page.ts';
import {globalTypes, toolbar} from '../stories/toolbar.ts';
import {tables} from '../stories/widget.ts';

setCustomElementsManifest(tables);

const preview: Preview = {
  beforeAll: startNetwork,
  beforeEach: [listen, ({globals}) => forceInTests(globals['colors'] === 'forced')],
  afterEach: beQuiet,
  decorators: [inPage, withActions],
  globalTypes,
  initialGlobals: toolbar,
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    // What the author of a page writes, without the page.
    docs: {source: {excludeDecorators: true}},
    actions: {handles: ['arengo-loaded', 'arengo-failed', 'arengo-submit', 'arengo-submitted']},
    options: {
      storySort: {
        order: [
          'Start here',
          'Consultation',
          'Agenda',
          'Dataset',
          'Plan',
          'Commitment',
          'In the wild',
          'Words',
        ],
      },
    },
  },
};

export default preview;
