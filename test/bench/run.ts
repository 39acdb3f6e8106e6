// `npm run bench`: ours beside what others would take instead, with the same data, in one run and one table, which the guides
// then show; `-- beside finder` prints a part of it. `-- timeline`, `-- finder` and `-- publisher` look closer at one thing; a
// number after it keeps to that size (`-- timeline 54`). No test depends on any: what a machine takes is not the same twice.
// Build first: what is measured in the browser is the bundle.
import { availableParallelism, cpus, loadavg } from 'node:os';

type Bench = (words: readonly string[], sizes: readonly number[]) => Promise<void>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  beside: async () => (await import('./beside/bench.js')).benchBeside,
  timeline: async () => bySize((await import('./timeline/bench.js')).bench),
  finder: async () => bySize((await import('./finder/bench.js')).bench),
  publisher: async () => bySize((await import('./publisher/bench.js')).bench),
};

const bySize =
  (bench: (sizes: readonly number[]) => Promise<void>): Bench =>
  (_, sizes) =>
    bench(sizes);

const [name = 'beside', ...options] = process.argv.slice(2);
const bench = benches[name];
if (!bench) throw new Error(`There is no benchmark '${name}', only: ${Object.keys(benches).join(', ')}`);
const load = () => loadavg()[0]!.toFixed(1);
console.log(
  `\n# ${name}: ${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, load ${load()}\n`,
);
await (
  await bench()
)(
  options.filter((option) => !+option),
  options.map(Number).filter(Boolean),
);
console.log(`Load at the end: ${load()}`);
