import { writeCopies } from '../../src/feed/cache.js';
import { defaultFeed } from '../../src/feed/default-feed.js';
import { useRetryTimings } from '../../src/feed/retry.js';

/*
 * Feeds that go wrong, each at an address of its own. While a story that needs one is shown, these addresses are
 * answered here and never reach the network; all others do.
 */
const never = (signal: AbortSignal | null | undefined): Promise<Response> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('The asker left.', 'AbortError')));
  });

const wrong = {
  loading: (signal) => never(signal),
  offline: () => Promise.reject(new TypeError('offline')),
  'error-500': () => Promise.resolve(new Response('', { status: 500 })),
  'login-page': () => Promise.resolve(new Response('<!doctype html><title>Wi-Fi</title>')),
  'cut-short': () => Promise.resolve(new Response('{"format":"ppl-feed/1","figures":[{"id":')),
  'next-format': () => Promise.resolve(Response.json({ format: 'ppl-feed/2' })),
} satisfies Record<string, (signal: AbortSignal | null | undefined) => Promise<Response>>;

export type Wrong = keyof typeof wrong;

const base = 'https://feeds.example/';

/** The address of a feed that goes wrong in this way. */
export const wrongFeed = (way: Wrong): string => `${base}${way}.json`;

/** The address of a feed that cannot be had at first, and then can. */
export const recoveringFeed = `${base}recovers.json`;

let shown = 0;
let failing = false;
let restore: (() => void) | undefined;

/** Answers the addresses above until the returned function has been called as often as this one. */
export function stubFeeds(): () => void {
  failing = true;
  if (shown++ === 0) {
    const real = globalThis.fetch;
    // A page waits 13 seconds in all before it says so; a reader of stories does not want to.
    const restoreTimings = useRetryTimings({ retries: [] });
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith(base)) return real(input, init);
      const way = url.slice(base.length).replace('.json', '');
      if (url === recoveringFeed && failing) {
        failing = false;
        return wrong.offline();
      }
      if (url === recoveringFeed) return real(defaultFeed());
      return way in wrong ? wrong[way as Wrong](init?.signal) : Promise.resolve(new Response('', { status: 404 }));
    };
    restore = () => {
      globalThis.fetch = real;
      restoreTimings();
    };
  }
  return () => {
    if (--shown === 0) restore?.();
  };
}

/** Puts a copy of a feed where the `cache` attribute would have left it on an earlier visit. */
export function keepCopy(address: string, feed: unknown): () => void {
  writeCopies(address, [new Map([[address, JSON.stringify(feed)]])]);
  return () => writeCopies(address, []);
}
