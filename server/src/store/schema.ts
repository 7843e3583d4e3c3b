import type {Selectable} from 'kysely';

/** What every document has. */
export type DocumentColumns = {
  id: string;
  /** Canonical JSON. */
  json: string;
  modified_at: string;
  /** The words that `q` finds it by, folded, each between two blanks (words.ts). */
  search_text: string;
  /** Names and IPA codes of the organisations, folded. */
  organisation_text: string;
};

/** The tables that hold documents. */
export type DocumentTable = 'consultations' | 'agenda' | 'datasets' | 'plans';

/** A word of a document: what `q` is answered from (word-index.ts). */
export type WordColumns = {
  word: string;
  /** What the list of the collection is ordered by before the id; empty where it is the id alone. */
  place: string;
  id: string;
};

/** The tables, as the newest migration leaves them. Plain columns only: any SQL database will do. */
export type Tables = {
  consultations: DocumentColumns & {
    /** Topics in all their languages, folded, each between line breaks. */
    topics_text: string;
  };
  agenda: DocumentColumns & {
    kind: string;
    mode: string | null;
    status: string | null;
    /** What the list is ordered by, before the id. */
    place_in_list: string;
    /** The days it takes, in its own zone, `YYYY-MM-DD`. */
    first_day: string;
    last_day: string;
    /** At most so many days lie between them (spans.ts). */
    span: number;
    /** Roles and names of the decision-makers, folded. */
    official_text: string;
    /** Names and register numbers of the interest representatives, folded. */
    counterpart_text: string;
    /** Names and addresses of the places, folded. */
    place_text: string;
    /** Topics in all their languages, folded, each between line breaks. */
    topics_text: string;
  };
  datasets: DocumentColumns & {
    /** Codes of the themes, folded, each between line breaks. */
    themes_text: string;
  };
  plans: DocumentColumns;
  consultations_words: WordColumns;
  agenda_words: WordColumns;
  datasets_words: WordColumns;
  plans_words: WordColumns;
  /** What is said of a whole collection, such as the publication rule of the agenda. */
  collections: {name: string; json: string};
  questionnaires: {
    consultation: string;
    version: string;
    json: string;
    /** Since when responses to it are refused. */
    retired_at: string | null;
  };
  receipts: {
    consultation: string;
    key_hash: string;
    fingerprint: string;
    id: string;
    received_at: string;
    digest: string;
    signature: string;
    status: string;
  };
  /** Apart from `receipts`, so that answers can be deleted and the receipt can still say so. */
  responses: {
    consultation: string;
    key_hash: string;
    questionnaire_version: string;
    language: string;
    channel: string;
    answers: string;
    salt: string;
  };
  /** Of a solved challenge, what keeps it from letting a second response in. Nothing says which one it let in. */
  used_challenges: {id: string; expires_at: string};
  /** What is known of uploaded files; their bytes are kept by `FileBytes`. */
  uploads: {
    /** 128 random bits: whoever knows it may go on with the upload or delete it, until a response takes it. */
    id: string;
    consultation: string;
    link_id: string;
    name: string;
    media_type: string;
    /** How many there will be. */
    bytes: number;
    /** When it is deleted if no response takes it. */
    expires_at: string;
    /** Once all bytes are there. */
    digest: string | null;
    /** Of the response that took it. */
    key_hash: string | null;
  };
  /** The public log of each consultation, as it is served: canonical JSON of a `LoggedChange`. */
  changes: {consultation: string; number: number; json: string};
  /** The public log of each plan, as it is served: canonical JSON of a `LoggedPlanChange`. */
  plan_changes: {plan: string; number: number; json: string};
  /**
   * Each commitment as it was last published, with the milestones it no longer has: canonical JSON. It stays when a file
   * leaves the commitment out.
   */
  commitment_records: {plan: string; code: string; json: string};
  /** Consultations whose dates or state a command has set, and whose file does not say so yet. */
  held: {consultation: string; since: string};
  /** Whose answers were deleted because their time was up: when that began, and what is left, canonical JSON. */
  purges: {consultation: string; begun_at: string; totals: string};
  /** Lists of the digests of all receipts, signed: never changed once they are there. */
  digest_lists: {
    consultation: string;
    number: number;
    /** How many digests are in this list and all before it. */
    total: number;
    /** The first and the last digest in it. */
    first_digest: string;
    last_digest: string;
    /** Compact JWS. */
    jws: string;
  };
  /** Results as they were published. */
  result_snapshots: {
    consultation: string;
    /** 1, 2, 3 …: two processes cannot both publish the next one. */
    number: number;
    /** The moment before which its responses came. */
    as_of: string;
    /** Of a final one: when the consultation closed. */
    closed_at: string | null;
    /** Canonical JSON. */
    json: string;
  };
  /** How often what is served was asked for; nothing of who asked. */
  usage: {
    /** By the clock in Rome, `YYYY-MM-DD`. */
    day: string;
    noun: string;
    /** Of results: of which consultation; else empty. */
    item: string;
    form: string;
    count: number;
  };
  /** What was decided about a text that somebody wrote; it goes with the response. */
  reviews: {
    consultation: string;
    key_hash: string;
    link_id: string;
    /** The option that it was written beside; empty: it is the answer itself. */
    code: string;
    decision: string;
    /** What is published in its place. */
    text: string | null;
    decided_at: string;
  };
};

export type ReceiptRow = Selectable<Tables['receipts']>;
export type UploadRow = Selectable<Tables['uploads']>;
