/**
 * Why a feed could not be shown. These codes are public: partners' scripts read them in `ppl-error`, so a code never
 * changes its meaning.
 *
 * - `network`: no answer (offline, name not found, or the feed's server allows no other site: CORS)
 * - `timeout`: for 20 seconds nothing more of the answer came
 * - `http`: the server answered with an error status
 * - `html`: a web page came instead of the feed (a login page, a hotspot's page, a 'not found' page with status 200)
 * - `truncated`: the feed was cut short: JSON that ends early, or fewer records than the feed says
 * - `corrupt`: a part does not match the hash that the feed gives for it
 * - `not-a-feed`: JSON or text, but no programme feed, or more than 64 MB
 * - `format`: a feed of another major version
 * - `unknown-id`: the page names a record that the feed does not have
 * - `unknown-place`: the page names a voivodeship, county or place that does not exist
 * - `ambiguous`: the page names a county whose name occurs twice; the message lists the candidates
 * - `invalid-attribute`: the page gave an attribute a value that means nothing there: `from="spring"`, `from` after `to`
 * - `missing-attribute`: the element needs an attribute that the page did not set
 * - `not-loaded`: a part of the widgets' own code did not arrive, or failed at its start; the element shows what it can
 * - `not-shown`: the feed came, and the element failed in showing it: a fault of the widgets, or a browser that is too old
 */
export type ErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'html'
  | 'truncated'
  | 'corrupt'
  | 'not-a-feed'
  | 'format'
  | 'unknown-id'
  | 'unknown-place'
  | 'ambiguous'
  | 'invalid-attribute'
  | 'missing-attribute'
  | 'not-loaded'
  | 'not-shown';

/** What went wrong, with a code that never changes, a sentence for developers, and the address where there is one. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: ErrorCode;
  readonly url: string;

  constructor(code: ErrorCode, message: string, url = '') {
    super(message);
    this.code = code;
    this.url = url;
  }
}

/** What came instead of a feed's text. */
export interface Refusal {
  readonly error: FeedError;
  /** The server's answer, where there was one. */
  readonly response?: Response;
  /** All bytes of an answer that is not in UTF-8. */
  readonly pieces?: readonly Uint8Array[];
}

/**
 * Something of a feed that was left out. `place` is where (`clubs[12].lat`), `code` is why: `type` (not of the schema's
 * kind, or missing), `text`, `string`, `id`, `teryt`, `voivodeship`, `date`, `instant`, `range` (no number, or outside its
 * limits), the words of which it must be one, parted by `|`, `order` (ends before it begins), `address` (a scheme that is
 * not allowed: only the address is left out), `duplicate`, `unknown-id` (an optional one: only the reference is left out),
 * `encoding` (the `feed`, or the part of a collection, is not in UTF-8: nothing is left out, but letters may be wrong), or
 * the error code of a part that did not arrive.
 */
export interface Skipped {
  place: string;
  code: string;
}
