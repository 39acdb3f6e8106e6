import { online, visibility } from '../loading/page-events.js';
import { FeedError } from './errors.js';
import { isOlder } from './publication-order.js';
import type { LoadedFeed } from './read.js';
import { whenUnseen } from './when-left.js';

/** What is watched. */
export interface WatchedFeed {
  readonly host: Element;
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Milliseconds between two looks at the least. */
  readonly interval: number;
  shown(): LoadedFeed;
  /** The feed as the network has it now. @throws {FeedError} */
  get(): Promise<LoadedFeed>;
  show(loaded: LoadedFeed): void;
}

/** What ends the watch of an element. */
const ends = new WeakMap<Element, () => void>();

const day = 86_400_000;

/** The signals of the watches there are: one is enough for an element, however often its reader leaves. */
const watches = new WeakSet<AbortSignal>();

/**
 * Looks for a new publication when a reader comes back to an open page, and shows it once nobody sees the element or is in it:
 * nothing moves under a reader's hand. A publisher that says when the next one comes is not asked before that, but once a day:
 * mistakes are mended between.
 */
export function watchPublications({ host, signal, interval, shown, get, show }: WatchedFeed): void {
  if (watches.has(signal)) return;
  watches.add(signal);
  let last = performance.now();
  const look = async (): Promise<void> => {
    const next = Date.parse(String(shown().raw['nextUpdate']));
    const least = next > Date.now() ? Math.max(day, interval) : interval;
    if (document.hidden || performance.now() - last < least) return;
    last = performance.now();
    try {
      const fresh = await get();
      if (signal.aborted || !isOlder(shown().about, fresh.about)) return;
      await whenUnseen(host, signal);
      if (!signal.aborted) show(fresh);
    } catch (error) {
      // What is shown stays, and the next look may have more luck.
      if (!signal.aborted && !(error instanceof FeedError)) throw error;
    }
  };
  const start = (): void => void look();
  const events = [visibility, online];
  const end = (): void => events.forEach((one) => one.delete(start));
  // A publication that is shown is watched anew.
  ends.get(host)?.();
  ends.set(host, end);
  for (const one of events) one.add(start);
  signal.addEventListener('abort', end);
}
