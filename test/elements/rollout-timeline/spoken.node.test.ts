// What is read out of each view, in three languages. `UPDATE_SPOKEN=1 npm test -- spoken` writes it down anew.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { readProgram } from '../../../src/build/program-feed-data.js';
import { voivodeshipNames } from '../../../src/text/voivodeships.js';
import { makeFeed } from '../../support/feed.js';
import { sourcePages } from '../../support/source-page.js';

const languages = ['pl', 'en', 'uk'] as const;
type Language = (typeof languages)[number];
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

const { feed: about, ...collections } = readProgram();
const program = { ...about, ...collections };

/** The words of the messages in a language, in lower case. Short ones are words of every language. */
async function wordsOf(language: Language): Promise<Set<string>> {
  const text = await readFile(`locales/${language === 'pl' ? 'en' : language}.xlf`, 'utf8');
  const kind = language === 'pl' ? 'source' : 'target';
  const all = [...text.matchAll(new RegExp(`<${kind}>(.*?)</${kind}>`, 'gs'))].map(([, said = '']) => said);
  return new Set(all.flatMap((said) => words(said.replace(/<[^>]*>/g, ' '))));
}

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** The names of places, which are Polish in every language, and those of things and people that have but one. */
const names = new Set(
  [
    ...Object.values(voivodeshipNames),
    ...(collections.counties as unknown as readonly { name: string; seat: string }[]).flatMap(({ name, seat }) => [
      name,
      seat,
    ]),
    'Natural Earth CSV GeoJSON JSON TERYT',
    (about as { publisher: { name: string } }).publisher.name,
  ].flatMap(words),
);

/** Everything that the element says, and in which language it says it is. */
const said = (page: Page) =>
  page.locator('ppl-rollout-timeline').evaluate((element) => {
    const found: { text: string; lang: string }[] = [];
    const nodes = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const owner = node instanceof Element ? node : node.parentElement!;
      const lang = owner.closest('[lang]')?.getAttribute('lang') ?? '';
      const attributes = ['aria-label', 'title', 'placeholder', 'label', 'alt', 'data-sum'];
      const texts =
        node instanceof Element ? attributes.map((name) => node.getAttribute(name) ?? '') : [node.nodeValue ?? ''];
      for (const text of texts) if (text.trim()) found.push({ text: text.trim(), lang });
    }
    return found;
  });

/** Does once all that makes the element say something. */
async function* talk(page: Page): AsyncGenerator<string> {
  const element = page.locator('ppl-rollout-timeline');
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
  await element.locator('.beside:not(:has-text("…"))').waitFor();
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
        await page.locator('.beside:not(:has-text("…"))').waitFor();
        const spoken = `${await page.locator('ppl-rollout-timeline').ariaSnapshot()}\n`;
        const file = new URL(`spoken/${view}.${lang}.txt`, import.meta.url);
        if (process.env['UPDATE_SPOKEN']) await writeFile(file, spoken);
        equal(spoken, await readFile(file, 'utf8'));
        await page.close();
      });
    }

    void it(`in ${lang} has no word of another language, but for names of places`, async () => {
      const own = await wordsOf(lang);
      const others = new Set<string>();
      for (const other of languages) for (const word of await wordsOf(other)) if (!own.has(word)) others.add(word);
      ok(others.size > 500);
      const page = await open({ feed: program, lang });
      await page.locator('#find').waitFor();
      let count = 0;
      for await (const state of talk(page)) {
        const texts = (await said(page)).filter((one) => one.lang === lang);
        count += texts.length;
        const foreign = texts.filter(({ text }) =>
          words(text.replace(/https?:\S+/g, '')).some(
            (word) =>
              !names.has(word) &&
              (others.has(word) ||
                (lang === 'uk' ? /[a-z]/ : /\p{Script=Cyrillic}/u).test(word.replace(/^[ivx]+$/, ''))),
          ),
        );
        deepEqual(foreign, [], state);
      }
      ok(count > 1000);
      await page.close();
    });
  }
});
