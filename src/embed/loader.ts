/**
 * `arengo.js`: the one line a webmaster pastes. It watches the page for our tags and links and brings in the
 * code of those that are there. It imports nothing at first: what a page does not use, it does not pay for.
 */
const tags: Readonly<Record<string, () => Promise<unknown>>> = {
  'arengo-consultation': () => import('../elements/consultation/define.ts'),
  'arengo-agenda': () => import('../elements/agenda/define.ts'),
  'arengo-dataset': () => import('../elements/dataset/define.ts'),
  'arengo-commitment': () => import('../elements/plan/define.ts'),
  'arengo-plan': () => import('../elements/plan/define.ts'),
};

/** Two copies of the script on one page: the first works, the second stays quiet. */
const mark = Symbol.for('arengo');

/** The baseline of DESIGN §6 (Chrome 111, Firefox 115, Safari 16.4); below it the light DOM stays. */
function isModern(): boolean {
  return 'adoptedStyleSheets' in Document.prototype && 'toSorted' in Array.prototype && 'canParse' in URL;
}

function start() {
  if (mark in globalThis || !isModern()) return;
  Object.defineProperty(globalThis, mark, {value: import.meta.url});
  look(document);
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes)
      for (const node of addedNodes) if (node instanceof Element) look(node.parentElement ?? document);
  }).observe(document, {childList: true, subtree: true});
}

/** Bring in what this part of the page needs. */
function look(root: ParentNode) {
  for (const [tag, load] of Object.entries(tags))
    if (!customElements.get(tag) && root.querySelector(tag)) load().catch(reportError);
  if (root.querySelector('a[href*="#arengo"], a[class*="arengo-"]'))
    import('./links.ts').then(({upgradeLinks}) => upgradeLinks(root, import.meta.url)).catch(reportError);
}

start();
