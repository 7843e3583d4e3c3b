import type {Selectable} from 'kysely';

/** The tables, as the newest migration leaves them. Plain columns only: any SQL database will do. */
export type Tables = {
  consultations: {
    id: string;
    /** Canonical JSON. */
    json: string;
    modified_at: string;
    /** What `q` searches, folded. */
    search_text: string;
    /** Names and IPA code of the organisation, folded. */
    organisation_text: string;
    /** Topics in all their languages, folded, each between line breaks. */
    topics_text: string;
  };
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
};

export type ReceiptRow = Selectable<Tables['receipts']>;
