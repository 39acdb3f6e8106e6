// What a page with one element loads, the feed apart: brotli 11, file by file as it is served.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { budgets, type Budget } from './budgets.js';

/** Measured once, on the same terms: what no element of this kind can go below. */
const floor = 'floor: lit 5,180 + zod/mini 4,268 (one small object) to 9,397 (all six kinds of record)';

export interface Size {
  name: keyof typeof budgets;
  /** The files of the first view. */
  files: string[];
  /** Bytes of the first view. */
  bytes: number;
  /** Bytes of all that the element can load after that. */
  later: number;
  /** Bytes of each file that comes by itself, by its name in the budget. */
  byItself: Readonly<Record<string, number>>;
  budget: Budget;
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

/** The files that some of these files, or what those load in turn, can load while they run. */
async function reachable(files: readonly string[]): Promise<string[]> {
  const known = new Set(files);
  for (const file of known) {
    const code = String(await read(file));
    for (const [, specifier] of code.matchAll(/import\(["'`]\.\/(.+?)["'`]\)/g)) {
      if (/^(?:en|uk)-/.test(specifier!)) continue;
      for (const found of await reached(specifier!)) known.add(found);
    }
  }
  return [...known].filter((file) => !files.includes(file));
}

const bytesOf = async (files: readonly string[]) => (await Promise.all(files.map(brotli))).reduce((a, b) => a + b, 0);

/** Bytes of the files that an element loads by itself after its first view, by their names in its budget. */
async function byItselfOf({ byItself = {} }: Budget, files: readonly string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const part of Object.keys(byItself)) {
    const file = files.find((one) => one.startsWith(`${part}-`));
    if (file === undefined) throw new Error(`no file of the bundle is named ${part}, as src/build/budgets.ts says`);
    found[part] = await brotli(file);
  }
  return found;
}

/** Measures the bundle that was built last. */
export async function measure(): Promise<Size[]> {
  const loader = String(await read('ppl.js'));
  const asked = (name: string): string => {
    const file = new RegExp(`["'\`]\\./(${name}-.{6}\\.js)["'\`]`).exec(loader)?.[1];
    if (!file) throw new Error(`ppl.js does not load ${name}`);
    return file;
  };
  const sizes: Size[] = [];
  for (const name of Object.keys(budgets) as Size['name'][]) {
    const files = ['ppl.js'];
    if (name !== 'loader') {
      await reached(asked(name), files);
    }
    // The loader loads every element; its own is what makes elements of boxes.
    const later = name === 'loader' ? await reached(asked('boxes')) : await reachable(files.slice(1));
    const budget = budgets[name];
    const byItself = await byItselfOf(budget, later);
    sizes.push({ name, files, bytes: await bytesOf(files), later: await bytesOf(later), byItself, budget });
  }
  return sizes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const show = (count: number) => count.toLocaleString('en').padStart(7);
  for (const { name, files, bytes, later, byItself, budget } of await measure()) {
    const allowed = budget.byItself ?? {};
    const isOver =
      bytes > budget.firstView ||
      later > budget.later ||
      Object.entries(byItself).some(([part, count]) => count > allowed[part]!);
    if (isOver) process.exitCode = 1;
    const each = await Promise.all(files.map(async (file) => `${file} ${show(await brotli(file)).trim()}`));
    const itself = Object.entries(byItself).map(
      ([part, count]) => `, ${part} by itself ${show(count).trim()} of ${show(allowed[part]!).trim()}`,
    );
    console.log(
      `${isOver ? 'OVER' : 'ok  '} ${name.padEnd(18)} first view ${show(bytes)} of ${show(budget.firstView)}, ` +
        `later ${show(later)} of ${show(budget.later)}${itself.join('')}   ${each.join(', ')}`,
    );
  }
  console.log(floor);
}
