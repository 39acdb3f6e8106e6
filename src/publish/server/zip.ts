import { zipSync } from 'fflate';

/** The first day that a zip knows: the same files make the same bytes on any day. */
const mtime = new Date(1980, 0, 1);
/** Made on Unix, a plain file that all may read. */
const [os, attrs] = [3, (0o100644 << 16) >>> 0];

/**
 * The bytes of a zip file, its files in the order of their names.
 * @param files content by path, with slashes
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(sorted), { level: 9, mtime, os, attrs }));
}
