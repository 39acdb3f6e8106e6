import { array, object, optional } from 'zod/mini';
import {
  id,
  instant,
  optionalAddress,
  optionalDate,
  optionalId,
  optionalNumber,
  optionalString,
  string,
  text,
} from './values.js';

/** The only format that this version reads. A newer minor publisher adds fields; another major is refused. */
export const format = 'ppl-feed/1';

/**
 * What every feed says of itself, whatever it holds. A publisher must give `format`, `updated`, `sequence` and
 * `language` (the JSON Schema says so); a reader does with what is there.
 */
export const envelope = object({
  format: string,
  updated: optional(instant),
  sequence: optionalNumber,
  nextUpdate: optionalDate,
  language: optionalId,
  languages: optional(array(id)),
  publisher: optional(object({ name: text, url: optionalAddress, email: optionalString })),
  license: optionalAddress,
});
