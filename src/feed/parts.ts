import type { output } from 'zod/mini';
import { FeedError } from './errors.js';
import { parseText } from './parse.js';
import type { GetText } from './request.js';
import { part } from './schema/part.js';
import type { Skipped } from './skipped.js';

/** Where a collection that stands apart is, and how much it holds. */
export type Part = output<typeof part>;

/**
 * A collection that stands apart from its feed: one file, or one a voivodeship. Loaded only for feeds that have such.
 * @param byNeed one a voivodeship is left for later
 * @throws {FeedError}
 */
export async function getPart(
  raw: Readonly<Record<string, unknown>>,
  name: string,
  url: string,
  getText: GetText,
  skipped: Skipped[],
  byNeed?: boolean,
): Promise<unknown> {
  const { data } = part.safeParse(raw);
  if (!data) return raw;
  const { voivodeships, count } = data;
  if (byNeed && voivodeships) return [];
  const codes = voivodeships ?? [''];
  let lost = 0;
  const lists = await Promise.all(
    codes.map((code) =>
      getList(data, name, code, url, getText).catch((error: unknown) => {
        // One voivodeship that cannot be had is reported and the others still show; if none can be had, that is an error.
        if (!(error instanceof FeedError) || ++lost === codes.length) throw error;
        skipped.push({ place: `${name}/${code}`, code: error.code });
        return [];
      }),
    ),
  );
  const records = lists.flat();
  if (!lost && count !== undefined && records.length < count) {
    throw new FeedError('truncated', `"${name}" holds ${records.length} of ${count} records.`, url);
  }
  return records;
}

/** One file of a collection that stands apart. @throws {FeedError} */
export async function getList(
  { href, voivodeships, sha256 }: Part,
  name: string,
  code: string,
  url: string,
  getText: GetText,
): Promise<unknown[]> {
  const address = new URL(href.replace('{voivodeship}', code), url).href;
  const text = await getText(address);
  if (sha256 && !voivodeships && !(await matches(text, sha256))) {
    throw new FeedError('corrupt', `"${name}" does not match its sha256.`, address);
  }
  const list = parseText(text, address);
  if (!(list instanceof Array)) throw new FeedError('not-a-feed', `"${name}" must be a list.`, address);
  return list as unknown[];
}

/** True where it cannot be told: hashes need a secure page. */
async function matches(text: string, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === sha256.toLowerCase();
}
