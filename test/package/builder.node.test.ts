// The embed builder, and what it gives: each snippet is pasted into a page of another origin and works as it was previewed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serve, widgetsOrigin, type Served } from '../../src/build/serve.js';
import { findBrowser } from '../support/browser.mjs';
import { foreignPages } from './foreign-page.js';

const base = () => document.querySelector(':state(ready)') !== null;

describe('the embed builder', () => {
  let browser: Browser;
  let widgets: Served;
  let page: Page;
  const open = foreignPages();
  before(async () => {
    browser = await chromium.launch(await findBrowser());
    widgets = await serve(widgetsOrigin());
    page = await browser.newPage();
    await page.goto(`${widgets.url}/dist/builder.html?lang=en`);
    await page.getByLabel('Widget', { exact: true }).selectOption('key-figures');
    await page.getByLabel('Peer advisers in the clubs').check();
    await page.getByLabel('A title of your own').fill('Our "figures"');
    await page.getByLabel('Language', { exact: true }).selectOption('uk');
    await page.getByLabel('Set a colour of your own').check();
  });
  after(async () => {
    await browser.close();
    await widgets.close();
  });

  const snippet = async (system: string) => {
    await page.getByLabel('Where do you paste it?').selectOption(system);
    await page.waitForFunction(
      () =>
        document.querySelector('pre')!.textContent.includes('228') ||
        /iframe|\[ppl/.test(document.querySelector('pre')!.textContent),
    );
    return page.locator('pre').innerText();
  };
  const shownIn = async (where: Page) => {
    const frame = where.frames().at(-1)!;
    await frame.waitForFunction(base);
    return frame.evaluate(() => {
      const element = document.querySelector(':state(ready)')!;
      const inside = element.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!;
      return [inside.innerText, getComputedStyle(element).getPropertyValue('--ppl-color-brand').trim()];
    });
  };

  for (const system of ['tag', 'pinned', 'div', 'iframe']) {
    it(`gives a ${system} that works in a page of another origin as previewed`, async () => {
      const code = await snippet(system);
      const previewed = await page.evaluate(() => {
        const element = document.querySelector(':state(ready)')!;
        return element.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!.innerText;
      });
      const foreign = await open(code);
      assert.deepEqual(await shownIn(foreign.page), [previewed, '#1f5f2e']);
      assert.deepEqual(foreign.complaints, []);
    });
  }

  it('puts the real data into each that can hold them, in the language that was chosen', async () => {
    for (const system of ['tag', 'pinned', 'div', 'static', 'react', 'vue', 'angular', 'svelte']) {
      assert.match(await snippet(system), /lang="uk">[^]*<dd>228<\/dd>/, system);
    }
    assert.match(
      await snippet('wordpress'),
      /^\[ppl widget="key-figures" figures="peer-advisers-2004" heading="Our &quot;figures&quot;" lang="uk"\]\n$/,
    );
  });

  it('names the policy lines that a snippet needs', async () => {
    await snippet('div');
    assert.match(
      await page.locator('.policy').innerText(),
      new RegExp(`^script-src ${widgets.url}; connect-src ${widgets.url}`),
    );
    await snippet('static');
    assert.equal(await page.locator('.policy').count(), 0);
  });

  it('tells the contrast of the colour', async () => {
    await page.getByText(/Contrast on white: 7\.\d:1, enough for text/).waitFor();
    await page.getByLabel('Brand colour').fill('#ffcc00');
    await page.getByText(/Contrast on white: 1\.\d:1, too little/).waitFor();
  });
});
