import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../output/write.js';
import { makeCdnFolders } from './cdn-folders.js';
import { pluginZip } from './plugin.js';

/** What stands beside the bundle, as it lies in `dist/`. */
const besides = ['embed.html', 'feed.schema.json', 'guides', 'hosting', 'themes', 'tokens.css', 'builder.html'];

/** A file, or a folder with all that is in it. */
function copy(from: string, to: string, isWanted: (name: string) => boolean = () => true): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) copy(join(from, entry.name), join(to, entry.name), isWanted);
    else if (isWanted(entry.name)) writeWhole(join(to, entry.name), readFileSync(join(from, entry.name)));
  }
}

/**
 * All that a web server hands out, made of what a package holds once: the script at the addresses that pages name, the data,
 * the page for frames, the embed builder and the WordPress plugin. Folders of other versions that are there stay.
 * @param home the folder of the package
 * @param to the folder to be served; may be served meanwhile
 */
export function makeServerFolder(home: string, to: string, version: string): void {
  const dist = join(home, 'dist');
  copy(join(dist, 'feed'), join(to, 'feed'), (name) => name.endsWith('.json'));
  for (const folder of [to, join(to, 'cdn')]) {
    for (const file of ['LICENSE', 'NOTICE.md']) writeWhole(join(folder, file), readFileSync(join(home, file)));
  }
  writeWhole(join(to, 'wordpress/ppl-widgets.zip'), pluginZip(home));
  makeCdnFolders(dist, to, version);
  for (const name of besides) {
    const path = join(dist, name);
    if (name.includes('.')) writeWhole(join(to, name), readFileSync(path));
    else if (existsSync(path)) copy(path, join(to, name));
  }
}
