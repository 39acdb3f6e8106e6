// WebKit for the browser tests: WebKitGTK behind its WebDriver, on a screen of its own. Debian: webkit2gtk-driver, xvfb.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findInPath } from './browser.mjs';
import { installApart } from './install-apart.ts';

/** @param {string} name @param {string} debianPackage */
async function program(name, debianPackage) {
  const path = await findInPath([name]);
  if (!path) throw new Error(`No ${name} found. Debian: apt-get install ${debianPackage}`);
  return path;
}

async function findMiniBrowser() {
  const libraries = '/usr/lib/x86_64-linux-gnu';
  const folders = (await readdir(libraries)).filter((name) => name.startsWith('webkit2gtk-4.'));
  const folder = folders.sort().pop();
  if (!folder) throw new Error('No MiniBrowser found. Debian: apt-get install webkit2gtk-driver');
  return join(libraries, folder, 'MiniBrowser');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** Browsers on one screen would take the focus and the keys from each other. */
async function startScreen() {
  const screen = spawn(await program('Xvfb', 'xvfb'), [
    ...['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
  ]);
  const [number] = await once(screen.stdout, 'data');
  return { screen, display: `:${String(number).trim()}` };
}

/** @param {number} port */
async function answers(port) {
  for (let tried = 0; tried < 100; tried++) {
    const isReady = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/**
 * WebKitWebDriver on a screen of its own; it starts a browser for each session.
 * @param {Record<string, string>} environment of the browser: `GTK_THEME: 'Adwaita:dark'` makes its reader prefer dark
 */
export async function startWebKit(environment = {}) {
  const [{ screen, display }, port, binary] = [await startScreen(), await freePort(), await findMiniBrowser()];
  const driver = spawn(await program('WebKitWebDriver', 'webkit2gtk-driver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // Its sandbox refuses to work for root; no graphics card, no bus.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      ...environment,
    },
  });
  const end = () => {
    driver.kill();
    screen.kill();
  };
  process.on('exit', end);
  await answers(port);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  return { port, capabilities, end };
}

/** A launcher of @web/test-runner. What it needs is installed for it alone: it brings more packages than any other test. */
export async function webkitLauncher() {
  const folder = await installApart('webkit');
  const { webdriverLauncher } = createRequire(join(folder, 'package.json'))('@web/test-runner-webdriver');
  const { port, capabilities } = await startWebKit();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
  });
  // It presses all that it is given at once: of a word with a double letter one would be lost. And it knows no 'Alt+ArrowDown'.
  const sendKeys = launcher.sendKeys.bind(launcher);
  launcher.sendKeys = async (/** @type {string} */ id, /** @type {readonly string[]} */ keys) => {
    for (const key of keys) await sendKeys(id, key.length > 1 ? key.split('+') : [key]);
  };
  return launcher;
}
