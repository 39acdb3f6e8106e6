/**
 * Something of a feed that was left out. `place` is where (`clubs[12].lat`), `code` is why: `type` (not of the schema's
 * kind, or missing), `text`, `string`, `id`, `teryt`, `voivodeship`, `date`, `instant`, `range` (no number, or outside its
 * limits), the words of which it must be one, parted by `|`, `order` (ends before it begins), `address` (a scheme that is
 * not allowed: only the address is left out), `duplicate`, `unknown-id` (an optional one: only the reference is left out),
 * or the error code of a part that did not arrive.
 */
export interface Skipped {
  place: string;
  code: string;
}
