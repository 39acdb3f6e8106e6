// embed.html in a page of another origin, and the script that tells its height.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { articleFor, type Choice } from '../../src/embed/builder/snippets.js';
import { foreignPages } from './foreign-page.js';

const frame = (query: string, rest = '') =>
  `<iframe title="x" src="{widgets}/dist/embed.html?${query}" width="100%" height="400" ${rest}></iframe>`;
const script = '<script src="{widgets}/dist/cdn/ppl-frame.js"></script>';
const isReady = () => document.querySelector(':state(ready)') !== null;

describe('a widget in a frame', () => {
  const open = foreignPages();

  it('has its attributes, language, title and scheme from the address', async () => {
    const { page, complaints } = await open(
      frame('widget=ppl-key-figures&figures=help-clubs-2004&lang=en&theme=dark'),
      // The words come after the feed, as they may.
      ({ page }) =>
        page.route(/\/en-[^/]*\.js$/, async (route) => {
          await page.waitForTimeout(500);
          await route.continue();
        }),
    );
    const inner = page.frames()[1]!;
    await inner.waitForFunction(isReady);
    await inner.waitForFunction(() => document.title === 'The programme in figures – Local Partnership Programme');
    assert.equal(await inner.evaluate(() => document.documentElement.lang), 'en');
    assert.equal(await inner.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    assert.equal(await inner.locator('[part~="figure"]').count(), 1);
    assert.deepEqual(complaints, []);
  });

  it('has the height of its content, each its own, however often and late the script comes', async () => {
    const { page } = await open(
      `${frame('widget=key-figures')}${frame('widget=key-figures&figures=help-clubs-2004')}<iframe title="other" srcdoc="<p>x"></iframe>`,
    );
    for (const one of page.frames().slice(1, 3)) await one.waitForFunction(isReady);
    assert.equal(
      await page
        .locator('iframe')
        .first()
        .evaluate((one) => one.clientHeight),
      400,
    );
    const url = page.frames()[1]!.url();
    for (let times = 0; times < 2; times++) await page.addScriptTag({ url: new URL('cdn/ppl-frame.js', url).href });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].slice(0, 2).every((one) => one.style.height),
    );
    const heights = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
    const inner = await Promise.all(
      page
        .frames()
        .slice(1, 3)
        .map((one) => one.evaluate(() => document.documentElement.scrollHeight)),
    );
    assert.deepEqual(heights.slice(0, 2), inner);
    assert.ok(heights[0]! > heights[1]!, String(heights));
    assert.equal(heights[2], 150);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight !== before, heights[0]);
  });

  it('has the height of its content where borders and paddings are part of every height', async () => {
    const { page } = await open(
      `<style>* { box-sizing: border-box } iframe { border: 2px solid; padding: 10px }</style>
      ${script}${frame('widget=key-figures&figures=help-clubs-2004')}`,
    );
    const inner = page.frames()[1]!;
    await inner.waitForFunction(isReady);
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height);
    await inner.waitForFunction(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight === clientHeight;
    });
  });

  it('asks for the position as the builder’s frame lets it', async () => {
    const choice: Choice = {
      ...{ name: 'club-finder', language: 'pl', look: {} },
      widgets: [{ name: 'club-finder', attributes: [['locate', '']], fallback: [], title: 'x' }],
      ...{ hasData: false, hasHash: false, isTogether: true },
    };
    const place = { base: '{widgets}/dist/', version: '', integrity: {} };
    const { page } = await open(articleFor('frame', choice, place), async ({ page: opening }) => {
      await opening.context().grantPermissions(['geolocation']);
      await opening.context().setGeolocation({ latitude: 50.14, longitude: 19.4 });
    });
    const inner = page.frames()[1]!;
    await inner.getByRole('button', { name: 'Użyj mojej pozycji' }).click();
    await inner
      .getByText(/Twoja pozycja/)
      .first()
      .waitFor();
  });

  it('believes the frame alone', async () => {
    const { page } = await open(
      script +
        frame('widget=key-figures&figures=help-clubs-2004') +
        '<iframe title="other" srcdoc="<script>parent.postMessage({type:\'ppl-height\',height:9999},\'*\')</script>"></iframe>',
    );
    await page.frames()[1]!.waitForFunction(isReady);
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height);
    const height = () =>
      page
        .locator('iframe')
        .first()
        .evaluate((one) => one.clientHeight);
    const told = await height();
    await page.evaluate(async () => {
      for (const data of [null, 'x', { type: 'ppl-height', height: 7777 }, { type: 'ppl-height', height: -1 }])
        postMessage(data, '*');
      await new Promise((done) => setTimeout(done));
    });
    assert.equal(await height(), told);
    assert.equal(
      await page
        .locator('iframe')
        .nth(1)
        .evaluate((one) => one.style.height),
      '',
    );
  });

  it('takes neither handlers nor a feed of somebody else from its address', async () => {
    const { page, asked } = await open(
      frame('widget=key-figures&feed=https://evil.example/feed.json&onclick=alert(1)&style=color:red&id=x'),
    );
    const inner = page.frames()[1]!;
    await inner.waitForFunction(isReady);
    const names = await inner.locator('ppl-key-figures').evaluate((one) => one.getAttributeNames());
    assert.deepEqual(names, []);
    assert.equal(
      asked.some((url) => url.startsWith('https://evil')),
      false,
    );
  });

  it('says what there is where the address names no widget', async () => {
    const { page } = await open(frame('widget=clock&lang=uk'));
    await page.frames()[1]!.getByText('?widget=club-finder').waitFor();
    assert.match(await page.frames()[1]!.innerText('body'), /За цією адресою немає віджета/);
  });

  it('costs its page less than 1 KB', () => {
    assert.ok(statSync(new URL('../../dist/cdn/ppl-frame.js', import.meta.url)).size < 1024);
  });
});
