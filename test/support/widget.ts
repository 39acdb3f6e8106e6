import { useTimings } from '../../src/feed/timings.js';
import { unbound } from './unbound.js';

// A test shows one element after the other, and most stand below the screen: they need not wait for a spare moment.
useTimings({ far: 0 });

/** Waits until a widget shows one of the states that it mirrors as a custom state. */
export async function shows(element: Element, state: 'loading' | 'ready' | 'stale' | 'error' | 'empty'): Promise<void> {
  // What is said of an empty feed or an error comes as a module of its own, unless the page's fallback speaks for it.
  const isSaid = () =>
    !['empty', 'error'].includes(state) || element.hasChildNodes() || element.shadowRoot?.querySelector('.message');
  while (!element.matches(`:state(${state})`) || !isSaid()) await new Promise(requestAnimationFrame);
}

/** What stands in a widget's shadow tree, white space collapsed. */
export const textOf = (element: Element): string =>
  unbound(element.shadowRoot?.textContent ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
