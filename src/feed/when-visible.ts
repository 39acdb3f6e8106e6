import { printing } from '../loading/page-events.js';

/** The elements that wait, and what lets each go on. */
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout>;

/** Stands apart, since the observer stays: made within `whenVisible` it would keep the first element for ever. */
const continueVisible: IntersectionObserverCallback = (entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
};

/** One element at a time, so that a page with fifty stays quick. Safari has no such callback yet. */
function continueWhenIdle(): void {
  const [go] = waiting.values();
  go?.();
  if (waiting.size) (globalThis.requestIdleCallback ?? setTimeout)(continueWhenIdle);
}

/**
 * Waits until an element comes near the screen. One that stays far, or in what is closed or hidden, goes on when the
 * browser has time, so that anchors and the search in the page find what it shows; paper gets all at once. One observer
 * serves all elements, and none stays when none waits.
 * @param far how long one that stays far waits at least, in milliseconds; that of the first who waits holds for all
 * @param signal ends the waiting, when the element goes away
 */
export function whenVisible(element: Element, far: number, signal: AbortSignal): Promise<void> {
  observer ??= new IntersectionObserver(continueVisible, { rootMargin: '100%' });
  return new Promise((resolve) => {
    if (!waiting.size) timer = setTimeout(continueWhenIdle, far);
    const go = () => {
      observer?.unobserve(element);
      waiting.delete(element);
      printing.delete(go);
      if (!waiting.size) clearTimeout(timer);
      resolve();
    };
    waiting.set(element, go);
    printing.add(go);
    observer?.observe(element);
    signal.addEventListener('abort', go);
  });
}
