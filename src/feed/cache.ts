import { FeedError } from './errors.js';
import { isObject, parseText } from './parse.js';
import { fileAddress, partOf } from './parts.js';
import { isOlder, type PublicationOrder } from './publication-order.js';
import { loadFeed, type LoadedFeed } from './read.js';
import type { GetText } from './request.js';
import type { Collection } from './schema/collection.js';
import { places } from './schema/places.js';
import { whenLeft } from './when-left.js';

/** The texts of one publication by address: the feed's first, and those of its parts that were needed. */
type Texts = ReadonlyMap<string, string>;

/** One key a feed, so that feed and parts are kept or not kept together. */
const keyOf = (url: string) => `ppl-feed:${url}`;

/**
 * The publications that are kept, the latest first. They are raw texts, for old libraries on a page may have broken
 * `JSON.stringify`, each with its address and its length in front.
 */
function readCopies(url: string): Texts[] {
  const copies: Map<string, string>[] = [];
  let rest = '';
  try {
    rest = localStorage.getItem(keyOf(url)) ?? '';
  } catch {
    // Storage may throw on mere access (private mode, a sandboxed frame): then there is no copy.
  }
  for (let found; (found = /^(\S+) (\d+)\n/.exec(rest));) {
    const [head, address = '', length = 0] = found;
    const end = head.length + +length;
    if (address === url) copies.push(new Map());
    copies[copies.length - 1]?.set(address, rest.slice(head.length, end));
    rest = rest.slice(end);
  }
  return copies;
}

/** @param copies the latest first @throws when there is no room, or no storage */
export function writeCopies(url: string, copies: readonly Texts[]): void {
  const entries = copies.flatMap((copy) => [...copy]).map(([address, text]) => `${address} ${text.length}\n${text}`);
  localStorage.setItem(keyOf(url), entries.join(''));
}

/** When the publication of some texts was published, as far as it can be told. */
function orderOf(url: string, texts: Texts): PublicationOrder {
  let feed: unknown;
  try {
    feed = parseText(texts.get(url) ?? '', url);
  } catch {
    // What somebody else has written there is in nobody's way.
  }
  const { sequence, updated } = isObject(feed) ? feed : {};
  return {
    sequence: typeof sequence === 'number' ? sequence : 0,
    updated: typeof updated === 'string' ? updated : '',
  };
}

/**
 * Keeps what has arrived; beside it stays what another widget has kept of the same publication, and the publication before it as
 * long as that has parts which have not come yet of this one.
 */
function keep(url: string, texts: Texts): void {
  const [latest, before] = readCopies(url);
  const isSame = latest?.get(url) === texts.get(url);
  // Another tab may have kept a later one meanwhile.
  if (latest && !isSame && isOlder(orderOf(url, texts), orderOf(url, latest))) return;
  const now = isSame && latest ? new Map([...latest, ...texts]) : texts;
  const last = isSame ? before : latest;
  const copies = last && last.size > now.size ? [now, last] : [now];
  try {
    writeCopies(url, copies);
  } catch {
    // No room: the copy stays as it is, whole.
  }
}

/** Whether a file is a part of a feed that has no hash, so that nobody can tell which publication it is of. */
const isUnknownPart = ({ raw, url }: LoadedFeed, address: string): boolean =>
  Object.keys(raw)
    .flatMap((name) => (name === places.name ? [] : (partOf(raw, name)?.files ?? [])))
    .some(({ href, sha256 }) => !sha256 && fileAddress(href, url) === address);

/**
 * Like `loadFeed`, but the last good feed is kept in the browser's storage. A copy is shown at once, and then what the network
 * gives; the copy stays, as stale, where that is nothing or older. Loaded only for elements with the `cache` attribute.
 * @param show is given the copy
 * @throws {FeedError}
 */
export async function loadKeeping<Cs extends readonly Collection[]>(
  url: string,
  collections: Cs,
  getText: GetText,
  host: Element,
  show: (copy: LoadedFeed<Cs>) => void,
): Promise<LoadedFeed<Cs>> {
  const texts = new Map<string, string>();
  let isKept = false;
  const askAndNote: GetText = async (address, isFresh) => {
    const text = await getText(address, isFresh);
    texts.set(address, text);
    if (isKept) keep(url, texts);
    return text;
  };
  let decide: (isCurrent: boolean) => void;
  const isCurrent = new Promise<boolean>((resolve) => (decide = resolve));
  const [kept, copy] = await loadCopy(url, collections, (loaded) => async (address, isFresh) => {
    // What was not needed on the last visit is had from the network, when it can be told that it is of this publication.
    if (isUnknownPart(loaded(), address) && !(await isCurrent)) {
      throw new FeedError('network', 'The network has another publication than this copy.', address);
    }
    return askAndNote(address, isFresh);
  });
  if (kept) show(kept);
  const load = (isFresh?: boolean) =>
    loadFeed(url, collections, (address, again = isFresh) => askAndNote(address, again));
  try {
    const fresh = await load().catch((error: unknown) => {
      if (!(error instanceof FeedError) || error.url === url) throw error;
      // The parts are of another publication than what the browser had of the feed.
      texts.clear();
      return load(true);
    });
    if (kept && isOlder(fresh.about, kept.about)) return { ...kept, stale: true };
    keep(url, texts);
    isKept = true;
    if (kept && [...texts].every(([address, text]) => copy?.get(address) === text)) {
      decide!(true);
      return kept;
    }
    if (kept) await whenLeft(host);
    return fresh;
  } catch (error) {
    if (kept && error instanceof FeedError) return { ...kept, stale: true };
    throw error;
  } finally {
    decide!(false);
  }
}

/**
 * The latest copy that has all that the collections need.
 * @param getLater gets what is needed of it later, and is not in it
 */
async function loadCopy<Cs extends readonly Collection[]>(
  url: string,
  collections: Cs,
  getLater: (loaded: () => LoadedFeed<Cs>) => GetText,
): Promise<[LoadedFeed<Cs>, Texts] | []> {
  for (const copy of readCopies(url)) {
    const fromCopy: GetText = (address, isFresh) => {
      const text = isFresh ? undefined : copy.get(address);
      return text === undefined ? Promise.reject(new FeedError('network', 'No copy.', address)) : Promise.resolve(text);
    };
    try {
      const loaded = await loadFeed(url, collections, fromCopy);
      const getText = getLater(() => loaded);
      const later: GetText = (address, isFresh) =>
        isFresh || !copy.has(address) ? getText(address, isFresh) : fromCopy(address);
      return [{ ...loaded, getText: later }, copy];
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
    }
  }
  return [];
}
