import { fileURLToPath } from 'node:url';
import { errors, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { watchPage } from '../timeline/measure.js';
import type { Contestant, Use } from './contestant.js';
import type { Served } from './server.js';

/** What was found out in one visit of a slow phone. */
export interface Visit {
  /** Of all bodies, as they went over the network. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds until what the page is for can be seen. */
  readonly firstView: number;
  /** Milliseconds; 0: none took 50. */
  readonly longestTask: number;
  /** Milliseconds from what a reader does to what is painted: the slowest. */
  readonly delay: number;
  readonly shift: number;
  readonly nodes: number;
  /** Bytes more than an empty page has. */
  readonly heap: number;
}

declare global {
  interface Window {
    /** Of wakes.mjs. */
    benchWakes: number;
    benchDelay: number;
  }
}

const wakes = fileURLToPath(new URL('wakes.mjs', import.meta.url));

/** What the browser's own developer tools call 'Slow 4G', with a processor four times as slow. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const slowdown = 4;

export const visitTimeout = 60_000;

const phone = (browser: Browser, width: number): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width, height: 820 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });

async function watched(context: BrowserContext, entry: string): Promise<Page> {
  const page = await context.newPage();
  await watchPage(page, entry);
  await page.addInitScript({ path: wakes });
  return page;
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let at = 0; at < 3; at++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const seen = (page: Page, timeout: number) =>
  page.waitForFunction(() => window.bench.first > 0, undefined, { timeout, polling: 200 });

async function act(page: Page, { on, type }: Use): Promise<void> {
  const target = page.locator(on).first();
  await target.waitFor({ state: 'attached', timeout: 15_000 });
  // By the mouse where it stands: Playwright's own click waits for what moves, and some of these do for ever.
  const { x, y } = await target.evaluate((element) => {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const box = element.getBoundingClientRect();
    return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
  if (type !== undefined) {
    await page.keyboard.type(type, { delay: 120 });
    await page.keyboard.press('Enter');
  }
  await page.waitForTimeout(1_500);
}

/** One visit with nothing in any cache. */
export async function visit(
  browser: Browser,
  { url, sent }: Served,
  contestant: Contestant,
  width: number,
): Promise<Visit> {
  const context = await phone(browser, width);
  const page = await watched(context, contestant.entry);
  const session = await context.newCDPSession(page);
  await page.goto(`${url}/empty`);
  const empty = await heapOf(session);
  sent();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'commit' });
  await seen(page, visitTimeout);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_000);
  const { bytes, requests } = sent();
  const { tasks, first } = await page.evaluate(() => ({ ...window.bench, count: undefined }));
  const nodes = await page.evaluate(() => window.bench.count());
  const heap = (await heapOf(session)) - empty;
  for (const use of contestant.use ?? []) await act(page, use);
  const { shift, delay } = await page.evaluate(() => ({ shift: window.bench.shift, delay: window.benchDelay }));
  await context.close();
  const longestTask = Math.max(0, ...tasks);
  return { bytes, requests, firstView: first, longestTask, delay, shift, nodes, heap };
}

/** Milliseconds until something is seen, on this machine as it is; undefined where that takes longer than `timeout`. */
export async function firstView(
  browser: Browser,
  url: string,
  { entry }: Contestant,
  { width, timeout }: { readonly width: number; readonly timeout: number },
): Promise<number | undefined> {
  const page = await watched(await phone(browser, width), entry);
  try {
    await page.goto(url, { waitUntil: 'commit', timeout });
    await seen(page, timeout);
    return await page.evaluate(() => window.bench.first);
  } catch (error) {
    if (error instanceof errors.TimeoutError) return undefined;
    throw error;
  }
}

/** How often the scripts of pages are called in a minute in which nobody does anything; all pages side by side. */
export async function idleMinute(
  browser: Browser,
  pages: readonly { readonly url: string; readonly contestant: Contestant; readonly width: number }[],
): Promise<number[]> {
  const opened: Page[] = [];
  for (const { url, contestant, width } of pages) {
    const page = await watched(await phone(browser, width), contestant.entry);
    await page.goto(url, { waitUntil: 'commit' });
    await seen(page, visitTimeout);
    opened.push(page);
  }
  await new Promise((done) => setTimeout(done, 10_000));
  for (const page of opened) await page.evaluate(() => (window.benchWakes = 0));
  await new Promise((done) => setTimeout(done, 60_000));
  return Promise.all(opened.map((page) => page.evaluate(() => window.benchWakes)));
}
