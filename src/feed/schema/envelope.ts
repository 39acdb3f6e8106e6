import { array, object, optional } from './kinds.js';
import { instant, oneOf, optionalAddress, optionalId, optionalNumber, optionalText, string, text } from './values.js';

/** The only format that this version reads. A newer minor publisher adds fields; another major is refused. */
export const format = 'ppl-feed/1';

/** Whose data is in the feed, and what of it: the facts, the coordinates, or the names of counties. */
const source = object({
  name: text,
  url: optionalAddress,
  license: optionalText,
  covers: optional(oneOf('facts', 'coordinates', 'names')),
});

/**
 * What the widgets show of what a feed says of itself. A publisher must give `format`, `updated`, `sequence` and
 * `language` (the JSON Schema says so, and has the rest); a reader does with what is there.
 */
export const envelope = object({
  format: string,
  updated: optional(instant),
  sequence: optionalNumber,
  language: optionalId,
  languages: optional(array(string)),
  publisher: optional(object({ name: text, url: optionalAddress })),
  sources: optional(array(source)),
});
