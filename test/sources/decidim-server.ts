import type {IncomingMessage} from 'node:http';
import {serve} from './ckan-server.ts';
import type {Content} from './decidim-api.ts';
import {decidimApi} from './decidim-api.ts';
import type {Version} from './decidim-schema.ts';

export {inLanguages, it, type Content} from './decidim-api.ts';

/** A look-alike of Decidim on a real socket: only its API, the rest of it asks for nothing that we read. */
export async function decidim(version: Version, content: Content) {
  const queries: string[] = [];
  const api = decidimApi(version, content, (query) => queries.push(query));
  const origin = await serve((incoming, response) => {
    void bodyOf(incoming).then(async (body) => {
      const {method = 'GET', url = '/', headers} = incoming;
      if (method === 'POST' && url !== '/api') return response.writeHead(302, {location: '/api/docs'}).end();
      const type = headers['content-type'] ?? '';
      const asked = new Request(`http://localhost${url}`, {
        method,
        headers: {
          'content-type': type,
          'access-control-request-headers': String(headers['access-control-request-headers'] ?? ''),
        },
        ...(method === 'POST' ? {body} : {}),
      });
      const answer = await api(asked);
      return response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    });
  });
  return {origin, queries};
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
