/**
 * Why something could not be shown (DESIGN §6).
 * - `unreachable`: network, timeout
 * - `missing`: 404, 410
 * - `refused`: 401, 403, a redirect to something else, CORS
 * - `unavailable`: 429, 5xx
 * - `unreadable`: type, size, parse, schema
 * - `unsupported`: no address, or nothing here can read it
 */
export type FailureReason =
  | 'unreachable'
  | 'missing'
  | 'refused'
  | 'unavailable'
  | 'unreadable'
  | 'unsupported';
