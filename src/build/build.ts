// `npm run build`: everything in dist/, step by step. `npm start` calls the same. `npm run build -- feed bundle` does only
// the steps that it names, in their order.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

const put = async (file: string, content: string | Uint8Array) => {
  await mkdir(dirname(join(dist, file)), { recursive: true });
  await writeFile(join(dist, file), content);
};
const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(join(root, file), 'utf8')) as T;
const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

interface Step {
  /** What it makes, and of what. */
  readonly makes: string;
  /** Steps whose files it reads: it waits for them where they are built too. */
  readonly after?: readonly string[];
  /** Each loads its own tools, so that a step alone starts at once. */
  run(): Promise<unknown>;
}

const steps = {
  tokens: {
    makes: 'the style modules in src/design, and tokens.css, tokens.json and themes/, of src/design/tokens',
    run: async () => (await import('./tokens.js')).writeTokens(dist),
  },
  feed: {
    makes: "feed/, the programme's own feed, of src/feed/program: checked by the feed's schema first",
    run: async () => (await import('./program-feed.js')).writeProgramFeed(join(dist, 'feed')),
  },
  schema: {
    makes: "feed.schema.json, the feed's schema for other tools",
    run: async () => put('feed.schema.json', asJson((await import('./json-schema.js')).feedJsonSchema())),
  },
  modules: {
    makes: 'the package: each source as a module with its types',
    after: ['tokens'],
    run: () => runTool('typescript/bin/tsc', '-p', 'src/build/tsconfig.json'),
  },
  tool: {
    makes: "cli/, the publisher's tool with the libraries that nobody else needs in it",
    after: ['tokens'],
    run: async () => (await import('./tool.js')).bundleTool(join(dist, 'cli')),
  },
  bundle: {
    makes: 'cdn/, what one script tag loads',
    after: ['tokens'],
    run: async () => (await import('vite')).build({ configFile: join(root, 'src/build/vite.config.ts') }),
  },
  pages: {
    makes: 'embed.html, builder.html, their scripts in cdn/, and hosting/',
    after: ['bundle'],
    run: async () => (await import('./pages.js')).makePages(dist),
  },
  folders: {
    makes: 'cdn/1/ and cdn/<version>/, which partners link to, with their hashes',
    after: ['bundle', 'pages', 'feed'],
    run: async () => {
      const { version } = await readJson<{ version: string }>('package.json');
      (await import('../publish/server/cdn-folders.js')).makeCdnFolders(dist, dist, version);
    },
  },
  notices: {
    makes: 'LICENSE and NOTICE.md beside what they speak of: whoever copies dist/ or dist/cdn/ copies them too',
    after: ['bundle'],
    run: async () => {
      for (const file of ['LICENSE', 'NOTICE.md']) {
        const content = await readFile(join(root, file));
        for (const folder of ['', 'cdn']) await put(join(folder, file), content);
      }
    },
  },
  manifest: {
    makes: 'custom-elements.json, what the sources say of the elements',
    run: async () => put('custom-elements.json', asJson(await (await import('./manifest.js')).readManifest())),
  },
  editors: {
    makes: "VS Code's and JetBrains' data, and the types of the tags for JSX, Vue and Svelte",
    after: ['manifest'],
    run: async () => {
      const files = (await import('./editor-data.js')).editorFiles(
        await readJson('dist/custom-elements.json'),
        await readJson('package.json'),
      );
      for (const [file, content] of files) await put(file, content);
    },
  },
  guides: {
    makes: 'guides/ and llms.txt: the guides of stories/ as Markdown',
    after: ['manifest'],
    run: async () => {
      const { description } = await readJson<{ description: string }>('package.json');
      const { guideFiles } = await import('./guides.js');
      for (const [file, text] of await guideFiles(await readJson('dist/custom-elements.json'), description)) {
        await put(file, text);
      }
    },
  },
  wordpress: {
    makes: "wordpress/: the plugin's own files, and the zip of them with the bundle",
    after: ['manifest', 'folders', 'feed'],
    run: async () => {
      for (const [path, content] of await (await import('./wordpress.js')).pluginFiles()) {
        await put(`wordpress/plugin/${path}`, content);
      }
      await put('wordpress/ppl-widgets.zip', (await import('../publish/server/plugin.js')).pluginZip(root));
    },
  },
  storybook: {
    makes: 'storybook/, the stories and guides as a static site; only when it is named',
    run: () =>
      runTool(
        'storybook/dist/bin/dispatcher.js',
        'build',
        '--config-dir',
        'stories/config',
        '--output-dir',
        'dist/storybook',
        '--quiet',
        '--disable-telemetry',
      ),
  },
} satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

const stepNames = Object.keys(steps) as StepName[];

/** What `npm run build` alone does. */
const all = stepNames.filter((name) => name !== 'storybook');

const isStep = (name: string): name is StepName => name in steps;

/** Runs a program of an installed package. @throws Error with what it printed */
async function runTool(program: string, ...args: string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${stdout}${stderr}`.trim(), { cause: error });
  }
}

/**
 * Builds. All steps begin anew, from an empty dist/; some of them keep the rest of it as it is. A step begins when those
 * are done whose files it reads.
 * @throws Error of the first step that fails
 */
export async function build(wanted: readonly StepName[] = all): Promise<void> {
  if (wanted === all) await rm(dist, { recursive: true, force: true });
  const underWay = new Map<string, Promise<unknown>>();
  // In the order above a step stands behind all that it reads.
  for (const name of stepNames.filter((one) => wanted.includes(one))) {
    const { after = [], run }: Step = steps[name];
    underWay.set(name, Promise.all(after.flatMap((one) => underWay.get(one) ?? [])).then(run));
  }
  await Promise.all(underWay.values());
  if (wanted === all) await put(stamp, '');
}

/** Written at the end of a whole build. */
const stamp = '.built';

/** The newest change below a file or folder, in milliseconds; 0 where there is nothing. */
async function newest(path: string): Promise<number> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const times = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(0, ...times);
}

/** Builds all, unless that was done since the sources changed last. */
export async function buildWhereNeeded(): Promise<void> {
  const built = await newest(join(dist, stamp));
  const sources = ['src', 'locales', 'package.json', 'package-lock.json', 'LICENSE', 'NOTICE.md'];
  if (built > Math.max(...(await Promise.all(sources.map((path) => newest(join(root, path))))))) return;
  console.log(built ? 'The sources have changed: building the widgets again…' : 'Building the widgets…');
  await build();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2);
  try {
    const unknown = wanted.filter((name) => !isStep(name));
    if (unknown.length > 0) {
      const known = stepNames.map((name) => `  ${name.padEnd(10)} ${steps[name].makes}`);
      throw new Error(`There is no step ${unknown.join(', ')}. There is:\n${known.join('\n')}`);
    }
    await build(wanted.length > 0 ? wanted.filter(isStep) : all);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
