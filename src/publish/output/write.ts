import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isPackedAtBest, packed, packedNames } from './packed.js';
import { partNames } from './split.js';

/** How many publications stay readable: whoever has a page open asks for the parts of the feed that the page began with. */
export const kept = 3;

const archived = /^feed\.(\d+)\.json$/;
/** A part of our making: the collection, perhaps the voivodeship, the hash. */
const partFile = /^(?:\w+\/\d\d|\w+)\.[0-9a-f]{8}\.json$/;
/** What is made of the same data for other readers: of a table that is gone it goes too. */
const otherFile = /^(?:csv\/\w+\.csv|clubs\.geojson)$/;

/** A folder's entries are on the disk only when the folder itself is. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows has no such thing, and needs none.
  }
}

const holds = (path: string, bytes: Uint8Array): boolean => existsSync(path) && readFileSync(path).equals(bytes);

/** Writes a file whole or not at all: beside it first, then renamed. One that holds these bytes already stays as it is. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  if (holds(path, bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  const handle = openSync(beside, 'w');
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, path);
  syncFolder(dirname(path));
}

const files = (folder: string, inner = ''): string[] =>
  readdirSync(join(folder, inner), { withFileTypes: true }).flatMap((entry) => {
    const name = inner ? `${inner}/${entry.name}` : entry.name;
    return entry.isDirectory() ? files(folder, name) : [name];
  });

/**
 * Removes what no publication of the last few needs, and what an interrupted run left behind.
 * @param written what the publication of now has
 */
function tidy(folder: string, written: ReadonlySet<string>): void {
  const all = files(folder);
  const heads = all
    .flatMap((name) => archived.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
  const staying = new Set(heads.slice(0, kept).map((sequence) => `feed.${sequence}.json`));
  const needed = new Set(
    ['feed.json', ...staying].flatMap((name) => {
      try {
        return partNames(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      } catch {
        return [];
      }
    }),
  );
  for (const name of all) {
    const bare = name.replace(/\.(br|gz)$/, '');
    const isOldHead = archived.test(bare) && !staying.has(bare);
    const isOldPart = partFile.test(bare) && !needed.has(bare);
    const isOldOther = otherFile.test(bare) && !written.has(bare);
    if (isOldHead || isOldPart || isOldOther || /\.\d+\.new$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** A file that is published. */
export interface PublishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its packed forms stand beside it. */
  readonly isPacked: boolean;
}

export interface Publication {
  readonly sequence: number;
  /** By name; what they hold never changes under one name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** `feed.json`. */
  readonly head: Uint8Array;
  /** What is made of the same data for other readers, each file when it is its turn: all at once would fill the memory. */
  readonly others: Iterable<PublishedFile>;
}

/** How many files are packed at once, while the next is made: the system packs on as many processors as it has. */
const atOnce = 2;

/** Writes a file with its packed forms: one that is there is always of the file beside it. @returns the names of all of them */
async function writeFile(
  folder: string,
  { name, bytes, isPacked }: PublishedFile,
  isAtBest: boolean,
): Promise<readonly string[]> {
  const path = join(folder, name);
  const forms = isPacked ? packedNames(name, bytes) : [];
  const isSame = holds(path, bytes);
  if (isSame && forms.every((form) => existsSync(join(folder, form)))) return [name, ...forms];
  const all = forms.length ? await packed(bytes, isAtBest) : [];
  if (!isSame) {
    for (const form of packedNames(name)) rmSync(join(folder, form), { force: true });
    writeWhole(path, bytes);
  }
  forms.forEach((form, at) => writeWhole(join(folder, form), all[at]!));
  return [name, ...forms];
}

function* inOrder({ parts, others }: Publication): Generator<PublishedFile> {
  for (const [name, bytes] of parts) yield { name, bytes, isPacked: true };
  yield* others;
}

/**
 * Publishes into a folder that may be served meanwhile: the parts first, `feed.json` last and in one step. Whenever this is
 * interrupted, the folder holds one whole publication, the one before or this one. Files that did not change stay as they are.
 * @returns how many files it has
 */
export async function publish(folder: string, publication: Publication): Promise<number> {
  const { sequence, parts, head } = publication;
  const isAtBest = isPackedAtBest([...parts.values(), head].reduce((sum, { length }) => sum + length, 0));
  const written = new Set<string>();
  const write = async (file: PublishedFile) => {
    for (const name of await writeFile(folder, file, isAtBest)) written.add(name);
  };
  const underWay = new Set<Promise<void>>();
  for (const file of inOrder(publication)) {
    const writing = write(file).finally(() => underWay.delete(writing));
    underWay.add(writing);
    if (underWay.size >= atOnce) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  await write({ name: `feed.${sequence}.json`, bytes: head, isPacked: false });
  await write({ name: 'feed.json', bytes: head, isPacked: true });
  tidy(folder, written);
  return written.size;
}
