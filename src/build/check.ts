// `npm run check` lists the checks; `npm run check -- hosting` runs one, and hands further words on to it; `npm run verify` runs
// what every commit has to pass and `.ci/run` everything, side by side as far as the machine has processors. Each says at
// its end 'N passed, N failed', and so does the last line over all.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Check {
  readonly asks: string;
  /** With the programs of installed packages by their names. */
  readonly command: string;
  /** Run by `npm run verify` ('commit') or by `.ci/run` alone ('ci'); without one only when it is named. */
  readonly when?: 'commit' | 'ci';
  /** Reads dist/. */
  readonly built?: true;
  /** Keeps all processors busy by itself. */
  readonly wide?: true;
}

const suite = (options: string) => `node --import tsx test/support/run.mjs ${options}`.trimEnd();

// Those that take longest come first.
const checks: Readonly<Record<string, Check>> = {
  build: { asks: 'everything in dist/ can be made', command: 'tsx src/build/build.ts', when: 'commit' },
  lint: {
    asks: 'ESLint finds nothing',
    command: 'eslint --config src/build/eslint.config.mjs --max-warnings 0 .',
    when: 'commit',
  },
  tests: { asks: 'the everyday tests, as npm test runs them', command: suite(''), when: 'ci', wide: true },
  stories: {
    asks: 'each story renders, its play function runs and axe finds nothing; in every look where it says so',
    command: 'vitest run --config stories/config/vitest.config.mjs',
    when: 'ci',
    wide: true,
  },
  frameworks: {
    asks: 'React, Vue, Svelte and Angular: attributes, data, events, server rendering, hydration; Vite and an import map',
    command: suite('--frameworks frameworks.node plain.node'),
    when: 'ci',
    built: true,
  },
  sites: {
    asks: 'Next and SvelteKit: types, pages made on a server, and their life in the browser; brings 400 MB and takes minutes',
    command: suite('--frameworks sites.node'),
    built: true,
  },
  'webkit-pages': {
    asks: 'the built widgets in WebKitGTK: four pages of all six, and keys (on Debian: webkit2gtk-driver xvfb)',
    command: suite('--webkit'),
    when: 'ci',
    built: true,
  },
  webkit: { asks: 'the browser tests in WebKitGTK', command: `TEST_BROWSER=webkit ${suite('--browser')}` },
  firefox: { asks: 'the browser tests in Firefox', command: `TEST_BROWSER=firefox ${suite('--browser')}`, when: 'ci' },
  package: {
    asks: 'the package as npm would publish it, and its pages in a browser',
    command: `publint --strict && attw --pack . --profile esm-only --exclude-entrypoints feed.schema.json custom-elements.json package.json tokens.css tokens.json './themes/*.css' && ${suite('--package')}`,
    when: 'commit',
    built: true,
  },
  steered: {
    asks: 'what only a browser steered from outside can do: its accessibility tree, paper, a finger',
    command: suite('--steered'),
    when: 'ci',
  },
  access: {
    asks: 'WCAG 2.2 criterion by criterion on the built widgets, and planted faults of access',
    command: suite('--access'),
    when: 'ci',
    built: true,
  },
  faults: {
    asks: 'feeds changed byte by byte and record by record, by a seed',
    command: suite('--faults mutations'),
    when: 'ci',
  },
  visits: {
    asks: 'a server with every fault, random publications and visits, planted faults, in two browsers; FAULTS_RUNS=200 looks longer',
    command: suite('--faults random-visits scenarios planted'),
    when: 'ci',
  },
  'screen-reader': {
    asks: 'what Orca says of each widget with Firefox, in three languages (on Debian: orca xvfb openbox xdotool dbus at-spi2-core speech-dispatcher firefox-esr)',
    command: suite('--spoken'),
    built: true,
  },
  storybook: {
    asks: 'the built Storybook: from a sub-folder, by keys, asking nobody',
    command: `tsx src/build/build.ts storybook && ${suite('--storybook')}`,
    when: 'ci',
    built: true,
  },
  'old-browsers': {
    asks: 'the built widgets in Chromium 83, 92 and 110, which it downloads (150 MB), and what Firefox 110 and Safari 16.4 lack',
    command: suite('--old-browsers'),
    when: 'ci',
    built: true,
  },
  pages: {
    asks: 'the widgets on pages of others: Bootstrap, Foundation, Prototype, resets, tables, …; CI takes chromium-scripts',
    command: suite('--pages'),
    built: true,
  },
  'pages-scripts': {
    asks: 'the widgets beside scripts of others',
    command: suite('--pages chromium-scripts'),
    when: 'ci',
    built: true,
  },
  hosting: {
    asks: 'the ready configurations in real nginx and Apache',
    command: suite('--hosting'),
    when: 'ci',
    built: true,
  },
  printed: {
    asks: 'what the WordPress plugin prints, by PHP alone',
    command: suite('--wordpress printed.node'),
    when: 'ci',
    built: true,
  },
  wordpress: {
    asks: 'the plugin in a real WordPress: downloads it (about 160 MB), needs PHP with SQLite',
    command: suite('--wordpress wordpress.node'),
    built: true,
  },
  pictures: {
    asks: 'pictures of the stories against test/visual/references; --update takes them anew',
    command: 'tsx test/visual/run.ts',
  },
  'side-by-side': {
    asks: 'each widget and view of the bundle in 24 looks, languages and widths: none wider than its page; --update takes the pictures of the guide Side by side anew',
    command: 'tsx test/visual/side-by-side.ts',
    when: 'ci',
    built: true,
  },
  generated: {
    asks: 'the build changes no file that is committed',
    command: 'git status --porcelain && test -z "$(git status --porcelain)"',
    when: 'ci',
    built: true,
  },
  readability: {
    asks: 'no Polish text is harder to read than its bound, and abbreviations are explained',
    command: suite('build/readability'),
    when: 'commit',
  },
  locales: { asks: 'no translation is missing or stale', command: 'tsx src/build/locales.ts --check', when: 'commit' },
  types: {
    asks: 'TypeScript; what runs on a page calls nothing that its oldest browsers lack',
    command: 'tsc && tsc --project src/build/tsconfig.browsers.json',
    when: 'commit',
  },
  format: { asks: 'Prettier has nothing to change', command: 'prettier --check .', when: 'commit' },
  templates: {
    asks: 'lit-analyzer: tags, attributes and types in templates',
    command: "lit-analyzer --strict --maxWarnings 0 'src/**/*.ts'",
    when: 'commit',
  },
  imports: {
    asks: 'no part of the sources imports what it must not know, and none in a circle',
    command: 'depcruise src --config .dependency-cruiser.cjs',
    when: 'commit',
  },
  size: {
    asks: 'bytes of the first view of each element, against its budget',
    command: 'tsx src/build/size.ts',
    when: 'commit',
    built: true,
  },
};

