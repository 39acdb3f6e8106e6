// A finger, and a printer: a browser that is steered from outside has both.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { readProgram } from '../../../src/build/program-feed-data.js';
import { mapSize, project } from '../../../src/map/project.js';
import { sourcePages } from '../source-page.js';

const { feed: about, ...collections } = readProgram();
const feed = { ...about, ...collections };
interface Place {
  readonly teryt: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}
const counties = collections.counties as unknown as readonly Place[];
const rollouts = collections.rollouts as unknown as readonly { unit: string; county: string; label?: unknown }[];

void describe('by touch', { timeout: 300_000 }, () => {
  const open = sourcePages('rollout-timeline');
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } };

  /** The county whose mark is nearest to a point of the screen, and how far away it is. */
  async function nearest(page: Page, left: number, top: number) {
    const { x, y, width } = (await page.locator('.map svg').boundingBox())!;
    const scale = width / mapSize.width;
    return counties
      .map((county) => {
        const at = project(county);
        return { county, away: Math.hypot(x + at.x * scale - left, y + at.y * scale - top) };
      })
      .sort((a, b) => a.away - b.away)[0]!;
  }

  const card = (page: Page) => page.locator('.county');

  void it('a finger beside a mark means the nearest one, and none further than 24 pixels away', async () => {
    const page = await open({ feed, attributes: { view: 'map' }, ...phone });
    await page.locator('#find').waitFor();
    const picture = page.locator('.map svg');
    await picture.scrollIntoViewIfNeeded();
    // From the corner in the Baltic Sea, where there is no mark, down to the coast.
    const corner = (await picture.boundingBox())!;
    const x = corner.x + 20;
    let y = corner.y + 20;
    while ((await nearest(page, x, y)).away > 30) y += 1;
    await page.touchscreen.tap(x, y);
    equal(await card(page).count(), 0);
    while ((await nearest(page, x, y)).away > 22) y += 1;
    const { county } = await nearest(page, x, y);
    await page.touchscreen.tap(x, y);
    await card(page).waitFor();
    const inWords = (text: string) => text.replace(/\s+/g, ' ');
    const said = inWords(await card(page).innerText());
    // 'Wybrane miasto: Świnoujście'.
    const name = inWords(county.name).replace(/^(miasto|powiat) /, '');
    ok(said.includes(name), `${name}: ${said}`);
    await page.close();
  });

  void it('all is done by taps: finding a county, another view, the folded filters, the ways to take the data along', async () => {
    const page = await open({ feed, ...phone });
    const element = page.locator('ppl-rollout-timeline');
    await element.getByRole('combobox', { name: 'Znajdź swój powiat' }).tap();
    await page.keyboard.type('gorlic');
    await element.getByRole('option', { name: /powiat gorlicki/ }).tap();
    ok((await card(page).innerText()).includes('powiat gorlicki'));
    await element.getByRole('button', { name: 'Tabela' }).tap();
    await element.getByRole('table').waitFor();
    await element.getByRole('button', { name: 'Filtry' }).tap();
    await element.getByRole('combobox', { name: 'Województwo' }).selectOption('12');
    equal(await element.getByRole('row').count(), 12);
    await element.getByRole('button', { name: 'Pobierz lub zacytuj' }).tap();
    await element.getByRole('button', { name: /^CSV, pokazane wiersze/ }).waitFor();
    await page.close();
  });

  void it('no control is smaller than 24 pixels, in any view', async () => {
    for (const view of ['timeline', 'map', 'table']) {
      const page = await open({ feed, attributes: { view, county: '0217' }, ...phone });
      await page.locator('#find').waitFor();
      await page.locator({ timeline: '.periods', map: '.map', table: '.table' }[view]!).waitFor();
      await page.getByRole('button', { name: 'Pobierz lub zacytuj' }).tap();
      const small = await page.locator('ppl-rollout-timeline').evaluate((element) =>
        [...element.shadowRoot!.querySelectorAll('button, select, summary, input, label:has(input), a')]
          // A radio button is pressed by its label; a link in a sentence is as high as its line.
          .filter((one) => !(one.matches('label input') || one.closest('.foot')) && one.getClientRects().length)
          .map((one) => [one.textContent.trim(), one.getBoundingClientRect()] as const)
          .filter(([, { width, height }]) => width < 24 || height < 24)
          .map(([name, { width, height }]) => `${name}: ${width} × ${height}`),
      );
      deepEqual(small, [], view);
      await page.close();
    }
  });
});

void describe('on paper', { timeout: 300_000 }, () => {
  const open = sourcePages('rollout-timeline');
  const plain = (text: unknown): string => (typeof text === 'object' ? (text as { pl: string }).pl : (text as string));
  const names = new Map(counties.map(({ teryt, name }) => [teryt, name]));
  /** Lines break where they like. */
  const squeezed = (text: string) => text.replace(/[\s\u00ad\u2060]+/g, '');

  for (const view of ['timeline', 'map', 'table']) {
    for (const landscape of [false, true]) {
      void it(`all 54 entries, the source and the day: ${view}, ${landscape ? 'landscape' : 'portrait'}`, async () => {
        const page = await open({ feed, attributes: { view } });
        await page.locator('#find').waitFor();
        await page.locator({ timeline: '.periods', map: '.map', table: '.table' }[view]!).waitFor();
        const pdf = await page.pdf({ format: 'A4', landscape, printBackground: false });
        const text = squeezed(String(execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf })));
        // The matrix does without the word 'powiat'.
        const wanted = rollouts.map(({ unit, county, label }) =>
          plain((unit !== 'county' && label) || names.get(county)).replace(/^powiat /, ''),
        );
        equal(wanted.length, 54);
        for (const name of new Set(wanted)) {
          const count = wanted.filter((one) => one === name).length;
          const found = text.split(squeezed(name)).length - 1;
          ok(found >= count, `${name}: ${found} of ${count}`);
        }
        for (const said of ['Wydrukowano:', 'Adres:http', 'Daneopublikowano', 'Źródło:']) ok(text.includes(said), said);
        for (const unsaid of ['Znajdźswójpowiat', 'Pobierzlubzacytuj']) ok(!text.includes(unsaid), unsaid);
        await page.close();
      });
    }
  }
});
