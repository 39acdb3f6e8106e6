import { FeedError } from './errors.js';
import { defaultTimings, type Timings } from './timings.js';

/** Gets the text at an address; a part is had in the way its feed was (the network, or a kept copy). */
export type GetText = (url: string) => Promise<string>;

interface Asked {
  readonly answer: Promise<string>;
  readonly abort: AbortController;
  askers: number;
}

const asked = new Map<string, Asked>();

/**
 * The text at an address. However many ask, the address is asked once; the request ends when the last asker leaves, and
 * what arrived is kept while anybody who asked for it stays. A failure is never kept.
 * @throws {FeedError} `network`, `timeout` or `http`
 * @throws the signal's reason when this asker leaves first
 */
export function request(url: string, signal: AbortSignal, timings: Timings = defaultTimings): Promise<string> {
  let entry = asked.get(url);
  if (!entry) {
    const abort = new AbortController();
    entry = { answer: askPatiently(url, abort.signal, timings), abort, askers: 0 };
    asked.set(url, entry);
    entry.answer.catch(() => {
      if (asked.get(url) === entry) asked.delete(url);
    });
  }
  const { answer, abort } = entry;
  entry.askers++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal.reason as Error);
      if (--entry.askers > 0) return;
      if (asked.get(url) === entry) asked.delete(url);
      abort.abort();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    answer.then(resolve, reject);
  });
}

/** What came instead of the text. */
interface Refusal {
  readonly error: FeedError;
  /** The server's answer, where there was one. */
  readonly response?: Response;
}

/**
 * Asks again after a refusal, as long as it can pass: no answer at all, 408, 429 when the server says when, 5xx. The waits
 * grow, are jittered, and have an end.
 * @throws {FeedError} of the last refusal
 */
async function askPatiently(url: string, signal: AbortSignal, timings: Timings): Promise<string> {
  for (let tried = 0; ; tried++) {
    const answer = await ask(url, signal, timings.timeout);
    if (typeof answer === 'string') return answer;
    const wait = timings.retries[tried];
    const least = leastWait(answer);
    if (wait === undefined || least === undefined || least > timings.longestRetry) throw answer.error;
    await pause(Math.max(least, wait * (0.5 + Math.random())), signal);
  }
}

async function ask(url: string, signal: AbortSignal, timeout: number): Promise<string | Refusal> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  const timer = setTimeout(stop, timeout);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: attempt.signal,
    });
    if (response.ok) return await response.text();
    return { error: new FeedError('http', `The server answered ${response.status}.`, url), response };
  } catch {
    signal.throwIfAborted();
    return {
      error: attempt.signal.aborted
        ? new FeedError('timeout', `The feed did not arrive within ${timeout / 1000} s.`, url)
        : new FeedError('network', 'No answer: offline, no such server, or no Access-Control-Allow-Origin.', url),
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
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
