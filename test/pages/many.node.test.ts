// Many widgets on a page, and for long: one request, nothing left behind, and a page that goes and comes back.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, settle, type OpenPage } from './browser.js';
import { names, tagOf } from './host.js';
import { Origins } from './origins.js';

const figures = '<ppl-key-figures></ppl-key-figures>';

interface Counts {
  made: Record<string, number>;
  /** Lets what waits for the browser's spare time go on. */
  letIdle: () => void;
  /** Timers that have neither run nor been cleared. */
  pending: Set<unknown>;
}

/** Runs in a page: counts the observers that its scripts make, and gives them no spare time until it is told to. */
function countObservers(): void {
  let isIdle = false;
  const waiting: (() => void)[] = [];
  window.requestIdleCallback = (run) => (isIdle ? setTimeout(run) : waiting.push(run as () => void));
  (window as unknown as Counts).letIdle = () => {
    isIdle = true;
    for (const run of waiting) run();
  };
  const made: Record<string, number> = {};
  for (const name of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver'] as const) {
    const Own = window[name] as new (...args: unknown[]) => object;
    window[name] = new Proxy(Own, {
      construct(target, args) {
        made[name] = (made[name] ?? 0) + 1;
        return Reflect.construct(target, args);
      },
    }) as never;
  }
  (window as unknown as Counts).made = made;
}

/** Runs in a page: keeps count of the timers that are still to run. */
function countTimers(): void {
  const pending = new Set<unknown>();
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  window.setTimeout = ((run: (...args: unknown[]) => void, wait?: number, ...args: unknown[]) => {
    const id = setTimeout(() => {
      pending.delete(id);
      run(...args);
    }, wait);
    pending.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.setInterval = ((...args: Parameters<typeof setInterval>) => {
    const id = setInterval(...args);
    pending.add(id);
    return id;
  }) as typeof window.setInterval;
  window.clearTimeout = (id) => {
    pending.delete(id);
    clearTimeout(id);
  };
  window.clearInterval = (id) => {
    pending.delete(id);
    clearInterval(id);
  };
  (window as unknown as Counts).pending = pending;
}

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
  const open = async (body: string, first?: () => void): Promise<OpenPage> =>
    openPage(browser, await origins.open({ name: 'many', body }, origins.script), undefined, first);

  it('share one request and one observer, and all come to show their content, far from the screen too', async () => {
    const far = '<div style="height: 3000px"></div>';
    const single = await open(`<main>${figures}</main>`, countObservers);
    await settle(single, ['ppl-key-figures']);
    const foreign = await open(`<main>${(figures + far).repeat(50)}</main>`, countObservers);
    await settle(foreign, ['ppl-key-figures']);
    const ready = () => foreign.page.$$eval(':state(ready)', (all) => all.length);
    assert.ok((await ready()) < 50, 'those far away wait');
    await foreign.page.evaluate(() => (window as unknown as Counts).letIdle());
    await foreign.page.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 50);
    assert.equal(foreign.asked.filter((url) => url.endsWith('/feed.json')).length, 1);
    const made = ({ page }: OpenPage) => page.evaluate(() => (window as unknown as Counts).made);
    assert.equal((await made(foreign))['IntersectionObserver'], 1);
    assert.deepEqual(await made(foreign), await made(single), 'no kind of observer is made for each');
  });

  it('far from the screen are there for print, in the same turn', async () => {
    const far = '<div style="height: 9000px"></div>';
    const foreign = await open(`<main>${figures + (far + figures).repeat(9)}</main>`, countObservers);
    await settle(foreign, ['ppl-key-figures']);
    const ready = await foreign.page.evaluate(async () => {
      const count = () => document.querySelectorAll(':state(ready)').length;
      const before = count();
      dispatchEvent(new Event('beforeprint'));
      // Only promises that hold already: a browser that prints waits for nothing else.
      for (let turn = 0; turn < 100; turn++) await Promise.resolve();
      return [before, count()];
    });
    assert.ok(ready[0]! < 3, 'those far away wait');
    assert.equal(ready[1], 10);
  });

  for (const name of names) {
    it(`<ppl-${name}> added, moved and removed 1,000 times leaves no node, listener, timer or memory`, async () => {
      const foreign = await open(`<main>${tagOf(name)}</main><aside></aside>`, countTimers);
      await settle(foreign, [`ppl-${name}`]);
      const { page } = foreign;
      const round = (times: number) =>
        page.evaluate(
          async (count, markup) => {
            const [main, aside] = [document.querySelector('main')!, document.querySelector('aside')!];
            for (let time = 0; time < count; time++) {
              main.insertAdjacentHTML('beforeend', markup);
              const one = main.lastElementChild!;
              if (time % 2) await new Promise((resolve) => setTimeout(resolve));
              aside.append(one);
              if (time % 3) await new Promise((resolve) => setTimeout(resolve));
              one.remove();
            }
            // What was begun for the last of them ends.
            for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => requestAnimationFrame(resolve));
          },
          times,
          tagOf(name),
        );
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      const counts = async () => {
        for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const valueOf = (metric: string) => metrics.find((one) => one.name === metric)!.value;
        return {
          nodes: valueOf('Nodes'),
          listeners: valueOf('JSEventListeners'),
          heap: valueOf('JSHeapUsedSize') / 1024,
          timers: await page.evaluate(() => (window as unknown as Counts).pending.size),
        };
      };
      await round(100);
      const one = await counts();
      await round(1000);
      const other = await counts();
      const told = JSON.stringify([one, other]);
      // One node, listener or timer kept of each would be a thousand, and a kilobyte of each a thousand of them.
      assert.ok(other.nodes - one.nodes < 200, `nodes stay: ${told}`);
      assert.ok(other.listeners - one.listeners < 50, `listeners stay: ${told}`);
      assert.ok(other.timers - one.timers < 5, `timers stay: ${told}`);
      assert.ok(other.heap - one.heap < 500, `memory stays (KB): ${told}`);
      await page.browserContext().close();
    });
  }

  it('are not stopped by one that fails', async () => {
    const foreign = await open(`<main><ppl-club-finder feed="/nothing.json"></ppl-club-finder>${figures}</main>`);
    await settle(foreign, ['ppl-key-figures']);
    assert.equal(await foreign.page.$eval('ppl-club-finder', (one) => one.matches(':state(ready)')), false);
  });
});
