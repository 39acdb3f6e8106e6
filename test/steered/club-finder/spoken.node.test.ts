// What is read out of the finder while somebody searches, and when something cannot be had, in three languages.
import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { makeFeed } from '../../support/feed.js';
import { languages, said, strangersTo } from '../languages.js';
import { sourcePages, type SourcePage } from '../source-page.js';
import { isWrittenDown } from '../written-down.js';

const tag = 'ppl-club-finder';
const field = '#near';

const counties = [
  { teryt: '0217', name: 'powiat strzeliński', seat: 'Strzelin', lat: 50.782, lon: 17.067 },
  { teryt: '1203', name: 'powiat chrzanowski', seat: 'Chrzanów', lat: 50.135, lon: 19.402 },
  { teryt: '2469', name: 'miasto Katowice', seat: 'Katowice', lat: 50.258, lon: 19.028 },
];
const networks = [{ id: 'kwk', name: { pl: 'Kluby', en: 'Clubs', uk: 'Клуби' }, kind: 'club' }];
const club = (id: string, name: string, more: Readonly<Record<string, unknown>>) => ({
  ...{ id, name, network: 'kwk', kind: 'club', precision: 'locality', asOf: '2004-08' },
  ...more,
});
const here = [
  { place: 'Strzelin', county: '0217', lat: 50.782, lon: 17.067 },
  { place: 'Chrzanów', county: '1203', lat: 50.135, lon: 19.402 },
  { place: 'Katowice', county: '2469', lat: 50.258, lon: 19.028 },
] as const;
const clubs = [
  club('s', 'Strzelin 1', here[0]),
  club('c', 'Chrzanów 1', { ...here[1], status: 'active', asOf: '2026-05', contact: { phone: '32 123 45 67' } }),
  club('d', 'Chrzanów 2', here[1]),
  club('k', 'Katowice 1', here[2]),
];
const place = (name: string, at: (typeof here)[number], lat: number) => ({
  ...{ name, county: at.county, lat, lon: at.lon, population: 900 },
});
const places = [place('Osiek', here[0], 50.7), place('Osiek', here[1], 50.1), place('Trzebinia', here[1], 50.16)];
const feed = makeFeed({ clubs, counties, networks, places });

type State = readonly [name: string, words: string];

/** Without the voivodeships that the filter offers: it is what stands there at first, written down once. */
const spokenOf = async (page: Page) => (await heard(page)).replace(/^ {2}- option (?!.*\[selected\]).*\n/gm, '');

/** All that is there, once nothing is on its way. */
async function heard(page: Page): Promise<string> {
  await page.locator(`${tag} >> .skeleton`).waitFor({ state: 'detached' });
  // The code of the map beside the list comes after it.
  const waits = () => page.locator(tag).evaluate((element) => 'isWaiting' in element && !!element.isWaiting);
  while (await waits()) await new Promise((resolve) => setTimeout(resolve, 20));
  // It is drawn when the list has come to rest: by the page's own time, which stands still, or by what was begun before it did.
  const hasList = await page.locator(`${tag} >> .finder`).count();
  if (hasList) await page.clock.runFor(200);
  while (hasList && !(await page.locator(`${tag} >> .club-map > .map`).count())) await page.clock.runFor(20);
  return page.locator(tag).ariaSnapshot();
}

/** What the two regions say. */
const regions = (page: Page) => page.locator(`${tag} >> .hidden[aria-live]`).allTextContents();

/**
 * Does something, and waits until that has been read out. The page's time stands still but for this, so that a slow machine
 * hears no more than a quick one.
 */
