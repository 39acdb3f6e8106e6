import { FeedError, type Refusal } from './errors.js';
import { misread } from './misread.js';
import { currentTimings, type Timings } from './timings.js';

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
  /** It does not do for who asks anew: it has arrived before, or may come from the browser's own cache. */
  isOld: boolean;
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
  timings: Timings = currentTimings(),
  isFresh = false,
): Promise<string> {
  let entry = asked.get(url);
  if (!entry || (isFresh && entry.isOld)) {
    const abort = new AbortController();
    entry = { answer: askWithRetries(url, abort.signal, timings, isFresh), abort, askers: 0, isOld: !isFresh };
    asked.set(url, entry);
    const made = entry;
    made.answer.then(
      () => (made.isOld = true),
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

/** The text, if need be after further tries. @throws {FeedError} of the last refusal */
async function askWithRetries(url: string, signal: AbortSignal, timings: Timings, isFresh: boolean): Promise<string> {
  const { silence } = timings;
  const tryOnce = () => ask(url, signal, silence, isFresh);
  const answer = await tryOnce();
  if (typeof answer === 'string') return answer;
  // Offline what asks again may be out of reach too: nobody waits for it longer than for the feed.
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, silence));
  const module = await Promise.race([import('./retry.js').catch(() => undefined), late]);
  if (signal.aborted) throw signal.reason as Error;
  if (!module) throw answer.error;
  return module.retry(answer, tryOnce, signal);
}

async function ask(url: string, signal: AbortSignal, silence: number, isFresh: boolean): Promise<string | Refusal> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  misread.delete(url);
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
  } catch {
    if (signal.aborted) throw signal.reason as Error;
    return {
      error: attempt.signal.aborted
        ? new FeedError('timeout', `Nothing came for ${silence / 1000} s.`, url)
        : new FeedError('network', 'No answer, or no Access-Control-Allow-Origin.', url),
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/**
 * The text of an answer, piece by piece. A mark of the byte order stays, for hashes are of all bytes. Refused when it is too
 * large; when it seems not to be in UTF-8, with its bytes.
 * @param heard called for each piece
 */
async function textOf({ body }: Response, url: string, heard: () => void): Promise<string | Refusal> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  const refuse = (why: string) => new FeedError('not-a-feed', why, url);
  let text = '';
  for (let size = 0; ;) {
    const { value } = (await reader?.read()) ?? {};
    text += decoder.decode(value, { stream: !!value });
    if (!value) return text.includes('\ufffd') ? { error: refuse('No UTF-8.'), pieces } : text;
    heard();
    pieces.push(value);
    if ((size += value.length) > largest) {
      void reader?.cancel();
      return { error: refuse(`Larger than ${largest / 1e6} MB.`) };
    }
  }
}
