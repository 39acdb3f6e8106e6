import type { StorybookConfig } from '@storybook/web-components-vite';
import { manifest } from './manifest.js';
import { programFeed } from './program-feed.js';
import { tokens } from './tokens.js';

/** Storybook asks nobody: no telemetry, no reports of crashes, no news of versions. */
const config: StorybookConfig = {
  stories: ['../guides/*.mdx', '../elements/**/*.pl.mdx', '../elements/**/*.stories.ts', '../parts/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The search of the index finds questions and chapters, not pages alone.
  features: { experimentalSearchDocsHeadings: true },
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // A static site that works from any folder.
    base: './',
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 2000,
      // How long the analysis of the sources takes is known.
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { bundlerTimings: false } },
    },
    plugins: [...(vite.plugins ?? []), manifest(), programFeed(), tokens()],
  }),
};

export default config;
