import { visibility } from '../loading/page-events.js';

/** Waits until nobody is in an element with the keyboard: nothing may be changed under a reader's hand. */
export async function whenLeft(element: Element): Promise<void> {
  while (element.matches(':focus-within')) {
    await new Promise((resolve) => element.addEventListener('focusout', resolve, { once: true }));
    // The next focus is known after the event.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Waits until an element is not seen (another tab, or scrolled away), and nobody is in it. */
export async function whenUnseen(element: Element, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const isUnseen = () => document.hidden;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) end();
    });
    const look = () => {
      if (isUnseen()) end();
    };
    const end = () => {
      observer.disconnect();
      visibility.delete(look);
      resolve();
    };
    visibility.add(look);
    signal.addEventListener('abort', end);
    observer.observe(element);
    look();
  });
  await whenLeft(element);
}
