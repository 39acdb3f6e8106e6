import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the last word must stand before it is said: who goes through a select by arrow keys hears only the end. */
const pause = 600;

/**
 * Says a change to people who don't see it. The host renders `text` in a region that is there from the start
 * (`<p class="hidden" role="status">`); what is seen changes at once and elsewhere.
 */
export class Announcer implements ReactiveController {
  text = '';

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, pause);
  }
}
