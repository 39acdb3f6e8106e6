import type { output } from 'zod/mini';
import { FeedError } from './errors.js';
import { checkReferences, parseText, readCollection, type Skipped } from './read.js';
import { request } from './request.js';
import type { Collection, Content } from './schema/collection.js';
import { envelope, format, part } from './schema/envelope.js';

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
  readonly skipped: readonly Skipped[];
  /** An earlier copy, because the feed cannot be had now. */
  readonly stale?: true;
}

/** Gets the text at an address; a part is had in the way its feed was (the network, or a kept copy). */
export type GetText = (url: string) => Promise<string>;

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

/** `getText` by the network, for an asker that may leave. */
export const fromNetwork =
  (signal: AbortSignal): GetText =>
  (url) =>
    request(url, signal);

/** Reads a feed that is there as an object already. @throws {FeedError} */
export async function readFeed<Cs extends readonly Collection[]>(
  feed: unknown,
  url: string,
  collections: Cs,
  getText: GetText,
): Promise<LoadedFeed<Cs>> {
  const version = isObject(feed) ? String(feed['format']) : '';
  if (!isObject(feed) || !version.startsWith('ppl-feed/')) {
    throw new FeedError('not-a-feed', `This is not a programme feed: "format" must be "${format}".`, url);
  }
  if (version !== format && !version.startsWith(`${format}.`)) {
    throw new FeedError('format', `The feed is in format "${version}", these widgets read "${format}".`, url);
  }
  const skipped: Skipped[] = [];
  const said = readEnvelope(feed, skipped);
  const about = { ...said, updated: said.updated ?? '', sequence: said.sequence ?? 0, language: said.language ?? 'pl' };
  const entries = collections.map(async (collection) => {
    const raw = await getCollection(feed[collection.name], collection.name, url, getText, skipped);
    return [collection.name, readCollection(collection, raw, skipped)] as const;
  });
  const content: Record<string, unknown> = Object.fromEntries(await Promise.all(entries));
  for (const collection of collections) {
    if (collection.references) content[collection.name] = checkReferences(collection, content, skipped);
  }
  return { url, about, content: content as Content<Cs>, skipped };
}

/** A collection as it stands in the feed, or as its part or parts hold it. */
async function getCollection(raw: unknown, name: string, url: string, getText: GetText, skipped: Skipped[]) {
  if (!isObject(raw) || !('href' in raw)) return raw;
  const { data } = part.safeParse(raw);
  if (!data) return raw['href'];
  const { href, voivodeships, count, sha256 } = data;
  const codes = voivodeships ?? [''];
  let lost = 0;
  const lists = await Promise.all(
    codes.map(async (code) => {
      const address = new URL(href.replace('{voivodeship}', code), url).href;
      try {
        const text = await getText(address);
        if (sha256 && !voivodeships && !(await matches(text, sha256))) {
          throw new FeedError('corrupt', `"${name}" does not match its sha256.`, address);
        }
        const list = parseText(text, address);
        if (!(list instanceof Array)) throw new FeedError('not-a-feed', `"${name}" must be a list.`, address);
        return list as unknown[];
      } catch (error) {
        // One voivodeship that cannot be had is reported and the others still show; if none can be had, that is an error.
        if (!(error instanceof FeedError) || ++lost === codes.length) throw error;
        skipped.push({ place: `${name}/${code}`, code: error.code });
        return [];
      }
    }),
  );
  const records = lists.flat();
  if (!lost && count !== undefined && records.length < count) {
    throw new FeedError('truncated', `"${name}" holds ${records.length} of ${count} records.`, url);
  }
  return records;
}

/** True where it cannot be told: hashes need a secure page. */
async function matches(text: string, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === sha256.toLowerCase();
}

/** What is right of what the feed says of itself; what is wrong is reported, and shows nothing. */
function readEnvelope(feed: Record<string, unknown>, skipped: Skipped[]): output<typeof envelope> {
  const { data, error } = envelope.safeParse(feed);
  if (data) return data;
  const right = { ...feed };
  for (const { path, code, message } of error.issues) {
    const field = String(path[0]);
    skipped.push({ place: field, code: code === 'custom' ? message : 'type' });
    delete right[field];
  }
  return readEnvelope(right, skipped);
}
