// Chromium of years ago, out of packages that carry it: installed into a cache when it is needed, for nobody else needs 150 MB.
import { createReadStream, createWriteStream } from 'node:fs';
import { access, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { installApart } from '../support/install-apart.js';

/** The last one that gets the fallback, the first that is promised to work, and the last without what is new since. */
export type Version = 83 | 92 | 110;

async function programOf(version: Version, folder: string): Promise<string> {
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
  const folder = await installApart('old-browsers');
  const driver = createRequire(join(folder, 'package.json'))('puppeteer-core') as typeof import('puppeteer-core');
  return driver.launch({
    executablePath: await programOf(version, folder),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      // Emulated from outside, the preference would not reach the page's canvas.
      ...(scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
}
