import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/errors.js';

/** Who uses which key on this page, in the order in which they came: the first one has it. */
const users = new Map<string, readonly AddressKey[]>();

/** One widget's own part of the page's address: its key in the query, and nothing else of it. */
export class AddressKey implements ReactiveController {
  readonly #key: string;
  readonly #host: ReactiveControllerHost & Element;
  readonly #inherited: () => void;

  /**
   * @param report is told when another widget has the key already
   * @param inherited is called when the widget that had the key has left the page, and left it to this one
   */
  constructor(
    key: string,
    host: ReactiveControllerHost & Element,
    report: (error: FeedError) => void,
    inherited: () => void,
  ) {
    this.#key = encodeURIComponent(key);
    this.#host = host;
    this.#inherited = inherited;
    host.addController(this);
    // Without a page, where `ppl-feed render` makes it, nobody has a key.
    if (this.#users.length && !this.isOurs) {
      report(new FeedError('invalid-attribute', `address-key="${key}" is taken by another element of this page.`));
    }
  }

  hostConnected(): void {
    if (!this.#users.includes(this)) users.set(this.#key, [...this.#users, this]);
  }

  hostDisconnected(): void {
    // Who is only moved to another place of the page keeps what it has.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      const { isOurs } = this;
      const rest = this.#users.filter((user) => user !== this);
      if (rest.length) users.set(this.#key, rest);
      else users.delete(this.#key);
      const [heir] = rest;
      if (isOurs && heir) heir.#inherited();
    });
  }

  /** Two widgets never share a key: the second one on a page keeps nothing, until the first one leaves. */
  get isOurs(): boolean {
    return this.#users[0] === this;
  }

  get #users(): readonly AddressKey[] {
    return users.get(this.#key) ?? [];
  }

  /** What is kept; empty where nothing is. Anybody can write an address: it may be anything. */
  get text(): string {
    const found = this.isOurs ? this.#parts((part) => this.#isOurPart(part))[0] : undefined;
    try {
      return decodeURIComponent(found?.slice(this.#key.length + 1) ?? '');
    } catch {
      return '';
    }
  }

  /** The page's address that keeps a text. The rest of it stays to the letter. */
  with(text: string): string {
    const parts = this.#parts((part) => !this.#isOurPart(part));
    if (text) parts.push(`${this.#key}=${encodeURIComponent(text)}`);
    const { origin, pathname, hash } = location;
    return `${origin}${pathname}${parts.length ? `?${parts.join('&')}` : ''}${hash}`;
  }

  /** @param isStep a link was followed: 'back' leads back to where it was. Any other choice leaves 'back' to the page. */
  write(text: string, isStep = false): void {
    if (!this.isOurs) return;
    try {
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', this.with(text));
    } catch {
      // A sandboxed frame has no history, and browsers limit how often it is written: the choice holds all the same.
    }
  }

  #isOurPart(part: string): boolean {
    return part.startsWith(`${this.#key}=`);
  }

  #parts(wanted: (part: string) => boolean): string[] {
    return location.search
      .slice(1)
      .split('&')
      .filter((part) => part && wanted(part));
  }
}
