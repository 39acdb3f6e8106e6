import { FeedError } from './errors.js';

/** How long, how often and how patiently an address is asked. One object, so that a test can shorten it. */
export const patience = {
  /** Milliseconds for one answer, from the first byte sent to the last byte received. */
  timeout: 20_000,
  /** Milliseconds before each further try; each is jittered by half, and their number is the number of further tries. */
  waits: [1_000, 3_000, 9_000],
  /** The longest `Retry-After` that is waited for, in milliseconds; a longer one ends the tries. */
  longestWait: 60_000,
};

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
export function request(url: string, signal: AbortSignal): Promise<string> {
  let entry = asked.get(url);
  if (!entry) {
    const abort = new AbortController();
    entry = { answer: askPatiently(url, abort.signal), abort, askers: 0 };
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

async function askPatiently(url: string, signal: AbortSignal): Promise<string> {
  for (const wait of patience.waits) {
    const outcome = await ask(url, signal);
    if (typeof outcome === 'string') return outcome;
    if (outcome.after === undefined || outcome.after > patience.longestWait) throw outcome.error;
    await pause(Math.max(outcome.after, wait * (0.5 + Math.random())), signal);
  }
  const outcome = await ask(url, signal);
  if (typeof outcome === 'string') return outcome;
  throw outcome.error;
}

/** The text, or what went wrong and after how many milliseconds it may pass (undefined: it will not). */
async function ask(url: string, signal: AbortSignal): Promise<string | { error: FeedError; after?: number }> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  const timer = setTimeout(stop, patience.timeout);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: attempt.signal,
    });
    if (response.ok) return await response.text();
    const { status, headers } = response;
    const error = new FeedError('http', `The server answered ${status}.`, url);
    const after = retryAfter(headers.get('retry-after'));
    if (status === 429 && after !== undefined) return { error, after };
    return status === 408 || status >= 500 ? { error, after: after ?? 0 } : { error };
  } catch {
    signal.throwIfAborted();
    if (attempt.signal.aborted) {
      return { error: new FeedError('timeout', `The feed did not arrive within ${patience.timeout / 1000} s.`, url) };
    }
    const message = 'No answer: offline, no such server, or its answer lacks Access-Control-Allow-Origin.';
    return { error: new FeedError('network', message, url), after: 0 };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
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
