import type { Refusal } from './errors.js';
import { readOtherEncoding } from './not-utf-8.js';

/*
 * What most requests never need: what follows a refusal. Where this does not arrive either, the refusal stands.
 */

/** How often the widgets ask again, and how long they wait for that. In milliseconds. */
export interface RetryTimings {
  /** Before each further try, jittered by half; their number is the number of further tries. */
  readonly retries: readonly number[];
  /** The longest `Retry-After` that is waited for; a longer one ends the tries. */
  readonly longestRetry: number;
}

let timings: RetryTimings = { retries: [1_000, 3_000, 9_000], longestRetry: 60_000 };

/** Lets the widgets ask again in another way, in a test. @returns takes it back */
export function useRetryTimings(changes: Partial<RetryTimings>): () => void {
  const before = timings;
  timings = { ...timings, ...changes };
  return () => (timings = before);
}

/**
 * Asks again after a refusal, as long as it can pass: no answer at all, 408, 429 when the server says when, 5xx. The waits
 * grow, are jittered, and have an end. What came in another encoding than UTF-8 is read as what it is.
 * @throws {FeedError} of the last refusal
 */
export async function retry(
  first: Refusal,
  ask: () => Promise<string | Refusal>,
  signal: AbortSignal,
): Promise<string> {
  const { retries, longestRetry } = timings;
  let refusal = first;
  for (const wait of retries) {
    if (refusal.pieces) break;
    const least = leastWait(refusal);
    if (least === undefined || least > longestRetry) break;
    await pause(Math.max(least, wait * (0.5 + Math.random())), signal);
    const answer = await ask();
    if (typeof answer === 'string') return answer;
    refusal = answer;
  }
  if (refusal.pieces) return readOtherEncoding(refusal.pieces, refusal.error.url);
  throw refusal.error;
}

/** How many milliseconds to wait at the least; undefined when asking again would not help. */
function leastWait({ error, response }: Refusal): number | undefined {
  if (!response) return error.code === 'network' ? 0 : undefined;
  const { status, headers } = response;
  const said = retryAfter(headers);
  if (status === 429) return said;
  return status === 408 || status >= 500 ? (said ?? 0) : undefined;
}

/** A later date is no wait, but a clock that is wrong: nobody is asked to come back on another day. */
const longestByDate = 86_400_000;

/** `Retry-After` (seconds or a date) in milliseconds; a date by the server's own clock, where that can be read. */
function retryAfter(headers: Headers): number | undefined {
  const header = headers.get('retry-after');
  if (!header) return undefined;
  const seconds = Number(header);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * 1000);
  const wait = Date.parse(header) - (Date.parse(headers.get('date') ?? '') || Date.now());
  return wait <= longestByDate ? Math.max(0, wait) : undefined;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
