import { FeedError } from './errors.js';
import { isOlder } from './publication-order.js';
import { loadFeed, type LoadedFeed } from './read.js';
import type { GetText } from './request.js';
import type { Collection } from './schema/collection.js';
import { whenLeft } from './when-left.js';

/** The texts of one publication by address: the feed's, and those of its parts that were needed. */
type Texts = Map<string, string>;

/** One key a feed, so that feed and parts are kept or not kept together. */
const keyOf = (url: string) => `ppl-feed:${url}`;

/**
 * The raw texts, for old libraries on a page may have broken `JSON.stringify`: the feed's, or each with its address and its
 * length in front.
 */
function readCopy(url: string): Texts {
  const texts: Texts = new Map();
  let rest = '';
  try {
    rest = localStorage.getItem(keyOf(url)) ?? '';
  } catch {
    // Storage may throw on mere access (private mode, a sandboxed frame): then there is no copy.
  }
  if (rest.startsWith('{')) return texts.set(url, rest);
  for (let found; (found = /^(\S+) (\d+)\n/.exec(rest));) {
    const [head, address = '', length = 0] = found;
    const end = head.length + +length;
    texts.set(address, rest.slice(head.length, end));
    rest = rest.slice(end);
  }
  return texts;
}

/** Keeps what has arrived; beside it stays what another widget has kept of the same publication. */
function keep(url: string, texts: Texts): void {
  const copy = readCopy(url);
  const all = copy.get(url) === texts.get(url) ? new Map([...copy, ...texts]) : texts;
  try {
    const entries = [...all].map(([address, text]) => `${address} ${text.length}\n${text}`);
    localStorage.setItem(keyOf(url), entries.join(''));
  } catch {
    // No room: the copy stays as it is, whole.
  }
}

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
  const copy = readCopy(url);
  const fromCopy: GetText = (address) => {
    const text = copy.get(address);
    // What was not needed on the last visit may be had from the network, and is of this publication if its hash says so.
    return text === undefined ? getText(address) : Promise.resolve(text);
  };
  const onlyCopy: GetText = (address, isFresh) =>
    copy.has(address) && !isFresh ? fromCopy(address) : Promise.reject(new FeedError('network', 'No copy.', address));
  const kept = await loadFeed(url, collections, onlyCopy).then(
    (loaded) => ({ ...loaded, getText: fromCopy }),
    (error: unknown) => {
      if (!(error instanceof FeedError)) throw error;
      return undefined;
    },
  );
  if (kept) show(kept);
  const texts: Texts = new Map();
  let isKept = false;
  const askAndNote: GetText = async (address, isFresh) => {
    const text = await getText(address, isFresh);
    texts.set(address, text);
    if (isKept) keep(url, texts);
    return text;
  };
  try {
    const fresh = await loadFeed(url, collections, askAndNote);
    if (kept && isOlder(fresh, kept)) return { ...kept, stale: true };
    keep(url, texts);
    isKept = true;
    if (kept && [...texts].every(([address, text]) => copy.get(address) === text)) return kept;
    if (kept) await whenLeft(host);
    return fresh;
  } catch (error) {
    if (kept && error instanceof FeedError) return { ...kept, stale: true };
    throw error;
  }
}
