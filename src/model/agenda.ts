import * as z from 'zod/mini';
import {Anything} from './anything.ts';
import {Count} from './count.ts';
import {collectionOf, pageOf} from './collection.ts';
import {FlexibleDate} from './dates.ts';
import {Document} from './document.ts';
import {Link} from './link.ts';
import {many} from './many.ts';
import {openEnum} from './open-enum.ts';
import {Organisation} from './organisation.ts';
import {Place} from './place.ts';
import {Provenance} from './provenance.ts';
import {matches, Filled} from './string.ts';
import {Language, Text} from './text.ts';
import {TimeZone} from './time-zone.ts';

/** A public decision-maker, by role; by name only when the source publishes it. */
export const Official = z.object({
  /** The office held, such as "Assessora alla mobilità". */
  role: Text,
  /** The name, when published. */
  name: z.optional(Filled),
  /** The body. */
  organisation: z.optional(Organisation),
});
export type Official = z.infer<typeof Official>;

/** An interest representative (EU Decision 2024/3082). */
export const Counterpart = z.object({
  /** The name; for a natural person only when the source says it may be shown. */
  name: z.optional(Text),
  /** A natural person or an organisation. */
  kind: openEnum(['person', 'organisation']),
  /** The entry in a transparency register. */
  register: z.optional(z.object({name: Text, number: z.optional(Filled), url: z.optional(Link)})),
  /** For whom it speaks, when not for itself. */
  onBehalfOf: z.optional(Text),
  /** ISO 3166-1 alpha-2 code. */
  country: z.optional(z.string().check(matches(/^[A-Z]{2}$/))),
});
export type Counterpart = z.infer<typeof Counterpart>;

/** An event to take part in, or a meeting of a public decision-maker with interest representatives. */
export const AgendaEntry = z.object({
  /** Stable name. */
  id: Filled,
  /** The two are shown together only when asked. */
  kind: openEnum(['event', 'meeting']),
  /** What it is. */
  title: Text,
  /** The language of every text that is not a language map. */
  language: Language,
  /** When it starts, no more precisely than `datePrecision` says. */
  start: FlexibleDate,
  /** When it ends; inclusive for a day and coarser. */
  end: z.optional(FlexibleDate),
  /** How precise the dates are; a month is never shown as a day. */
  datePrecision: openEnum(['minute', 'day', 'month', 'quarter']),
  /** The zone of its times. */
  timeZone: z.optional(TimeZone),
  /** Where it stands. Absent: unknown. */
  status: z.optional(openEnum(['scheduled', 'held', 'cancelled', 'postponed', 'rescheduled'])),
  /** When it was to start before it was moved. */
  previousStart: z.optional(FlexibleDate),
  /** How many can come, and whether it is full. */
  capacity: z.optional(z.object({places: z.optional(Count), full: z.optional(z.boolean())})),
  /** How people meet. */
  mode: z.optional(openEnum(['inPerson', 'online', 'hybrid', 'phone', 'written'])),
  /** Where people meet. */
  place: z.optional(Place),
  /** Its page. */
  url: z.optional(Link),
  /** Who invites. */
  organisation: z.optional(Organisation),
  /** The decision-makers present. */
  officials: many(Official),
  /** The interest representatives present. */
  counterparts: many(Counterpart),
  /** What was talked about. */
  subject: z.optional(Text),
  /** Themes, in words. */
  topics: many(Text),
  /** Papers handed over or discussed. */
  documents: many(Document),
  /** The minutes. */
  minutesUrl: z.optional(Link),
  /** Why details are held back, in the source's words. */
  exemption: z.optional(Text),
  /** The declaration that there was no meeting in the period. */
  nilReturn: z.optional(z.boolean()),
  /** How it repeats: RFC 5545 RRULE text. */
  recurrence: z.optional(Filled),
  /** Grows with every change (RFC 5545 SEQUENCE). */
  revision: z.optional(Count),
  /** Where this entry comes from. */
  provenance: z.optional(Provenance),
});
export type AgendaEntry = z.infer<typeof AgendaEntry>;

/** Within how many days a source says it publishes; without it nothing is called late. */
export const PublicationRule = z.object({
  /** Days after the meeting. */
  days: Count,
  /** The rule, in words. */
  label: Text,
  /** The rule, in law. */
  url: Link,
});
export type PublicationRule = z.infer<typeof PublicationRule>;

/** A list of entries. */
export const Agenda = z.extend(collectionOf(AgendaEntry), {
  /** The source's own rule about when it publishes. */
  publicationRule: z.optional(PublicationRule),
});
export type Agenda = z.infer<typeof Agenda>;

/** A page of an agenda as it is read. A rule that cannot be read must not hide the entries. */
export const AgendaPage = pageOf(
  z.object({
    ...collectionOf(Anything).shape,
    publicationRule: z.optional(
      z.custom<PublicationRule | undefined>().check((payload) => {
        payload.value = PublicationRule.safeParse(payload.value).data;
      }),
    ),
  }),
);
export type AgendaPage = z.infer<typeof AgendaPage>;
