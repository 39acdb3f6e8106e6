import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { printing } from '../loading/page-events.js';

/**
 * The first part of a long list, and more or all of it on request. Who asks by keys goes on at the first new entry; paper
 * gets all.
 */
export class PagingController implements ReactiveController {
  /** The page is on its way to paper. */
  isPrinting = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #printedAtLeast: number;
  readonly #pages = new Map<string, number>();

  /** @param printedAtLeast how many entries to print at least, where all would be a book */
  constructor(host: ReactiveControllerHost & HTMLElement, printedAtLeast = Infinity) {
    this.#host = host;
    this.#printedAtLeast = printedAtLeast;
    host.addController(this);
  }

  hostConnected(): void {
    printing.add(this.#print);
  }

  hostDisconnected(): void {
    printing.delete(this.#print);
  }

  /** How many entries to show of a list: `limit`, and as many again each time more were asked for. */
  count(limit: number, list = ''): number {
    const pages = this.#pages.get(list) ?? 1;
    // All, of a list that begins with none too.
    const count = pages === Infinity ? pages : limit * pages;
    return Math.max(count, this.isPrinting ? this.#printedAtLeast : 0);
  }

  /** The entries to show of a list: the first of them. */
  shown<T>(entries: readonly T[], limit: number, list = ''): readonly T[] {
    return entries.slice(0, this.count(limit, list));
  }

  /**
   * Shows all of a list, and moves focus to the first entry that was not there before.
   * @param entry selects the entries in the shadow root; what gets the focus must be able to take it (`tabindex="-1"`)
   */
  showAll(entry: string, list = ''): Promise<void> {
    return this.showMore(entry, list, Infinity);
  }

  /** Shows the next part of a list, with `showAll`'s care for the focus. */
  async showMore(entry: string, list = '', pages = 1): Promise<void> {
    const before = this.#host.shadowRoot?.querySelectorAll(entry).length ?? 0;
    this.#pages.set(list, (this.#pages.get(list) ?? 1) + pages);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelectorAll<HTMLElement>(entry)[before]?.focus();
  }

  /** Back to the first part, when the list has become another one. */
  reset(list = ''): void {
    this.#pages.delete(list);
  }

  readonly #print = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
