import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { online, visibility } from '../loading/page-events.js';
import { defaultFeed } from './default-feed.js';
import { FeedError } from './errors.js';
import { warnOnce } from './log.js';
import { PplErrorEvent, PplLoadEvent } from './events.js';
import { ownCode } from './own-code.js';
import { loadFeed, readFeed, type LoadedFeed } from './read.js';
import { request, type GetText } from './request.js';
import type { Collection } from './schema/collection.js';
import { currentTimings } from './timings.js';
import { whenVisible } from './when-visible.js';

/** What the controller needs of its element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** The feed's address, as the page wrote it. */
  feed?: string | undefined;
  hasUpdated: boolean;
  /** A feed given as an object: nothing is fetched. */
  data?: unknown;
  /** Keep the last good feed in the browser's storage. */
  cache: boolean;
}

const fromNowhere: GetText = (url) =>
  Promise.reject(new FeedError('not-a-feed', '"data" must hold its collections itself.', url));

/**
 * Brings an element its feed: finds the address, loads what the element shows, and says how it stands. Loading begins
 * when the element is connected and ends when it goes away.
 */
export class FeedController<Cs extends readonly Collection[]> implements ReactiveController {
  /** `loading` until there is something to show or to say. */
  status: 'loading' | 'ready' | 'error' = 'loading';
  loaded: LoadedFeed<Cs> | undefined;
  error: FeedError | undefined;

  readonly #host: FeedHost;
  readonly #collections: Cs;
  readonly #timings = currentTimings();
  #source: unknown;
  #asker: AbortController | undefined;

  constructor(host: FeedHost, collections: Cs) {
    this.#host = host;
    this.#collections = collections;
    host.addController(this);
  }

  hostConnected(): void {
    // Parts of what is shown may be asked for again.
    if (this.#asker?.signal.aborted) {
      this.#asker = new AbortController();
      if (this.status === 'ready') this.#follow();
    }
    if (this.#host.hasUpdated) this.hostUpdate();
  }

  hostUpdate(): void {
    const { data, isConnected } = this.#host;
    const source = data ?? feedAddress(this.#host);
    if (!isConnected || source === this.#source) return;
    this.#source = source;
    void this.#load(source);
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again at once, and keeps what it has.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#asker?.abort();
      online.delete(this.retry);
      visibility.delete(this.#watch);
      if (this.status !== 'ready') this.#source = undefined;
    });
  }

  /** Asks again, after an error or for what is newer than a copy. What is shown stays meanwhile. */
  readonly retry = (): void => {
    void this.#load(this.#source, this.status === 'ready', true);
  };

  async #load(source: unknown, isRefresh = false, isFresh = false): Promise<void> {
    this.#asker?.abort();
    this.#asker = new AbortController();
    const { signal } = this.#asker;
    if (!isRefresh) this.status = 'loading';
    this.#host.requestUpdate();
    try {
      // Who has shown something already is where the reader is, or was.
      if (!this.loaded && !this.error) await whenVisible(this.#host, this.#timings.far, signal);
      if (signal.aborted) return;
      const loaded = await this.#get(source, isFresh, (copy) => {
        if (!signal.aborted && !isRefresh) this.#show(copy);
      });
      if (!signal.aborted) await this.#bring(loaded);
    } catch (error) {
      if (signal.aborted || (isRefresh && error instanceof FeedError)) return;
      // Parts that cannot be had may be of another publication than the feed, of which the browser had a copy.
      if (!isFresh && error instanceof FeedError && error.url !== source) return await this.#load(source, false, true);
      // What came is of no use, and is not kept for who asks next.
      this.#asker.abort();
      // Whatever is no fault of the feed is one of ours, and is told as that: what came could not be drawn, or our code did not come.
      const own = this.status === 'ready' ? 'not-shown' : 'not-loaded';
      this.error = error instanceof FeedError ? error : new FeedError(own, String(error));
      this.loaded = undefined;
      this.#settle('error');
      await this.#host.updateComplete;
      this.#host.dispatchEvent(new PplErrorEvent(this.error));
    }
  }

  #show(loaded: LoadedFeed<Cs>): void {
    this.loaded = loaded;
    this.error = undefined;
    this.#settle('ready');
  }

  async #bring(loaded: LoadedFeed<Cs>): Promise<void> {
    this.#show(loaded);
    const { about, skipped, stale = false } = loaded;
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new PplLoadEvent({ updated: about.updated, stale, skipped }));
  }

  async #get(source: unknown, isFresh: boolean, show: (copy: LoadedFeed<Cs>) => void): Promise<LoadedFeed<Cs>> {
    const collections = this.#collections;
    if (typeof source !== 'string' || source === this.#host.data) {
      return readFeed(source, location.href, collections, fromNowhere);
    }
    // Whatever is asked for later ends with whoever waits then: an element may have been away meanwhile.
    let isNewer = isFresh;
    const getText: GetText = (url, again = isNewer) => request(url, this.#asker!.signal, this.#timings, again);
    let loaded;
    if (this.#host.cache) {
      const { loadKeeping } = await ownCode(import('./cache.js'));
      loaded = await loadKeeping(source, collections, getText, this.#host, show);
    } else loaded = await loadFeed(source, collections, getText);
    isNewer = false;
    return loaded;
  }

  #settle(status: 'ready' | 'error'): void {
    this.status = status;
    this.#host.requestUpdate();
    this.#follow();
  }

  /** Asks again when the browser is back on the network; of what is shown, when a reader is back on the page. */
  #follow(): void {
    if (this.error || this.loaded?.stale) online.add(this.retry);
    else online.delete(this.retry);
    if (this.loaded && typeof this.#source === 'string') visibility.add(this.#watch);
  }

  /** Who leaves the page may come back to it when there is a new publication. */
  readonly #watch = (): void => {
    const { signal } = this.#asker!;
    visibility.delete(this.#watch);
    import('./publication-watch.js').then(
      ({ watchPublications }) => {
        if (signal.aborted) return;
        watchPublications({
          host: this.#host,
          signal,
          interval: this.#timings.recheck,
          shown: () => this.loaded!,
          get: () => this.#get(this.#source, true, () => undefined),
          show: (loaded) => void this.#bring(loaded),
        });
      },
      (error: unknown) => warnOnce(`New publications are not looked for: ${String(error)}`),
    );
  };
}

/**
 * The address of an element's feed: its attribute, else the page's `<link rel="ppl-feed">`, else the programme's own
 * feed. A relative address is relative to the page's own address, whatever its `<base>` says.
 */
function feedAddress({ feed }: FeedHost): string {
  const given = feed || document.querySelector('link[rel~="ppl-feed"]')?.getAttribute('href');
  if (!given) return defaultFeed();
  try {
    return new URL(given, location.protocol === 'about:' ? document.baseURI : location.href).href;
  } catch {
    return given;
  }
}
