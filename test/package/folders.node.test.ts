// The folders that partners link to: the major that moves, the version that never does, and a copy on anybody's server.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/build/serve.js';
import { version } from '../../src/elements/define.js';
import { elementNames } from '../../src/elements/names.js';
import { pinned } from '../../src/publish/server/cdn-folders.js';
import { foreignPages, type ForeignPage } from './foreign-page.js';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const hashes = JSON.parse(readFileSync(join(cdn, version, 'integrity.json'), 'utf8')) as Record<string, string>;
const figures = '<ppl-key-figures>fallback</ppl-key-figures>';

const isShown = ({ page }: ForeignPage) =>
  page.waitForFunction(() => document.querySelector('ppl-key-figures')?.matches(':state(ready)'));

/** Loader and import map as the builder gives them: the map holds what the loader asks for later. */
const held = `<script type="importmap">${JSON.stringify({
  integrity: Object.fromEntries(
    Object.entries(hashes).map(([name, hash]) => [`{widgets}/dist/cdn/${version}/${name}`, hash]),
  ),
})}</script><script type="module" src="{widgets}/dist/cdn/${version}/ppl.js" integrity="${hashes['ppl.js']!}" crossorigin></script>`;

describe('the folders of the bundle', () => {
  const open = foreignPages();

  for (const [name, script] of [
    ['1', '<script type="module" src="{widgets}/dist/cdn/1/ppl.js"></script>'],
    [version, held],
  ] as const) {
    it(`dist/cdn/${name}/ is whole, with the feed beside it`, async () => {
      const foreign = await open(script + figures);
      await isShown(foreign);
      assert.ok(foreign.asked.includes(`${foreign.widgets}/dist/cdn/feed/feed.json`));
      assert.ok(foreign.asked.filter((url) => url.endsWith('.js')).every((url) => url.includes(`/cdn/${name}/`)));
      assert.deepEqual(foreign.complaints, []);
    });
  }

  it('a file that was changed is not run: neither the loader, nor by the import map what it loads later', async () => {
    for (const file of ['ppl.js', 'core-*.js', 'key-figures-*.js']) {
      let told: Promise<unknown> | undefined;
      const foreign = await open(held + figures, ({ page }) => {
        told = page.waitForEvent('console', { predicate: (message) => message.text().includes('integrity') });
        return page.route(`**/${version}/${file}`, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: `${await response.text()};document.title='changed'` });
        });
      });
      await told;
      await foreign.page.evaluate(() => dispatchEvent(new Event('online')));
      await foreign.page.waitForLoadState('networkidle');
      assert.equal(await foreign.page.innerText('ppl-key-figures'), 'fallback', file);
      assert.equal(await foreign.page.title(), 'A partner', file);
    }
  });

  it('the pinned loader asks only for addresses that have a hash, and a loader of another make is refused', () => {
    const loader = readFileSync(join(cdn, version, 'ppl.js'), 'utf8');
    const asked = [...loader.matchAll(/["'`]\.\/([\w-]+\.js)["'`]\)/g)].map(([, name]) => name!);
    // The elements, the core that all of them share, and what makes elements of boxes.
    assert.equal(asked.length, elementNames.length + 2);
    assert.deepEqual(
      asked.filter((name) => !hashes[name]),
      [],
    );
    assert.throws(() => pinned('e=>$(`./x.js`,e);f=>$(`./y.js`,e)'), /cannot be pinned/);
  });

  it('the one with the version leads from its code to the sources, the others have neither maps nor a word of them', () => {
    const filesOf = (folder: string) => readdirSync(join(cdn, folder)).filter((name) => /\.js(\.map)?$/.test(name));
    const maps = filesOf(version).filter((name) => name.endsWith('.map'));
    assert.ok(elementNames.every((name) => maps.some((map) => map.startsWith(`${name}-`))));
    for (const map of maps) {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(cdn, version, map), 'utf8')) as {
        sources: string[];
        sourcesContent: string[];
      };
      assert.ok(sources.length > 0 && sources.every((source) => /^(?:src|node_modules)\/[^?]+$/.test(source)), map);
      assert.ok(
        sources.every((_, at) => sourcesContent[at]),
        map,
      );
      const code = readFileSync(join(cdn, version, map.replace(/\.map$/, '')), 'utf8');
      assert.ok(code.endsWith(`//# sourceMappingURL=${map}\n`), map);
    }
    for (const folder of ['', '1']) {
      for (const name of filesOf(folder)) {
        assert.ok(name.endsWith('.js'), name);
        assert.doesNotMatch(readFileSync(join(cdn, folder, name), 'utf8'), /sourceMappingURL/, name);
      }
    }
  });

  it('copied to a folder of another site it asks that site alone', async () => {
    const site = mkdtempSync(join(tmpdir(), 'ppl-site-'));
    cpSync(cdn, join(site, 'assets/ppl'), { recursive: true });
    const page = `<!doctype html><html lang="pl"><title>A partner</title><link rel="icon" href="data:,"><script type="module" src="/assets/ppl/1/ppl.js"></script>${figures}`;
    const own = await serve({ folders: { '/assets/': join(site, 'assets') }, pages: { '/news/': page } });
    const foreign = await open('');
    foreign.asked.length = 0;
    await foreign.page.goto(`${own.url}/news/`);
    await isShown(foreign);
    assert.deepEqual(
      foreign.asked.filter((url) => !url.startsWith(own.url) && !url.startsWith('data:')),
      [],
    );
    await own.close();
    rmSync(site, { recursive: true });
  });
});
