import {Hono} from 'hono';
import {describeRoute} from 'hono-openapi';
import {languageFor} from '../../../src/messages/messages.ts';
import {conditional} from '../caching.ts';
import type {Deps} from '../deps.ts';
import type {Oembed, OembedForm} from '../frames/oembed.ts';
import {oembedForms, oembedOf, oembedXml} from '../frames/oembed.ts';
import {shownOf} from '../frames/shown.ts';
import type {Target} from '../frames/target.ts';
import {targetAt} from '../frames/target.ts';
import {headersOfReads, notChanged, oembedParameters, oembedSchema, problems} from '../openapi.ts';
import {pageWords} from '../page-words.ts';
import {problemResponse, Refused} from '../problems.ts';

/** `/oembed`: what a site needs to show an address of ours (oEmbed 1.0, https://oembed.com). */
export function oembedRoutes({store, settings}: Deps): Hono {
  const app = new Hono();
  app.use('/oembed', conditional());
  app.get(
    '/oembed',
    describeRoute({
      operationId: 'oembed',
      summary: 'How to show an address of this server in a page of others (oEmbed 1.0)',
      tags: ['frames'],
      parameters: oembedParameters,
      responses: {
        200: {
          description: 'An answer of the type `rich`: a frame, in pixels.',
          headers: headersOfReads,
          content: {
            'application/json': {schema: oembedSchema},
            'text/xml': {schema: {type: 'string'}},
          },
        },
        ...notChanged,
        501: {
          description: '`invalid`: a format that is neither `json` nor `xml`',
          content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
        },
        ...problems('invalid', 'notFound', 'tooMany', 'unavailable'),
      },
    }),
    async (c) => {
      const {url, format = 'json', maxwidth, maxheight} = c.req.query();
      if (!isForm(format))
        return problemResponse({code: 'invalid', status: 501, detail: 'format: json or xml'});
      if (url === undefined) throw new Refused({code: 'invalid', detail: 'url: the address to show'});
      const target = targetAt(url, settings.publicUrl);
      const shown = target && (await shownOf(store, target, settings.now()));
      if (!target || !shown) throw new Refused({code: 'notFound', detail: 'nothing of this server to show'});
      const room = {width: pixels('maxwidth', maxwidth), height: pixels('maxheight', maxheight)};
      const oembed = await oembedOf(target, shown, listNameOf(target), room, settings);
      c.header('Cache-Control', `public, max-age=${settings.maxAgeSeconds}`);
      c.header('Content-Type', `${oembedForms[format]}; charset=utf-8`);
      return c.body(await written(format, oembed));
    },
  );
  return app;
}

const isForm = (format: string): format is OembedForm => Object.hasOwn(oembedForms, format);

const written = async (format: OembedForm, oembed: Oembed) =>
  format === 'xml' ? oembedXml(oembed) : JSON.stringify(oembed);

function pixels(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new Refused({code: 'invalid', detail: `${name}: pixels, a whole number`});
}

/** What a list is called, in the language that the address asks for. */
function listNameOf({noun, options}: Target): string {
  const words = pageWords[languageFor(options.get('lang') ?? 'it')];
  if (noun === 'agenda') return words.agenda;
  return noun === 'dataset' ? words.datasets : words.list;
}
