import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './zip.js';

/**
 * The WordPress plugin as it is uploaded: its own files, with the bundle, the data and the terms that lie elsewhere in the package.
 * @param home the folder of the package
 */
export function pluginZip(home: string): Buffer {
  const own = join(home, 'dist/wordpress/plugin');
  const files = new Map<string, Uint8Array>();
  const take = (folder: string, to: string, isWanted: (name: string) => boolean) => {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = name.replaceAll('\\', '/');
      if (isWanted(path) && statSync(join(folder, name)).isFile())
        files.set(to + path, readFileSync(join(folder, name)));
    }
  };
  if (!existsSync(own)) throw new Error(`There is no plugin in ${own}.`);
  take(own, 'ppl-widgets/', () => true);
  // The folders in it are the same files for other addresses, and the embed builder is not for here.
  take(join(home, 'dist/cdn'), 'ppl-widgets/assets/cdn/', (name) =>
    /^(?!builder)[^/]+\.(js|css)$|^LICENSES\.md$/.test(name),
  );
  take(join(home, 'dist/feed'), 'ppl-widgets/assets/feed/', (name) => name.endsWith('.json'));
  files.set('ppl-widgets/LICENSE.txt', readFileSync(join(home, 'LICENSE')));
  files.set('ppl-widgets/NOTICE.md', readFileSync(join(home, 'NOTICE.md')));
  return zip(files);
}
