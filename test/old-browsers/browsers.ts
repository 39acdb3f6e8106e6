// Chromium of years ago, out of packages that carry it: installed into a cache when it is needed, for nobody else needs 150 MB.
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import type { Browser } from 'puppeteer-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'test/old-browsers');
const folder = join(root, 'node_modules/.cache/ppl-widgets/old-browsers');

/** The last one that gets the fallback, the first that is promised to work, and the last without what is new since. */
export type Version = 83 | 92 | 110;

/** Installs what package-lock.json says, unless it is there. */
export async function install(): Promise<void> {
  const lock = await readFile(join(source, 'package-lock.json'), 'utf8');
  const installed = await readFile(join(folder, 'installed.json'), 'utf8').catch(() => '');
  if (installed === lock) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) await cp(join(source, file), join(folder, file));
  // The packages name drivers of their own time as peers; one driver is enough for all.
  const options = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await promisify(execFile)('npm', ['ci', ...options], { cwd: folder });
  await cp(join(source, 'package-lock.json'), join(folder, 'installed.json'));
}

async function programOf(version: Version): Promise<string> {
  const program = join(folder, `chromium-${version}`);
  const isThere = await access(program).then(
    () => true,
    () => false,
  );
  if (isThere) return program;
  // Unpacked aside and renamed, so that an interrupted run never leaves half a browser.
  const partial = `${program}.partial`;
  await pipeline(
    createReadStream(join(folder, `node_modules/chromium-${version}/bin/chromium.br`)),
    createBrotliDecompress(),
    createWriteStream(partial, { mode: 0o755 }),
  );
  await rename(partial, program);
  return program;
}

/**
 * Starts an old Chromium whose reader prefers light or dark. Its driver is old, too: today's speaks to none of the three.
 * What it shares with today's is all that the tests use.
 */
export async function launchOld(version: Version, scheme: 'light' | 'dark' = 'light'): Promise<Browser> {
  const driver = createRequire(join(folder, 'package.json'))('puppeteer-core') as typeof import('puppeteer-core');
  return driver.launch({
    executablePath: await programOf(version),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      // Emulated from outside, the preference would not reach the page's canvas.
      ...(scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
}
