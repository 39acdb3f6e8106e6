import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowser, findFirefox } from '../support/browser.mjs';
import { countListeners } from './snapshot.js';

export type BrowserName = 'chromium' | 'firefox';

/** A page that is open, and what was seen of it from outside. */
export interface OpenPage {
  readonly page: Page;
  /** Warnings and errors of the console, uncaught ones too. */
  readonly complaints: string[];
  /** Addresses asked, from any server. */
  readonly asked: string[];
}

/** Both browsers by one tool: Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function launchBrowser(name: BrowserName): Promise<Browser> {
  if (name === 'firefox') return launch({ browser: 'firefox', executablePath: await findFirefox(), headless: true });
  const { executablePath, args, env } = await findBrowser();
  // As in a browser that people use, a page left stays in the back/forward cache.
  return launch({ executablePath, args, env, headless: 'shell', ignoreDefaultArgs: ['--disable-back-forward-cache'] });
}

/**
 * Opens an address in a window of its own, so that pages neither share storage nor wait for each other.
 * @param first runs in the page before its own scripts
 */
export async function openPage(browser: Browser, url: string, width = 1024, first?: () => void): Promise<OpenPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const open: OpenPage = { page, complaints: [], asked: [] };
  page.on('console', (message) => {
    if (message.type() === 'warn' || message.type() === 'error') open.complaints.push(message.text());
  });
  page.on('pageerror', (error) => open.complaints.push(String(error)));
  page.on('request', (request) => open.asked.push(request.url()));
  await page.setViewport({ width, height: 900 });
  // tsx wraps named functions into calls of a helper that the page does not have.
  await page.evaluateOnNewDocument('Object.defineProperty(globalThis, "__name", { value: (named) => named })');
  await page.evaluateOnNewDocument(countListeners);
  if (first) await page.evaluateOnNewDocument(first);
  await page.goto(url);
  return open;
}

export async function closePage({ page }: OpenPage): Promise<void> {
  await page.browserContext().close();
}

/** Waits until each of the tags shows its content, and nothing of it changes or loads any more. */
export async function settle({ page }: OpenPage, tags: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => wanted.every((tag) => document.querySelector(tag)?.matches(':state(ready)')),
    { timeout: 30_000, polling: 50 },
    tags,
  );
  await page.evaluate(async (wanted) => {
    const look = () => {
      const insides = wanted.map((tag) => document.querySelector(tag)?.shadowRoot?.innerHTML ?? '');
      return [performance.getEntriesByType('resource').length, ...insides].join('\n');
    };
    let last = '';
    for (let still = 0; still < 5;) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = look();
      still = now === last ? still + 1 : 0;
      last = now;
    }
    await document.fonts.ready;
  }, tags);
}
