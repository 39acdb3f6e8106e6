/** How long the widgets wait for a feed. All in milliseconds. */
export interface Timings {
  /** Without a byte of an answer: it is silence that ends an attempt, never its length. */
  readonly silence: number;
  /** How long an element far from the screen waits at least before it may use the browser's spare time. */
  readonly far: number;
  /** Between two looks for a new publication, of a page that is open. */
  readonly recheck: number;
}

let current: Timings = { silence: 20_000, far: 2_000, recheck: 900_000 };

/** Those that hold now. */
export const currentTimings = (): Timings => current;

/** Lets elements that are made from now on wait in another way, in a test. @returns takes it back */
export function useTimings(changes: Partial<Timings>): () => void {
  const before = current;
  current = { ...current, ...changes };
  return () => (current = before);
}
