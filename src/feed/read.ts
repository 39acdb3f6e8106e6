import { FeedError, type Skipped } from './errors.js';
import { isObject, parseText } from './parse.js';
import { misread } from './misread.js';
import { ownCode } from './own-code.js';
import { readRecords } from './records.js';
import type { GetText } from './request.js';
import type { Collection, Content } from './schema/collection.js';
import { envelope, format } from './schema/envelope.js';
import { safeParse, type output } from './schema/kinds.js';

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
  /** The feed as it came, and how its parts are had: `on-demand.ts` reads on from there. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly getText: GetText;
  /** An earlier copy, because the feed cannot be had now. */
  readonly stale?: true;
}

/**
 * Reads the feed at an address, and those of its parts that the collections need.
 * @throws {FeedError}
 */
export async function loadFeed<Cs extends readonly Collection[]>(
  url: string,
  collections: Cs,
  getText: GetText,
): Promise<LoadedFeed<Cs>> {
  const loaded = await readFeed(parseText(await getText(url), url), url, collections, getText);
  if (misread.has(url)) loaded.skipped.push({ place: 'feed', code: 'encoding' });
  return loaded;
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
  const about = await readEnvelope(feed, skipped);
  const content = await readCollections(collections, { raw: feed, url, getText, skipped });
  return { url, about, content, skipped, raw: feed, getText };
}

/** The content of collections of a feed, those of its parts that they need among it. @throws {FeedError} */
export async function readCollections<Cs extends readonly Collection[]>(
  collections: Cs,
  { raw, url, getText, skipped }: Pick<LoadedFeed, 'raw' | 'url' | 'getText' | 'skipped'>,
): Promise<Content<Cs>> {
  const found = collections.map(async ({ name, byNeed }) => {
    const value = raw[name];
    if (!isObject(value) || !('href' in value || 'parts' in value)) return [name, value] as const;
    // For feeds that have such parts alone.
    const { partOf, getPart } = await ownCode(import('./parts.js'));
    const part = partOf(raw, name);
    if (!part) return [name, value] as const;
    return [name, byNeed && part.isDivided ? [] : await getPart(part, url, getText, skipped)] as const;
  });
  const raws = Object.fromEntries(await Promise.all(found));
  return (await readRecords(collections, raws, skipped)) as Content<Cs>;
}

/** What is right of what a feed says of itself; what is wrong is reported, and shows nothing. */
async function readEnvelope(feed: unknown, skipped: Skipped[]): Promise<About> {
  const { updated, sequence, language, ...rest } =
    safeParse(envelope, feed).data ?? (await ownCode(import('./repair.js'))).repairEnvelope(feed, skipped);
  return { ...rest, updated: updated ?? '', sequence: sequence ?? 0, language: language ?? 'pl' };
}
