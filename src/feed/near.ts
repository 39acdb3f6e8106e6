/** How long an element far from the screen waits at least before it may use the browser's spare time, in milliseconds. */
export const wait = { far: 2000 };

/** The elements that wait, and what lets each go on. */
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout>;

const letAllGo = () => {
  for (const go of waiting.values()) go();
};

/** Stands apart, since the observer stays: made within `near` it would keep the first element for ever. */
const letComing: IntersectionObserverCallback = (entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
};

/** One element at a time, so that a page with fifty stays quick. Safari has no such callback yet. */
function goOnWhenIdle(): void {
  const [go] = waiting.values();
  go?.();
  if (waiting.size) (globalThis.requestIdleCallback ?? setTimeout)(goOnWhenIdle);
}

/**
 * Waits until an element comes near the screen. One that stays far, or in what is closed or hidden, goes on when the
 * browser has time, so that anchors and the search in the page find what it shows; paper gets all at once. One observer
 * serves all elements, and none stays when none waits.
 * @param signal ends the waiting, when the element goes away
 */
export function near(element: Element, signal: AbortSignal): Promise<void> {
  observer ??= new IntersectionObserver(letComing, { rootMargin: '100%' });
  return new Promise((resolve) => {
    if (!waiting.size) {
      addEventListener('beforeprint', letAllGo);
      timer = setTimeout(goOnWhenIdle, wait.far);
    }
    const go = () => {
      observer?.unobserve(element);
      waiting.delete(element);
      if (!waiting.size) {
        removeEventListener('beforeprint', letAllGo);
        clearTimeout(timer);
      }
      resolve();
    };
    waiting.set(element, go);
    observer?.observe(element);
    signal.addEventListener('abort', go);
  });
}
