// The packed package without a framework: in TypeScript at its strictest, built by Vite, and on a page without any bundler, by
// an import map. Run by `npm run check -- frameworks`, after `npm run build`.
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
let project: Project;
before(async () => {
  project = await Project.install('vite', await pack());
  browser = await chromium.launch(await findBrowser());
});
after(() => browser?.close());

describe('Vite and strict TypeScript', () => {
  it('compiles what is right, the types of our own files too, and refuses what is wrong', async () => {
    await project.npm('run', 'types');
  });

  it('is built, and works in the browser', async () => {
    await project.npm('run', 'build');
    const served = await serve({ folders: { '/': join(project.folder, 'dist') } });
    try {
      await useSite(browser, served.url);
    } finally {
      await served.close();
    }
  });
});

describe('an import map', () => {
  it('takes the modules as they are, with what they import', async () => {
    const folder = join(project.folder, 'node_modules');
    const guide = await readFile('stories/guides/for-developers.mdx', 'utf8');
    const [, map = ''] = /<script type="importmap">\n([^]*?)<\/script>/.exec(guide) ?? [];
    assert.ok(map, 'the guide shows an import map');
    const page = `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Import map</title><link rel="icon" href="data:,">
<script type="importmap">${map}</script>
<ppl-club-finder near="Chrzanów"></ppl-club-finder><output></output><button>Krasnystaw</button>
<script type="module">
  import 'ppl-widgets/club-finder.js';
  import feed from '/src/feed.json' with { type: 'json' };
  const finder = document.querySelector('ppl-club-finder');
  finder.data = feed;
  finder.addEventListener('ppl-search', ({ detail }) => (document.querySelector('output').textContent = detail.count));
  document.querySelector('button').addEventListener('click', () => (finder.near = 'Krasnystaw'));
</script>`;
    const served = await serve({
      folders: { '/node_modules/': folder, '/src/': join(project.folder, 'src') },
      pages: { '/': page },
    });
    try {
      await useSite(browser, served.url);
    } finally {
      await served.close();
    }
  });
});
