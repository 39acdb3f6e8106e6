import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Shorter files gain nothing. */
const shortest = 1000;
/**
 * A publication of up to so many bytes is packed as small as can be. It takes a hundred times as long as packing it well and saves a
 * fifth, so that larger ones would keep their office waiting for minutes.
 */
const mostAtBest = 3e6;

/** How a publication of so many bytes is packed. */
export const isPackedAtBest = (size: number): boolean => size <= mostAtBest;

const endings = ['br', 'gz'] as const;

/** The names of a file's packed forms: with its bytes those that it has, for a short one has none. */
export const packedNames = (name: string, bytes?: Uint8Array): string[] =>
  bytes && bytes.length < shortest ? [] : endings.map((ending) => `${name}.${ending}`);

/** A file as servers send it packed, in the order of `packedNames`. The same bytes give the same bytes. */
export function packed(bytes: Uint8Array, isAtBest: boolean): Promise<Uint8Array[]> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: isAtBest ? constants.BROTLI_MAX_QUALITY : 6,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return Promise.all([
    toBrotli(bytes, { params }),
    toGzip(bytes, { level: isAtBest ? constants.Z_BEST_COMPRESSION : constants.Z_DEFAULT_COMPRESSION }),
  ]);
}
