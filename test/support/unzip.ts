import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

const end = Buffer.from('PK\x05\x06');

/**
 * The files of a zip: content by path. Goes by the directory at its end, as WordPress and PHP do.
 * @throws Error where a file is not what its checksum says
 */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const last = bytes.lastIndexOf(end);
  let at = bytes.readUInt32LE(last + 16);
  for (let count = bytes.readUInt16LE(last + 10); count > 0; count--) {
    const method = bytes.readUInt16LE(at + 10);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength!);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    if (!name.endsWith('/')) {
      const content = method === 0 ? packed : inflateRawSync(packed);
      if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
      files.set(name, content);
    }
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return files;
}

/** Writes the files of a zip into a folder. @param files content by path, as `unzip` gives them */
export async function putFiles(files: ReadonlyMap<string, Buffer>, folder: string): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
