// `npm run bench -- timeline` and `npm run bench -- finder`: ours beside others, with the same data, in one run, in tables that
// can be quoted; a number after it keeps to that size (`-- timeline 54`). No test depends on it: what a machine takes for it is not the same twice. Build first: what is measured in
// the browser is the bundle.
import { availableParallelism, cpus, loadavg } from 'node:os';

const benches: Readonly<Record<string, () => Promise<{ bench: (sizes: readonly number[]) => Promise<void> }>>> = {
  timeline: () => import('./timeline/bench.js'),
  finder: () => import('./finder/bench.js'),
  publisher: () => import('./publisher/bench.js'),
};

const options = process.argv.slice(2);
const wanted = options.filter((option) => !+option);
const sizes = options.map(Number).filter(Boolean);
const load = () => loadavg()[0]!.toFixed(1);
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) throw new Error(`There is no benchmark '${name}', only: ${Object.keys(benches).join(', ')}`);
  console.log(
    `\n# ${name}: ${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, load ${load()}\n`,
  );
  await (await bench()).bench(sizes);
  console.log(`Load at the end: ${load()}`);
}
