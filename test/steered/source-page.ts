// For what only a browser that is steered from outside can do or see: its accessibility tree, paper, a finger.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { serve, type Served } from '../../src/build/serve.js';
import { findBrowser } from '../support/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a page holds: one element, its attributes, and the feed that it is given as an object, or fetches where `isFetched`. */
export interface SourcePage extends BrowserContextOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly feed: unknown;
  readonly isFetched?: boolean;
  readonly lang?: string;
  /** Parts of addresses at which nothing is found. */
  readonly missing?: RegExp;
}

/**
 * Opens pages with one element as the sources have it, in Chromium. To be called inside `describe`: what it starts ends with
 * the suite.
 * @param name the element's, without its prefix
 */
export function sourcePages(name: string) {
  let browser: Browser;
  let folder: string;
  let server: Served;
  let count = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ppl-source-'));
    await build({
      entryPoints: [join(root, `src/elements/${name}/define.ts`)],
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
      logLevel: 'error',
    });
    const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,">
<script type="module" src="/define.js"></script><body>`;
    server = await serve({ folders: { '/': folder }, pages: { '/': page } });
    browser = await chromium.launch(await findBrowser());
  });
  after(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  return async function open(given: SourcePage): Promise<Page> {
    const { attributes = {}, feed, isFetched = false, lang = 'pl', missing, ...options } = given;
    const file = `feed-${++count}.json`;
    await writeFile(join(folder, file), JSON.stringify(feed));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    page.setDefaultTimeout(60_000);
    // tsx wraps named functions into calls of a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    if (missing) await page.route(missing, (route) => route.fulfill({ status: 404 }));
    await page.goto(server.url);
    await page.evaluate(
      async ([tag, all, language, address, fetches]) => {
        document.documentElement.lang = language;
        const element = document.createElement(tag) as HTMLElement & { data: unknown };
        for (const [key, value] of Object.entries(all)) element.setAttribute(key, value);
        if (fetches) element.setAttribute('feed', address);
        else element.data = await (await fetch(address)).json();
        document.body.append(element);
      },
      [`ppl-${name}`, attributes, lang, `/${file}`, isFetched] as const,
    );
    return page;
  };
}
