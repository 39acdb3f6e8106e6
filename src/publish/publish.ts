import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { checkFeed } from './check/check-feed.js';
import { isObject, type Fields } from './check/collections.js';
import { parseJson } from './check/json-text.js';
import { getBytes, holdsShapes, loadWholeFeed, type Gazetteer } from './check/load-feed.js';
import { changesOf, type Changes } from './compare/diff.js';
import { guard, type Accepted } from './compare/guards.js';
import { found, isRefused, type Code, type Finding } from './findings/finding.js';
import { openData } from './output/open-data.js';
import { catalogue } from './output/catalogue.js';
import { headers } from './output/headers.js';
import { split, type Split } from './output/split.js';
import type { Publication, PublishedFile } from './output/write.js';
import { besideTables, readTables, tableFiles } from './read/read-tables.js';
import { assemble } from './records/assemble.js';
import { nextRegister, type Register } from './records/ids.js';
import type { Reading } from './records/reading.js';

export interface PublishOptions {
  /** Tables, folders of tables, or one feed to be published again. */
  readonly inputs: readonly string[];
  /** The moment of the publication, as an instant. */
  readonly now: string;
  /** The feed that is published now: a file or an address; undefined for the first publication. */
  readonly previous?: string | undefined;
  readonly register: Register;
  readonly accepted: Accepted;
  /** Warnings refuse too. */
  readonly strict?: boolean;
  /** Where the folder will be served: without it there is no catalogue. */
  readonly address?: string | undefined;
  readonly reading?: Reading | undefined;
  /** Told what is being done, for long work. */
  readonly onStep?: (step: Step) => void;
}

export type Step = 'read' | 'check' | 'compare';

/** What was made of the tables. */
export interface Prepared {
  readonly feed: Fields;
  readonly findings: readonly Finding[];
  /** Undefined when the data is refused. */
  readonly publication?: Publication | undefined;
  /** The content is that of the last publication: its number and date stay. */
  readonly isUnchanged: boolean;
  readonly register: Register;
  /** Since the last publication; undefined where there is none, or nothing changed. */
  readonly changes?: Changes | undefined;
}

/** The feed of the inputs, with what was found and the way back to where it stands. */
interface Input {
  readonly feed: Fields;
  readonly findings: readonly Finding[];
  readonly locate: (finding: Finding) => Finding | undefined;
  /** The file of the counties' areas, where the office has its own. */
  readonly shapes?: Uint8Array | undefined;
  readonly gazetteer?: Gazetteer | undefined;
}

/** A feed that is published again: an earlier publication, or one that another program made. */
async function fromFeed(file: string): Promise<Input> {
  const { feed = {}, findings, whereOf, shapes, gazetteer } = await loadWholeFeed(file);
  const locate = (finding: Finding) => ({ ...finding, ...whereOf(finding.place ?? ''), about: finding.place });
  return { feed, findings, locate, shapes, gazetteer };
}

/** What is found of the value of a single cell. */
const ofOneCell: ReadonlySet<Code> = new Set<Code>([
  'type',
  'date',
  'range',
  'number',
  'choice',
  'address',
  'duplicate',
  'unknown-id',
  'teryt',
]);

/** The file of the counties' areas that the tables name; it lies beside them. One of another site stays where it is. */
function ownShapes(feed: Fields, inputs: readonly string[]): { shapes?: Uint8Array; findings: Finding[] } {
  const { href } = isObject(feed['shapes']) ? feed['shapes'] : {};
  if (typeof href !== 'string' || /^https?:/i.test(href)) return { findings: [] };
  const at = { place: 'shapes.href', value: href };
  const file = inputs.map((input) => join(besideTables(input), href)).find((path) => existsSync(path));
  if (!file) return { findings: [found('file-missing', at)] };
  const shapes = readFileSync(file);
  const { value, findings } = parseJson(shapes, href);
  if (findings.length) return { findings: [...findings] };
  return holdsShapes(value) ? { shapes, findings: [] } : { findings: [found('shapes-wrong', at)] };
}

