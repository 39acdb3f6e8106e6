import { array, check, custom, object, optional, safeParse } from './kinds.js';
import { isObject } from '../parse.js';
import { voivodeship } from './geo.js';
import { optionalString, size, string } from './values.js';

/** A file of a collection that stands apart: its address, and the SHA-256 of its bytes as hexadecimal digits. */
export const partFile = object({ href: string, sha256: optionalString });

/** Files by voivodeship, each under a name of its own. */
export const partFiles = custom<Readonly<Record<string, { href: string; sha256?: string }>>>(
  (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([code, file]) => safeParse(voivodeship, code).success && safeParse(partFile, file).success,
    ),
  'parts',
);

/**
 * A collection that stands apart: one file, one file a voivodeship under one pattern (`clubs/{voivodeship}.json`), or one a
 * voivodeship with a name and a hash of its own (`parts`).
 */
export const part = object(
  {
    href: optionalString,
    count: optional(size),
    sha256: optionalString,
    voivodeships: optional(array(voivodeship)),
    parts: optional(partFiles),
  },
  check(({ href, parts }: { href?: string; parts?: unknown }) => href !== undefined || parts !== undefined, 'string', [
    'href',
  ]),
);
