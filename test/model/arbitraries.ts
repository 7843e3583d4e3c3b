import * as fc from 'fast-check';
import {itemTypes} from '../../src/model/item.ts';
import {answerErrorCodes, problemStatuses} from '../../src/model/problem.ts';

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** What a schema should accept: an arbitrary, and which fields it cannot do without. */
export type Sample = {
  readonly value: fc.Arbitrary<Readonly<Record<string, unknown>>>;
  readonly required: readonly string[];
  readonly optional: readonly string[];
};

function sample(required: Fields, optional: Fields = {}): Sample {
  const requiredKeys = Object.keys(required);
  const value = fc.record({...required, ...optional}, {requiredKeys, noNullPrototype: true});
  return {value, required: requiredKeys, optional: Object.keys(optional)};
}

const list = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, {maxLength: 3});
/** A word we know, or one from the future. */
const word = (...known: readonly string[]) => fc.oneof(fc.constantFrom(...known), fc.constant('futureWord'));
const count = fc.nat();
const truth = fc.boolean();
const figure = fc.double({noNaN: true, noDefaultInfinity: true});
const token = (length: number) =>
  fc.string({unit: fc.constantFrom(...'ABCxyz019-_'), minLength: length, maxLength: length});

export const name = fc.string({unit: 'grapheme', minLength: 1, maxLength: 12});
export const language = fc.constantFrom('it', 'en', 'de', 'de-IT', 'sl', 'fur', 'zh-Hant-TW');
export const text = fc.oneof(
  name,
  fc.dictionary(language, name, {minKeys: 1, maxKeys: 3, noNullPrototype: true}),
);
export const link = fc.webUrl({validSchemes: ['http', 'https'], withQueryParameters: true});
export const contactLink = fc.oneof(link, fc.constantFrom('mailto:urp@comune.example.it', 'tel:+390101234'));
const date = fc.date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true});
export const instant = fc
  .tuple(date, fc.constantFrom('Z', '+02:00', '-11:30'))
  .map(([moment, offset]) => moment.toISOString().replace('Z', offset));
