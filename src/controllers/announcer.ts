import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { announcementRegions } from './announcement-regions.js';

/** What of a clock an announcer needs; a test hands in one of its own. */
export interface Clock {
  setTimeout(callback: () => void, milliseconds: number): ReturnType<typeof setTimeout>;
  clearTimeout(timer: ReturnType<typeof setTimeout> | undefined): void;
}

/** The page's own. */
export const pageClock: Clock = {
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer),
};

/** How long the last change must stand before it is said, in milliseconds. */
export const announcementRest = {
  /** Who goes through a select by arrow keys hears only the end. */
  choosing: 600,
  /** A screen reader echoes the keys first. */
  typing: 1000,
} as const;

/** So long a region holds what it has said. */
const heldFor = 5000;

/**
 * Says a change to people who don't see it; what is seen changes at once and elsewhere. Two regions take turns, so that the
 * same words are said again.
 */
export class Announcer implements ReactiveController {
  /** What the regions hold; one of them is always empty. */
  said: readonly [string, string] = ['', ''];

  readonly #host: ReactiveControllerHost;
  readonly #rest: number;
  readonly #clock: Clock;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, rest: number = announcementRest.choosing, clock: Clock = pageClock) {
    this.#host = host;
    this.#rest = rest;
    this.#clock = clock;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.silence();
  }

  /** Says the words once nothing more has been said for a while. @param words may be made then, of what holds then @param rest that while */
  say(words: string | (() => string), rest = this.#rest): void {
    this.silence();
    this.#timer = this.#clock.setTimeout(() => {
      const text = typeof words === 'string' ? words : words();
      this.#show(this.said[0] ? ['', text] : [text, '']);
      // Who reads on later finds what holds, and not what has been.
      this.#timer = this.#clock.setTimeout(() => this.#show(['', '']), heldFor);
    }, rest);
  }

  /** Takes back what has not been said yet. */
  silence(): void {
    this.#clock.clearTimeout(this.#timer);
  }

  #show(said: Announcer['said']): void {
    this.said = said;
    this.#host.requestUpdate();
  }

  /** The regions, for a place in the element's template that is there from the start. */
  regions(): readonly TemplateResult[] {
    return announcementRegions(this.said);
  }
}