async function hear(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.locator(field).waitFor();
  const before = (await regions(page)).join('|');
  await act();
  for (let waited = 0; (await regions(page)).join('|') === before; waited += 100) {
    if (waited > 20_000) throw new Error(`Nothing more is read out than ${before}`);
    await page.clock.runFor(100);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Searches for what is written, and waits until the answer has been read out. */
const ask = (page: Page, text: string) =>
  hear(page, async () => {
    await page.locator(field).fill(text);
    await page.locator(field).press('Enter');
  });

/** The states of a search, one after the other. */
async function* search(page: Page): AsyncGenerator<State> {
  const snapshot = () => spokenOf(page);
  yield ['At first', await heard(page)];
  await hear(page, async () => {
    await page.locator(field).fill('trzebin');
    await page.locator('.option').waitFor();
  });
  yield ['Suggestions while somebody types', await snapshot()];
  await page.locator(field).press('ArrowDown');
  await page.locator(field).press('Enter');
  await page.locator('.option').waitFor({ state: 'detached' });
  yield ['A place is chosen', await snapshot()];
  await page.locator('.hits + .button').press('Enter');
  await page.locator('.hits > :nth-child(4)').waitFor();
  yield ['More are shown', await snapshot()];
  await ask(page, 'osiek');
  yield ['Two places of one name', await snapshot()];
  await ask(page, 'Katwoice');
  yield ['A slip', await snapshot()];
  await ask(page, 'Qqqqqq');
  yield ['Nothing is found', await snapshot()];
  await ask(page, '50.1, 19.4');
  yield ['Digits', await snapshot()];
  await page.locator('.locate button').press('Enter');
  // Longer than that it is being found out.
  await page.locator('.locate .remark').getByText(/.{40}/).waitFor();
  yield ['The position is denied', await snapshot()];
  await hear(page, async () => {
    await page.locator(field).fill('');
    await page.locator('select').selectOption('12');
  });
  yield ['Within a voivodeship', await snapshot()];
  await page.locator(tag).evaluate((element) => element.setAttribute('view', 'map'));
  await page.locator('.club-map').waitFor();
  yield ['On the map', await snapshot()];
}

void describe('what is read out of the finder', { timeout: 600_000 }, () => {
  const open = sourcePages('club-finder');
  const attributes = { limit: '3', locate: '' };

  /** The states in which something cannot be had. */
  async function failures(lang: string): Promise<State[]> {
    const states: State[] = [];
    const look = async (name: string, given: Partial<SourcePage>, wait: (page: Page) => Promise<unknown>) => {
      const page = await open({ feed, lang, ...given });
      await page.clock.install();
      await wait(page);
      // What is read out of it is over, on a slow machine as on a quick one: here it is what stands there.
      await page.clock.runFor(10_000);
      const words = await spokenOf(page);
      await page.close();
      states.push([name, words]);
    };
    const parts = { href: 'gone/{voivodeship}.json', voivodeships: ['02', '12'], count: 4 };

    await look('The search does not come', { missing: /finder-search/ }, async (page) => {
      await page.locator(field).fill('Katowice');
      await page.locator('.remark').first().waitFor();
    });
    await look(
      'The list of places does not come',
      { feed: { ...feed, places: undefined }, missing: /gazetteer/ },
      async (page) => {
        await hear(page, () => page.locator(field).fill('Katowice'));
        await page.locator('.remark').first().waitFor();
      },
    );
    await look('Parts of the clubs do not come', { feed: { ...feed, clubs: parts }, isFetched: true }, (page) =>
      page.locator('.remark').first().waitFor(),
    );
    await look('The bounds cannot be read', { attributes: { voivodeship: '12' }, missing: /page-bounds/ }, (page) =>
      page.locator('.remark').first().waitFor(),
    );
    await look('The feed does not come', { isFetched: true, missing: /feed-(?!messages)/ }, (page) =>
      page.locator('.message button').waitFor(),
    );
    await look('The feed has no clubs', { feed: { ...feed, clubs: [] } }, (page) => page.locator('.message').waitFor());
    return states;
  }

  for (const lang of languages) {
    void it(`in ${lang} is what was written down, and has no word of another language but for names`, async () => {
      // What stands on the door is Polish, and explained; what was typed is said again.
      const strangers = await strangersTo(lang, ['powiatowy urząd pracy', 'Katwoice', 'Qqqqqq']);
      const page = await open({ feed, lang, attributes });
      await page.locator(field).waitFor();
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      const spoken: string[] = [];
      for await (const [state, words] of search(page)) {
        deepEqual(strangers(await said(page, tag)), [], state);
        spoken.push(`# ${state}`, words, '');
      }
      await page.close();
      for (const [state, words] of await failures(lang)) spoken.push(`# ${state}`, words, '');
      await isWrittenDown(spoken.join('\n'), new URL(`spoken/finder.${lang}.txt`, import.meta.url));
    });
  }
});
