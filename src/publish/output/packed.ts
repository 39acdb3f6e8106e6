import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Shorter files gain nothing. */
const shortest = 1000;
/**
 * Up to so many bytes in all are packed as small as can be. It takes a hundred times as long as packing them well and saves a
 * fifth, so that larger publications would keep their office waiting for minutes.
 */
const mostAtBest = 3e6;

/**
 * Files as servers send them packed: `.br` and `.gz` beside each. The same bytes give the same bytes.
 * @param files those that are read together: whether there is time for the best depends on them all
 */
export async function packed(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const worthwhile = [...files].filter(([, bytes]) => bytes.length >= shortest);
  const isAtBest = worthwhile.reduce((sum, [, bytes]) => sum + bytes.length, 0) <= mostAtBest;
  const pack = async ([name, bytes]: readonly [string, Uint8Array]) => {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: isAtBest ? constants.BROTLI_MAX_QUALITY : 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    const [brotli, gzipped] = await Promise.all([
      toBrotli(bytes, { params }),
      toGzip(bytes, { level: isAtBest ? constants.Z_BEST_COMPRESSION : constants.Z_DEFAULT_COMPRESSION }),
    ]);
    return [
      [`${name}.br`, brotli],
      [`${name}.gz`, gzipped],
    ] as const;
  };
  // Side by side: the system packs on as many processors as it has.
  return new Map((await Promise.all(worthwhile.map(pack))).flat());
}