function fromTables(inputs: readonly string[], register: Register, reading: Reading | undefined): Input {
  const { tables, findings } = readTables(tableFiles(inputs));
  const made = assemble(tables, { register, reading });
  const missing = new Set<string>();
  /** Another record, by its cell or line; what is no record stays as it is. */
  const inTable = (other: string | number): string | number => {
    const where = /^\w+\[\d+\]$/.test(String(other)) ? made.whereOf(String(other)) : undefined;
    if (where?.cell) return where.cell;
    return where?.line === undefined ? other : `${where.file}:${where.line}`;
  };
  const locate = (finding: Finding): Finding | undefined => {
    const place = finding.place ?? '';
    if (finding.severity === 'error' && made.isReported(place)) return undefined;
    const without = finding.code === 'required' ? made.sheetWithout(place) : undefined;
    if (without) {
      // A column that is not there is one thing to mend, not one a row.
      const field = String(finding.named?.['field']);
      const key = [without.file, without.sheet, place.replace(/\[.*/, ''), field].join('|');
      if (missing.has(key)) return undefined;
      missing.add(key);
      return found('column-missing', { ...without, place, named: { field } });
    }
    // The clerk knows the cell by what was typed there, not by what was made of it.
    const value = ofOneCell.has(finding.code) ? (made.writtenAt(place) ?? finding.value) : finding.value;
    const { other } = finding.named ?? {};
    const named = other === undefined ? finding.named : { ...finding.named, other: inTable(other) };
    return { ...made.whereOf(place), ...finding, value, named };
  };
  const own = ownShapes(made.feed, inputs);
  const aboutShapes = own.findings.map((finding) => ({ ...made.whereOf('shapes.href'), ...finding }));
  return {
    feed: made.feed,
    findings: [...findings, ...made.findings, ...aboutShapes],
    locate,
    shapes: own.shapes,
    gazetteer: made.gazetteer,
  };
}

/** Whether the path or address is a feed, not tables. */
export const isFeed = (given: string): boolean => extname(given).toLowerCase() === '.json' || /^https?:/i.test(given);

const bytes = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

const sequenceOf = (feed: Fields | undefined): number =>
  Number.isInteger(feed?.['sequence']) ? Number(feed!['sequence']) : 0;

/** The last publication, as far as the next is compared with it. */
interface Last {
  /** The feed as it stands, without its parts; undefined where it cannot be read. */
  readonly head: Fields | undefined;
  /** The same with its parts. */
  readonly feed: Fields | undefined;
  /** The next one says the same. */
  readonly isSame: boolean;
  /** Why it cannot be read. */
  readonly findings: readonly Finding[];
}

const nothingBefore: Last = { head: undefined, feed: undefined, isSame: false, findings: [] };

/** Whether two publications say the same: their parts are named by their hashes, so their heads tell. */
const saysTheSame = (now: Fields, before: Fields): boolean =>
  bytes({ ...now, updated: before['updated'], sequence: before['sequence'] }).equals(bytes(before));

/**
 * Its parts are not read when nothing changed.
 * @param next the feed of the next publication
 * @param split the same without its parts; undefined where there will be none
 */
async function readLast(previous: string, next: Fields, split: Split | undefined): Promise<Last> {
  const { feed: head, findings } = await loadWholeFeed(previous, getBytes, [], true);
  if (!head) return { ...nothingBefore, findings };
  if (split && saysTheSame(split.head, head)) return { head, feed: next, isSame: true, findings: [] };
  const { feed } = await loadWholeFeed(previous, getBytes, undefined, true);
  return { head, feed, isSame: false, findings: [] };
}

/** A feed with all that is wrong with it, beside the last publication. */
interface Examined {
  readonly feed: Fields;
  readonly findings: readonly Finding[];
  /** Undefined when something is wrong with the feed by itself. */
  readonly made: Split | undefined;
  readonly last: Last;
}

/** The feed of the inputs with all that is wrong with it. The tables themselves are needed no longer: they may be large. */
async function examine(options: PublishOptions): Promise<Examined> {
  const { inputs, now, register, accepted, onStep, reading, previous } = options;
  onStep?.('read');
  const [first = ''] = inputs;
  const input = inputs.length === 1 && isFeed(first) ? await fromFeed(first) : fromTables(inputs, register, reading);
  const inInput = (findings: readonly Finding[]) => findings.flatMap((finding) => input.locate(finding) ?? []);
  onStep?.('check');
  const { updated: _, sequence: __, format, ...content } = input.feed;
  const feed: Fields = { format, updated: now, sequence: 1, ...content };
  const checked = input.findings.some(({ code }) => code === 'not-a-feed') ? [] : await checkFeed(feed, now);
  const own = [...input.findings, ...inInput(checked)];
  onStep?.('compare');
  const made = isRefused(own) ? undefined : split(feed, input);
  const last = previous ? await readLast(previous, feed, made) : nothingBefore;
  feed['sequence'] = sequenceOf(last.head) + 1;
  const lost = guard(last.feed, feed, register, accepted);
  return { feed, findings: [...own, ...last.findings, ...inInput(lost)], made, last };
}

/**
 * Reads the tables, checks them, compares them with the last publication and makes the files of the next. Nothing is written here,
 * and nothing but the named addresses is asked. The same input, moment and last publication give the same bytes.
 */
export async function prepare(options: PublishOptions): Promise<Prepared> {
  const { register, strict, address } = options;
  const { feed, findings, made, last } = await examine(options);
  if (!made || isRefused(findings) || (strict && findings.length))
    return { feed, findings, register, isUnchanged: false };

  const { isSame: isUnchanged } = last;
  const { updated, sequence } = isUnchanged ? last.head! : feed;
  const whole = { ...feed, updated, sequence };
  return {
    feed: whole,
    findings,
    isUnchanged,
    changes: last.feed && !isUnchanged ? changesOf(last.feed, feed) : undefined,
    register: nextRegister(register, whole, dayOf(whole)),
    publication: {
      sequence: sequenceOf(whole),
      parts: made.parts,
      head: bytes({ ...made.head, updated, sequence }),
      others: others(whole, address),
    },
  };
}

const dayOf = (feed: Fields): string => String(feed['updated']).slice(0, 10);

/** What is published beside the feed and its parts. */
function* others(feed: Fields, address: string | undefined): Generator<PublishedFile> {
  const names: string[] = [];
  for (const file of openData(feed)) {
    names.push(file.name);
    yield file;
  }
  const apart = [['headers.txt', Buffer.from(headers)] as const, ...(address ? catalogue(feed, address, names) : [])];
  for (const [name, content] of apart) yield { name, bytes: content, isPacked: false };
}

/** Tables, checked as `prepare` checks them, without a last publication. */
export async function checkTables(
  inputs: readonly string[],
  now: string,
  reading?: Reading,
): Promise<{ feed: Fields; findings: Finding[] }> {
  const { feed, findings, locate } = fromTables(inputs, {}, reading);
  const checked = await checkFeed({ ...feed, updated: now, sequence: 1 }, now);
  return { feed, findings: [...findings, ...checked.flatMap((finding) => locate(finding) ?? [])] };
}

/** The ids of earlier publications; none where there is no such file. @throws when it cannot be read */
export function readRegister(path: string): Register {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Register;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
