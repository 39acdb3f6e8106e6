// The built Storybook as a visitor has it: from a sub-folder, asking nobody else, its documents free of axe's findings, and
// its index worked by keys. Run by `npm run check -- storybook`, which builds it first.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import type axe from 'axe-core';
import { serve, type Served } from '../../src/build/serve.js';
import { findBrowser } from '../support/browser.mjs';

interface Entry {
  id: string;
  type: 'docs' | 'story';
}

const site = 'dist/storybook';
const { entries } = JSON.parse(readFileSync(`${site}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const documents = Object.values(entries).filter(({ type }) => type === 'docs');
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('the built Storybook', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const asked = new Set<string>();
  const said: string[] = [];

  before(async () => {
    served = await serve({ folders: { '/design/widgets/': site } });
    browser = await chromium.launch(await findBrowser());
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    page.on('requestfailed', (request) => {
      // What a page had asked for when it was left for the next.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`${request.url()} failed`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
        said.push(`${response.url()}: ${response.status()}`);
    });
    page.on('pageerror', (error) => said.push(String(error)));
  });

  after(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = async (path: string) => {
    await page.goto(`${served.url}/design/widgets/${path}`, { waitUntil: 'networkidle' });
  };

  for (const { id } of documents) {
    it(`shows ${id}, and axe finds nothing`, async () => {
      await open(`iframe.html?viewMode=docs&id=${encodeURIComponent(id)}`);
      await page.locator('#storybook-docs h1').first().waitFor();
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document),
      );
      assert.deepEqual(
        violations.map((one) => `${one.id}: ${one.nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        [],
      );
    });
  }

  for (const { id } of documents) {
    it(`shows ${id} on a phone without scrolling sideways, and all that stands in it`, async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(`iframe.html?viewMode=docs&id=${encodeURIComponent(id)}`);
      await page.locator('#storybook-docs h1').first().waitFor();
      const found = await page.evaluate(() => ({
        width: document.scrollingElement!.scrollWidth,
        unknown: [...document.querySelectorAll('#storybook-docs *')]
          .map(({ localName }) => localName)
          .filter((name) => name.includes('-') && !customElements.get(name)),
      }));
      await page.setViewportSize({ width: 1280, height: 900 });
      assert.deepEqual(found, { width: 390, unknown: [] });
    });
  }

  for (const path of ['', '?path=/story/elements-key-figures--ready']) {
    it(`has an index in which axe finds nothing: ${path || 'at first'}`, async () => {
      await open(path);
      await page.locator('#start').first().waitFor();
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(
          { include: [['#root']], exclude: [['iframe']] },
          { iframes: false },
        ),
      );
      assert.deepEqual(
        violations.map((one) => `${one.id}: ${one.nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        [],
      );
    });
  }

  it('is worked by keys: to the search, to what it finds, and to the story', async () => {
    await open('');
    await page.getByRole('link', { name: 'Start here' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('club finder');
    await page
      .getByRole('option', { name: /Club finder/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/club-finder/);
  });

  for (const [typed, answer] of [
    ['csp', /\(CSP\)|CSP\?/],
    ['nonce', /And a nonce\?/],
    ['powiat', /Dwa powiaty mają tę samą nazwę|Two counties \(powiat\)/],
    ['cookies', /Cookies\?/],
  ] as const) {
    it(`finds the answer to a question by its words: ${typed}`, async () => {
      await open('');
      await page.getByRole('link', { name: 'Start here' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type(typed);
      await page.getByRole('option', { name: answer }).first().waitFor();
    });
  }

  it('has asked nobody but its own server, and missed nothing', () => {
    assert.deepEqual([...asked], [served.url]);
    assert.deepEqual(said, []);
  });
});
