import { FeedError } from './errors.js';
import { defaultTimings, type Timings } from './timings.js';

/**
 * Gets the text at an address; a part is had in the way its feed was (the network, or a kept copy).
 * @param isFresh what arrived before does not do
 */
export type GetText = (url: string, isFresh?: boolean) => Promise<string>;

/** Bytes of a feed or a part, unpacked: what is larger is a mistake, or an attack. A hundred thousand clubs are 36 MB. */
const largest = 64_000_000;

interface Asked {
  readonly answer: Promise<string>;
  readonly abort: AbortController;
  askers: number;
  hasArrived: boolean;
}

const asked = new Map<string, Asked>();

/**
 * The text at an address. However many ask, the address is asked once; the request ends when the last asker leaves, and
 * what arrived is kept while anybody who asked for it stays. A failure is never kept.
 * @throws {FeedError} `network`, `timeout` or `http`
 * @throws the signal's reason when this asker leaves first
 */
export function request(
  url: string,
  signal: AbortSignal,
  timings: Timings = defaultTimings,
  isFresh = false,
): Promise<string> {
  let entry = asked.get(url);
  if (!entry || (isFresh && entry.hasArrived)) {
    const abort = new AbortController();
    entry = { answer: askPatiently(url, abort.signal, timings, isFresh), abort, askers: 0, hasArrived: false };
    asked.set(url, entry);
    const made = entry;
    made.answer.then(
      () => (made.hasArrived = true),
      () => {
        if (asked.get(url) === made) asked.delete(url);
      },
    );
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
async function askPatiently(url: string, signal: AbortSignal, timings: Timings, isFresh: boolean): Promise<string> {
  for (let tried = 0; ; tried++) {
    const answer = await ask(url, signal, timings.silence, isFresh);
    if (typeof answer === 'string') return answer;
    const wait = timings.retries[tried];
    const least = leastWait(answer);
    if (wait === undefined || least === undefined || least > timings.longestRetry) throw answer.error;
    await pause(Math.max(least, wait * (0.5 + Math.random())), signal);
  }
}

async function ask(url: string, signal: AbortSignal, silence: number, isFresh: boolean): Promise<string | Refusal> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  let timer = setTimeout(stop, silence);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: attempt.signal,
      // Of its own accord a browser may give what it has without a look whether that is still so.
      cache: isFresh ? 'no-cache' : 'default',
    });
    if (response.ok) {
      return await textOf(response, url, () => {
        clearTimeout(timer);
        timer = setTimeout(stop, silence);
      });
    }
    return { error: new FeedError('http', `The server answered ${response.status}.`, url), response };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FeedError) return { error };
    return {
      error: attempt.signal.aborted
        ? new FeedError('timeout', `Nothing came for ${silence / 1000} s.`, url)
        : new FeedError('network', 'No answer: offline, no such server, or no Access-Control-Allow-Origin.', url),
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/**
 * The text of an answer, piece by piece. A mark of the byte order stays, for hashes are of all bytes.
 * @param heard called for each piece
 * @throws {FeedError} when it is too large
 */
async function textOf({ body }: Response, url: string, heard: () => void): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = body?.getReader();
  let text = '';
  for (let size = 0; ;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    heard();
    if ((size += value.length) > largest) {
      void reader?.cancel();
      throw new FeedError('not-a-feed', `This is larger than ${largest / 1e6} MB.`, url);
    }
    text += decoder.decode(value, { stream: true });
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
