// What is read out of each view, in three languages.
import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { makeFeed } from '../../support/feed.js';
import { languages, program, said, strangersTo } from '../languages.js';
import { sourcePages } from '../source-page.js';
import { isWrittenDown } from '../written-down.js';

const tag = 'ppl-rollout-timeline';
const views = { timeline: '.periods', map: '.map-view', table: '.table' } as const;

/** Of everything that is said some. */
const feed = makeFeed({
  counties: [
    { teryt: '0217', name: 'powiat strzeliński', seat: 'Strzelin', lat: 50.78, lon: 17.07 },
    { teryt: '1402', name: 'powiat ciechanowski', seat: 'Ciechanów', lat: 52.88, lon: 20.61 },
    { teryt: '1465', name: 'miasto Warszawa', seat: 'Warszawa', lat: 52.23, lon: 21.01 },
    { teryt: '1203', name: 'powiat chrzanowski', seat: 'Chrzanów' },
  ],
  rollouts: [
    {
      id: 'a',
      unit: 'county',
      county: '1203',
      from: 2000,
      to: 2000,
      note: { pl: 'Uwaga.', en: 'A note.', uk: 'Примітка.' },
    },
    { id: 'b', unit: 'county', county: '0217', from: 2003, to: 2004 },
    { id: 'c', unit: 'city', county: '1465', from: 2003, to: 2004 },
    { id: 'd', unit: 'city', county: '1402', from: 2004, to: 2005, label: 'miasto Ciechanów' },
    { id: 'e', unit: 'county', county: '0217', from: 2004, to: 2005, stage: 2 },
  ],
  projects: [],
  clubs: [],
});

/** Does once all that makes the element say something. */
async function* talk(page: Page): AsyncGenerator<string> {
  const element = page.locator(tag);
  for (const [view, selector] of Object.entries(views)) {
    await element.evaluate((one, name) => one.setAttribute('view', name), view);
    await element.locator(selector).waitFor();
    yield view;
  }
  for (const button of await element.locator('.sort').all()) {
    await button.click();
    yield 'sorted';
  }
  await element.locator('.after button').first().click();
  yield 'to be taken along';
  await element.locator('#find').fill('brzes');
  await element.locator('.option').first().waitFor();
  await page.waitForTimeout(700);
  yield 'options';
  await element.locator('.option').first().click();
  await element.locator('.related:not(:has-text("…"))').waitFor();
  yield 'county without a rollout';
  await element.locator('#find').fill('0000');
  await element.locator('#find').press('Enter');
  yield 'unknown county';
  await element.locator('#find').fill('0217');
  await element.locator('#find').press('Enter');
  await element.locator('#voivodeship').selectOption({ index: 1 });
  await page.waitForTimeout(700);
  yield 'filtered';
  await element.locator('#period').selectOption({ index: -1 + (await element.locator('#period option').count()) });
  yield 'up to a period';
  await element.evaluate((one) => one.setAttribute('view', 'map'));
  await element.locator(views.map).waitFor();
  yield 'filtered map';
  await element.evaluate((one) => one.setAttribute('to', '1999'));
  await element.locator('.message-what').waitFor();
  yield 'empty';
}

void describe('what is read out', { timeout: 300_000 }, () => {
  const open = sourcePages('rollout-timeline');

  for (const lang of languages) {
    for (const [view, selector] of Object.entries(views)) {
      void it(`${view}, in ${lang}, is what was written down`, async () => {
        const page = await open({ feed, lang, attributes: { view, county: '0217' } });
        await page.locator(selector).waitFor();
        await page.locator('#find').waitFor();
        await page.locator('.related:not(:has-text("…"))').waitFor();
        const file = new URL(`spoken/${view}.${lang}.txt`, import.meta.url);
        await isWrittenDown(await page.locator(tag).ariaSnapshot(), file);
        await page.close();
      });
    }

    void it(`in ${lang} has no word of another language, but for names of places`, async () => {
      const strangers = await strangersTo(lang);
      const page = await open({ feed: program, lang });
      await page.locator('#find').waitFor();
      let count = 0;
      for await (const state of talk(page)) {
        const all = await said(page, tag);
        count += all.filter((one) => one.lang === lang).length;
        deepEqual(strangers(all), [], state);
      }
      ok(count > 1000);
      await page.close();
    });
  }
});
