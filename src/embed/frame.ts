/**
 * `frame.js`: stands in pages that stand in frames, those of an arengo-server (`/embed/…`) and `frame.html`, and talks
 * to the page around, where `arengo-frame.js` listens (docs/decisions/0064).
 */
import {showAddressed} from './frame/addressed.ts';
import {converse} from './frame/conversation.ts';

const main = document.querySelector('main');
const listed = document.querySelector<HTMLMetaElement>('meta[name="arengo-hosts"]');
if (main && listed) showAddressed(main, listed.content);
converse();
