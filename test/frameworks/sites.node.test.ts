// The packed package in frameworks that make whole sites of pages: compiled, built, served as files, and used in the browser.
// Run by `npm run check -- sites`, after `npm run build`: each brings its own world, which takes minutes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright';
import { serve } from '../../src/build/serve.js';
import { findBrowser } from '../support/browser.mjs';
import { pack, Project } from './project.js';
import { useSite } from './site.js';

let browser: Browser;
let packed: string;
before(async () => {
  packed = await pack();
  browser = await chromium.launch(await findBrowser());
});
after(() => browser?.close());

for (const name of ['next', 'sveltekit']) {
  describe(name, () => {
    let project: Project;
    before(async () => {
      project = await Project.install(name, packed);
    });

    it('builds its pages, the tag and the fallback in them', async () => {
      await project.npm('run', 'build');
      const html = await readFile(join(project.folder, 'dist/index.html'), 'utf8');
      const [, attributes] = /<ppl-club-finder([^>]*)>/.exec(html) ?? [];
      assert.match(attributes ?? '', /\bnear="Chrzanów"/);
      assert.doesNotMatch(attributes ?? '', /\[object|Feed by property|onppl/);
      assert.match(html, /For help with finding work, ask your county labour office\./);
    });

    it('compiles what is right, and refuses what is wrong', async () => {
      await project.npm('run', 'types');
    });

    it('lives on in the browser without a complaint', async () => {
      const served = await serve({ folders: { '/': join(project.folder, 'dist') } });
      try {
        await useSite(browser, served.url);
      } finally {
        await served.close();
      }
    });
  });
}
