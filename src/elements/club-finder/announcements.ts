import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the typing must rest before the answer is read out: a screen reader echoes keys first. */
const rest = 1000;

/** What is read out: two regions take turns, so that the same words are said again. */
export class Announcements implements ReactiveController {
  said: readonly [string, string] = ['', ''];

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.silence();
  }

  /** Says once nothing more happens what holds then. */
  soon(words: () => string): void {
    this.silence();
    this.#timer = setTimeout(() => {
      this.said = this.said[0] ? ['', words()] : [words(), ''];
      this.#host.requestUpdate();
    }, rest);
  }

  silence(): void {
    clearTimeout(this.#timer);
  }
}
