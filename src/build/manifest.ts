import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Manifest } from './element-docs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the sources say of the elements, as the package's custom-elements.json has it. */
export async function readManifest(): Promise<Manifest> {
  const argv = ['analyze', '--quiet', '--config', 'src/build/custom-elements-manifest.config.mjs'];
  return (await cli({ argv, cwd: root, noWrite: true })) as Manifest;
}
