import { FeedError } from './errors.js';
import { parseText } from './parse.js';
import { request } from './request.js';

/** The counties' areas that a feed names: TopoJSON, whose it is, and on what terms. */
export interface Shapes {
  readonly topology: unknown;
  readonly source: string;
  readonly license: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * The areas of a feed that has some; undefined for one that has none. Only a map asks for them, so they are no part of reading a
 * feed: its text is asked for again, which is there already as long as its element is.
 * @param source the feed, or its address
 * @param url what a relative address in it is relative to
 * @throws {FeedError} when the feed names areas that cannot be had
 */
export async function loadShapes(source: unknown, url: string, signal: AbortSignal): Promise<Shapes | undefined> {
  const feed = typeof source === 'string' ? await feedAgain(source, signal) : source;
  const shapes = isObject(feed) ? feed['shapes'] : undefined;
  if (shapes === undefined) return undefined;
  const { href, source: from, license } = isObject(shapes) ? shapes : {};
  const address = addressOf(href, url);
  if (!address) throw new FeedError('not-a-feed', '"shapes" has no address that can be asked.', url);
  const topology = parseText(await request(address, signal), address);
  return { topology, source: textOf(from), license: textOf(license) };
}

/** A feed that cannot be had now (an earlier copy of it is shown) has no areas now. A long one without any is not parsed for that. */
const feedAgain = (url: string, signal: AbortSignal): Promise<unknown> =>
  request(url, signal).then(
    (text) => (text.includes('"shapes"') ? parseText(text, url) : undefined),
    () => undefined,
  );

function addressOf(href: unknown, url: string): string | undefined {
  try {
    const { protocol, href: address } = new URL(textOf(href) || ':', url);
    return /^https?:$/.test(protocol) && textOf(href) ? address : undefined;
  } catch {
    return undefined;
  }
}
