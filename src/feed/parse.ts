import { FeedError } from './errors.js';

/** A JSON object, with whatever it holds. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Array);

/** The value in a feed's text. @throws {FeedError} `html`, `truncated` or `not-a-feed` */
export function parseText(text: string, url: string): unknown {
  try {
    // White space, and a mark of the byte order, which a hash counts and JSON does not have.
    return JSON.parse(text.trimStart());
  } catch {
    const start = text.trimStart()[0];
    if (start === '<') throw new FeedError('html', 'This is a web page, no feed.', url);
    if (start === '{' || start === '[') throw new FeedError('truncated', 'The feed is cut short.', url);
    throw new FeedError('not-a-feed', 'This is no feed.', url);
  }
}
