type Follower = (event: Event) => void;

/** Events of the page that all elements follow by one listener: it comes with the first of them and goes with the last. */
class PageEvents {
  readonly #types: readonly string[];
  readonly #followers = new Set<Follower>();

  constructor(...types: readonly string[]) {
    this.#types = types;
  }

  add(follower: Follower): void {
    if (!this.#followers.size) for (const type of this.#types) addEventListener(type, this.#tell);
    this.#followers.add(follower);
  }

  delete(follower: Follower): void {
    if (this.#followers.delete(follower) && !this.#followers.size)
      for (const type of this.#types) removeEventListener(type, this.#tell);
  }

  readonly #tell = (event: Event): void => {
    // Who is told may leave, or come again.
    for (const follower of [...this.#followers]) follower(event);
  };
}

/** The browser is back on the network. */
export const online = /* @__PURE__ */ new PageEvents('online');
/** The reader has left the page or come back to it: `document.hidden` tells which. */
export const visibility = /* @__PURE__ */ new PageEvents('visibilitychange', 'pageshow');
/** The page goes to paper, or has been there. */
export const printing = /* @__PURE__ */ new PageEvents('beforeprint', 'afterprint');
