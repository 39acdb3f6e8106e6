import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Shorter files gain nothing. */
const shortest = 1000;

/** A file as servers send it packed: `.br` and `.gz` beside it. The same bytes give the same bytes. */
export function packed(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const all = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) {
    if (bytes.length < shortest) continue;
    // The best packing of a file of many megabytes takes minutes, and saves a tenth.
    const quality = bytes.length > 4e6 ? 9 : 11;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    all.set(`${name}.br`, brotliCompressSync(bytes, { params }));
    all.set(`${name}.gz`, gzipSync(bytes, { level: 9 }));
  }
  return all;
}
