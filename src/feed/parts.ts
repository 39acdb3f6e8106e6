import { FeedError, type Skipped } from './errors.js';
import { warnOnce } from './log.js';
import { misread } from './misread.js';
import { parseText } from './parse.js';
import type { GetText } from './request.js';
import { safeParse } from './schema/kinds.js';
import { part } from './schema/part.js';

/** One file of a collection that stands apart. */
export interface PartFile {
  /** The voivodeship whose records it holds; empty for all records. */
  readonly code: string;
  readonly href: string;
  readonly sha256?: string | undefined;
}

/** A collection that stands apart from its feed, whichever way the feed says so. */
export interface Part {
  readonly name: string;
  readonly files: readonly PartFile[];
  /** There is one file a voivodeship. */
  readonly isDivided: boolean;
  /** How many records there are in all. */
  readonly count?: number | undefined;
}

/** Where a collection that stands apart is; undefined for one that the feed holds itself. */
export function partOf(raw: Readonly<Record<string, unknown>>, name: string): Part | undefined {
  const { data } = safeParse(part, raw[name]);
  if (!data) return undefined;
  const { href = '', count, sha256, voivodeships, parts } = data;
  if (parts) {
    const files = Object.entries(parts).map(([code, file]) => ({ ...file, code }));
    return { name, count, isDivided: true, files: files.sort((a, b) => (a.code < b.code ? -1 : 1)) };
  }
  const files = voivodeships?.map((code) => ({ code, href: href.replace('{voivodeship}', code) }));
  return { name, count, isDivided: !!files, files: files ?? [{ code: '', href, sha256 }] };
}

/**
 * The records of a collection that stands apart. One voivodeship that cannot be had is reported, and the others still show.
 * @throws {FeedError} when none can be had, or there are fewer than the feed says
 */
export async function getPart(
  { name, files, count }: Part,
  url: string,
  getText: GetText,
  skipped: Skipped[],
): Promise<unknown[]> {
  let lost = 0;
  const lists = await Promise.all(
    files.map((file) =>
      getFile(file, name, url, getText, skipped).catch((error: unknown) => {
        if (!(error instanceof FeedError) || ++lost === files.length) throw error;
        skipped.push({ place: `${name}/${file.code}`, code: error.code });
        warnOnce(`"${name}" lacks a part: ${file.code} (${error.code})`);
        return [];
      }),
    ),
  );
  const records = lists.flat();
  if (!lost && count !== undefined && records.length < count) {
    throw new FeedError('truncated', `"${name}" holds ${records.length} of ${count} records.`, url);
  }
  // More of them than the feed says are shown: that number is wrong, or the part is of another publication.
  if (count !== undefined && records.length > count) skipped.push({ place: `${name}.count`, code: 'range' });
  return records;
}

/** The records of one file of a collection that stands apart. @throws {FeedError} */
export async function getFile(
  { href, sha256, code }: PartFile,
  name: string,
  url: string,
  getText: GetText,
  skipped: Skipped[],
): Promise<unknown[]> {
  const address = fileAddress(href, url);
  if (!address) throw new FeedError('not-a-feed', `"${name}" has no address that can be asked: "${href}".`, url);
  if (!sha256) warnOnce(`"${name}" of ${url} has no sha256: parts of another publication would go unnoticed.`);
  let text = await getText(address);
  // It may be of another publication: what is there now may be of this one.
  if (sha256 && !(await matches(text, sha256))) text = await getText(address, true);
  if (sha256 && !(await matches(text, sha256))) {
    throw new FeedError('corrupt', `"${name}" does not match its sha256.`, address);
  }
  const list = parseText(text, address);
  if (!(list instanceof Array)) throw new FeedError('not-a-feed', `"${name}" must be a list.`, address);
  if (misread.has(address)) skipped.push({ place: code ? `${name}/${code}` : name, code: 'encoding' });
  return list as unknown[];
}

/** The address of a file of the feed, relative to the feed's own; undefined for one that cannot be asked. */
export function fileAddress(href: string, url: string): string | undefined {
  try {
    const feed = new URL(url);
    const file = new URL(href, feed);
    // A feed on the disk, as a publisher's tool reads it, has its files there.
    return href && (/^https?:$/.test(file.protocol) || file.protocol === feed.protocol) ? file.href : undefined;
  } catch {
    return undefined;
  }
}

/** True where it cannot be told: hashes need a secure page. */
async function matches(text: string, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === sha256.toLowerCase();
}
