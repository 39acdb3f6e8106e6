import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { elementNames } from '../../src/elements/names.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

interface Manifest {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
}
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;

describe('package.json', () => {
  it('offers what the contract names, types first', () => {
    const entries = elementNames.flatMap((name) => [`./${name}.js`, `./elements/${name}.js`]);
    for (const entry of ['.', ...entries, './feed.js']) {
      assert.deepEqual(Object.keys(manifest.exports[entry] ?? {}), ['types', 'default'], entry);
    }
  });

  it('lists as having side effects exactly the modules that register, the bundle and the tool', async () => {
    // The sources too: Storybook and the bundle are built from them, and would drop what registers.
    const inFolder = async (folder: string) =>
      (await readdir(join(root, folder), { recursive: true })).map((file) => join(folder, file));
    const files = [...(await inFolder('src')), ...(await inFolder('dist'))].filter(
      (file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('dist/storybook/'),
    );
    const patterns = manifest.sideEffects.map(
      (glob) => new RegExp(`^${glob.replace('./', '').replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
    );
    const listed = files.filter((file) => patterns.some((pattern) => pattern.test(file))).sort();
    const modules = ['define', ...elementNames.map((name) => `elements/${name}/define`)];
    const registering = modules.flatMap((name) => [`src/${name}.ts`, `dist/${name}.js`]);
    const bundle = ['src/embed/autoloader.ts', ...files.filter((file) => /^dist\/cdn\/[^/]+$/.test(file))];
    assert.deepEqual(listed, [...registering, ...bundle, 'dist/cli/ppl-feed.js'].sort());
  });

  it('has the version that the elements give as theirs', async () => {
    const define = await readFile(join(root, 'dist/elements/define.js'), 'utf8');
    assert.ok(define.includes(`'${manifest.version}'`));
  });
});

describe('the package, installed into an empty project', () => {
  let project: string;
  const node = (code: string) => run(process.execPath, ['--input-type=module', '--eval', code], { cwd: project });

  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'ppl-widgets-consumer-'));
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
    });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], { cwd: project });
  });
  after(() => rm(project, { recursive: true, force: true }));

  it('brings the build, licence and notices, and nothing of how it was made', async () => {
    const files = await readdir(join(project, 'node_modules/ppl-widgets'));
    const documents = ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'NOTICE.md', 'README.md', 'SECURITY.md'];
    const wanted = [...documents, 'dist', 'package.json', 'stories'];
    assert.deepEqual(files.sort(), wanted);
  });

  it('holds nothing of more than a kilobyte twice: what a server needs at more addresses is made there', async () => {
    const home = join(project, 'node_modules/ppl-widgets');
    const pathsOf = new Map<string, string[]>();
    for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const content = await readFile(path);
      if (content.length <= 1024) continue;
      const hash = createHash('sha256').update(content).digest('hex');
      pathsOf.set(hash, [...(pathsOf.get(hash) ?? []), path.slice(home.length + 1)]);
    }
    assert.deepEqual(
      [...pathsOf.values()].filter((paths) => paths.length > 1),
      [],
    );
    const cdn = await readdir(join(home, 'dist/cdn'), { withFileTypes: true });
    assert.ok(cdn.every((entry) => entry.isFile()));
  });

  it('makes the folder for a server, byte by byte that of a build, and leaves what pages of another version ask for', async () => {
    const site = join(project, 'site');
    const other = ['cdn/0.0.1/ppl.js', 'cdn/1/core-000000.js'];
    for (const path of other) {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), 'the other version');
    }
    const tool = join(project, 'node_modules/.bin/ppl-feed');
    const { stdout } = await run(tool, ['host', '--to', site, '--lang', 'en'], { cwd: project });
    assert.match(stdout, /is ready for a server: the script is cdn\/1\/ppl\.js/);
    const entries = await readdir(site, { recursive: true, withFileTypes: true });
    const made = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
    for (const path of made) {
      const content = await readFile(join(site, path));
      if (other.includes(path)) assert.equal(content.toString(), 'the other version');
      else assert.ok(content.equals(await readFile(join(root, 'dist', path))), path);
    }
    const bundle = (await readdir(join(root, 'dist/cdn'))).filter((name) => /\.(?:js|css)$/.test(name));
    const { version } = manifest;
    for (const path of [
      ...['', '1/', `${version}/`].flatMap((folder) => bundle.map((name) => `cdn/${folder}${name}`)),
      `cdn/${version}/integrity.json`,
      ...['cdn/1/version.json', 'cdn/feed/feed.json', 'feed/feed.json', 'feed.schema.json'],
      ...['embed.html', 'builder.html', 'wordpress/ppl-widgets.zip', 'hosting/nginx.conf'],
      ...['LICENSE', 'NOTICE.md', 'cdn/LICENSE', 'cdn/NOTICE.md', 'cdn/LICENSES.md'],
    ]) {
      assert.ok(made.includes(path), path);
    }
  });

  it('gives classes in Node, where there are no elements, and registers nothing', async () => {
    const imports = elementNames.map(
      (name) => `import * as ${name.replace('-', '_')} from 'ppl-widgets/elements/${name}.js';`,
    );
    const names = elementNames.map((name) => name.replace('-', '_')).join();
    const { stdout } = await node(`
      const before = Reflect.ownKeys(globalThis).length;
      ${imports.join('\n')}
      const classes = [${names}].flatMap((module) => Object.keys(module)).filter((key) => key.startsWith('Ppl'));
      console.log(classes.join(), globalThis.customElements?.get('ppl-key-figures'));`);
    const classes = elementNames.map((name) =>
      `Ppl-${name}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
    assert.equal(stdout.trim(), `${classes.join()} undefined`);
  });

  it('checks a feed in Node', async () => {
    const { stdout } = await node(`
      import { feedSchema } from 'ppl-widgets/feed.js';
      import { readFileSync } from 'node:fs';
      const feed = JSON.parse(readFileSync(new URL(import.meta.resolve('ppl-widgets/package.json') + '/../dist/feed/feed.json')));
      console.log(feedSchema.safeParse(feed).success, feedSchema.safeParse({ ...feed, figures: [{}] }).success);`);
    assert.equal(stdout.trim(), 'true false');
  });

  for (const settings of [
    { module: 'NodeNext', moduleResolution: 'NodeNext' },
    { module: 'ESNext', moduleResolution: 'Bundler' },
  ]) {
    it(`has types that hold for a project with moduleResolution ${settings.moduleResolution}`, async () => {
      await writeFile(join(project, 'page.ts'), consumer);
      await writeFile(join(project, 'feed.json'), JSON.stringify({ format: 'ppl-feed/1', clubs: [{ kind: 'club' }] }));
      for (const name of elementNames) await writeFile(join(project, `${name}.ts`), consumerOf(name));
      const compilerOptions = {
        ...settings,
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
        strict: true,
        resolveJsonModule: true,
        noEmit: true,
      };
      await writeFile(
        join(project, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['page.ts', ...elementNames.map((name) => `${name}.ts`)] }),
      );
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { stdout } = await run(process.execPath, [tsc], { cwd: project }).catch(
        (error: unknown) => error as { stdout: string },
      );
      assert.equal(stdout, '');
    });
  }
});

/** One element and nothing else: its events are typed by its own import. */
const consumerOf = (name: string) => `
import 'ppl-widgets/${name}.js';
const element = document.querySelector('ppl-${name}')!;
element.addEventListener('ppl-load', ({ detail }) => detail.updated.slice(0, 4));
element.addEventListener('ppl-error', ({ detail }) => detail.code === 'network');
element.addEventListener('ppl-select', ({ detail }) => detail.type + detail.id);
element.addEventListener('ppl-group', ({ detail }) => detail.group + detail.id);
element.addEventListener('ppl-search', ({ detail }) => detail.query + String(detail.count.toFixed()));
`;

const consumer = `
import 'ppl-widgets';
import 'ppl-widgets/club-finder.js';
import { PplClubFinder } from 'ppl-widgets/elements/club-finder.js';
import { feedSchema, type Feed } from 'ppl-widgets/feed.js';
import json from './feed.json' with { type: 'json' };

const finder: PplClubFinder = document.createElement('ppl-club-finder');
finder.near = 'Strzelin';
finder.headingLevel = 2;
// @ts-expect-error: a level is a number
finder.headingLevel = 'two';
const figures = document.querySelector('ppl-key-figures')!;
figures.addEventListener('ppl-load', (event) => event.detail.updated.slice(0, 4));
figures.addEventListener('ppl-error', (event) => event.detail.code === 'network');
figures.addEventListener('ppl-select', ({ detail: { type, id } }) => type + id);
const feed: Feed = feedSchema.parse({});
finder.data = feed;
finder.data = json;
finder.data = { format: 'ppl-feed/1', figures: [] };
// @ts-expect-error: what comes later is no feed yet
finder.data = fetch('/feed.json');
feed.clubs;
`;
