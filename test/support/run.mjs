// `npm test`: the suites one after the other, each with its own report, and one count over all as the last line.
// Run with tsx registered, which the test processes inherit. Arguments choose files by a part of their path;
// `--package` and the like take a suite that stands apart instead (src/build/check.ts has them all), and `--browser` leaves
// those in Node out. The name of a file says where it runs: `.node.test.ts` in Node, `.test.ts` in a browser.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { countTests } from './reporter.mjs';

const options = process.argv.slice(2);
const wanted = options.filter((option) => !option.startsWith('--'));
const apart = [
  'package',
  'pages',
  'steered',
  'spoken',
  'access',
  'faults',
  'visual',
  'bench',
  'hosting',
  'wordpress',
  'frameworks',
  'storybook',
  'old-browsers',
  'webkit',
];
const suite = apart.find((name) => options.includes(`--${name}`));
const isIn = (/** @type {string} */ file, /** @type {string} */ name) => file.startsWith(join('test', name));

const files = (await readdir('test', { recursive: true }))
  .map((file) => join('test', file))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => (suite ? isIn(file, suite) : !apart.some((name) => isIn(file, name))))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();
const isNode = (/** @type {string} */ file) => file.endsWith('.node.test.ts');
const nodeFiles = options.includes('--browser') ? [] : files.filter(isNode);
const browserFiles = files.filter((file) => !isNode(file));

async function testInNode() {
  const counts = { passed: 0, failed: 0 };
  let skipped = 0;
  // A screen reader is heard best where nobody else speaks; what is installed for old browsers is installed once for its files.
  const isOneByOne = suite === 'spoken' || suite === 'old-browsers';
  const stream = run({ files: nodeFiles, concurrency: isOneByOne ? 1 : 2 });
  stream.on('test:pass', ({ details, skip, todo }) => {
    if (details.type === 'suite') return;
    if (skip !== undefined) skipped++;
    else if (todo === undefined) counts.passed++;
  });
  stream.on('test:fail', ({ details, todo }) => {
    if (details.type !== 'suite' && todo === undefined) counts.failed++;
  });
  await new Promise((resolve) => {
    const report = stream.compose(new spec());
    report.on('end', resolve);
    report.pipe(process.stdout);
  });
  console.log(`${suite ?? 'node'}: ${counts.passed} passed, ${counts.failed} failed`);
  // Not held against anybody, and not passed over either: what was skipped has shown nothing.
  if (skipped > 0) console.log(`${suite ?? 'node'}: NOT RUN, ${skipped} skipped`);
  return counts;
}

async function testInBrowser() {
  // Only arguments go before what the configuration says.
  const argv = browserFiles.flatMap((file) => ['--files', file]);
  const runner = await startTestRunner({ argv, autoExitProcess: false });
  if (!runner) return { passed: 0, failed: 1 };
  await new Promise((resolve) => runner.on('stopped', resolve));
  return countTests(runner.sessions.all());
}

const inNode = nodeFiles.length > 0 ? await testInNode() : { passed: 0, failed: 0 };
const inBrowser = browserFiles.length > 0 ? await testInBrowser() : { passed: 0, failed: 0 };
const passed = inNode.passed + inBrowser.passed;
const failed = inNode.failed + inBrowser.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