interface Result {
  readonly isGood: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly output: string;
}

const counts = /^(\d+) passed, (\d+) failed$/gm;

/** Runs a command. What it prints is kept, or shown at once. */
function run(command: string, isShown: boolean): Promise<Result> {
  const started = performance.now();
  const child = spawn(command, {
    cwd: root,
    shell: true,
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env['PATH'] ?? ''}` },
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (isShown) process.stdout.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const last = [...output.matchAll(counts)].at(-1);
      const isGood = code === 0;
      resolve({
        isGood,
        passed: Number(last?.[1] ?? 0),
        // What failed without being a test (a type, a format) counts as one.
        failed: Math.max(Number(last?.[2] ?? 0), isGood ? 0 : 1),
        seconds: (performance.now() - started) / 1000,
        output,
      });
    });
  });
}

/**
 * Runs checks side by side, each as soon as there is room and what it reads is built.
 * @param isRepeated whether tests that failed while the machine was busy with others are tried once more, alone; they are
 *   named at the end in any case
 */
async function runAll(names: readonly string[], isRepeated = false): Promise<boolean> {
  const room = availableParallelism();
  const results = new Map<string, Result>();
  const waiting = [...names];
  const underWay = new Map<string, Promise<void>>();
  let busy = 0;
  const widthOf = (name: string) => (checks[name]!.wide ? room : 1);
  const isBuilt = () => !names.includes('build') || results.get('build')?.isGood === true;
  for (;;) {
    for (const name of [...waiting]) {
      if (busy + widthOf(name) > room || (checks[name]!.built && !isBuilt())) continue;
      waiting.splice(waiting.indexOf(name), 1);
      busy += widthOf(name);
      underWay.set(
        name,
        run(checks[name]!.command, false).then((result) => {
          const { isGood, output, seconds } = result;
          results.set(name, result);
          underWay.delete(name);
          busy -= widthOf(name);
          console.log(`== ${name}: ${isGood ? 'good' : 'FAILED'} after ${seconds.toFixed(0)} s\n${output.trimEnd()}`);
        }),
      );
    }
    if (underWay.size === 0) break;
    await Promise.race(underWay.values());
  }
  for (const name of waiting) {
    results.set(name, { isGood: false, passed: 0, failed: 1, seconds: 0, output: '' });
    console.log(`== ${name}: not run, for the build failed`);
  }
  const unsteady: string[] = [];
  for (const [name, { isGood, passed }] of isRepeated ? results : []) {
    if (isGood || passed === 0) continue;
    const again = await run(checks[name]!.command, false);
    const outcome = `${again.isGood ? 'good' : 'FAILED'} after ${again.seconds.toFixed(0)} s`;
    console.log(`== ${name}, alone: ${outcome}\n${again.output.trimEnd()}`);
    results.set(name, again);
    if (again.isGood) unsteady.push(name);
  }
  const all = [...results.values()];
  const sum = (count: 'passed' | 'failed') => all.reduce((total, result) => total + result[count], 0);
  console.log('\nwhat              seconds   passed   failed');
  for (const [name, { seconds, passed, failed }] of results) {
    console.log(
      `${name.padEnd(16)}${seconds.toFixed(0).padStart(9)}${String(passed).padStart(9)}${String(failed).padStart(9)}`,
    );
  }
  if (unsteady.length > 0) console.log(`UNSTEADY: failed beside other checks, good alone: ${unsteady.join(', ')}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return all.every(({ isGood }) => isGood);
}

const list = () =>
  Object.entries(checks)
    .map(([name, { asks, built }]) => `  ${name.padEnd(14)} ${asks}${built ? ' (after npm run build)' : ''}`)
    .join('\n');

async function main([first, ...rest]: readonly string[]): Promise<boolean> {
  const named = (wanted: readonly Check['when'][]) =>
    Object.keys(checks).filter((name) => wanted.includes(checks[name]!.when));
  if (first === '--commit') return runAll(named(['commit']));
  if (first === '--ci') return runAll(named(['commit', 'ci']), true);
  const all = first === undefined ? [] : [first, ...rest];
  if (all.length > 1 && all.every((name) => name in checks)) return runAll(all);
  const check = checks[first ?? ''];
  if (check) {
    const words = rest.map((word) => `'${word.replaceAll("'", "'\\''")}'`);
    return (await run([check.command, ...words].join(' '), true)).isGood;
  }
  console.log(`${first === undefined ? '' : `There is no check '${first}'. `}npm run check -- <check> …\n${list()}`);
  return first === undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
}
