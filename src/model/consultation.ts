import * as z from 'zod/mini';
import {Count} from './count.ts';
import {collectionOf} from './collection.ts';
import {FlexibleDate, Instant} from './dates.ts';
import {Document} from './document.ts';
import {Questionnaire} from './item.ts';
import {ContactLink, Link} from './link.ts';
import {openEnum} from './open-enum.ts';
import {Organisation} from './organisation.ts';
import {Provenance} from './provenance.ts';
import {matches} from './string.ts';
import {Language, Text} from './text.ts';
import {TimeZone} from './time-zone.ts';

/** Who handles personal data and how (GDPR, art. 13). */
export const Privacy = z.object({
  /** The controller (art. 4.7). */
  controller: Text,
  /** The legal basis (art. 6). */
  legalBasis: z.optional(Text),
  /** How to reach the data protection officer (art. 37). */
  dpo: z.optional(Text),
  /** What the data are for. */
  purpose: Text,
  /** Who else receives them. */
  recipients: z.optional(Text),
  /** How long they are kept. */
  retention: Text,
  /** How to use one's rights (art. 15–22). */
  rightsUrl: z.optional(ContactLink),
  /** The full notice. */
  url: z.optional(Link),
});
export type Privacy = z.infer<typeof Privacy>;

/** A way to take part other than this form. */
export const OtherWay = z.object({
  /** E-mail, a desk, on paper, or another site. */
  kind: openEnum(['email', 'desk', 'paper', 'web']),
  /** What to do; of another site, what it is called. */
  text: Text,
  /** Where. */
  url: z.optional(ContactLink),
  /** How many questions are asked there. */
  questions: z.optional(Count),
  /** Which phase it is in there, as it is called there. */
  phase: z.optional(Text),
});
export type OtherWay = z.infer<typeof OtherWay>;

/** What became of one proposal or theme. */
export const Decision = z.object({
  /** What it is about. */
  about: Text,
  /** Accepted, accepted in part, not accepted, or out of scope. */
  verdict: openEnum(['accepted', 'partly', 'rejected', 'outOfScope']),
  /** Why. */
  reason: z.optional(Text),
  /** The act that carries it out. */
  actUrl: z.optional(Link),
});
export type Decision = z.infer<typeof Decision>;

/** What came of a consultation. */
export const Outcome = z.object({
  /** When it was published. Absent: unknown, as of many outcomes of record. */
  publishedAt: z.optional(FlexibleDate),
  /** In a few sentences. */
  summary: Text,
  /** The page with all of it. */
  url: z.optional(Link),
  /** Reports and acts. */
  documents: z._default(z.array(Document), []),
  /** What was decided, point by point. */
  decisions: z._default(z.array(Decision), []),
});
export type Outcome = z.infer<typeof Outcome>;

/** A public consultation: its frame, its questions and what came of it. */
export const Consultation = z.object({
  /** Stable name, the last part of its address. */
  id: z.string().check(
    matches(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/, 'must be letters, digits, . _ ~ and -, at most 128'),
    // `/consultations/x.json` is the twin of `x`.
    matches(
      /^(?!.*\.(json|jsonld|ics|csv|atom)$)/,
      'must not end like a twin: .json, .jsonld, .ics, .csv, .atom',
    ),
  ),
  /** Its title. */
  title: Text,
  /** One or two sentences, for a card. */
  summary: z.optional(Text),
  /** What it is about and what will be done with the answers. */
  description: z.optional(Text),
  /** The language of every text that is not a language map. */
  language: Language,
  /** Who asks. */
  organisation: Organisation,
  /** When it opens. */
  opensAt: z.optional(Instant),
  /** When it closes: from this moment on no response is taken. */
  closesAt: z.optional(Instant),
  /** The zone its times are shown in. Default Europe/Rome. */
  timeZone: z.optional(TimeZone),
  /** It was extended: the end it had before. */
  extendedFrom: z.optional(z.object({closesAt: Instant, reason: z.optional(Text)})),
  /** What the organiser declares, over and above the dates. */
  state: z.optional(openEnum(['scheduled', 'suspended', 'withdrawn'])),
  /** Why it is suspended or withdrawn, or why it was closed before its time. */
  stateReason: z.optional(Text),
  /** Themes, in words. */
  topics: z._default(z.array(Text), []),
  /** What to read before answering. */
  documents: z._default(z.array(Document), []),
  /** How to take part otherwise. */
  otherWays: z._default(z.array(OtherWay), []),
  /** Who handles the data and how. Required while answers are taken here. */
  privacy: z.optional(Privacy),
  /** Whether people say who they are. */
  identification: z._default(openEnum(['anonymous', 'optional', 'required']), 'anonymous'),
  /** The questions. Absent when the answers are taken elsewhere, or unknown. */
  questionnaire: z.optional(Questionnaire),
  /** When results are shown. Default after closing. */
  resultsPolicy: z._default(openEnum(['periodic', 'afterClosing', 'never']), 'afterClosing'),
  /** How many took part, as the organiser declares it; for consultations held elsewhere. */
  participants: z.optional(Count),
  /** What came of it. */
  outcome: z.optional(Outcome),
  /** Where this description comes from. */
  provenance: z.optional(Provenance),
});
export type Consultation = z.infer<typeof Consultation>;

/** A list of consultations. */
export const Consultations = collectionOf(Consultation);
export type Consultations = z.infer<typeof Consultations>;

export type ConsultationStatus =
  | 'upcoming'
  | 'open'
  | 'suspended'
  | 'closed'
  | 'concluded'
  | 'withdrawn'
  | 'unknown';

/** Where a consultation stands at a moment. It is computed, so that a static file does not stay open for ever. */
export function statusOf(consultation: Consultation, now: Date): ConsultationStatus {
  const {state, outcome} = consultation;
  const opens = consultation.opensAt === undefined ? undefined : Date.parse(consultation.opensAt);
  const closes = consultation.closesAt === undefined ? undefined : Date.parse(consultation.closesAt);
  if (state === 'withdrawn') return 'withdrawn';
  const over = closes !== undefined && closes <= now.getTime();
  if (outcome && (over || closes === undefined)) return 'concluded';
  if (over) return 'closed';
  if (state === 'suspended') return 'suspended';
  if (opens !== undefined && opens > now.getTime()) return 'upcoming';
  if (opens === undefined) return state === 'scheduled' ? 'upcoming' : 'unknown';
  return closes === undefined ? 'unknown' : 'open';
}

/** Why it was extended, suspended, withdrawn or closed early, as far as that is what its status says. */
export function reasonOf(
  {extendedFrom, stateReason}: Consultation,
  status: ConsultationStatus,
): Text | undefined {
  if (status === 'open') return extendedFrom?.reason;
  return status === 'concluded' ? undefined : stateReason;
}

/** The moment the status of a consultation next changes by itself, in ms since 1970; caches must not pass it. */
export function nextChangeOf(consultation: Consultation, now: Date): number | undefined {
  return [consultation.opensAt, consultation.closesAt]
    .flatMap((instant) => (instant === undefined ? [] : [Date.parse(instant)]))
    .filter((moment) => moment > now.getTime())
    .sort((a, b) => a - b)[0];
}
