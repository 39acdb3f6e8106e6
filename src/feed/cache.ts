import { loadFeed, type LoadedFeed } from './read.js';
import type { GetText } from './request.js';
import { FeedError } from './errors.js';
import type { Collection } from './schema/collection.js';

/** One key an address, holding the raw text: old libraries on a page may have broken `JSON.stringify`. */
const keyOf = (address: string) => `ppl-feed:${address}`;

const fromCopy: GetText = (address) => {
  let text: string | null = null;
  try {
    text = localStorage.getItem(keyOf(address));
  } catch {
    // Storage may throw on mere access (private mode, a sandboxed frame): then there is no copy.
  }
  return text === null ? Promise.reject(new FeedError('network', 'No copy is kept.', address)) : Promise.resolve(text);
};

function keep(texts: ReadonlyMap<string, string>): void {
  try {
    for (const [address, text] of texts) localStorage.setItem(keyOf(address), text);
  } catch {
    // No room: the next visit asks the network, as it would without a copy.
  }
}

/**
 * Like `loadFeed`, but the last good feed is kept in the browser's storage and shown, as stale, when the network gives
 * none or an older one. Loaded only for elements with the `cache` attribute.
 * @throws {FeedError}
 */
export async function loadKeeping<Cs extends readonly Collection[]>(
  url: string,
  collections: Cs,
  getText: GetText,
): Promise<LoadedFeed<Cs>> {
  const texts = new Map<string, string>();
  const askAndNote: GetText = async (address) => {
    const text = await getText(address);
    texts.set(address, text);
    return text;
  };
  const kept = await loadFeed(url, collections, fromCopy).catch(() => undefined);
  try {
    const fresh = await loadFeed(url, collections, askAndNote);
    if (kept && kept.about.sequence > fresh.about.sequence) return { ...kept, stale: true };
    keep(texts);
    return fresh;
  } catch (error) {
    if (kept && error instanceof FeedError) return { ...kept, stale: true };
    throw error;
  }
}
