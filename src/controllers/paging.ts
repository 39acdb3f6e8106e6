import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The first part of a long list, and all of it on request. Who asks for the rest by keys goes on at the first new entry;
 * paper always gets all.
 */
export class PagingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #whole = new Set<string>();
  #printing = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** The entries to show of a list: the first `limit`, or all once they were asked for. */
  shown<T>(entries: readonly T[], limit: number, list = ''): readonly T[] {
    return this.#printing || this.#whole.has(list) ? entries : entries.slice(0, limit);
  }

  /**
   * Shows all of a list, and moves focus to the first entry that was not there before.
   * @param entry selects the entries in the shadow root; what gets the focus must be able to take it (`tabindex="-1"`)
   */
  async showAll(entry: string, list = ''): Promise<void> {
    const before = this.#host.shadowRoot?.querySelectorAll(entry).length ?? 0;
    this.#whole.add(list);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelectorAll<HTMLElement>(entry)[before]?.focus();
  }

  /** Back to the first part, when the list has become another one. */
  reset(list = ''): void {
    this.#whole.delete(list);
  }

  readonly #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
