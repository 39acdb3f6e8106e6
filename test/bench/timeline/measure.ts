import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { errors, type Browser, type CDPSession, type Page } from 'playwright';
import type { Contestant } from './contestants.js';

/** What was found out in one visit. Times in milliseconds, memory in bytes more than an empty page takes. */
export interface Visit {
  readonly code: number;
  readonly data: number;
  readonly firstEntries: number;
  readonly elements: number;
  /** How many of the entries are drawn one by one, and not only counted, clustered or out of sight. */
  readonly drawn: number;
  readonly longestTask: number;
  readonly blocked: number;
  readonly shift: number;
  readonly heap: number;
  readonly heapAfterRemoval: number;
}

declare global {
  interface Window {
    /** What watch.mjs looks for. */
    benchEntry: string;
    bench: { first: number; tasks: number[]; shift: number; count: (selector?: string) => number };
  }
}

const watch = fileURLToPath(new URL('watch.mjs', import.meta.url));

/** The time that anybody is given to show something and come to rest. */
export const visitTimeout = 60_000;

/** Lets the page tell, in `window.bench`, what happens in it. @param entry what is there when entries can be seen */
export async function watchPage(page: Page, entry: string): Promise<void> {
  await page.addInitScript((selector) => (window.benchEntry = selector), entry);
  await page.addInitScript({ path: watch });
}

const sizes = new Map<string, number>();

/** As a server would send it that compresses once and for all; fonts and pictures are compressed already. */
function sizeOf(url: string, type: string, body: Buffer): number {
  if (/font|image\/(?!svg)|octet/.test(type)) return body.length;
  const key = `${url} ${body.length}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const size = sizes.get(key) ?? brotliCompressSync(body, { params }).length;
  sizes.set(key, size);
  return size;
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let at = 0; at < 3; at++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Waits until nothing has been added or taken away for a second. */
async function rest(page: Page, until: number): Promise<void> {
  for (let last = -1, since = Date.now(); Date.now() - since < 1000;) {
    if (Date.now() > until) throw new errors.TimeoutError('not at rest');
    const count = await page.evaluate(() => window.bench.count());
    if (count !== last) [last, since] = [count, Date.now()];
    await page.waitForTimeout(100);
  }
}

/** One visit with nothing in any cache; undefined where the page did not come to rest in time. */
export async function visit(
  browser: Browser,
  url: string,
  { entry, each, remove }: Contestant,
): Promise<Visit | undefined> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const until = Date.now() + visitTimeout;
    const page = await context.newPage();
    await page.route(
      ({ origin }) => origin !== new URL(url).origin,
      (route) => route.abort(),
    );
    const session = await context.newCDPSession(page);
    await page.goto(new URL('/empty', url).href);
    const empty = await heapOf(session);
    await watchPage(page, entry);
    const loaded: { url: string; type: string }[] = [];
    page.on('response', (response) => {
      loaded.push({ url: response.url(), type: response.headers()['content-type'] ?? '' });
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.bench.first > 0, undefined, { timeout: visitTimeout, polling: 200 });
    await rest(page, until);
    const { first, tasks, shift, elements, drawn } = await page.evaluate(
      (selector) => ({
        ...window.bench,
        count: undefined,
        elements: window.bench.count(),
        drawn: window.bench.count(selector),
      }),
      each,
    );
    const bytes = { code: 0, data: 0 };
    for (const { url, type } of loaded) {
      // Asked for anew: a browser keeps nothing of an answer that its page has read piece by piece, as ours does.
      const body = Buffer.from(await (await fetch(url)).arrayBuffer());
      bytes[url.endsWith('.json') ? 'data' : 'code'] += sizeOf(url, type, body);
    }
    const heap = await heapOf(session);
    await page.evaluate(remove);
    await page.waitForTimeout(500);
    return {
      ...bytes,
      ...{ firstEntries: first, elements, drawn, shift },
      longestTask: Math.max(0, ...tasks),
      blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      heap: heap - empty,
      heapAfterRemoval: (await heapOf(session)) - empty,
    };
  } catch (error) {
    if (error instanceof errors.TimeoutError) return undefined;
    throw error;
  } finally {
    // A page that is busy for minutes answers nobody.
    await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 5_000))]);
  }
}
