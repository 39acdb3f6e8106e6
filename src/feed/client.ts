import type { output } from 'zod/mini';
import { FeedError } from './errors.js';
import { parseText } from './parse.js';
import { readContent } from './read.js';
import type { GetText } from './request.js';
import type { Collection, Content } from './schema/collection.js';
import { envelope, format } from './schema/envelope.js';
import type { Skipped } from './skipped.js';

/** What a feed says of itself. Where a wrong one leaves out when it was published, `updated` is empty. */
export type About = output<typeof envelope> & {
  readonly updated: string;
  readonly sequence: number;
  readonly language: string;
};

/** A feed as far as one element needs it: what it says of itself, and the content of the collections asked for. */
export interface LoadedFeed<Cs extends readonly Collection[] = readonly Collection[]> {
  /** The feed's address; for a feed given as an object, the page's. */
  readonly url: string;
  readonly about: About;
  readonly content: Content<Cs>;
  /** What was left out; an element adds what it could not find of what its page asks for. */
  readonly skipped: Skipped[];
  /** The feed as it came, and how its parts are had: `later.ts` reads on from there. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly getText: GetText;
  /** An earlier copy, because the feed cannot be had now. */
  readonly stale?: true;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Array);

/**
 * Reads the feed at an address, and those of its parts that the collections need.
 * @throws {FeedError}
 */
export async function loadFeed<Cs extends readonly Collection[]>(
  url: string,
  collections: Cs,
  getText: GetText,
): Promise<LoadedFeed<Cs>> {
  return readFeed(parseText(await getText(url), url), url, collections, getText);
}

/** Reads a feed that is there as an object already. @throws {FeedError} */
export async function readFeed<Cs extends readonly Collection[]>(
  feed: unknown,
  url: string,
  collections: Cs,
  getText: GetText,
): Promise<LoadedFeed<Cs>> {
  const version = isObject(feed) ? String(feed['format']) : '';
  if (!isObject(feed) || (version !== format && !version.startsWith(`${format}.`))) {
    const code = version.startsWith('ppl-feed/') ? 'format' : 'not-a-feed';
    throw new FeedError(code, `"format" is "${version}" and must be "${format}".`, url);
  }
  const skipped: Skipped[] = [];
  const said = envelope.safeParse(feed).data ?? (await import('./repair.js')).repairEnvelope(feed, skipped);
  const about = { ...said, updated: said.updated ?? '', sequence: said.sequence ?? 0, language: said.language ?? 'pl' };
  const raw = collections.map(async ({ name, byNeed }) => {
    const found = feed[name];
    const isPart = isObject(found) && 'href' in found;
    return [
      name,
      isPart ? await (await import('./parts.js')).getPart(found, name, url, getText, skipped, byNeed) : found,
    ] as const;
  });
  const content = await readContent(collections, Object.fromEntries(await Promise.all(raw)), skipped);
  return { url, about, content: content as Content<Cs>, skipped, raw: feed, getText };
}
