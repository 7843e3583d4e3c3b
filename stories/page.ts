import type {Decorator, StoryContext} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {action} from 'storybook/actions';
import {force, isForced} from './forced-colors.ts';
import {setNetwork} from './network.ts';
import './page.css';
import {toolbar} from './toolbar.ts';

/** The page around a story. */
export const inPage: Decorator = (story, {globals}) => {
  const {language, theme, direction, network, colors} = {...toolbar, ...globals};
  setNetwork(network);
  const isPlayed = colors === 'forced' && !isForced();
  const whenThere = (page?: Element) => {
    // Its widgets are put into it right after.
    if (isPlayed && page instanceof HTMLElement) queueMicrotask(() => force(page));
  };
  return html`${isPlayed ? approximation : nothing}
    <div class="page" lang=${language} dir=${direction} data-theme=${theme} @click=${stay} ${ref(whenThere)}>
      ${story()}
    </div>`;
};

const approximation = html`<p class="approximation" lang="en">
  An approximation by a style sheet. For the real thing: developer tools → Rendering → Emulate CSS media
  feature <code>forced-colors: active</code>, or Contrast themes in Windows. The tests run under the real
  thing.
</p>`;

/** A link does not lead out of its story: the panel Actions says where it leads. */
function stay(event: Event) {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link?.href) return;
  event.preventDefault();
  action('link')(link.href);
}

/** Whether the story is as its face describes it: nobody has touched controls, language or network. */
export function isUntouched({args, initialArgs, globals}: StoryContext): boolean {
  const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
  const {language, network} = {...toolbar, ...globals};
  return language === toolbar.language && network === toolbar.network && same(args, initialArgs);
}
