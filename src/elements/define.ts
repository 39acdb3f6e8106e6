import { warnOnce } from '../feed/log.js';

/** The version of the package, so that two copies on a page can tell each other apart. */
export const version = '0.1.0';

const registeredBy = Symbol.for('ppl-widgets version');

/**
 * Registers an element. A second copy of the same version is silent, another version says so once, and a page that took
 * the name first keeps it: nothing throws, and the tag's children stay visible.
 */
export function define(name: string, element: CustomElementConstructor & { [registeredBy]?: string }): void {
  const present: typeof element | undefined = customElements.get(name);
  if (!present) {
    element[registeredBy] = version;
    customElements.define(name, element);
  } else if (present[registeredBy] !== version) {
    warnOnce(`<${name}> is defined already, by ${present[registeredBy] ?? 'the page'}, not by ${version}.`);
  }
}
