/** How long and how often the widgets wait for a feed. All in milliseconds. */
export interface Timings {
  /** From the first byte sent to the last byte received of one answer. */
  readonly timeout: number;
  /** Before each further try, jittered by half; their number is the number of further tries. */
  readonly retries: readonly number[];
  /** The longest `Retry-After` that is waited for; a longer one ends the tries. */
  readonly longestRetry: number;
  /** How long an element far from the screen waits at least before it may use the browser's spare time. */
  readonly far: number;
}

export const defaultTimings: Timings = {
  timeout: 20_000,
  retries: [1_000, 3_000, 9_000],
  longestRetry: 60_000,
  far: 2_000,
};
