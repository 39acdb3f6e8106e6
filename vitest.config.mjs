// The stories as tests: each is rendered in a browser, its play function run, and what it shows checked by axe.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './test/support/browser.mjs';

process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';

const root = fileURLToPath(new URL('.', import.meta.url));
const launchOptions = await findBrowser();
const looks = [
  { name: 'light', context: { colorScheme: 'light' } },
  { name: 'dark', context: { colorScheme: 'dark' } },
  { name: 'contrast', theme: 'contrast' },
  { name: 'forced-colours', context: { forcedColors: 'active' } },
];

export default defineConfig({
  plugins: [storybookTest({ configDir: join(root, 'stories/config') })],
  test: {
    name: 'stories',
    setupFiles: [join(root, 'stories/config/vitest.setup.ts')],
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
      instances: looks.map(({ name, ...look }) => ({
        browser: 'chromium',
        name,
        provide: { theme: 'theme' in look ? look.theme : 'auto' },
        ...('context' in look ? { provider: playwright({ launchOptions, contextOptions: look.context }) } : {}),
      })),
    },
  },
});
