import type { Plugin } from 'vite';
import { readManifest } from '../../src/build/manifest.js';

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
      return id === `\0${name}` ? `export default ${JSON.stringify(await readManifest())};` : undefined;
    },
  };
}
