// Tells Matomo, or Web Analytics Italia (which is a Matomo), what happens in the widgets of a page.
// Arengo itself sends nothing to anybody: this is a file of your site, beside the lines that Matomo gave you.
const queue = (window._paq ??= []);
const told = new Set();

/** One action for each widget: which kind it is, and the address it shows. Never an answer, never a receipt. */
function tell(action, event) {
  const [widget] = event.composedPath();
  const noun = widget.localName.replace('arengo-', '');
  const [address] = (widget.getAttribute('src') ?? '').split('?');
  if (told.has(`${action} ${noun} ${address}`)) return;
  told.add(`${action} ${noun} ${address}`);
  queue.push(['trackEvent', 'Arengo', `${noun}: ${action}`, address]);
}

document.addEventListener('arengo-loaded', (event) => tell('mostrato', event));
document.addEventListener('arengo-failed', (event) => tell(`non disponibile (${event.reason})`, event));
document.addEventListener('arengo-submitted', (event) => tell('risposta inviata', event));
