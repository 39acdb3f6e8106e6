import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = fileURLToPath(new URL('../cli/ppl-feed.ts', import.meta.url));

/** The terms of the libraries that files were taken from, with the words that their authors ask to be kept. */
async function licences(files: readonly string[]): Promise<string> {
  const packages = [
    ...new Set(files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [])),
  ].sort();
  const sections = packages.map(async (name) => {
    const home = join(root, 'node_modules', name);
    const { version, license, author } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const text = (await readdir(home)).find((file) => /^licen[cs]e/i.test(file));
    const words = text ? await readFile(join(home, text), 'utf8') : `By ${JSON.stringify(author)}.`;
    return `## ${name} ${String(version)} (${String(license)})\n\n${words.trim()}\n`;
  });
  return `# Libraries in these files\n\n${(await Promise.all(sections)).join('\n')}`;
}

/**
 * The publisher's tool. What only it needs (to read spreadsheets) is in its files, so that whoever installs the widgets need not
 * install that; what the widgets need too is left to the package. Each command's code is a file of its own.
 */
export async function bundleTool(folder: string): Promise<void> {
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: root,
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
    legalComments: 'none',
    logLevel: 'warning',
  });
  await writeFile(join(folder, 'LICENSES.md'), await licences(Object.keys(metafile.inputs)));
  await chmod(join(folder, 'ppl-feed.js'), 0o755);
}
