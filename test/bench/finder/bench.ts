import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { fold } from '../../../src/text/fold.js';
import { readGazetteer } from '../../../src/places/gazetteer.js';
import { isRight } from '../../support/finder.js';
import { manyClubs } from '../../support/many.js';
import { readQueries } from '../../support/queries.js';
import { quantile, table, type Row } from '../table.js';
import { contestants, type Contestant, type Found } from './contestants.js';
import { benchKeys } from './keys.js';
import { halves, nonsense } from './unknown.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const places = readGazetteer();
const queries = readQueries();
const names = [...new Set(places.map(({ name }) => name))];

const brotli = (code: Uint8Array | string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

async function bundled(entry: string): Promise<number> {
  const options = { bundle: true, minify: true, write: false, format: 'esm', target: 'es2022' } as const;
  const { outputFiles } = await build({ entryPoints: [entry], ...options });
  return brotli(outputFiles[0]!.contents);
}

type Search = (text: string) => Found;

/** Milliseconds for each text, with warm code: the best of three, since what else the machine does is nobody's fault. */
function timesOf(search: Search, texts: readonly string[]): number[] {
  for (const text of texts.slice(0, 50)) search(text);
  const once = (text: string) => {
    const start = performance.now();
    search(text);
    return performance.now() - start;
  };
  // Round by round, so that nobody is asked the same twice running.
  const rounds = [0, 1, 2].map(() => texts.map(once));
  return texts.map((_, at) => Math.min(...rounds.map((times) => times[at]!)));
}

function memoryOf<T>(make: () => T): { made: T; bytes: number } {
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collect();
  return { made, bytes: process.memoryUsage().heapUsed - before };
}

const { known, unknown: allUnknown } = halves(places);
/** Some of the others take a tenth of a second for each. */
const unknown = allUnknown.filter((_, at) => at % 3 === 0);
const timed = queries.filter((_, at) => at % 4 === 0).map(({ text }) => text);
const scrambled = nonsense(places, 400);

/** How well one of them finds: shares in per cent. */
function quality(contestant: Contestant, search: Search): Record<string, number> {
  const results = queries.map((query) => ({ query, found: search(query.text).answers }));
  const wanted = results.filter(({ query }) => query.kind !== 'none');
  const none = results.filter(({ query }) => query.kind === 'none');
  const blind = contestant.build(known);
  const share = (part: number, of: number) => (100 * part) / of;
  const matched = (one: Search, texts: readonly string[], only: (found: Found) => boolean = () => true) =>
    texts.map(one).filter((found) => found.answers.length > 0 && only(found)).length;
  const byItself = (name: string) => fold(search(name).answers[0]?.replace(/ \d{4}$/, '')) === fold(name);
  return {
    all: share(results.filter(({ query, found }) => isRight(query, found)).length, results.length),
    first: share(wanted.filter(({ query, found }) => isRight(query, found)).length, wanted.length),
    three: share(
      wanted.filter(({ query, found }) => found.slice(0, 3).some((one) => query.answers.includes(one))).length,
      wanted.length,
    ),
    names: share(names.filter(byItself).length, names.length),
    none: none.filter(({ found }) => found.length > 0).length,
    nonsense: share(matched(search, scrambled), scrambled.length),
    unknown: share(matched(blind, unknown), unknown.length),
    silent: share(
      matched(blind, unknown, ({ asks }) => !asks),
      unknown.length,
    ),
  };
}

/** Ours and the others with the programme's names: how well, how fast, how large. */
async function benchNames(): Promise<void> {
  const columns = await Promise.all(
    contestants.map(async (contestant) => {
      const { made: search, bytes } = memoryOf(() => contestant.build(places));
      const times = timesOf(search, timed);
      return { ...quality(contestant, search), times, memory: bytes / 1024, code: await bundled(contestant.entry) };
    }),
  );
  const row = (name: string, key: string, more = false): Row => ({
    ...{ name, more },
    values: columns.map((column) => (column as unknown as Record<string, number>)[key]!),
  });
  const packed = await bundled(new URL('../../../src/places/gazetteer.ts', import.meta.url).pathname);
  const list = brotli(JSON.stringify(places.map(({ name, county, lat, lon, rank }) => [name, county, lat, lon, rank])));
  console.log(
    table(
      `${queries.length} queries, ${names.length.toLocaleString('en')} names`,
      contestants.map(({ name }) => name),
      [
        row('right: first, or nothing, %', 'all', true),
        row('found first, %', 'first', true),
        row('in the first three, %', 'three', true),
        row('a name finds itself first, %', 'names', true),
        row(`false: of ${queries.filter(({ kind }) => kind === 'none').length} that must find nothing`, 'none'),
        row(`false: of ${scrambled.length} scrambled names, %`, 'nonsense'),
        row(`false: of ${unknown.length} unknown places, %`, 'unknown'),
        row('the same without asking, %', 'silent'),
        { name: 'a query, ms: p50', values: columns.map(({ times }) => quantile(times)) },
        { name: 'a query, ms: p95', values: columns.map(({ times }) => quantile(times, 0.95)) },
        row('memory, KB', 'memory'),
        row('code, bytes', 'code'),
        { name: 'places, bytes', values: columns.map((_, at) => (at ? list : packed)) },
      ],
    ),
  );
}

/** The same with many clubs. */
function benchClubs(count: number): void {
  const clubs = manyClubs(places, count);
  const columns = contestants.map(({ build: make }) => {
    const start = performance.now();
    const { made: search, bytes } = memoryOf(() => make(places, clubs));
    const built = performance.now() - start;
    return { built, times: timesOf(search, timed), memory: bytes / 2 ** 20 };
  });
  console.log(
    table(
      `${count.toLocaleString('en')} clubs besides`,
      contestants.map(({ name }) => name),
      [
        { name: 'a query, ms: p50', values: columns.map(({ times }) => quantile(times)) },
        { name: 'a query, ms: p95', values: columns.map(({ times }) => quantile(times, 0.95)) },
        { name: 'index, ms', values: columns.map(({ built }) => built) },
        { name: 'memory, MB', values: columns.map(({ memory }) => memory) },
      ],
    ),
  );
}

/** Prints the tables. @param sizes numbers of clubs; none: 10,000 and 100,000 */
export async function bench(sizes: readonly number[]): Promise<void> {
  for (const { name, settings } of contestants) console.log(`- ${name}: ${settings}`);
  console.log('');
  await benchNames();
  for (const count of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    benchClubs(count);
    await benchKeys(count);
  }
}
