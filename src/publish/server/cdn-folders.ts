// The folders that partners link to, made of the bundle: cdn/1/ moves with every release of that major, cdn/<version>/ never
// changes and can be held by hashes. Each is whole with cdn/feed/ beside it, so that copying cdn/ is enough.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../output/write.js';

/** The major of the public contract (tags, attributes, codes), which is that of the feed's format. */
const major = '1';

/** Scripts of pages of ours, which the loader never asks for. */
const besides = new Set(['builder.js', 'embed.js', 'ppl-frame.js']);

/** A part of the bundle, which alone has a source map: the loader of a version is another text than the one that was mapped. */
const isMapped = (name: string) => /-[\w-]{6}\.js$/.test(name);

const sha384 = (content: Uint8Array) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * The loader for files that hashes hold: it asks for each at the one address that an import map has a hash for, where the
 * moving one asks again at another when Firefox keeps a failure.
 */
export function pinned(loader: string): string {
  const fixed = loader.replace(/(\w+)=>(\w+\(["'`]\.\/[\w-]+\.js["'`]),\1\)/g, '()=>$2)');
  if (fixed === loader || /\.js["'`],/.test(fixed)) throw new Error('ppl.js cannot be pinned');
  return fixed;
}

/** The same on every machine, source maps there or not: what a hash holds is the same wherever the folder was made. */
function ofVersion(name: string, content: Buffer): Buffer {
  if (name === 'ppl.js') return Buffer.from(pinned(content.toString()));
  return isMapped(name) ? Buffer.concat([content, Buffer.from(`\n//# sourceMappingURL=${name}.map\n`)]) : content;
}

/** Source maps, by path: just built they lie beside the bundle, later beside the version; a package has none. */
const mapsIn = (folders: readonly string[]): readonly (readonly [name: string, path: string])[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.js.map'))
        .map((name) => [name, join(folder, name)] as const),
    );

/**
 * Makes both folders of a bundle; in the one with the version `integrity.json` and, where there are any, source maps for who
 * looks for a fault. Other versions that are there stay, and what pages ask for first is written last, so that the folder
 * may be served meanwhile.
 * @param dist where the bundle is, in `cdn/`, and the programme's data, in `feed/`
 * @param to where `cdn/` is to be; may be the same
 */
export function makeCdnFolders(dist: string, to: string, version: string): void {
  const from = join(dist, 'cdn');
  const put = (path: string, content: Uint8Array | string) => writeWhole(join(to, 'cdn', path), Buffer.from(content));
  for (const file of readdirSync(join(dist, 'feed')).filter((name) => name.endsWith('.json'))) {
    put(`feed/${file}`, readFileSync(join(dist, 'feed', file)));
  }
  for (const [name, path] of mapsIn([from, join(from, version)])) {
    if (isMapped(name.replace(/\.map$/, ''))) put(`${version}/${name}`, readFileSync(path));
    if (path === join(to, 'cdn', name)) rmSync(path);
  }
  const hashes: [name: string, hash: string][] = [];
  const files = readdirSync(from)
    .filter((name) => /\.(js|css)$|^LICENSES\.md$/.test(name))
    .sort((one, other) => Number(!isMapped(one)) - Number(!isMapped(other)) || (one < other ? -1 : 1));
  for (const file of files) {
    const content = readFileSync(join(from, file));
    const held = ofVersion(file, content);
    if (file.endsWith('.js')) hashes.push([file, sha384(held)]);
    put(`${version}/${file}`, held);
    put(`${major}/${file}`, content);
    if (from !== join(to, 'cdn')) put(file, content);
  }
  hashes.sort(([one], [other]) => (one < other ? -1 : 1));
  put(`${version}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  // For the builder, which offers both folders.
  const known = { version, integrity: Object.fromEntries(hashes.filter(([name]) => !besides.has(name))) };
  put(`${major}/version.json`, `${JSON.stringify(known)}\n`);
}
