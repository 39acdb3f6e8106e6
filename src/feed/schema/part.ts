import { array, object, optional } from 'zod/mini';
import { voivodeship } from './places.js';
import { optionalString, size, string } from './values.js';

/** A collection that stands apart: one file, or one file a voivodeship (`clubs/{voivodeship}.json`). */
export const part = object({
  href: string,
  count: optional(size),
  sha256: optionalString,
  voivodeships: optional(array(voivodeship)),
});
