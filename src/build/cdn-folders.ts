// The folders that partners link to, made of the bundle: dist/cdn/1/ moves with every release of that major, dist/cdn/<version>/
// never changes and can be held by hashes. Each is whole with dist/cdn/feed/ beside it, so that copying dist/cdn is enough.
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The major of the public contract (tags, attributes, codes), which is that of the feed's format. */
export const major = '1';

export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Scripts of pages of ours, which the loader never asks for. */
const besides = new Set(['builder.js', 'embed.js', 'ppl-frame.js']);

const sha384 = (content: string | Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * The loader for files that hashes hold: it asks for each at the one address that an import map has a hash for, where the
 * moving one asks again at another when Firefox keeps a failure.
 */
export function pinned(loader: string): string {
  const fixed = loader.replace(/(\w+)=>(\w+\(["'`]\.\/[\w-]+\.js["'`]),\1\)/g, '()=>$2)');
  if (fixed === loader || /\.js["'`],/.test(fixed)) throw new Error('ppl.js cannot be pinned');
  return fixed;
}

/**
 * Makes both folders from `dist/cdn/*.js`; in the one with the version `integrity.json` and source maps, for who looks for a fault:
 * there each file says where its own is.
 */
export function makeCdnFolders(dist: string): void {
  const cdn = join(dist, 'cdn');
  const files = readdirSync(cdn).filter((name) => /\.(js|css|md)$/.test(name));
  for (const folder of [major, version]) {
    rmSync(join(cdn, folder), { recursive: true, force: true });
    mkdirSync(join(cdn, folder), { recursive: true });
    for (const file of files) copyFileSync(join(cdn, file), join(cdn, folder, file));
  }
  const loader = pinned(readFileSync(join(cdn, 'ppl.js'), 'utf8'));
  writeFileSync(join(cdn, version, 'ppl.js'), loader);
  for (const map of readdirSync(cdn).filter((name) => name.endsWith('.js.map'))) {
    // The pinned loader is another text than the one that was mapped.
    if (map === 'ppl.js.map') rmSync(join(cdn, map));
    else {
      renameSync(join(cdn, map), join(cdn, version, map));
      appendFileSync(join(cdn, version, map.replace(/\.map$/, '')), `\n//# sourceMappingURL=${map}\n`);
    }
  }
  const hashes = files
    .filter((name) => name.endsWith('.js'))
    .map((name): [string, string] => [name, sha384(readFileSync(join(cdn, version, name)))]);
  writeFileSync(join(cdn, version, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  // For the builder, which offers both folders.
  const known = { version, integrity: Object.fromEntries(hashes.filter(([name]) => !besides.has(name))) };
  writeFileSync(join(cdn, major, 'version.json'), `${JSON.stringify(known)}\n`);
  mkdirSync(join(cdn, 'feed'), { recursive: true });
  for (const file of readdirSync(join(dist, 'feed')).filter((name) => name.endsWith('.json'))) {
    copyFileSync(join(dist, 'feed', file), join(cdn, 'feed', file));
  }
}
