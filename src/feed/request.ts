import { FeedError } from './errors.js';
import { patience, type Refusal } from './patience.js';

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

/** `GetText` by the network, for an asker that may leave. */
export const fromNetwork =
  (signal: AbortSignal): GetText =>
  (url) =>
    request(url, signal);

async function askPatiently(url: string, signal: AbortSignal): Promise<string> {
  const answer = await ask(url, signal);
  if (typeof answer === 'string') return answer;
  // How to be patient is loaded when patience is needed. Offline it may not arrive; then the page's visitor asks again.
  const again = await import('./again.js').catch(() => undefined);
  if (!again) throw answer.error;
  return again.askAgain(answer, () => ask(url, signal), signal);
}

async function ask(url: string, signal: AbortSignal): Promise<string | Refusal> {
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
    return { error: new FeedError('http', `The server answered ${response.status}.`, url), response };
  } catch {
    signal.throwIfAborted();
    return {
      error: attempt.signal.aborted
        ? new FeedError('timeout', `The feed did not arrive within ${patience.timeout / 1000} s.`, url)
        : new FeedError('network', 'No answer: offline, no such server, or no Access-Control-Allow-Origin.', url),
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
