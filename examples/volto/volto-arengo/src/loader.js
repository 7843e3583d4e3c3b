/** Puts arengo.js into the page, once; only in the browser, and after React has taken over what the server sent. */
export function load({script = '/arengo/arengo.js', integrity, origins = []}) {
  const address = new URL(script, document.baseURI).href;
  if ([...document.scripts].some(({src}) => src === address)) return;
  const element = document.createElement('script');
  element.type = 'module';
  element.dataset.origins = origins.join(' ');
  if (integrity) {
    element.integrity = integrity;
    element.crossOrigin = 'anonymous';
  }
  element.src = address;
  document.head.append(element);
}
