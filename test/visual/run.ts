// `npm run check -- pictures`: every story photographed and held against its reference. `npm run check -- pictures --update` makes the
// references what the stories are now. Further words choose pictures by a part of their name:
// npm run check -- pictures club-finder/ready
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { compare, type Difference } from './compare.js';
import { pictureName, viewsOf, type View } from './matrix.js';
import { fingerprintOf, readReference, writeReference, type Picture } from './picture.js';
import { reportOf, type Finding } from './report.js';
import { buildStorybook, Studio } from './studio.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const references = join(root, 'test/visual/references');
const output = join(root, 'dist/visual');
const limit = 12_000_000;

const options = process.argv.slice(2);
const updating = options.includes('--update');
const wanted = options.filter((option) => !option.startsWith('--'));
const isWanted = (name: string) => wanted.length === 0 || wanted.some((part) => name.includes(part));

const started = performance.now();
const findings: Finding[] = [];
let passed = 0;
let written = 0;

const read = (name: string) => readFile(join(references, name)).catch(() => undefined);

const sentence = ({ pixels, box }: Difference) =>
  box
    ? `${pixels} ${pixels === 1 ? 'pixel differs' : 'pixels differ'}, from ${box.left}, ${box.top} to ${box.right}, ${box.bottom}.`
    : 'A rare colour differs, by less than the reference can show.';

async function update(name: string, actual: Picture): Promise<void> {
  const before = await read(name);
  if (before && readReference(before).fingerprint === fingerprintOf(actual)) return;
  const file = join(references, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, writeReference(actual));
  written++;
}

async function test(name: string, actual: Picture): Promise<void> {
  const file = await read(name);
  if (!file) {
    const why = 'There is no reference yet. If the picture is as it should be: npm run check -- pictures --update';
    findings.push({ name, why, pictures: { actual } });
    return;
  }
  const reference = readReference(file);
  const difference = compare(actual, reference);
  if (!difference) {
    passed++;
    return;
  }
  const pictures = { reference: reference.picture, actual, difference: difference.picture };
  findings.push({ name, why: sentence(difference), pictures });
}

/** Takes the pictures of one view after the other from the list, until it is empty. */
async function work(studio: Studio, views: View[]): Promise<void> {
  for (let view = views.shift(); view; view = views.shift()) {
    const names = view.widths.map((width) => pictureName(view, width));
    try {
      const pictures = await studio.photograph(view);
      for (const [width, picture] of pictures) {
        await (updating ? update : test)(pictureName(view, width), picture);
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      findings.push(...names.map((name) => ({ name, why, pictures: {} })));
    }
  }
}

async function storedNames(): Promise<string[]> {
  const files = await readdir(references, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith('.png')).sort();
}

async function findStale(expected: ReadonlySet<string>): Promise<number> {
  const stale = (await storedNames()).filter((name) => isWanted(name) && !expected.has(name));
  for (const name of stale) {
    if (updating) await rm(join(references, name));
    else
      findings.push({
        name,
        why: 'No story is photographed as this: npm run check -- pictures --update',
        pictures: {},
      });
  }
  return stale.length;
}

/** The tests of the tools: among them, that a change of two pixels is seen. */
async function testTools(storybook: string): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 };
  const folder = join(root, 'test/visual');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.test.ts')).map((file) => join(folder, file));
  process.env['PPL_STORYBOOK'] = storybook;
  const stream = run({ files, concurrency: 1 });
  stream.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') counts.passed++;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') counts.failed++;
  });
  for await (const line of stream.compose<NodeJS.ReadableStream>(new spec())) process.stdout.write(line);
  return counts;
}

async function writeFindings(): Promise<void> {
  await rm(output, { recursive: true, force: true });
  if (findings.length === 0) return;
  findings.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, pictures } of findings) {
    for (const [kind, picture] of Object.entries(pictures)) {
      const file = join(output, name.replace(/png$/, `${kind}.png`));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, writeReference(picture));
    }
  }
  await mkdir(output, { recursive: true });
  await writeFile(join(output, 'index.html'), reportOf(findings));
  for (const { name, why } of findings) console.log(`✖ ${name}: ${why}`);
  console.log(`\nReference, picture and difference: ${relative(process.cwd(), join(output, 'index.html'))}`);
}

const storybook = await buildStorybook();
let tools = { passed: 0, failed: 0 };
try {
  const studio = await Studio.open(storybook);
  const views = (await studio.stories())
    .flatMap(viewsOf)
    .map((view) => ({ ...view, widths: view.widths.filter((width) => isWanted(pictureName(view, width))) }))
    .filter(({ widths }) => widths.length > 0);
  const expected = new Set(views.flatMap((view) => view.widths.map((width) => pictureName(view, width))));
  console.log(`${expected.size} pictures of ${new Set(views.map(({ story }) => story)).size} stories`);
  await Promise.all(Array.from({ length: availableParallelism() * 3 }, () => work(studio, views)));
  await studio.close();
  const stale = await findStale(expected);
  const sizes = await Promise.all((await storedNames()).map(async (name) => (await stat(join(references, name))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= limit) passed++;
  else findings.push({ name: 'all', why: `The references weigh ${total} bytes, more than ${limit}.`, pictures: {} });
  if (updating) console.log(`${written} references written, ${stale} removed`);
  console.log(`${sizes.length} references, ${(total / 1e6).toFixed(2)} MB`);
  if (!updating && wanted.length === 0) tools = await testTools(storybook);
  await writeFindings();
} finally {
  await rm(storybook, { recursive: true, force: true });
}
console.log(`in ${Math.round((performance.now() - started) / 1000)} s`);
const failed = findings.length + tools.failed;
console.log(`${passed + tools.passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
