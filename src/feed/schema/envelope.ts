import { array, object, optional } from 'zod/mini';
import { instant, optionalAddress, optionalId, optionalNumber, string, text } from './values.js';

/** The only format that this version reads. A newer minor publisher adds fields; another major is refused. */
export const format = 'ppl-feed/1';

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
});
