import { online } from './page-events.js';

/** How something stands that is loaded when it is needed. */
export type ResourceStatus = 'absent' | 'coming' | 'here' | 'failed';

/**
 * Something that is loaded when it is needed: code, a part of a feed, a file beside it. It is asked for once; a failure is
 * kept until somebody wishes to try again, or the browser says that it is online.
 */
export class Resource<T> {
  status: ResourceStatus = 'absent';
  /** What has arrived. It stays while it is asked for again. */
  value: T | undefined;
  /** Why it failed the last time; undefined where it did not. */
  error: unknown;

  readonly #load: (signal: AbortSignal) => Promise<T>;
  readonly #settled: () => void;
  #asker: AbortController | undefined;

  /**
   * @param load gets it; the signal says that nobody waits for it any more
   * @param settled called when it is here or has failed
   */
  constructor(load: (signal: AbortSignal) => Promise<T>, settled: () => void) {
    this.#load = load;
    this.#settled = settled;
  }

  /** Whether it is coming for the first time. Who asks again shows meanwhile what there is without it. */
  get isAwaited(): boolean {
    return this.status === 'coming' && this.error === undefined;
  }

  /** What is here; asks for it where nobody has. */
  need(): T | undefined {
    if (this.status === 'absent') this.retry();
    return this.value;
  }

  /** Asks for it, whatever came of it before. */
  retry(): void {
    this.stop();
    this.status = 'coming';
    const asker = (this.#asker = new AbortController());
    this.#load(asker.signal).then(
      (value) => {
        if (asker.signal.aborted) return;
        this.value = value;
        this.error = undefined;
        this.#settle('here');
      },
      (error: unknown) => {
        if (asker.signal.aborted) return;
        this.error = error;
        online.add(this.#retryOnline);
        this.#settle('failed');
      },
    );
  }

  readonly #retryOnline = (): void => this.retry();

  /** Waits for it no more. What is here stays; what is not is asked for again at the next need. */
  stop(): void {
    this.#asker?.abort();
    if (this.status !== 'here') this.status = 'absent';
    online.delete(this.#retryOnline);
  }

  #settle(status: ResourceStatus): void {
    this.status = status;
    this.#settled();
  }
}
