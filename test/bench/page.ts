import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { serve } from '../../src/build/serve.js';
import { findBrowser } from '../support/browser.mjs';
import { installPeers } from './peers.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves a page with what it fetches from /data.json, the peers below /peers/ and the built widgets below /dist/, for as long as `use` takes. */
export async function served<T>(page: string, data: unknown, use: (url: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ppl-bench-'));
  await writeFile(join(folder, 'data.json'), JSON.stringify(data));
  const folders = { '/dist/': dist, '/peers/': installPeers(), '/': folder };
  const server = await serve({ folders, pages: { '/': page, '/empty': '<!doctype html><title>Empty</title>' } });
  try {
    return await use(server.url);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** In a browser of its own: nothing is warm, and one that hangs is ended. */
export async function inBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(await findBrowser());
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
