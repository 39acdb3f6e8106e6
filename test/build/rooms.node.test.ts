// The rooms of the sources: what is in a folder under src/elements can be seen at a glance, and each element has its test and story.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementNames } from '../../src/elements/names.js';

const folders = readdirSync('src/elements', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(entry.parentPath, entry.name));

describe('the rooms of the elements', () => {
  it('hold at most ten files each', () => {
    const full = folders.filter(
      (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length > 10,
    );
    assert.ok(folders.length >= elementNames.length);
    assert.deepEqual(full, []);
  });

  for (const name of elementNames) {
    it(`have class, styles and registration of ${name} in its folder, its story and a test at the mirrored path`, () => {
      const folder = `src/elements/${name}`;
      for (const path of [
        `${folder}/${name}.ts`,
        `${folder}/define.ts`,
        `stories/elements/${name}/${name}.stories.ts`,
      ]) {
        assert.ok(existsSync(path), path);
      }
      assert.ok(readdirSync(folder).some((file) => file.endsWith('.styles.ts')));
      assert.ok(
        readdirSync(`test/elements/${name}`, { recursive: true, encoding: 'utf8' }).some((file) =>
          file.endsWith('.test.ts'),
        ),
      );
    });
  }
});
