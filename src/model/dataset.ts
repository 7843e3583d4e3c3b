import * as z from 'zod/mini';
import {Count} from './count.ts';
import {collectionOf} from './collection.ts';
import {Contact} from './contact.ts';
import {FlexibleDate, Period} from './dates.ts';
import {Link} from './link.ts';
import {many} from './many.ts';
import {openEnum} from './open-enum.ts';
import {Organisation} from './organisation.ts';
import {Licence, Provenance} from './provenance.ts';
import {Filled} from './string.ts';
import {Language, Text} from './text.ts';

/** One way to get a dataset: a file or an API (dcat:Distribution). */
export const Distribution = z.object({
  /** What tells it from the others. */
  title: z.optional(Text),
  /** Short name of the format, such as `CSV` (dct:format). */
  format: z.optional(Filled),
  /** IANA media type (dcat:mediaType). */
  mediaType: z.optional(Filled),
  /** Size in bytes (dcat:byteSize). */
  bytes: z.optional(Count),
  /** The page or service that gives access (dcat:accessURL). */
  accessUrl: Link,
  /** The file itself (dcat:downloadURL). */
  downloadUrl: z.optional(Link),
  /** Something to download, or something to ask. */
  kind: z.optional(openEnum(['file', 'api'])),
  /** Its own licence, when it has one. */
  licence: z.optional(Licence),
  /** When it last changed. */
  modified: z.optional(FlexibleDate),
  /** What else must be known of rights in it (dct:rights). */
  rights: z.optional(Text),
});
export type Distribution = z.infer<typeof Distribution>;

/** How a dataset was used in a period. Absent is unknown, never zero. */
export const Usage = z.object({
  downloads: z.optional(Count),
  apiCalls: z.optional(Count),
  reuses: z.optional(Count),
  /** What the figures cover. */
  period: Period,
});
export type Usage = z.infer<typeof Usage>;

/** A set of open data (DCAT-AP 3, DCAT-AP_IT). */
export const Dataset = z.object({
  /** Stable name, the last part of its address. */
  id: Filled,
  /** Its title (dct:title). */
  title: Text,
  /** The language of every text that is not a language map. */
  language: Language,
  /** What is in it (dct:description). */
  description: z.optional(Text),
  /** Who makes it available: "editore" (dct:publisher). */
  publisher: z.optional(Organisation),
  /** Who answers for it: "titolare" (dct:rightsHolder). */
  holder: z.optional(Organisation),
  /** EU data theme codes, such as `GOVE`. */
  themes: many(Filled),
  /** Words that people look for it with (dcat:keyword). */
  keywords: z.optional(z.array(Filled)),
  /** EU frequency code, such as `MONTHLY`: how often it is declared to be updated. */
  frequency: z.optional(Filled),
  /** When it was first published. */
  issued: z.optional(FlexibleDate),
  /** When it last changed. */
  modified: z.optional(FlexibleDate),
  /** Under which licence. */
  licence: z.optional(Licence),
  /** EU code of who may have it, such as `PUBLIC` (dct:accessRights). */
  accessRights: z.optional(Filled),
  /** The time it covers. */
  temporal: z.optional(Period),
  /** The place it covers. */
  spatial: z.optional(Text),
  /** The languages of the data. */
  languages: many(Language),
  /** Standards it follows. */
  conformsTo: many(Link),
  /** Whom to ask. */
  contact: z.optional(Contact),
  /** Its page in the catalogue. */
  landingPage: z.optional(Link),
  /** Category of high-value datasets (Regulation (EU) 2023/138). */
  hvdCategory: z.optional(Filled),
  /** How to get it. */
  distributions: many(Distribution),
  /** How it is used. */
  usage: z.optional(Usage),
  /** Where this description comes from. */
  provenance: z.optional(Provenance),
});
export type Dataset = z.infer<typeof Dataset>;

/** A list of datasets. */
export const Datasets = collectionOf(Dataset);
export type Datasets = z.infer<typeof Datasets>;
