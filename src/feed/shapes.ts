import { FeedError } from './errors.js';
import { isObject, parseText } from './parse.js';
import { fileAddress } from './parts.js';
import type { LoadedFeed } from './read.js';

/** The counties' areas that a feed names: TopoJSON, whose it is, and on what terms. */
export interface Shapes {
  readonly topology: unknown;
  readonly source: string;
  readonly license: string;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * The areas of a feed that has some; undefined for one that has none. Only a map asks for them, so they are no part of
 * reading a feed.
 * @throws {FeedError} when the feed names areas that cannot be had
 */
export async function getShapes({ raw, url, getText }: LoadedFeed): Promise<Shapes | undefined> {
  const { shapes } = raw;
  if (shapes === undefined) return undefined;
  const { href, source, license } = isObject(shapes) ? shapes : {};
  const address = fileAddress(textOf(href), url);
  if (!address) throw new FeedError('not-a-feed', '"shapes" has no address that can be asked.', url);
  return { topology: parseText(await getText(address), address), source: textOf(source), license: textOf(license) };
}
