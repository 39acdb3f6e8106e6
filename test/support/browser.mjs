// Finds the browser that tests run in: CHROME_PATH, then an installed Chrome or Chromium, then the one shipped in
// @sparticuz/chromium. `CHROME_PATH=shipped` asks for the last way on a machine that has others.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} FoundBrowser */

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/ppl-widgets');

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const elsewhere = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

// Chromium's sandbox refuses to work for root; nothing else about security is switched off.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** @param {string} path */
const isExecutable = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** @param {string[]} programs */
export async function findInPath(programs) {
  for (const program of programs) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, program);
      if (folder !== '' && (await isExecutable(path))) return path;
    }
  }
  return undefined;
}

async function findInstalled() {
  for (const path of elsewhere[process.platform] ?? []) if (await isExecutable(path)) return path;
  return findInPath(names);
}

/** @param {string} source @param {string} folder */
async function unpack(source, folder) {
  const bin = join(source, 'bin');
  const open = (/** @type {string} */ file) => [createReadStream(join(bin, file)), createBrotliDecompress()];
  await pipeline(...open('chromium.br'), createWriteStream(join(folder, 'chromium'), { mode: 0o755 }));
  // The software renderer must lie beside the program.
  await pipeline(...open('swiftshader.tar.br'), extract(folder));
  await pipeline(...open('al2023.tar.br'), extract(join(folder, 'al2023')));
  await pipeline(...open('fonts.tar.br'), extract(join(folder, 'fonts')));
}

async function shippedFolder() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its program.');
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const source = dirname(dirname(dirname(entry)));
  const { default: manifest } = await import(`${source}/package.json`, { with: { type: 'json' } });
  const folder = join(cache, `chromium-${manifest.version}`);
  if (await isExecutable(join(folder, 'chromium'))) return folder;
  // Unpacked aside and renamed, so that an interrupted or a parallel run never leaves half a browser.
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await unpack(source, partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!(await isExecutable(join(folder, 'chromium')))) throw error;
  }
  return folder;
}

/** @returns {Promise<FoundBrowser>} */
async function findShipped() {
  const folder = await shippedFolder();
  const executablePath = join(folder, 'chromium');
  /** @type {Record<string, string>} */
  const env = { ...process.env };
  const systemFonts = await readdir('/usr/share/fonts').catch(() => []);
  if (systemFonts.length === 0) {
    const settings = join(folder, 'fonts.conf');
    await writeFile(
      settings,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`,
    );
    env['FONTCONFIG_FILE'] = settings;
  }
  const starts = () => spawnSync(executablePath, ['--version', ...args], { env }).status === 0;
  if (!starts()) {
    // A minimal system lacks NSS and others; the package brings them along.
    env['LD_LIBRARY_PATH'] = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    if (!starts()) throw new Error(`The shipped Chromium does not start: ${executablePath}. Set CHROME_PATH.`);
  }
  return { executablePath, args, env };
}

/**
 * The Chromium to test in.
 * @returns {Promise<FoundBrowser>}
 */
export async function findBrowser() {
  const wanted = process.env['CHROME_PATH'];
  if (wanted === 'shipped') return findShipped();
  const executablePath = wanted || (await findInstalled());
  return executablePath ? { executablePath, args, env: { ...process.env } } : findShipped();
}

/** Firefox is tested where it is installed, and only on demand. */
export async function findFirefox() {
  const executablePath = process.env['FIREFOX_PATH'] || (await findInPath(['firefox-esr', 'firefox']));
  if (!executablePath) {
    throw new Error('No Firefox found. Install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.');
  }
  return executablePath;
}
