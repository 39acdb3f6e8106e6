import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs what one suite alone needs, by the package-lock.json in its folder, into a cache, unless it is there.
 * @param suite the folder's name in `test`
 * @returns the folder whose `node_modules` has it
 */
export async function installApart(suite: string): Promise<string> {
  const source = join(root, 'test', suite);
  const folder = join(root, 'node_modules/.cache/ppl-widgets', suite);
  const lock = await readFile(join(source, 'package-lock.json'), 'utf8');
  const installed = await readFile(join(folder, 'installed.json'), 'utf8').catch(() => '');
  if (installed === lock) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) await cp(join(source, file), join(folder, file));
  // What the packages name as peers is of their own time, or not needed.
  const options = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await promisify(execFile)('npm', ['ci', ...options], { cwd: folder });
  await cp(join(source, 'package-lock.json'), join(folder, 'installed.json'));
  return folder;
}
