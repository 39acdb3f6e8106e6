// What the plugin's PHP prints is what `ppl-feed render` prints: `npm run check -- printed`, after `npm run build`. Needs PHP
// alone (Debian: php-cli), so it runs in every check; the plugin in a real WordPress is `npm run check -- wordpress`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elementNames } from '../../src/elements/names.js';
import { putFiles, unzip } from '../support/unzip.js';
import { linesOf, rendered, sameFacts, withEachKindOfAttribute } from './facts.js';

const script = fileURLToPath(new URL('printed.php', import.meta.url));

describe("the plugin's PHP", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ppl-printed-'));
    await putFiles(unzip(await readFile('dist/wordpress/ppl-widgets.zip')), folder);
  });
  after(() => rm(folder, { recursive: true }));

  for (const name of elementNames) {
    it(`prints ${name} as ppl-feed does`, async () => {
      const attributes = withEachKindOfAttribute[name];
      const { stdout, stderr, error } = spawnSync(
        'php',
        ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', script, join(folder, 'ppl-widgets')],
        { input: JSON.stringify([name, attributes]), encoding: 'utf8' },
      );
      if (error) throw error;
      assert.equal(stderr, '');
      sameFacts(name, linesOf(stdout), await rendered(name, attributes));
    });
  }
});
