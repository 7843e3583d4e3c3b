/** What a fake server does with one request: answer, or break. */
export type Step = (url: string, init: RequestInit) => Response | Promise<Response>;

/** A `fetch` that goes through its steps, repeating the last, and keeps what it was asked. */
export function fakeFetch(...steps: readonly [Step, ...Step[]]) {
  const asked: {readonly url: string; readonly init: RequestInit}[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    const step = steps[Math.min(asked.length, steps.length - 1)] ?? steps[0];
    asked.push({url, init});
    return step(url, init);
  };
  return {fetch, asked};
}

/** A JSON answer. */
export const json =
  (value: unknown, init: ResponseInit = {}): Step =>
  () =>
    Response.json(value, init);

/** An answer of a given status with no JSON in it. */
export const status =
  (code: number, headers: Record<string, string> = {}): Step =>
  () =>
    new Response('<p>no</p>', {status: code, headers: {'content-type': 'text/html', ...headers}});

/** What `fetch` throws for DNS, TLS, CORS and CSP alike. */
export const broken: Step = () => Promise.reject(new TypeError('Failed to fetch'));

/** A server that never answers; as the real one, it ends with its signal. */
export const silent: Step = (_url, {signal}) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

/** An answer that was reached through a redirect. */
export const redirected =
  (to: string, step: Step): Step =>
  async (url, init) => {
    const response = await step(url, init);
    Object.defineProperties(response, {redirected: {value: true}, url: {value: to}});
    return response;
  };
