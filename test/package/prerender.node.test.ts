// What `ppl-feed render --shadow` prints, in a page of another origin: it looks as the widget will, and the widget takes its
// place without a move.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { elementNames } from '../../src/elements/names.js';
import { foreignPages } from './foreign-page.js';

const tool = fileURLToPath(new URL('../../dist/cli/ppl-feed.js', import.meta.url));
const print = (...args: string[]) =>
  new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [tool, 'render', ...args], (error, out) =>
      error ? reject(new Error(error.message)) : resolve(out),
    );
  });

const script = '<script type="module" src="{widgets}/dist/cdn/ppl.js"></script>';
/** Text before and after, so that whatever moves is seen; a system font, as a late one would move things by itself. */
const pageOf = (inside: string) =>
  `<meta name="viewport" content="width=device-width"><style>body{font:16px sans-serif}</style><p>Before</p>${inside}<p id="after">After</p>${script}`;

/** How often the reader sees where the data are from. */
const sources = (page: Page) => page.locator('[part~="source"]').filter({ visible: true }).count();

const wanted = (name: string) =>
  ({
    'project-card': ['project=chelm-coalition'],
    'project-list': ['filters', 'limit=3'],
    'club-finder': ['near=Chrzanów'],
  })[name] ?? [];

describe('a prerendered element', () => {
  const open = foreignPages();

  for (const name of elementNames) {
    const tag = `ppl-${name}`;
    it(`<${tag}> has its look and its height before the script, and nothing moves when it arrives`, async () => {
      const html = await print(name, ...wanted(name), '--shadow');
      for (const width of [320, 1280]) {
        let letThrough: () => void = () => undefined;
        const held = new Promise<void>((resolve) => (letThrough = resolve));
        const { page, complaints } = await open(pageOf(html), async ({ page: opening }) => {
          await opening.setViewportSize({ width, height: 6000 });
          await opening.addInitScript(() => {
            const seen: number[] = ((window as unknown as { moved: number[] }).moved = []);
            new PerformanceObserver((list) => {
              seen.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value));
            }).observe({
              type: 'layout-shift',
              buffered: true,
            });
          });
          await opening.route('**/feed/feed.json', async (route) => {
            await held;
            await route.continue();
          });
        });
        const box = () =>
          page.evaluate((wantedTag) => {
            const { top, height, width: across } = document.querySelector(wantedTag)!.getBoundingClientRect();
            return [top, height, across];
          }, tag);
        // The element is there and waits for its feed: what was printed stands, and nothing else is to be seen.
        await page.waitForFunction((wantedTag) => document.querySelector(wantedTag)!.matches(':state(loading)'), tag);
        const before = await box();
        assert.ok(before[1]! > 100, `${String(before)} at ${width} px`);
        assert.equal(await page.getByText('Wczytuję dane programu').count(), 0);
        assert.equal(await sources(page), 1);
        letThrough();
        await page.waitForFunction((wantedTag) => document.querySelector(wantedTag)!.matches(':state(ready)'), tag);
        assert.deepEqual(await box(), before, `at ${width} px`);
        assert.equal(await page.locator(`${tag} .prerendered > *`).count(), 0);
        assert.equal(await sources(page), 1);
        const moved = await page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return (window as unknown as { moved: number[] }).moved;
        });
        assert.deepEqual(moved, [], `layout shift at ${width} px`);
        assert.deepEqual(complaints, []);
        await page.close();
      }
    });
  }

  it('stays when the feed does not come, and when the script does not', async () => {
    const html = await print('key-figures', '--shadow');
    const refused = await open(pageOf(html), ({ page }) =>
      page.route('**/feed.json', (route) => route.fulfill({ status: 404 })),
    );
    await refused.page.waitForFunction(() => document.querySelector('ppl-key-figures')!.matches(':state(error)'));
    const without = await open(pageOf(html), ({ page }) => page.route('**/ppl.js', (route) => route.abort()));
    for (const { page } of [refused, without]) {
      assert.equal(await sources(page), 1);
      assert.equal(await page.getByText('Nie udało się wczytać').isVisible(), false);
    }
  });

  it('leaves one copy of its content where a policy forbids its styles', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {widgets}; connect-src {widgets}">`;
    const { page } = await open(policy + pageOf(await print('key-figures', '--shadow')));
    await page.waitForFunction(() => document.querySelector('ppl-key-figures')?.matches(':state(ready)'));
    assert.equal(await sources(page), 1);
  });
});
