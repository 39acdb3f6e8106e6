import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../cli/ppl-feed.ts', import.meta.url));

/**
 * The publisher's tool. What only it needs (to read spreadsheets) is in its files, so that whoever installs the widgets need not
 * install that; what the widgets need too is left to the package. Each command's code is a file of its own.
 */
export async function bundleTool(folder: string): Promise<void> {
  await build({
    entryPoints: [source],
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    platform: 'node',
    // Libraries as modules where they are published as such: what requires its parts by name cannot be bundled.
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'node20',
    external: ['lit', 'lit/*', '@lit/*', 'zod', 'zod/*'],
    legalComments: 'eof',
    logLevel: 'warning',
  });
  await chmod(join(folder, 'ppl-feed.js'), 0o755);
}
