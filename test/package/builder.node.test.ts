// The embed builder, and what it gives: each snippet is pasted into a page of another origin and works as it was previewed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
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

  it('gives HTML alone that says in a page of another origin what was chosen, and asks nobody', async () => {
    const foreign = await open(await snippet('static'));
    assert.ok(await foreign.page.getByRole('heading', { name: 'Our "figures"' }).isVisible());
    assert.ok(await foreign.page.getByText('228', { exact: true }).isVisible());
    assert.equal(await foreign.page.locator('body > [lang="uk"]').count(), 1);
    assert.ok(foreign.asked.every((url) => url.startsWith('data:') || url === foreign.page.url()));
  });

  it('takes the colour along into components', async () => {
    for (const system of ['react', 'vue', 'angular', 'svelte'])
      assert.match(await snippet(system), /--ppl-color-brand: #1f5f2e;/, system);
    await snippet('wordpress');
    await page.getByText(':root { --ppl-color-brand: #1f5f2e; }').waitFor();
  });

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

  it('is used by keys alone, in the order of the page', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const own = await context.newPage();
    await own.goto(`${widgets.url}/dist/builder.html?lang=en`);
    await own.getByRole('heading', { name: 'Key figures' }).or(own.locator(':state(ready)')).first().waitFor();
    const focused = () =>
      own.evaluate(() => {
        const { activeElement: one } = document;
        const named = one as HTMLInputElement | null;
        return named?.labels?.[0]?.innerText ?? named?.ariaLabel ?? named?.innerText ?? '';
      });
    const goTo = async (label: RegExp, most = 40) => {
      for (let times = 0; times < most; times++) {
        await own.keyboard.press('Tab');
        if (label.test(await focused())) return;
      }
      assert.fail(`No ${String(label)} by the Tab key`);
    };
    await goTo(/^Widget$/, 2);
    await own.keyboard.type('Projects');
    await own.getByText('Show the filters').waitFor();
    await goTo(/^Show the filters/);
    await own.keyboard.press('Space');
    await goTo(/^Set a colour/);
    await own.keyboard.press('Space');
    await own.locator('ppl-project-list[filters]:state(ready)').waitFor();
    await goTo(/^Where do you paste it/, 400);
    await own.keyboard.type('The CMS');
    await own.waitForFunction(() => document.querySelector('pre')!.textContent.includes('data-ppl'));
    await goTo(/^Code$/, 1);
    await goTo(/^Copy the code$/, 1);
    await own.keyboard.press('Enter');
    await own.getByRole('status').getByText('Copied to the clipboard.').waitFor();
    const copied = await own.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await own.locator('pre').evaluate((pre) => pre.textContent));
    assert.match(copied, /data-ppl="project-list" data-filters/);
    await context.close();
  });

  it('fits a phone, and is used by touch', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    const phone = await context.newPage();
    await phone.goto(`${widgets.url}/dist/builder.html?lang=en`);
    await phone.locator(':state(ready)').first().waitFor();
    await phone.getByLabel('Where do you paste it?').selectOption('pinned');
    await phone.getByText('Set a colour of your own').tap();
    await phone.locator('pre', { hasText: '--ppl-color-brand' }).waitFor();
    await phone.getByRole('button', { name: 'Copy the code' }).tap();
    await phone.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
    assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth), 320);
    // WCAG 2.2, 2.5.8: a target is at least 24 px high, its label included.
    const small = await phone
      .locator('select, button, input:not([type="checkbox"]), label.check')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML.slice(0, 80)),
      );
    assert.deepEqual(small, []);
    await context.close();
  });
});
