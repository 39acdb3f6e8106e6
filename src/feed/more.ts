import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadFeed, readFeed } from './client.js';
import { fromNetwork } from './request.js';
import { FeedError } from './errors.js';
import type { Collection, Content } from './schema/collection.js';

/**
 * Further collections of a feed that an element shows already, for when somebody asks for what they hold: the first view
 * never waits for them. The feed itself is not asked for again while the element stays; its parts are, once.
 */
export class MoreController<Cs extends readonly Collection[]> implements ReactiveController {
  /** Undefined while it is on its way, and when it cannot be had. */
  content: Content<Cs> | undefined;
  /** It cannot be had now; the next `ask` tries again. */
  failed = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #collections: Cs;
  #source: unknown;
  #asker: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, collections: Cs) {
    this.#host = host;
    this.#collections = collections;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asker?.abort();
    if (!this.content) this.#source = undefined;
  }

  /** @param source the feed's address, or the feed itself; the same one is asked for once */
  ask(source: unknown): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#asker?.abort();
    this.#asker = new AbortController();
    void this.#load(source, this.#asker.signal);
  }

  async #load(source: unknown, signal: AbortSignal): Promise<void> {
    this.content = undefined;
    this.failed = false;
    const network = fromNetwork(signal);
    try {
      const loaded =
        typeof source === 'string'
          ? await loadFeed(source, this.#collections, network)
          : await readFeed(source, location.href, this.#collections, (url) =>
              Promise.reject(new FeedError('not-a-feed', '"data" must hold its collections itself.', url)),
            );
      if (!signal.aborted) this.content = loaded.content;
    } catch {
      // What these collections add can be missed: whoever asked says that it is not there.
      if (!signal.aborted) this.failed = true;
    }
    if (!signal.aborted) this.#host.requestUpdate();
  }
}
