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
import { partNames } from './split.js';

/** How many publications stay readable: whoever has a page open asks for the parts of the feed that the page began with. */
export const kept = 3;

const archived = /^feed\.(\d+)\.json$/;
/** A part of our making: the collection, perhaps the voivodeship, the hash. */
const partFile = /^(?:\w+\/\d\d|\w+)\.[0-9a-f]{8}\.json$/;

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

/** Writes a file whole or not at all: beside it first, then renamed. One that holds these bytes already stays as it is. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
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

/** Removes what no publication of the last few needs, and what an interrupted run left behind. */
function tidy(folder: string): void {
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
    if (isOldHead || isOldPart || /\.\d+\.new$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

export interface Publication {
  readonly sequence: number;
  /** By name; what they hold never changes under one name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** `feed.json`. */
  readonly head: Uint8Array;
  /** What is made of the same data for other readers. */
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/**
 * Publishes into a folder that may be served meanwhile: the parts first, `feed.json` last and in one step. Whenever this is
 * interrupted, the folder holds one whole publication, the one before or this one.
 */
export function publish(folder: string, { sequence, parts, head, others }: Publication): void {
  for (const [name, bytes] of [...parts, ...others]) writeWhole(join(folder, name), bytes);
  writeWhole(join(folder, `feed.${sequence}.json`), head);
  writeWhole(join(folder, 'feed.json'), head);
  tidy(folder);
}
