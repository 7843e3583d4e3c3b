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
const root = host.attachShadow({mode: 'open'});
if (styles.styleSheet) root.adoptedStyleSheets = [styles.styleSheet];

/** Draw what is so now, and what has become of a report that was to be copied. */
async function draw(copied?: Copied) {
  const [{report: t}, now] = await Promise.all([
    wordsIn(reportWords, document.documentElement.lang),
    report(),
  ]);
  // Of the words, which may not be there in that of the page.
  host.lang = t.language;
  host.setAttribute('aria-label', t.title);
  const again = () => void draw().catch(reportError);
  const copy = async () => {
    const text = JSON.stringify(now, undefined, 2);
    await draw((await isCopied(text)) ? {is: 'copied'} : {is: 'refused', text});
    // Selected, so that a key copies it.
    root.querySelector('textarea')?.select();
  };
  render(panel(t, now, {again, copy: () => void copy().catch(reportError), copied}), root);
  if (!host.isConnected) document.body.append(host);
}

/** On plain http there is no clipboard, and a browser may refuse it; TypeScript's library has it always. */
async function isCopied(text: string): Promise<boolean> {
  const {clipboard}: {clipboard?: Clipboard} = navigator;
  return (
    (await clipboard?.writeText(text).then(
      () => true,
      () => false,
    )) ?? false
  );
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
