// `npm run release -- --dry-run`: everything that a release hands out, in release/, out of the last commit: built twice in
// different places, time zones and languages, and the same byte by byte. Publishes nothing: .github/workflows/release.yml
// does, when this ends well. Without --dry-run it also asks that the commit carries the version's tag.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeServerFolder } from '../../publish/server/server-folder.js';
import { zip } from '../../publish/server/zip.js';
import { billOfMaterials, packagesIn, type Bill } from './bill-of-materials.js';
import { blanks, undated } from './blanks.js';
import { differences, hashesOf } from './trees.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const out = join(root, 'release');

interface Package {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const run = (folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
const git = (...args: string[]) => run(root, 'git', args).trim();

/** The last commit's files in a folder of their own, with the packages that its lock file names, built. */
async function buildIn(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  await mkdir(folder, { recursive: true });
  execFileSync('tar', ['-x', '-C', folder], {
    input: execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 1e9 }),
  });
  run(folder, 'npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']);
  run(folder, process.execPath, ['--import', 'tsx', 'src/build/build.ts'], env);
}

/** A folder's files as a zip that is the same on any day. */
async function zipOf(folder: string, within: string): Promise<Buffer> {
  const paths = [...(await hashesOf(folder)).keys()];
  return zip(
    new Map(
      await Promise.all(paths.map(async (path) => [`${within}/${path}`, await readFile(join(folder, path))] as const)),
    ),
  );
}

async function prepare(isRehearsal: boolean): Promise<string[]> {
  const { name, version, dependencies, ...facts } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  ) as Package;
  const problems = blanks({ name, ...facts }, await readFile(join(root, 'LICENSE'), 'utf8'));
  const changed = git('status', '--porcelain');
  if (changed) problems.push(`What is released is the last commit; these are not in it:\n${changed}`);
  problems.push(...undated(version, await readFile(join(root, 'CHANGELOG.md'), 'utf8')));
  if (!isRehearsal && !git('tag', '--points-at', 'HEAD').split('\n').includes(`v${version}`)) {
    problems.push(`The last commit has no tag v${version}.`);
  }

  const work = await mkdtemp(join(tmpdir(), 'ppl-release-'));
  try {
    const [first, second] = [join(work, 'first'), join(work, 'a longer name', 'second')];
    await buildIn(first, { TZ: 'Pacific/Auckland', LANG: 'C.UTF-8' });
    await buildIn(second, { TZ: 'America/Los_Angeles', LANG: 'pl_PL.UTF-8' });
    const different = differences(await hashesOf(join(first, 'dist')), await hashesOf(join(second, 'dist')));
    if (different.length) problems.push(`Two builds of the same commit differ:\n${different.join('\n')}`);
    console.log(`built twice: ${(await hashesOf(join(first, 'dist'))).size} files, ${different.length} differ`);

    await rm(out, { recursive: true, force: true });
    await mkdir(out);
    const dist = join(first, 'dist');
    const [packed] = JSON.parse(
      run(first, 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', out]),
    ) as [{ filename: string }];
    await cp(join(dist, 'wordpress/ppl-widgets.zip'), join(out, `ppl-widgets-wordpress-${version}.zip`));
    const server = join(work, 'server');
    makeServerFolder(first, server, version);
    await writeFile(join(out, `ppl-widgets-server-${version}.zip`), await zipOf(server, 'ppl-widgets'));
    run(first, process.execPath, ['--import', 'tsx', 'src/build/build.ts', 'storybook']);
    await rename(join(dist, 'storybook'), join(out, 'pages'));
    const licences = await Promise.all(
      ['cdn', 'cli'].map((folder) => readFile(join(dist, folder, 'LICENSES.md'), 'utf8')),
    );
    const bill = billOfMaterials(
      JSON.parse(run(root, 'npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'])) as Bill,
      {
        name,
        dependencies: Object.keys(dependencies),
        bundled: packagesIn(licences.join('\n')),
        date: git('log', '-1', '--format=%cI'),
      },
    );
    await writeFile(join(out, `ppl-widgets-${version}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
    console.log(`packed ${packed.filename}, of ${bill.components.length} packages of others`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const hashes = [...(await hashesOf(out))].filter(([path]) => !path.startsWith('pages/'));
  await writeFile(join(out, 'SHA256SUMS'), hashes.map(([path, hash]) => `${hash}  ${path}\n`).join(''));
  console.log(hashes.map(([path, hash]) => `${hash.slice(0, 12)}…  ${path}`).join('\n'));
  return problems;
}

const problems = await prepare(process.argv.includes('--dry-run'));
if (problems.length) {
  console.error(`\nNot ready to publish:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log('\nReady to publish: release/ holds everything.');
}
