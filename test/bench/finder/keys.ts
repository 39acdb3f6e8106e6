import { fileURLToPath } from 'node:url';
import { readProgram } from '../../../src/build/program-feed-data.js';
import { readGazetteer } from '../../../src/places/gazetteer.js';
import { makeFeed } from '../../support/feed.js';
import { manyClubs, twoNetworks } from '../../support/many.js';
import { inBrowser, served } from '../page.js';
import { quantile, table } from '../table.js';

declare global {
  interface Window {
    /** Of keys.mjs. */
    benchKeys: { type(text: string): Promise<Typed> };
  }
}

const script = fileURLToPath(new URL('keys.mjs', import.meta.url));
const texts = ['Katowice', 'w Oświęcimiu', 'powiat łęczycki', 'klub 12', 'Trzbeinia', 'Małopolska'];

const ours = `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/ppl.js"></script><body><ppl-club-finder feed="/data.json"></ppl-club-finder>`;

/** The least that any page can do at a key. */
const oneLine = `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<body><input role="combobox" aria-label="Text"><p></p><script>
const [field, line] = document.body.children;
field.addEventListener('input', () => (line.textContent = field.value));
</script>`;

interface Typed {
  /** From each key to the painted list, in milliseconds. */
  readonly times: readonly number[];
  /** And to the map beside it, where there is one. */
  readonly mapTimes: readonly number[];
  /** How many elements there were at most. */
  readonly most: number;
}

/** Types all texts into the first field of a page. */
function typeInto(page: string, feed: unknown): Promise<Typed> {
  return served(page, feed, (url) =>
    inBrowser(async (browser) => {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      tab.setDefaultTimeout(120_000);
      await tab.addInitScript({ path: script });
      await tab.goto(url);
      await tab.getByRole('combobox').first().focus();
      // The gazetteer comes with the first key.
      await tab.evaluate(() => window.benchKeys.type('Krak'));
      await tab.waitForTimeout(2000);
      const all: Typed[] = [];
      for (const text of texts) all.push(await tab.evaluate((one) => window.benchKeys.type(one), text));
      return {
        times: all.flatMap(({ times }) => times),
        mapTimes: all.flatMap(({ mapTimes }) => mapTimes),
        most: Math.max(...all.map(({ most }) => most)),
      };
    }),
  );
}

/** From a key to the painted list in the browser, with that many clubs in the feed. Prints its table. */
export async function benchKeys(count: number): Promise<void> {
  const { counties } = readProgram() as { counties: unknown };
  const feed = makeFeed({ counties, networks: twoNetworks, clubs: manyClubs(readGazetteer(), count) });
  const all = [await typeInto(ours, feed), await typeInto(oneLine, feed)];
  const row = (name: string, share: number) => ({ name, values: all.map(({ times }) => quantile(times, share)) });
  console.log(
    table(
      `${count.toLocaleString('en')} clubs, in the browser`,
      ['ppl-widgets', 'a line of text'],
      [
        row(`key to painted list, ms: p50 of ${all[0]!.times.length}`, 0.5),
        row('key to painted list, ms: p95', 0.95),
        {
          name: 'key to the map beside it, ms: p95',
          values: all.map(({ mapTimes }) => (mapTimes.length ? quantile(mapTimes, 0.95) : '–')),
          context: true,
        },
        { name: 'elements at most', values: all.map(({ most }) => most) },
      ],
    ),
  );
}
