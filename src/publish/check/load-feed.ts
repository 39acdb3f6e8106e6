import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { found, type Finding, type Where } from '../findings/finding.js';
import { collections, isObject, said, type Fields } from './collections.js';
import { parseJson, type Parsed } from './json-text.js';

/** The bytes at an address (`file:`, `https:`, `http:`). @throws Error that says why there are none */
export type GetBytes = (url: string) => Promise<Uint8Array>;

/** Longer than this nobody waits, in milliseconds. */
const loadTimeout = 60_000;
/** No feed is as long, in bytes. */
const largest = 200e6;

/** How long before each further try, in milliseconds: what a busy server needs. */
const waits = [1_000, 3_000, 9_000];
/** The longest `Retry-After` that is waited for, in seconds. */
const longestWait = 60;

/** The answer of a server may change when it is asked again; that of a wrong address will not. */
class Passing extends Error {
  /** Seconds to wait, where the server says so. */
  readonly after: number | undefined;
  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

async function ask(url: string): Promise<Uint8Array> {
  let response: Response;
  try {
    const signal = AbortSignal.timeout(loadTimeout);
    response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined)?.code : undefined;
    throw new Passing(cause ?? String(error));
  }
  if (response.status === 429 || response.status >= 500) {
    throw new Passing(`HTTP ${response.status}`, Number(response.headers.get('Retry-After')) || undefined);
  }
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > largest) throw new Error(`> ${largest / 1e6} MB`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** From the disk or the network; nothing is asked but the address itself, patiently. */
export const getBytes: GetBytes = async (url) => {
  if (url.startsWith('file:')) return readFile(new URL(url));
  for (const wait of waits) {
    try {
      return await ask(url);
    } catch (error) {
      if (!(error instanceof Passing) || (error.after ?? 0) > longestWait) throw error;
      await new Promise((resolve) => setTimeout(resolve, error.after ? error.after * 1000 : wait));
    }
  }
  return ask(url);
};

/** A file by its path, or an address; schemes are read without regard to case. */
export const toUrl = (given: string): string => {
  const [, scheme] = /^(https?|file):/i.exec(given) ?? [];
  return scheme ? scheme.toLowerCase() + given.slice(scheme.length) : pathToFileURL(given).href;
};

/** A feed with its parts in it, and the way back to the files that they came from. */
export interface LoadedFeed {
  /** Undefined when there is none to be had. */
  readonly feed: Fields | undefined;
  readonly url: string;
  readonly findings: readonly Finding[];
  /** The file and the place in it, for a place of the whole. */
  readonly whereOf: (place: string) => Where;
  /** The texts of the feed, and of the parts that have lines, by the names that `whereOf` gives. */
  readonly texts: ReadonlyMap<string, string>;
  /** The file of the counties' areas, where the feed has one beside it. */
  readonly shapes?: Uint8Array | undefined;
  readonly gazetteer?: Gazetteer | undefined;
}

/** Whose the places of a feed are, and on what terms: what a feed says where they stand apart. */
export interface Gazetteer {
  readonly source?: unknown;
  readonly license?: unknown;
}

/** What is said of the places; undefined where nothing is. */
export function gazetteerOf(said: unknown): Gazetteer | undefined {
  const { source, license } = isObject(said) ? said : {};
  if (source === undefined && license === undefined) return undefined;
  return { ...(source !== undefined && { source }), ...(license !== undefined && { license }) };
}

interface PartFile {
  readonly href: string;
  readonly sha256?: unknown;
  /** The voivodeship whose records it holds. */
  readonly code?: string;
}

/** The files of a collection that stands apart, in any of the forms that the contract knows. */
function partFiles(part: Fields): PartFile[] {
  const { href, voivodeships, sha256, parts } = part;
  if (isObject(parts)) {
    return Object.entries(parts).flatMap(([code, one]) =>
      isObject(one) && typeof one['href'] === 'string' ? [{ href: one['href'], sha256: one['sha256'], code }] : [],
    );
  }
  if (typeof href !== 'string') return [];
  if (!(voivodeships instanceof Array)) return [{ href, sha256 }];
  return (voivodeships as unknown[]).map((code) => ({
    href: href.replace('{voivodeship}', String(code)),
    code: String(code),
  }));
}

/** Whether a text has lines to speak of: what programs write often has none. */
export const hasLines = (text: string): boolean =>
  text.slice(0, 2000).includes('\n') && text.indexOf('\n') < text.length - 1;

const shortName = (url: string): string => decodeURIComponent(new URL(url).pathname.split('/').slice(-2).join('/'));

const allNames = [...collections.map(({ name }) => name), 'places', 'shapes'];

/** Whether a value is what the map draws: TopoJSON with an object of counties. */
export const holdsShapes = (value: unknown): boolean =>
  isObject(value) &&
  value['type'] === 'Topology' &&
  isObject(value['objects']) &&
  isObject(value['objects']['counties']);

/**
 * Loads a feed and its parts, each checked against what the feed says of it. Nothing is thrown for what is wrong with them.
 * @param names the collections whose parts are loaded; `shapes` for the counties' areas
 * @param isPast it is read to be compared with, not to be mended
 */
export async function loadWholeFeed(
  given: string,
  get: GetBytes = getBytes,
  names: readonly string[] = allNames,
  isPast = false,
): Promise<LoadedFeed> {
  const url = toUrl(given);
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  /** Where the records of a collection came from: the index of the first one, and the file. */
  const origins = new Map<string, { from: number; file: string }[]>();
  const name = given.split(/[\\/]/).pop() ?? given;
  const isFile = url.startsWith('file:');

  const load = async (address: string, file: string): Promise<{ bytes: Uint8Array; parsed: Parsed } | Error> => {
    try {
      const bytes = await get(address);
      const parsed = parseJson(bytes, file, isPast);
      // Lines are of use where there are some; the texts of a large feed fill the memory.
      if (texts.size === 0 || hasLines(parsed.text)) texts.set(file, parsed.text);
      return { bytes, parsed };
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };

  const whereOf = (place: string): Where => {
    const [, collection = '', index = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(place) ?? [];
    const origin = origins.get(collection)?.findLast(({ from }) => from <= Number(index));
    return origin ? { file: origin.file, place: `[${Number(index) - origin.from}]${rest}` } : { file: name, place };
  };
  let shapes: Uint8Array | undefined;
  let gazetteer: Gazetteer | undefined;
  const end = (feed: Fields | undefined): LoadedFeed => ({ feed, url, findings, whereOf, texts, shapes, gazetteer });

  const head = await load(url, name);
  if (head instanceof Error) {
    const code = isFile ? 'file-missing' : 'unreachable';
    findings.push(found(code, { file: given, value: isFile ? undefined : head.message }));
    return end(undefined);
  }
  findings.push(...head.parsed.findings);
  const { value } = head.parsed;
  if (value === undefined) return end(undefined);
  if (!isObject(value)) {
    findings.push(found('not-a-feed', { file: name, value: value instanceof Array ? '[…]' : said(value) }));
    return end(undefined);
  }

  const loadShapes = async (href: unknown): Promise<void> => {
    const at = { file: name, place: 'shapes.href', value: said(href) };
    const loaded = typeof href === 'string' && URL.canParse(href, url) && (await load(new URL(href, url).href, href));
    if (!loaded || loaded instanceof Error) findings.push(found('part-missing', at));
    else if (loaded.parsed.findings.length) findings.push(...loaded.parsed.findings);
    else if (!holdsShapes(loaded.parsed.value)) findings.push(found('shapes-wrong', at));
    else if (!/^https?:/i.test(said(href)!)) shapes = loaded.bytes;
  };

  const feed: Fields = { ...value };
  for (const collection of names) {
    const part = feed[collection];
    if (!isObject(part) || !('href' in part || 'parts' in part)) continue;
    if (collection === 'shapes') {
      await loadShapes(part['href']);
      continue;
    }
    if (collection === 'places') gazetteer = gazetteerOf(part);
    const records: unknown[] = [];
    const files = partFiles(part);
    if (files.some(({ sha256 }) => typeof sha256 !== 'string'))
      findings.push(found('hash-missing', { file: name, place: collection, named: { target: collection } }));
    for (const { href, sha256, code } of files) {
      const at = { file: name, place: collection, value: href };
      let address: string;
      try {
        address = new URL(href, url).href;
      } catch {
        findings.push(found('part-missing', at));
        continue;
      }
      const file = shortName(address);
      const loaded = await load(address, file);
      if (loaded instanceof Error) {
        findings.push(found('part-missing', at));
        continue;
      }
      findings.push(...loaded.parsed.findings);
      if (
        typeof sha256 === 'string' &&
        createHash('sha256').update(loaded.bytes).digest('hex') !== sha256.toLowerCase()
      ) {
        findings.push(found('hash', at));
      }
      const list = loaded.parsed.value;
      if (!(list instanceof Array)) {
        if (list !== undefined)
          findings.push(found('not-a-feed', { file, value: isObject(list) ? '{…}' : said(list) }));
        continue;
      }
      origins.set(collection, [...(origins.get(collection) ?? []), { from: records.length, file }]);
      if (code !== undefined) {
        const other = (list as unknown[]).findIndex(
          (record) => isObject(record) && typeof record['county'] === 'string' && !record['county'].startsWith(code),
        );
        if (other >= 0) findings.push(found('part-mixed', { file, place: `[${other}].county`, value: href }));
      }
      records.push(...(list as unknown[]));
    }
    const { count } = part;
    const isWhole = !findings.some((finding) => finding.code === 'part-missing' && finding.place === collection);
    if (isWhole && typeof count === 'number' && count !== records.length) {
      findings.push(
        found('count', {
          file: name,
          place: `${collection}.count`,
          value: String(records.length),
          named: { target: collection, expected: count },
        }),
      );
    }
    feed[collection] = records;
  }
  return end(feed);
}
