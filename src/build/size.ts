// What a page with one element loads before it shows anything, the feed apart: brotli 11, file by file as it is served.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ElementName } from '../elements/names.js';

/** Bytes of the first view of a page with that one element; for the loader: its own. */
export const budgets: Readonly<Record<'loader' | ElementName, number>> = {
  loader: 2_500,
  'project-card': 15_000,
  'key-figures': 15_000,
  'program-explainer': 16_000,
  'project-list': 18_000,
  'rollout-timeline': 20_000,
  'club-finder': 20_000,
};

/** Measured once, on the same terms: what no element of this kind can go below. */
const floor = 'floor: lit 5,180 + zod/mini 4,268 (one small object) to 9,397 (all six kinds of record)';

export interface Size {
  name: keyof typeof budgets;
  files: string[];
  bytes: number;
  budget: number;
}

const cdn = new URL('../../dist/cdn/', import.meta.url);

const read = (file: string) => readFile(new URL(file, cdn));

/** Bytes of a file of the bundle, compressed as a server compresses once and for all. */
export async function brotli(file: string): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(await read(file), { params }).length;
}

/** The files that a file imports before it runs, itself first. */
async function reached(file: string, found: string[] = []): Promise<string[]> {
  if (found.includes(file)) return found;
  found.push(file);
  const code = String(await read(file));
  for (const [, specifier] of code.matchAll(/(?:from|import)["'`]\.\/(.+?)["'`]/g)) await reached(specifier!, found);
  return found;
}

/** Measures the bundle that was built last. */
export async function measure(): Promise<Size[]> {
  const loader = String(await read('ppl.js'));
  const sizes: Size[] = [];
  for (const name of Object.keys(budgets) as Size['name'][]) {
    const files = ['ppl.js'];
    if (name !== 'loader') {
      const chunk = new RegExp(`"${name}":\\w+=>\\$\\(import\\(["'\`]\\./(.+?)["'\`]`).exec(loader)?.[1];
      if (!chunk) throw new Error(`ppl.js does not load ${name}`);
      await reached(chunk, files);
    }
    const all = await Promise.all(files.map(brotli));
    sizes.push({ name, files, bytes: all.reduce((a, b) => a + b, 0), budget: budgets[name] });
  }
  return sizes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const show = (count: number) => count.toLocaleString('en').padStart(7);
  for (const { name, files, bytes, budget } of await measure()) {
    const verdict = bytes <= budget ? 'ok  ' : 'OVER';
    if (bytes > budget) process.exitCode = 1;
    const rest = await Promise.all(files.map(async (file) => `${file} ${show(await brotli(file)).trim()}`));
    console.log(`${verdict} ${name.padEnd(18)} ${show(bytes)} of ${show(budget)}   ${rest.join(', ')}`);
  }
  console.log(floor);
}
