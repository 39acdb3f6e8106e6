import { fileURLToPath } from 'node:url';
import { readProgram } from '../../../src/build/program-feed-data.js';
import { readGazetteer } from '../../../src/text/gazetteer.js';
import { makeFeed } from '../../support/feed.js';
import { manyClubs, twoNetworks } from '../../support/many.js';
import { inBrowser, served } from '../page.js';
import { quantile, table } from '../table.js';

declare global {
  interface Window {
    /** Of keys.mjs. */
    benchKeys: { type(text: string): Promise<{ times: number[]; most: number }> };
  }
}

const script = fileURLToPath(new URL('keys.mjs', import.meta.url));
const texts = ['Katowice', 'w Oświęcimiu', 'powiat łęczycki', 'klub 12', 'Trzbeinia', 'Małopolska'];

const page = `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/ppl.js"></script><body><ppl-club-finder feed="/data.json"></ppl-club-finder>`;

/** From a key to the painted list in the browser, with that many clubs in the feed. Prints its table. */
export async function benchKeys(count: number): Promise<void> {
  const { counties } = readProgram() as { counties: unknown };
  const feed = makeFeed({ counties, networks: twoNetworks, clubs: manyClubs(readGazetteer(), count) });
  const { times, most } = await served(page, feed, (url) =>
    inBrowser(async (browser) => {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      tab.setDefaultTimeout(120_000);
      await tab.addInitScript({ path: script });
      await tab.goto(url);
      await tab.getByRole('combobox').first().focus();
      // The gazetteer comes with the first key.
      await tab.evaluate(() => window.benchKeys.type('Krak'));
      await tab.waitForTimeout(2000);
      const results = { times: [] as number[], most: 0 };
      for (const text of texts) {
        const typed = await tab.evaluate((one) => window.benchKeys.type(one), text);
        results.times.push(...typed.times);
        results.most = Math.max(results.most, typed.most);
      }
      return results;
    }),
  );
  console.log(
    table(
      `${count.toLocaleString('en')} clubs, in the browser`,
      ['ppl-widgets'],
      [
        { name: `key to painted list, ms: p50 of ${times.length}`, values: [quantile(times)] },
        { name: 'key to painted list, ms: p95', values: [quantile(times, 0.95)] },
        { name: 'elements at most', values: [most] },
      ],
    ),
  );
}
