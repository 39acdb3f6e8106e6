import type { FeedError } from './errors.js';

/** How long, how often and how patiently an address is asked. One object, so that a test can shorten it. */
export const patience = {
  /** Milliseconds for one answer, from the first byte sent to the last byte received. */
  timeout: 20_000,
  /** Milliseconds before each further try; each is jittered by half, and their number is the number of further tries. */
  waits: [1_000, 3_000, 9_000],
  /** The longest `Retry-After` that is waited for, in milliseconds; a longer one ends the tries. */
  longestWait: 60_000,
};

/** What came instead of the text. */
export interface Refusal {
  readonly error: FeedError;
  /** The server's answer, where there was one. */
  readonly response?: Response;
}
