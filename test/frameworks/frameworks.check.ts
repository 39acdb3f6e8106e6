// The packed package in applications of three frameworks: what their compilers accept and refuse, what their servers render,
// and that it lives on in the browser. Run by `npm run test:frameworks`, which builds the package first.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serve, type Served } from '../../src/build/serve.js';
import { findBrowser } from '../support/browser.mjs';
import { pack, Project } from './project.js';

const wanted = process.env['FRAMEWORK'];
const frameworks = ['react', 'vue', 'svelte'].filter((name) => !wanted || name === wanted);

let browser: Browser;
let packed: string;
before(async () => {
  packed = await pack();
  browser = await chromium.launch(await findBrowser());
});
after(() => browser?.close());

for (const name of frameworks) {
  describe(name, () => {
    let project: Project;
    let served: Served;
    let page: Page;
    let html: string;
    const complaints: string[] = [];

    before(async () => {
      project = await Project.install(name, packed);
    });
    after(async () => {
      await page?.close();
      await served?.close();
    });

    it('compiles what is right, and refuses what is wrong', async () => {
      await project.npm('run', 'types');
    });

    it('renders on the server, the fallback included', async () => {
      await project.npm('run', 'build');
      html = await serverPage(project);
      const [, attributes] = /<ppl-club-finder([^>]*)>/.exec(html) ?? [];
      assert.match(attributes ?? '', /\bnear="Chrzanów"/);
      assert.doesNotMatch(attributes ?? '', /\[object|Feed by property|onppl/);
      assert.match(html, /Ask for the clubs at your county labour office\./);
    });

    it('shows attribute and property in the browser, taken over without a complaint', async () => {
      const folder = join(project.folder, 'dist');
      served = await serve({ folders: { '/': folder } });
      page = await browser.newPage();
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(served.url);
      const finder = page.locator('ppl-club-finder:state(ready)');
      await finder.getByText('Feed by property').waitFor();
      await finder
        .getByRole('heading', { name: /Chrzanów/ })
        .first()
        .waitFor();
      assert.equal(await page.locator('ppl-club-finder').count(), 1);
      assert.deepEqual(complaints, []);
    });

    it('passes a change on to the attribute, and an event back', async () => {
      await page.getByRole('button', { name: 'Krasnystaw' }).click();
      const finder = page.locator('ppl-club-finder');
      await finder
        .getByRole('heading', { name: /Krasnystaw/ })
        .first()
        .waitFor();
      await finder.getByRole('combobox').first().fill('Oświęcim');
      await page.keyboard.press('Enter');
      await page.locator('output', { hasText: /^\d+$/ }).waitFor();
      assert.deepEqual(complaints, []);
    });
  });
}

/** The page as the server sends it; written where the browser will find it. */
async function serverPage({ folder }: Project): Promise<string> {
  const index = join(folder, 'dist/index.html');
  const template = await readFile(index, 'utf8');
  const { render } = (await import(pathToFileURL(join(folder, 'dist/server/entry-server.js')).href)) as {
    render: () => string | Promise<string>;
  };
  const html = template.replace('<!--app-->', await render());
  await writeFile(index, html);
  return html;
}
