import { FeedError } from './errors.js';

/** A JSON object, with whatever it holds. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Array);

/** The value in a feed's text. @throws {FeedError} `html`, `truncated` or `not-a-feed` */
export function parseText(text: string, url: string): unknown {
  // White space, and a mark of the byte order, which a hash counts and JSON does not have.
  const json = text.trimStart();
  try {
    return JSON.parse(json);
  } catch (error) {
    const code = json.startsWith('<') ? 'html' : /^[{[]/.test(json) ? 'truncated' : 'not-a-feed';
    throw new FeedError(code, String(error), url);
  }
}
