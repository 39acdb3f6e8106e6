// The bundle as a partner's page gets it: from another origin, by one script tag, in a real browser. What the tests of
// the sources can't see: code that the bundler passes on and no browser reads, addresses that are right only unbundled.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgets } from '../../src/build/budgets.js';
import { brotli } from '../../src/build/size.js';
import { elementNames } from '../../src/elements/names.js';
import { foreignPages, type ForeignPage } from './foreign-page.js';

const script = '<script type="module" src="{widgets}/dist/cdn/ppl.js"></script>';
const tags = elementNames.map((name) => `ppl-${name}`);
const strict = [
  "default-src 'none'; script-src {widgets}; connect-src {widgets}; style-src 'none'; img-src {widgets}",
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

const sizeOf = async (files: readonly string[]) => (await Promise.all(files.map(brotli))).reduce((a, b) => a + b, 0);

const isShown = ({ page }: ForeignPage, selector: string) =>
  page.waitForFunction((wanted) => {
    const element = document.querySelector(wanted);
    return element?.matches(':defined') && element.shadowRoot?.querySelector('[part~="source"]');
  }, selector);

const chunksOf = ({ asked }: ForeignPage) =>
  asked.filter((url) => /\/cdn\/(?!ppl\.js)/.test(url)).map((url) => url.replace(/.*\/cdn\/|-[\w-]{6}\.js/g, ''));

describe('the bundle on a page of another origin', () => {
  const open = foreignPages();

  for (const name of elementNames) {
    it(`shows <ppl-${name}> with the programme's own feed, and loads no more than its budget`, async () => {
      const tag = `ppl-${name}`;
      const foreign = await open(
        `${script}<${tag}${name === 'project-card' ? ' project="chelm-coalition"' : ''}></${tag}>`,
      );
      await isShown(foreign, tag);
      await foreign.page.waitForLoadState('networkidle');
      assert.deepEqual(foreign.complaints, []);
      assert.ok(foreign.asked.includes(`${foreign.widgets}/dist/feed/feed.json`));
      const files = foreign.asked.filter((url) => url.includes('/cdn/')).map((url) => url.replace(/.*\/cdn\//, ''));
      const parts = Object.keys(budgets[name].byItself ?? {});
      // How large those parts are is held by `npm run check -- size`; here, that nothing else comes by itself.
      const first = files.filter((file) => !parts.some((part) => file.startsWith(`${part}-`)));
      const bytes = await sizeOf(first);
      assert.ok(bytes <= budgets[name].firstView, `${bytes} bytes in ${first.join(', ')}`);
    });
  }

  it('shows all six, in three languages, under a strict policy with Trusted Types', async () => {
    const rows = ['pl', 'en', 'uk'].map(
      (lang) => `<div lang="${lang}">${tags.map((tag) => `<${tag}></${tag}>`).join('')}</div>`,
    );
    const foreign = await open(
      `<meta http-equiv="Content-Security-Policy" content="${strict}">${script}${rows.join('')}`,
    );
    for (const lang of ['pl', 'en', 'uk']) {
      for (const tag of tags.filter((one) => one !== 'ppl-project-card'))
        await isShown(foreign, `[lang="${lang}"] ${tag}`);
    }
    const complaints = foreign.complaints.filter((text) => !text.includes('<ppl-project-card>'));
    assert.deepEqual(complaints, []);
    assert.equal(foreign.asked.filter((url) => url.endsWith('/feed.json')).length, 1);
  });

  it('loads the code of what is on the page, and later of what is added', async () => {
    const foreign = await open(`${script}<ppl-key-figures></ppl-key-figures>`);
    await isShown(foreign, 'ppl-key-figures');
    assert.ok(chunksOf(foreign).includes('key-figures'));
    assert.ok(!chunksOf(foreign).includes('club-finder'));
    await foreign.page.evaluate(() => document.body.append(document.createElement('ppl-club-finder')));
    await isShown(foreign, 'ppl-club-finder');
  });

  it('makes an element of <div data-ppl> and keeps its children for the day it fails', async () => {
    const foreign = await open(
      `${script}<div id="a" data-ppl="key-figures" data-heading-level="4"><p>fallback</p></div>`,
    );
    await isShown(foreign, '#a > ppl-key-figures[heading-level="4"]');
    assert.equal(await foreign.page.textContent('#a p'), 'fallback');
    assert.deepEqual(foreign.complaints, []);
  });

  it('runs twice, as a module and combined into a classic script', async () => {
    // Without crossorigin such a script may not import: browsers then hide from it where it came from.
    const classic = '<script crossorigin src="{widgets}/dist/cdn/ppl.js"></script>';
    const again = '<script type="module" src="{widgets}/dist/cdn/ppl.js?again"></script>';
    const foreign = await open(`${classic}${classic}${script}${again}<div data-ppl="key-figures"></div>`);
    await isShown(foreign, 'ppl-key-figures');
    assert.equal(await foreign.page.locator('ppl-key-figures').count(), 1);
    assert.deepEqual(foreign.complaints, []);
  });

  it('leaves nothing on window but the marks of the libraries in it, by which they know other copies of themselves', async () => {
    const globals = async (markup: string) => {
      const foreign = await open(markup);
      if (markup) await isShown(foreign, 'ppl-key-figures');
      return foreign.page.evaluate(() => Reflect.ownKeys(window).map(String));
    };
    const before = new Set(await globals(''));
    const after = await globals(`${script}<ppl-key-figures></ppl-key-figures>`);
    assert.deepEqual(after.filter((key) => !before.has(key)).sort(), [
      '__zod_globalConfig',
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
  });

  it('keeps the fallback where its code is blocked, says so once, and asks again at another address', async () => {
    let blocked = true;
    const foreign = await open(`${script}<ppl-key-figures>fallback</ppl-key-figures>`, ({ page }) =>
      page.route('**/key-figures-*', (route) => (blocked ? route.abort() : route.continue())),
    );
    await foreign.page.waitForEvent('console', { predicate: (message) => message.text().startsWith('ppl-widgets:') });
    assert.equal(await foreign.page.innerText('ppl-key-figures'), 'fallback');
    blocked = false;
    await foreign.page.evaluate(() => dispatchEvent(new Event('online')));
    await isShown(foreign, 'ppl-key-figures');
    assert.match(foreign.asked.findLast((url) => url.includes('/key-figures-')) ?? '', /\.js\?\d+$/);
    assert.equal(foreign.complaints.filter((text) => text.startsWith('ppl-widgets:')).length, 1);
  });

  it('stands back where the page has taken the name', async () => {
    const taken = "<script>customElements.define('ppl-key-figures', class extends HTMLElement {})</script>";
    const foreign = await open(
      `${taken}${script}<ppl-key-figures>ours</ppl-key-figures><ppl-club-finder></ppl-club-finder>`,
    );
    await isShown(foreign, 'ppl-club-finder');
    assert.equal(await foreign.page.innerText('ppl-key-figures'), 'ours');
    assert.deepEqual(foreign.complaints, []);
  });
});
