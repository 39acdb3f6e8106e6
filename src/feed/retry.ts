import type { Refusal } from './errors.js';
import { readOtherEncoding } from './not-utf-8.js';
import type { Timings } from './timings.js';

/*
 * What most requests never need: what follows a refusal. Where this does not arrive either, the refusal stands.
 */

/**
 * Asks again after a refusal, as long as it can pass: no answer at all, 408, 429 when the server says when, 5xx. The waits
 * grow, are jittered, and have an end. What came in another encoding than UTF-8 is read as what it is.
 * @throws {FeedError} of the last refusal
 */
export async function retry(
  first: Refusal,
  ask: () => Promise<string | Refusal>,
  signal: AbortSignal,
  { retries, longestRetry }: Timings,
): Promise<string> {
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
  const said = retryAfter(headers.get('retry-after'));
  if (status === 429) return said;
  return status === 408 || status >= 500 ? (said ?? 0) : undefined;
}

/** `Retry-After` (seconds or a date) in milliseconds. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = Number(header) * 1000;
  const until = Number.isNaN(wait) ? Date.parse(header) - Date.now() : wait;
  return Number.isNaN(until) ? undefined : Math.max(0, until);
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
