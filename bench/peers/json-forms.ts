// JSON Forms as a page without a framework of its own loads it: React, the core and the vanilla controls.
import {JsonForms} from '@jsonforms/react';
import {vanillaCells, vanillaRenderers} from '@jsonforms/vanilla-renderers';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';

Object.assign(globalThis, {
  jsonForms: {
    show: (schema: object, uischema: object, host: HTMLElement) =>
      createRoot(host).render(
        createElement(JsonForms, {
          schema,
          // The layout comes as JSON, which has no type.
          uischema: uischema as never,
          data: {},
          renderers: vanillaRenderers,
          cells: vanillaCells,
          // It would say of every unanswered question that it must be answered.
          validationMode: 'ValidateAndHide',
          onChange: () => undefined,
        }),
      ),
  },
});
