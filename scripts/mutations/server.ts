import {breaking} from './mutation.ts';

const responses = ['test/server/responses.test.ts'];
const consultations = ['test/server/consultations.test.ts'];
const headers = ['test/server/headers.test.ts'];
const commons = ['test/server/commons.test.ts'];
const forms = ['test/server/pages/submit.test.ts', 'test/server/pages/form-token.test.ts'];

const openAfterKey = `    if (known) return await settle(deps, known, fingerprint, true);

    const consultation = (await store.consultation(consultationId))?.document;
    if (!consultation) return refused({code: 'notFound', detail: 'no such consultation'});
    const status = statusOf(consultation, now);
    if (status !== 'open') return refused({code: 'notOpen', detail: \`the consultation is \${status}\`});
`;
const [, ...afterKnown] = openAfterKey.split('\n');
const keyAfterOpen = `${afterKnown.join('\n')}    if (known) return await settle(deps, known, fingerprint, true);\n`;

/** Mistakes in what the API does with a request. */
export const server = [
  ...breaking('server/src/responses.ts', responses, {
    'a closed consultation is said before the key is looked up': [openAfterKey, keyAfterOpen],
    'a bad body is said before the consultation is looked at': [
      "if (status !== 'open') return",
      "if (status !== 'open' && read(Response, body).fits) return",
    ],
    'a replay gets a new receipt': [
      'if (known) return await settle(deps, known, fingerprint, true)',
      'if (known) return await settle(deps, {...known, receipt: await sign(settings.keys, {...known.receipt, receivedAt: now})}, fingerprint, true)',
    ],
    'a fresh challenge makes another response': ['const {challenge: _challenge, ...rest}', 'const {...rest}'],
    'a used key takes other answers': [
      'if (recorded.fingerprint === fingerprint) return',
      'if (recorded.fingerprint !== "") return',
    ],
    'anybody may claim paper': ["if (channel !== 'web') return", "if (channel === 'inPerson') return"],
    'what was typed is signed, not what was recorded': [
      'const content = {answers, consultation',
      'const content = {answers: response.value.answers, consultation',
    ],
    'a store that cannot write is a fault of ours': [
      'if (!(error instanceof StoreUnavailable)) throw error',
      'if (!(error instanceof StoreUnavailable) || error.retryAfter > 0) throw error',
    ],
    'what is refused is recorded all the same': [
      'if (errors.length > 0) return',
      'if (errors.length > 1) return',
    ],
    'one body in another order of fields is another response': [
      'sha256(canonicalOf(rest) ?? JSON.stringify(rest))',
      'sha256(JSON.stringify(rest))',
    ],
  }),
  ...breaking(
    'server/src/receipt.ts',
    ['test/server/receipt.test.ts', ...responses, 'test/server/store.test.ts'],
    {
      'the digest leaves out the salt': [
        'canonical({answers, consultation, language, questionnaireVersion, salt})',
        'canonical({answers, consultation, language, questionnaireVersion})',
      ],
      'the private key is published': ['({d: _private, ...open}) => open', '(open) => open'],
      'the withdrawal token can be made by anybody': [
        'await hmac(keys, `withdrawal ${id}`)',
        'await sha256(`withdrawal ${id}`)',
      ],
      'the signature leaves out the digest': [
        'canonical(signed)',
        'canonical({...signed, digest: undefined})',
      ],
    },
  ),
  ...breaking('server/src/form-token.ts', forms, {
    'a token is good for any version': ['[consultation, version, head]', '[consultation, head]'],
    'a token never expires': ['expired: age > lifetime', 'expired: age < 0'],
    'every attempt has a salt of its own': [
      '(await hmac(keys, `form salt ${random}`)).slice(0, 22)',
      'randomText(16)',
    ],
  }),
  ...breaking('server/src/routes/responses.ts', responses, {
    'a key of one character is good enough': ['{16,64}', '{1,64}'],
    'a charset makes JSON something else': [").split(';')[0]?.trim()", ').trim()'],
    'a receipt may be kept by a cache': ["      c.header('Cache-Control', 'no-store');\n", ''],
    'a broken letter is recorded as a question mark': [
      "new TextDecoder('utf-8', {fatal: true})",
      'new TextDecoder()',
    ],
    'the largest body allowed is too large': [
      'maxSize = settings.maxBodyBytes + attached',
      'maxSize = settings.maxBodyBytes + attached - 1',
    ],
  }),
  ...breaking('server/src/routes/list-request.ts', [...consultations, ...commons], {
    'a page may have a million entries': ['Math.min(Number(text), most)', 'Number(text)'],
    'the second page has lost its filters': [
      "['cursor', cursorOf(place)], ...asked]",
      "['cursor', cursorOf(place)]]",
    ],
  }),
  ...breaking('server/src/routes/consultations.ts', [...consultations, ...commons], {
    'the list skips one between pages': [
      'request.nextAfter(last.id)',
      'request.nextAfter(batch.at(-1)?.document.id ?? last.id)',
    ],
    'a list is cached beyond the moment another opens': [
      'cacheControl(settings, seen)',
      'cacheControl(settings, items)',
    ],
    'a cache hands JSON to a browser': ["    if (!isTwin) c.header('Vary', 'Accept', {append: true});\n", ''],
    'an address with its twin’s ending is a page': [
      'if (!form && pages && !prefersJson(c)) return pages.consultation',
      'if (pages && !prefersJson(c)) return pages.consultation',
    ],
  }),
  ...breaking('server/src/routes/agenda-request.ts', commons, {
    'the latest come last': ["latestFirst: order === 'latest'", 'latestFirst: false'],
  }),
  ...breaking('server/src/routes/agenda.ts', commons, {
    'the next page begins after an entry nobody saw': [
      'const last = stored.at(-1);',
      'const last = found.at(-1);',
    ],
  }),
  ...breaking('server/src/agenda-batches.ts', commons, {
    'a calendar has the first 500 entries': ['while (batch.length === batchSize);', 'while (false);'],
  }),
  ...breaking('server/src/routes/datasets.ts', commons, {
    'a table has the first 500 datasets': ['    if (batch.length < 500) return all;', '    return all;'],
    'the twins forget what was asked': [
      'linkTo(c, twinsOf(address, listForms, request.filterQuery));',
      'linkTo(c, twinsOf(address, listForms));',
    ],
  }),
  ...breaking('server/src/routes/plans.ts', commons, {
    'a full last page has a next one': ['stored.length > limit && last', 'stored.length >= limit && last'],
  }),
  ...breaking('server/src/routes/status.ts', headers, {
    'all is well without a database': ['        await store.consultations({limit: 1});\n', ''],
  }),
  ...breaking('server/src/caching.ts', [...consultations, ...commons], {
    'what closes in half a second is kept for one': ['Math.floor((Math.min', 'Math.ceil((Math.min'],
    'caches keep what is no longer open': ['Math.min(maxAgeSeconds, seconds)', 'maxAgeSeconds'],
    'a page of another origin cannot read a 304': ["      'access-control-allow-origin',\n", ''],
  }),
  ...breaking('server/src/headers.ts', headers, {
    'widgets cannot read when to come back': ["      'Retry-After',\n", ''],
    'widgets may not send their key': ["      'Idempotency-Key',\n", ''],
    'the Origin of a form is null': ["referrerPolicy: 'same-origin'", "referrerPolicy: 'no-referrer'"],
    'a page may be framed by anybody': [`      frameAncestors: ["'self'"],\n`, ''],
    'other sites cannot load the script': [
      "crossOriginResourcePolicy: 'cross-origin'",
      "crossOriginResourcePolicy: 'same-origin'",
    ],
  }),
  ...breaking('server/src/negotiation.ts', [...consultations, ...commons], {
    'a script that takes any type is given a page for a problem': [
      "/\\btext\\/html\\b/i.test(c.req.header('Accept') ?? '') && ",
      '',
    ],
  }),
  ...breaking('server/src/problems.ts', headers, {
    'a problem stays in caches': [", 'Cache-Control': 'no-store'}", '}'],
  }),
  ...breaking('server/src/quotas.ts', ['test/server/rate-limit.test.ts'], {
    'the last request of a quota is refused': ['tokens >= wanted', 'tokens > wanted'],
    'reading uses up what is there for writing': [
      'const id = await idOf(address, kind)',
      "const id = await idOf(address, 'read')",
    ],
    'yesterday’s salt serves for ever': ['if (salt.day !== day)', "if (salt.day === '')"],
    'a clock that was set back takes the quota away': ['Math.max(0, time - bucket.at)', '(time - bucket.at)'],
    'addresses are never forgotten': [
      'if (buckets.size >= maxRemembered) forget',
      'if (buckets.size < 0) forget',
    ],
  }),
  ...breaking('server/src/address.ts', ['test/server/rate-limit.test.ts'], {
    'a client chooses the address its requests count against': [".split(',').at(-1)", ".split(',').at(0)"],
    'a forwarded address is believed without a proxy': [
      'const forwarded = trustProxy ?',
      'const forwarded = trustProxy || true ?',
    ],
    'a household with IPv6 has a quota for each address': ['.slice(0, 4)', '.slice(0, 8)'],
  }),
  ...breaking('server/src/settings.ts', responses, {
    'addresses have two slashes': [".replace(/\\/+$/, '')", ''],
  }),
  ...breaking('server/src/static-files.ts', ['test/server/static-files.test.ts'], {
    'the chunks are asked for at every page': [
      "return 'public, max-age=31536000, immutable'",
      "return 'no-cache'",
    ],
  }),
  ...breaking('server/src/agenda-days.ts', ['test/server/agenda-days.test.ts'], {
    'a month ends on its last day but one': [
      'dayOf(Number(year), to + 1, 0)',
      'dayOf(Number(year), to + 1, -1)',
    ],
    'what repeats without end has an end': ['isDay(until) ? until : never', "isDay(until) ? until : ''"],
  }),

  ...breaking('server/src/pages/submit.ts', forms, {
    'a stranger’s page may send a form': [
      'if (!isSameOrigin(c, settings.publicUrl))',
      "if (c.req.method === 'PUT' && !isSameOrigin(c, settings.publicUrl))",
    ],
    'an old form that was sent cannot show its receipt': [
      '(formKey.expired && !(await isUsed(deps, consultation, formKey)))',
      'formKey.expired',
    ],
    'a second click is another attempt': ['refusal, reason}, token);', 'refusal, reason});'],
    'a changed form gets a new receipt': [
      'if (earlier) return page(c, receiptPage(view, earlier, true)',
      'if (earlier) return page(c, receiptPage(view, earlier, false)',
    ],
    'trying again is the advice for a closed form': [
      "const isOpen = statusOf(consultation, now) === 'open'",
      "const isOpen = statusOf(consultation, now) !== 'suspended'",
    ],
  }),
  ...breaking('server/src/pages/same-origin.ts', forms, {
    'a neighbour’s page is one of ours': ["return site === 'same-origin'", "return site !== 'cross-site'"],
    'who does not say where it comes from is one of ours': [
      'return origin === new URL(publicUrl).origin',
      'return origin === undefined || origin === new URL(publicUrl).origin',
    ],
  }),
  ...breaking('server/src/pages/page.ts', ['test/server/pages/consultation.test.ts', ...forms], {
    'a receipt page is kept': [
      "return send(c, content, status, 'no-store')",
      "return send(c, content, status, 'private, no-cache')",
    ],
    'going back brings a new form under the old answers': [
      "return send(c, content, 200, 'private, no-cache')",
      "return send(c, content, 200, 'no-store')",
    ],
  }),
  ...breaking(
    'server/src/pages/view.ts',
    ['test/server/pages/consultation.test.ts', 'test/server/pages/commons.test.ts'],
    {
      'the language wanted least is spoken': ['.sort((a, b) => b.q - a.q)', '.sort((a, b) => a.q - b.q)'],
    },
  ),
  ...breaking(
    'server/src/pages/wording.ts',
    ['test/server/pages/consultation.test.ts', 'test/server/pages/commons.test.ts'],
    {
      'a text in another language is read with the wrong voice': [
        'isReaders(lang, reader) ? html`${words}`',
        'lang !== "" ? html`${words}`',
      ],
    },
  ),
];
