// Many widgets on a page, and for long: one request, nothing left behind, and a page that goes and comes back.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, settle, type OpenPage } from './browser.js';
import { Origins } from './origins.js';

const figures = '<ppl-key-figures></ppl-key-figures>';

describe('many widgets', () => {
  const origins = new Origins();
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser('chromium');
    await origins.start();
  });
  after(async () => {
    await browser.close();
    await origins.stop();
  });
  const open = async (body: string): Promise<OpenPage> =>
    openPage(browser, await origins.open({ name: 'many', body }, origins.script));

  it('share one request, and all come to show their content, far from the screen too', async () => {
    const far = '<div style="height: 3000px"></div>';
    const foreign = await open(`<main>${(figures + far).repeat(50)}</main>`);
    await settle(foreign, ['ppl-key-figures']);
    const ready = () => foreign.page.$$eval(':state(ready)', (all) => all.length);
    assert.ok((await ready()) < 50, 'those far away wait');
    await foreign.page.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 50);
    assert.equal(foreign.asked.filter((url) => url.endsWith('/feed.json')).length, 1);
  });

  it('added, moved and removed 1,000 times leave no node and no listener', async () => {
    const foreign = await open(`<main>${figures}</main><aside></aside>`);
    await settle(foreign, ['ppl-key-figures']);
    const { page } = foreign;
    const round = (times: number) =>
      page.evaluate(async (count) => {
        for (let time = 0; time < count; time++) {
          const one = document.createElement('ppl-key-figures');
          document.querySelector('main')!.append(one);
          if (time % 2) await new Promise((resolve) => setTimeout(resolve));
          document.querySelector('aside')!.append(one);
          one.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }, times);
    const session = await page.createCDPSession();
    const counts = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return session.send('Memory.getDOMCounters');
    };
    await round(50);
    const one = await counts();
    await round(1000);
    const other = await counts();
    // What the measuring itself leaves is of this size; one node kept of each would be a thousand.
    assert.ok(other.nodes - one.nodes < 60, `${other.nodes - one.nodes} nodes stay`);
    assert.ok(
      other.jsEventListeners - one.jsEventListeners < 10,
      `${other.jsEventListeners - one.jsEventListeners} listeners stay`,
    );
  });

  it('are not stopped by one that fails', async () => {
    const foreign = await open(`<main><ppl-club-finder feed="/nothing.json"></ppl-club-finder>${figures}</main>`);
    await settle(foreign, ['ppl-key-figures']);
    assert.equal(await foreign.page.$eval('ppl-club-finder', (one) => one.matches(':state(ready)')), false);
  });
});
