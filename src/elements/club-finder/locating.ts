import type { LitElement } from 'lit';
import type { Message } from '../../controllers/language.js';
import type { GazetteerPlace } from '../../text/gazetteer.js';
import type { LocateTrouble } from './locator.js';
import type { Entry } from './search-index.js';

/** The button that asks for the visitor's position: what it is doing, and what came of it. It can always be pressed again. */
export class Locating {
  readonly #host: LitElement;
  readonly #msg: Message;
  #locator: typeof import('./locator.js') | undefined;
  #isBusy = false;
  #trouble: LocateTrouble | undefined;

  constructor(host: LitElement, msg: Message) {
    this.#host = host;
    this.#msg = msg;
  }

  /** The visitor's position; undefined where there is none, and then `words` says why and the field has the focus. */
  async find(places: () => readonly GazetteerPlace[]): Promise<Entry | undefined> {
    if (this.#isBusy) return undefined;
    this.#isBusy = true;
    this.forget();
    // What does not load is as good as a device that knows nothing.
    this.#locator ??= await import('./locator.js').catch(() => undefined);
    const found = (await this.#locator?.position()) ?? 'unavailable';
    this.#isBusy = false;
    this.#host.requestUpdate();
    if (typeof found === 'object' && this.#locator?.isInPoland(found, places())) {
      return this.#locator.here(this.#msg, found, places());
    }
    this.#trouble = typeof found === 'object' ? 'abroad' : found;
    const root = this.#host.renderRoot as ShadowRoot;
    // Whoever has gone on meanwhile is not called back.
    if (root.activeElement?.closest('.locate')) root.querySelector('input')?.focus();
    return undefined;
  }

  /** Says no more what went wrong. */
  forget(): void {
    this.#trouble = undefined;
    this.#host.requestUpdate();
  }

  words(): string {
    if (this.#isBusy) return this.#msg('Ustalam pozycję…', { id: 'club-finder-locating' });
    return this.#trouble && this.#locator ? this.#locator.troubleWords(this.#msg, this.#trouble) : '';
  }
}
