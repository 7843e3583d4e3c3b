/**
 * `?arengo-debug`: a panel at the end of the page that says what Arengo does on it. It comes when this part is loaded,
 * which the loader does only where the address of the page asks for it.
 */
import {render} from 'lit';
import {wordsIn} from '../../messages/messages.ts';
import {reportWords} from '../../messages/registry/report.ts';
import {listen} from './heard.ts';
import {panel} from './panel.ts';
import {styles} from './panel-styles.ts';
import {report} from './report.ts';

const host = document.createElement('aside');
host.lang = document.documentElement.lang;
const root = host.attachShadow({mode: 'open'});
if (styles.styleSheet) root.adoptedStyleSheets = [styles.styleSheet];

/** Draw what is so now. */
async function draw(isCopied = false) {
  const [{report: t}, now] = await Promise.all([wordsIn(reportWords, host.lang || 'it'), report()]);
  host.setAttribute('aria-label', t.title);
  const again = () => void draw().catch(reportError);
  const copy = () => {
    navigator.clipboard.writeText(JSON.stringify(now, undefined, 2)).then(() => draw(true), reportError);
  };
  render(panel(t, now, {again, copy, isCopied}), root);
  if (!host.isConnected) document.body.append(host);
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
