import type { Plugin } from 'vite';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const name = 'virtual:elements';

/**
 * `virtual:elements`: what the sources say of the elements, made by the same analysis as the package's own
 * manifest, so that Storybook starts on a fresh clone and always shows the source's words.
 */
export function manifest(): Plugin {
  return {
    name: 'ppl-manifest',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const argv = ['analyze', '--config', 'src/build/custom-elements-manifest.config.mjs'];
      const found = await cli({ argv, cwd: process.cwd(), noWrite: true });
      return `export default ${JSON.stringify(found)};`;
    },
  };
}