export const day = date.map((moment) => moment.toISOString().slice(0, 10));
export const flexibleDate = fc.oneof(
  instant,
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`),
);
const timeZone = fc.constantFrom('Europe/Rome', 'UTC', 'America/New_York');
const linkId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/);
const digest = token(43).map((text) => `sha-256:${text}`);
const code = fc.string({minLength: 1, maxLength: 64});

export const period = sample({}, {start: flexibleDate, end: flexibleDate});
export const licence = sample({}, {code: name, title: text, url: link, open: truth});
export const provenance = sample(
  {},
  {source: text, url: link, publishedAt: flexibleDate, modifiedAt: flexibleDate, licence: licence.value},
);
export const organisation = sample(
  {name: text},
  {ipaCode: name, url: link, kind: word('pa', 'cso', 'company')},
);
export const document = sample({title: text, url: link}, {mediaType: name, bytes: count, language});
const latitude = fc.double({min: -90, max: 90, noNaN: true});
const longitude = fc.double({min: -180, max: 180, noNaN: true});
export const place = sample(
  {},
  {name: text, address: text, lat: latitude, lon: longitude, url: link, accessibility: text},
);
export const contact = sample(
  {},
  {
    name: text,
    email: fc.constantFrom('urp@comune.example.it', 'a.b+c@example.org'),
    phone: name,
    url: contactLink,
  },
);

const option = sample({code, text}, {exclusive: truth, freeText: truth});
const condition = sample({
  question: linkId,
  operator: word('=', '!=', '>', '<', '>=', '<=', 'exists', 'contains'),
  answer: fc.oneof(name, figure, truth),
});
const limit = fc.oneof(figure, day);
const positive = fc.integer({min: 1, max: 1_000});
const itemFields = {
  help: text,
  required: truth,
  personal: truth,
  enableWhen: list(condition.value),
  enableBehavior: word('all', 'any'),
  options: list(option.value),
  rows: list(sample({code, text}).value),
  multiple: truth,
  total: positive,
  unit: text,
  min: limit,
  max: limit,
  step: positive,
  minLength: count,
  maxLength: count,
  minChoices: count,
  maxChoices: count,
  minLabel: text,
  maxLabel: text,
  bounds: sample({south: latitude, west: longitude, north: latitude, east: longitude}).value,
  tiles: sample({url: link, attribution: text}).value,
  accept: list(name),
  maxBytes: positive,
  maxFiles: positive,
};
const inner = sample({linkId, type: word(...itemTypes), text}, itemFields);
export const item = sample(
  {linkId, type: word(...itemTypes), text},
  {...itemFields, items: list(inner.value)},
);
export const questionnaire = sample({
  version: code,
  items: fc.array(item.value, {minLength: 1, maxLength: 3}),
});

const privacy = sample(
  {controller: text, purpose: text, retention: text},
  {legalBasis: text, dpo: text, recipients: text, rightsUrl: contactLink, url: link},
);
const decision = sample(
  {about: text, verdict: word('accepted', 'partly', 'rejected', 'outOfScope')},
  {reason: text, actUrl: link},
);
const outcome = sample(
  {summary: text},
  {publishedAt: flexibleDate, url: link, documents: list(document.value), decisions: list(decision.value)},
);
export const consultation = sample(
  {
    id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,20}$/),
    title: text,
    language,
    organisation: organisation.value,
  },
  {
    summary: text,
    description: text,
    opensAt: instant,
    closesAt: instant,
    timeZone,
    extendedFrom: sample({closesAt: instant}, {reason: text}).value,
    state: word('scheduled', 'suspended', 'withdrawn'),
    stateReason: text,
    topics: list(text),
    documents: list(document.value),
    otherWays: list(
      sample(
        {kind: word('email', 'desk', 'paper', 'web'), text},
        {url: contactLink, questions: count, phase: text},
      ).value,
    ),
    privacy: privacy.value,
    identification: word('anonymous', 'optional', 'required'),
    questionnaire: questionnaire.value,
    resultsPolicy: word('periodic', 'afterClosing', 'never'),
    participants: count,
    outcome: outcome.value,
    provenance: provenance.value,
  },
);

export const response = sample(
  {
    questionnaireVersion: name,
    language,
    answers: list(sample({linkId: name, value: name}).value),
    salt: token(22),
  },
  {channel: word('web', 'paper', 'inPerson'), challenge: name},
);
export const receipt = sample({
  id: token(22),
  consultation: name,
  receivedAt: instant,
  digest,
  signature: fc.tuple(token(5), token(9), token(7)).map((parts) => parts.join('.')),
  verifyUrl: link,
  withdrawalToken: name,
});
export const receiptRecord = sample({
  id: name,
  consultation: name,
  digest,
  receivedOn: day,
  status: word('recorded', 'withdrawn', 'purged'),
});
const resultCount = sample({code: name}, {count, mean: figure, first: count, total: figure, row: name});
const resultPoint = sample({
  lat: fc.integer({min: -90, max: 90}),
  lon: fc.integer({min: -180, max: 180}),
  count,
});
const population = sample(
  {
    linkId: name,
    title: text,
    source: text,
    groups: list(sample({code: name, people: count}).value),
  },
  {url: link, at: flexibleDate},
);
const questionResult = sample(
  {linkId: name},
  {
    answered: count,
    asked: count,
    counts: list(resultCount.value),
    mean: figure,
    median: figure,
    min: fc.oneof(figure, fc.constant('2026-03-01')),
    max: fc.oneof(figure, fc.constant('2026-11-30')),
    total: figure,
    points: list(resultPoint.value),
    texts: list(sample({text: name}, {language}).value),
    hidden: truth,
    changes: list(sample({version: name, kind: word('added', 'removed', 'text', 'options', 'rules')}).value),
  },
);
export const results = sample(
  {asOf: instant, respondents: count},
  {
    byChannel: fc.dictionary(word('web', 'paper'), count, {noNullPrototype: true}),
    byVersion: fc.dictionary(word('1', '2'), count, {noNullPrototype: true}),
    final: truth,
    questions: list(questionResult.value),
    items: list(item.value),
    populations: list(population.value),
    note: text,
  },
);
export const problem = sample(
  {code: word(...Object.keys(problemStatuses))},
  {
    title: name,
    detail: name,
    status: fc.integer({min: 400, max: 599}),
    errors: list(
      sample({linkId: name, code: word(...answerErrorCodes)}, {row: name, limit: fc.oneof(figure, name)})
        .value,
    ),
  },
);

const counterpart = sample(
  {name: text, kind: word('person', 'organisation')},
  {
    register: sample({name: text}, {number: name, url: link}).value,
    onBehalfOf: text,
    country: fc.constantFrom('IT', 'BE'),
  },
);
export const agendaEntry = sample(
  {
    id: name,
    kind: word('event', 'meeting'),
    title: text,
    language,
    start: flexibleDate,
    datePrecision: word('minute', 'day', 'month', 'quarter'),
  },
  {
    end: flexibleDate,
    timeZone,
    status: word('scheduled', 'held', 'cancelled', 'postponed', 'rescheduled'),
    previousStart: flexibleDate,
    capacity: sample({}, {places: count, full: truth}).value,
    mode: word('inPerson', 'online', 'hybrid', 'phone', 'written'),
    place: place.value,
    url: link,
    organisation: organisation.value,
    officials: list(sample({role: text}, {name, organisation: organisation.value}).value),
    counterparts: list(counterpart.value),
    subject: text,
    topics: list(text),
    documents: list(document.value),
    minutesUrl: link,
    exemption: text,
    nilReturn: truth,
    recurrence: name,
    revision: count,
    provenance: provenance.value,
  },
);
export const agenda = sample(
  {items: list(agendaEntry.value)},
  {next: name, publicationRule: sample({days: count, label: text, url: link}).value},
);

const distribution = sample(
  {accessUrl: link},
  {
    title: text,
    format: name,
    mediaType: name,
    bytes: count,
    downloadUrl: link,
    kind: word('file', 'api'),
    licence: licence.value,
    modified: flexibleDate,
    rights: text,
  },
);
export const dataset = sample(
  {id: name, title: text, language},
  {
    description: text,
    publisher: organisation.value,
    holder: organisation.value,
    themes: list(name),
    keywords: list(name),
    accessRights: name,
    frequency: name,
    issued: flexibleDate,
    modified: flexibleDate,
    licence: licence.value,
    temporal: period.value,
    spatial: text,
    languages: list(language),
    conformsTo: list(link),
    contact: contact.value,
    landingPage: link,
    hvdCategory: name,
    distributions: list(distribution.value),
    usage: sample({period: period.value}, {downloads: count, apiCalls: count, reuses: count}).value,
    provenance: provenance.value,
  },
);

const milestone = sample(
  {id: name, title: text},
  {
    start: flexibleDate,
    due: flexibleDate,
    previousDue: list(sample({due: flexibleDate}, {changedAt: flexibleDate, source: link}).value),
    status: word('planned', 'underway', 'achieved', 'missed', 'dropped'),
    achievedAt: flexibleDate,
    evidence: list(document.value),
  },
);
const assessment = sample(
  {
    voice: word('self', 'independent', 'civic'),
    by: text,
    aspect: word('completion', 'potential', 'earlyResults'),
    scale: name,
    value: text,
  },
  {at: flexibleDate, period: period.value, url: link},
);
const amount = sample(
  {kind: word('planned', 'committed', 'paid'), value: figure, currency: fc.constantFrom('EUR', 'CHF')},
  {at: flexibleDate},
);
export const commitment = sample(
  {code: name},
  {
    title: text,
    area: text,
    objective: text,
    responsible: list(organisation.value),
    partners: list(organisation.value),
    start: flexibleDate,
    end: flexibleDate,
    description: text,
    milestonesKnown: word('all', 'some', 'none'),
    milestones: list(milestone.value),
    assessments: list(assessment.value),
    amounts: list(amount.value),
    history: list(
      sample({at: flexibleDate, change: text}, {by: text, note: text, evidence: list(document.value)}).value,
    ),
    related: list(document.value),
  },
);
const declared = sample({
  achieved: count,
  total: positive,
  unit: text,
  by: text,
  at: flexibleDate,
  url: link,
});
export const plan = sample(
  {id: name, title: text, language, organisation: organisation.value},
  {
    period: period.value,
    unit: text,
    declared: declared.value,
    commitments: list(commitment.value),
    provenance: provenance.value,
  },
);
