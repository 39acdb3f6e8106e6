import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** All timelines of a page share one observer. */
const fits = new WeakMap<Element, MatrixFit>();
let observer: ResizeObserver | undefined;
const observe = (host: Element): void => {
  observer ??= new ResizeObserver((entries) => {
    // In the next frame, for what comes of it may change the height that is observed.
    requestAnimationFrame(() => {
      for (const { target } of entries) fits.get(target)?.fit();
    });
  });
  observer.observe(host);
};

/**
 * Shows the timeline as a matrix as long as its names and headings fit, none of them broken within a word: how wide they are
 * is up to the typeface, the reader's text spacing and the names. Where they don't fit, the same markup is a list.
 */
export class MatrixFit implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    fits.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
  }

  hostUpdated(): void {
    this.fit();
  }

  fit(): void {
    const list = this.#host.shadowRoot?.querySelector('.periods[data-matrix]');
    if (!list) return;
    list.classList.add('matrix');
    list.classList.toggle('matrix', list.scrollWidth <= list.clientWidth);
  }
}
