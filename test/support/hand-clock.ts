import type { Clock } from '../../src/controllers/announcer.js';

/** A clock that goes on when the test says so. */
export class HandClock implements Clock {
  #now = 0;
  #next = 1;
  readonly #timers = new Map<number, { at: number; callback: () => void }>();

  /** Whether somebody waits for it. */
  get isWaiting(): boolean {
    return this.#timers.size > 0;
  }

  setTimeout(callback: () => void, milliseconds: number): ReturnType<typeof setTimeout> {
    this.#timers.set(this.#next, { at: this.#now + milliseconds, callback });
    return this.#next++ as unknown as ReturnType<typeof setTimeout>;
  }

  clearTimeout(timer: ReturnType<typeof setTimeout> | undefined): void {
    this.#timers.delete(timer as unknown as number);
  }

  /** Lets time go by. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [id, { at, callback }] of [...this.#timers]) {
      if (at > this.#now) continue;
      this.#timers.delete(id);
      callback();
    }
  }

  /** Forgets who waits. */
  clear(): void {
    this.#timers.clear();
  }
}
