/**
 * `?arengo-debug`: a panel at the end of the page that says what Arengo does on it. It comes when this part is loaded,
 * which the loader does only where the address of the page asks for it.
 */
import {render} from 'lit';
import {wordsIn} from '../../messages/messages.ts';
import {reportWords} from '../../messages/registry/report.ts';
import {listen} from './heard.ts';
import type {Copied} from './panel.ts';
import {panel} from './panel.ts';
import {styles} from './panel-styles.ts';
import {report} from './report.ts';

const host = document.createElement('aside');
const [language = ''] = document.documentElement.lang.toLowerCase().split('-');
// That of the words, which may not be there in that of the page.
host.lang = Object.hasOwn(reportWords, language) ? language : 'it';
const root = host.attachShadow({mode: 'open'});
if (styles.styleSheet) root.adoptedStyleSheets = [styles.styleSheet];

/** Draw what is so now, and what has become of a report that was to be copied. */
async function draw(copied?: Copied) {
  const [{report: t}, now] = await Promise.all([wordsIn(reportWords, host.lang), report()]);
  host.setAttribute('aria-label', t.title);
  const again = () => void draw().catch(reportError);
  const copy = async () => {
    await draw(await copiedOf(JSON.stringify(now, undefined, 2)));
    // So that a key copies it.
    const text = root.querySelector('textarea');
    text?.focus();
    text?.select();
  };
  render(panel(t, now, {again, copy: () => void copy().catch(reportError), copied}), root);
  if (!host.isConnected) document.body.append(host);
}

/** On plain http there is no clipboard, and a browser may refuse it. */
async function copiedOf(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return {is: 'copied'};
  } catch {
    return {is: 'refused', text};
  }
}

let isDue = false;
/** Many things happen at once while a page loads: one drawing for all of them. */
function drawSoon() {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    draw().catch(reportError);
  }, 200);
}

listen(drawSoon);
drawSoon();
