// The days on which nothing of ours arrives: what the page's own words inside the tags say then is seen, and no script
// is missed.
import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, type OpenPage } from './browser.js';
import { names, type Host } from './host.js';
import { Origins } from './origins.js';

const words = 'Zapytaj w urzędzie pracy.';
const boxes = '<main>{widgets}</main><div data-ppl="key-figures"><p>Zapytaj w urzędzie pracy.</p></div>';

/** How many of the fallbacks are seen on a page. */
const seen = ({ page }: OpenPage) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('main p, [data-ppl] p')].filter(
        (one) => one.textContent === wanted && one.getClientRects().length > 0,
      ).length,
    words,
  );

const taken = `<script>for (const name of ${JSON.stringify(names)})
  customElements.define("ppl-" + name, class extends HTMLElement {})</script>`;
const policy = '<meta http-equiv="Content-Security-Policy" content="script-src \'unsafe-inline\'">';

describe('the fallback of each widget is seen when', () => {
  const origins = new Origins();
  /** Takes every call, and never says a word. */
  const silent = createServer((socket) => void socket.on('error', () => socket.destroy()).unref()).unref();
  let browser: Browser;
  before(async () => {
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    browser = await launchBrowser('chromium');
    await origins.start();
  });
  after(async () => {
    await browser.close();
    await origins.stop();
  });

  const cases: readonly [string, Host, string][] = [
    ['the page has no script at all', { name: 'plain', body: boxes }, ''],
    ['the script is gone', { name: 'gone', body: boxes }, '<script type="module" src="/nothing/ppl.js"></script>'],
    ['the page has taken the tags', { name: 'taken', head: taken, body: boxes }, 'ours'],
    ['the policy of the page blocks the script', { name: 'blocked', head: policy, body: boxes }, 'ours'],
    ['the feed never answers', { name: 'hung', body: boxes }, 'ours'],
  ];
  for (const [what, host, script] of cases) {
    it(what, async () => {
      const { port } = silent.address() as AddressInfo;
      const hung = host.name === 'hung' ? `<link rel="ppl-feed" href="http://127.0.0.1:${port}/feed.json">` : '';
      const url = await origins.open({ head: hung, ...host }, script === 'ours' ? origins.script : script);
      const open = await openPage(browser, url);
      if (host.name === 'hung') {
        await open.page.waitForFunction(
          (all) => all.every((name) => document.querySelector(`ppl-${name}`)?.shadowRoot),
          {},
          names,
        );
      }
      assert.equal(await seen(open), names.length + 1);
    });
  }

  it('the reader’s browser runs no scripts', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(await origins.open({ name: 'no scripts', body: boxes }, origins.script));
    const tree = JSON.stringify(await page.accessibility.snapshot());
    assert.equal(tree.split(words).length - 1, names.length + 1);
  });
});
