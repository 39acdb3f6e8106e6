import { liveTree } from './live.js';
import { readable } from './markup.js';
import { plainTree } from './plain.js';

/**
 * The attributes with which an element shows all that it prints; undefined where it does so as it is. A map is drawn by the
 * browser alone, and nobody without a script can ask for more of a list: printed, the same facts stand as the element's usual
 * view, and all of them.
 * @param hasLimit whether the element shows so many entries at first
 */
export function printedAttributes(
  attributes: Readonly<Record<string, string>>,
  hasLimit: boolean,
): Readonly<Record<string, string>> | undefined {
  const { view, ...others } = attributes;
  const isMap = view === 'map';
  const isCut = hasLimit && !('limit' in attributes);
  if (!isMap && !isCut) return undefined;
  return { ...(isMap ? others : attributes), ...(isCut && { limit: String(Number.MAX_SAFE_INTEGER) }) };
}

/** What a live element shows, as HTML that says its language: see `plainTree`. Lines are not set in, for what may be saved. */
export function printedOf({ shadowRoot }: Element, language: string, feed: string): string {
  return shadowRoot
    ? `<div lang="${language}">\n${readable(plainTree(liveTree(shadowRoot), language, feed))}\n</div>`
    : '';
}
