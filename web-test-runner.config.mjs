import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser, findFirefox } from './test/support/browser.mjs';
import { reporters } from './test/support/reporter.mjs';
import { webkitLauncher } from './test/support/webkit.mjs';

const browser = process.env['TEST_BROWSER'] ?? 'chromium';

async function chromium() {
  const launchOptions = await findBrowser();
  return playwrightLauncher({
    product: 'chromium',
    launchOptions,
    // West of Greenwich, where a date without a time is the day before as soon as it is read as UTC.
    createBrowserContext: ({ browser }) => browser.newContext({ timezoneId: 'America/New_York', locale: 'de-DE' }),
  });
}

async function firefox() {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: await findFirefox(), headless: true },
    async createPage({ context }) {
      const page = await context.newPage({ type: 'window' });
      await page.bringToFront();
      // By WebDriver BiDi no media can be emulated: such a test sees the page as it is, and skips what it can't see.
      page.emulateMediaType = async () => {};
      page.emulateMediaFeatures = async () => {};
      // It knows the space bar by its character alone, and no 'Alt+ArrowDown'.
      const { keyboard } = page;
      const press = keyboard.press.bind(keyboard);
      keyboard.press = async (combination, options) => {
        const modifiers = combination.length > 1 ? combination.split('+') : [combination];
        const key = modifiers.pop();
        for (const modifier of modifiers) await keyboard.down(modifier);
        await press(key === 'Space' ? ' ' : key, options);
        for (const modifier of modifiers.reverse()) await keyboard.up(modifier);
      };
      return page;
    },
  });
  // A new window for each file. A used one may have lost the focus for good: Tab led into the browser's own controls.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    for (const { puppeteerPage } of launcher.inactivePages.splice(0)) await puppeteerPage.close();
    return result;
  };
  return launcher;
}

/** The feed that is the default of the sources stands where the build puts it; in tests a fixture stands there. */
function defaultFeed(context, next) {
  const name = /^\/src\/feed\/([\w-]+\.json)$/.exec(context.path)?.[1];
  if (name !== undefined && existsSync(`test/fixtures/feed/${name}`)) context.url = `/test/fixtures/feed/${name}`;
  return next();
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/visual/**', '!test/bench/**', '!test/package/**'],
  browsers: [await { chromium, firefox, webkit: webkitLauncher }[browser]()],
  // WebKit has one window.
  concurrency: browser === 'webkit' ? 1 : 2,
  staticLogging: !process.stdout.isTTY,
  nodeResolve: { exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  middleware: [defaultFeed],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: reporters(browser === 'chromium' ? 'browser' : browser),
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  // All takes longer on a busy machine: a browser to start, and a thousand colours.
  browserStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
};
