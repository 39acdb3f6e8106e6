import { liveTree } from './live.js';
import { readable } from './markup.js';
import { plainTree } from './plain.js';

/** What a live element shows, as HTML that says its language: see `plainTree`. Lines are not set in, for what may be saved. */
export function printedOf({ shadowRoot }: Element, language: string, feed: string): string {
  return shadowRoot
    ? `<div lang="${language}">\n${readable(plainTree(liveTree(shadowRoot), language, feed))}\n</div>`
    : '';
}
