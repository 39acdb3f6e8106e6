// The packed package in applications of four frameworks: what their compilers accept and refuse, what their servers render,
// and that it lives on in the browser. Run by `npm run check -- frameworks`, after `npm run build`.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { serve, widgetsOrigin, type Served } from '../../src/build/serve.js';
import { findBrowser } from '../support/browser.mjs';
import { pack, Project } from './project.js';

const wanted = process.env['FRAMEWORK'];
const frameworks = ['react', 'vue', 'svelte', 'angular'].filter((name) => !wanted || name === wanted);

/** Where the builder's code stands in an example, which shows it below its own. */
const snippets: Readonly<Record<string, string>> = {
  react: 'src/Snippet.tsx',
  vue: 'src/Snippet.vue',
  svelte: 'src/Snippet.svelte',
  angular: 'src/snippet.ts',
};

let browser: Browser;
let packed: string;
/** By framework: what the builder gives for it. */
const built = new Map<string, string>();
before(async () => {
  packed = await pack();
  browser = await chromium.launch(await findBrowser());
  const widgets = await serve(widgetsOrigin());
  const page = await browser.newPage();
  for (const name of frameworks) {
    // What was chosen stands in the builder's address.
    const chosen = new URLSearchParams({
      lang: 'en',
      system: name,
      widget: 'key-figures',
      figures: 'peer-advisers-2004',
      heading: 'Our "figures" {1} @ 50 %',
      text: 'uk',
      brand: '#1f5f2e',
      data: '1',
      content: '1',
    });
    await page.goto('about:blank');
    await page.goto(`${widgets.url}/dist/builder.html?${chosen.toString()}`);
    await page.waitForFunction(() => document.querySelector('pre')?.textContent.includes('--ppl-color-brand'));
    await page.locator('.preview > :state(ready)').first().waitFor();
    built.set(
      name,
      await page
        .locator('pre')
        .first()
        .evaluate((pre) => pre.textContent),
    );
  }
  await page.close();
  await widgets.close();
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
      await writeFile(join(project.folder, snippets[name]!), built.get(name)!);
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
      assert.match(html, /For help with finding work, ask your county labour office\./);
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

    it("shows what the builder's code says, in the colour that was chosen", async () => {
      assert.match(html, /<ppl-key-figures[^>]*>[^]*<dd[^>]*>228<\/dd>/);
      const figures = page.locator('ppl-key-figures:state(ready)');
      await figures.getByRole('heading', { name: 'Our "figures" {1} @ 50 %' }).waitFor();
      assert.equal(await figures.locator('[part~="figure"]').count(), 1);
      assert.equal(await figures.getAttribute('lang'), 'uk');
      const brand = await figures.evaluate((one) => getComputedStyle(one).getPropertyValue('--ppl-color-brand').trim());
      assert.equal(brand, '#1f5f2e');
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
