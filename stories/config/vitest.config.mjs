// The stories as tests: each is rendered in a browser, its play function run, and what it shows checked by axe. All of them in
// the light, and those tagged `look`, which show something new in them, in the other looks as well.
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../../test/support/browser.mjs';

process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';

const configDir = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const launchOptions = await findBrowser();

/** @typedef {{ name: string, context?: object, theme?: string }} Look */

/** @type {Look[]} */
const light = [{ name: 'light', context: { colorScheme: 'light' } }];
/** @type {Look[]} */
const others = [
  { name: 'dark', context: { colorScheme: 'dark' } },
  { name: 'contrast', theme: 'contrast' },
  { name: 'forced-colours', context: { forcedColors: 'active' } },
];

/** Stories in some looks. @param {string} name @param {Look[]} looks @param {string[]} include tags */
const project = (name, looks, include) => ({
  root,
  plugins: [storybookTest({ configDir, tags: { include } })],
  test: {
    name,
    setupFiles: [`${configDir}vitest.setup.ts`],
    // A machine that is busy with something else is no fault of a story.
    testTimeout: 120_000,
    // What a story of bad data says in the console is meant.
    silent: 'passed-only',
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      screenshotFailures: false,
      api: { host: '127.0.0.1' },
      provider: playwright({ launchOptions }),
      instances: looks.map(({ name: look, context, theme = 'auto' }) => ({
        browser: 'chromium',
        name: look,
        provide: { theme },
        ...(context ? { provider: playwright({ launchOptions, contextOptions: context }) } : {}),
      })),
    },
  },
});

/** The same last line as all suites have. */
const countLine = {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const states = modules.flatMap((one) => [...one.children.allTests()]).map((test) => test.result().state);
    const broken = modules.filter((one) => one.state() === 'failed' && one.errors().length > 0).length;
    const count = (/** @type {string} */ state) => states.filter((one) => one === state).length;
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed`);
  },
};

export default defineConfig({
  root,
  test: {
    reporters: ['default', countLine],
    projects: [project('all', light, ['test']), project('looks', others, ['look'])],
  },
});
