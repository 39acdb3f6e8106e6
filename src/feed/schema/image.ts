import { object, optional } from './kinds.js';
import { safeUrl } from '../safe-url.js';
import { optionalText, size, stringThat } from './values.js';

/** An image's address: `https:`, `http:`, or relative to the feed. */
export const imageAddress = stringThat('address', (value) => safeUrl(value, 'https://feed.invalid/') !== undefined);

/** A picture; with its size known the page keeps its place. */
export const image = object({
  src: imageAddress,
  alt: optionalText,
  width: optional(size),
  height: optional(size),
});
