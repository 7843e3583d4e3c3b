/** The folders beside this one that may hold the script: as a server mounts it, and as it is built. */
const places = ['../arengo/arengo.js', '../cdn/arengo.js'];

/** What of Trusted Types is asked of here; not every browser has them. */
type TypesHost = {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: {createScriptURL: (url: string) => string},
    ): {
      createScriptURL(url: string): string;
    };
  };
};

/** Bring the real `arengo.js` into this page; its address, or `undefined` when it is in none of the places. */
export async function bringLoader(): Promise<string | undefined> {
  const allowed = places.map((place) => new URL(place, document.baseURI).href);
  // The globals of a page, as far as Trusted Types go.
  const {trustedTypes} = globalThis as TypesHost;
  const policy = trustedTypes?.createPolicy('arengo', {
    createScriptURL: (url) => {
      if (!allowed.includes(url)) throw new TypeError(`not a place of arengo.js: ${url}`);
      return url;
    },
  });
  for (const url of allowed) if (await isLoaded(policy?.createScriptURL(url) ?? url)) return url;
  return undefined;
}

function isLoaded(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => {
      script.remove();
      resolve(false);
    });
    script.src = url;
    document.head.append(script);
  });
}
