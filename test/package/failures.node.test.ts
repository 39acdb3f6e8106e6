// What visitors see when the feed does not come as it should: each element says so, or shows the good half.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page, Route } from 'playwright';
import { elementNames } from '../../src/elements/names.js';
import { foreignPages, type ForeignPage } from './foreign-page.js';

type Json = Readonly<Record<string, unknown>>;

const read = (name: string) => readFileSync(new URL(`../../dist/feed/${name}`, import.meta.url), 'utf8');
const feed = JSON.parse(read('feed.json')) as Json;
const projects = feed['projects'] as Json[];

const tags = elementNames.map((name) => `ppl-${name}`);
const script = '<script type="module" src="{widgets}/dist/cdn/ppl.js"></script>';
const allSix = (inside = '') =>
  script + tags.map((tag) => `<${tag} project="${String(projects[0]!['id'])}">${inside}</${tag}>`).join('\n');

const json = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const html = { ...json, 'content-type': 'text/html' };
const never = () => undefined;

/** What comes instead of the feed, and how the page's console may name it. */
const failures: Readonly<Record<string, (route: Route) => unknown>> = {
  'is missing': (route) => route.fulfill({ status: 404, headers: html, body: '<!doctype html><p>Nie ma' }),
  'is cut short': (route) => route.fulfill({ headers: json, body: read('feed.json').slice(0, -500) }),
  'is a web page': (route) => route.fulfill({ headers: html, body: '<!doctype html><title>Zaloguj się</title>' }),
  'is a server error': (route) => route.fulfill({ status: 500, headers: html, body: 'Internal Server Error' }),
  'never answers': never,
  'is out of reach': (route) => route.abort('connectionrefused'),
  'is of another major version': (route) =>
    route.fulfill({ headers: json, body: JSON.stringify({ ...feed, format: 'ppl-feed/2' }) }),
};

const inState = (page: Page, state: string) =>
  page.evaluate(([wanted, all]) => all.filter((tag) => !document.querySelector(tag)?.matches(`:state(${wanted})`)), [
    state,
    tags,
  ] as const);

/** Lets the page's own clock run until all elements have given up; the time it takes is minutes of a visitor's. */
async function letTimePass(page: Page): Promise<void> {
  for (let minutes = 0; minutes < 8; minutes += 0.5) {
    if ((await inState(page, 'error')).length === 0) return;
    await page.clock.runFor(30_000);
  }
}

/** Records with every second one broken. */
const halved = (records: readonly Json[]) =>
  records.map((record, index) => (index % 2 ? { ...record, id: 17, teryt: 'x' } : record));

function halfFeed(): string {
  const half = Object.fromEntries(
    Object.entries(feed).map(([name, value]) => [
      name,
      Array.isArray(value) && name !== 'languages' ? halved(value as Json[]) : value,
    ]),
  );
  return JSON.stringify(half);
}

const serveHalf = ({ page }: ForeignPage): Promise<unknown> =>
  page.route('**/feed/feed.json', (route) => route.fulfill({ headers: json, body: halfFeed() }));

const thrown = ({ complaints }: ForeignPage) => complaints.filter((text) => /^\w*Error\b|Uncaught/.test(text));

describe('all elements when the feed', () => {
  const open = foreignPages();

  for (const [failure, answer] of Object.entries(failures)) {
    it(`${failure}: say so and offer to try again, and nothing is thrown`, async () => {
      const foreign = await open(allSix(), async ({ page }) => {
        await page.clock.install();
        await page.route('**/feed/*.json', answer);
      });
      const { page } = foreign;
      await page.waitForFunction((all) => all.every((tag) => document.querySelector(tag)?.shadowRoot), tags);
      await letTimePass(page);
      assert.deepEqual(await inState(page, 'error'), []);
      for (const tag of tags) {
        const element = page.locator(tag);
        await element.getByText('Nie udało się wczytać danych programu').waitFor();
        await element.getByRole('button', { name: 'Spróbuj ponownie' }).waitFor();
      }
      assert.deepEqual(thrown(foreign), []);
      await page.close();
    });
  }

  it('comes after all, on trying again: all show it', async () => {
    let isUp = false;
    const { page } = await open(allSix(), ({ page: opening }) =>
      opening.route('**/feed/feed.json', (route) =>
        isUp ? route.continue() : route.fulfill({ status: 404, headers: html, body: '' }),
      ),
    );
    await page
      .getByRole('button', { name: 'Spróbuj ponownie' })
      .nth(tags.length - 1)
      .waitFor();
    isUp = true;
    for (const tag of tags) await page.locator(tag).getByRole('button', { name: 'Spróbuj ponownie' }).click();
    await page.waitForFunction(
      (all) => all.every((tag) => document.querySelector(tag)?.matches(':state(ready)')),
      tags,
    );
  });

  for (const [trouble, answerFeed] of [
    ['is out of reach, and so is', (route: Route) => route.abort('connectionrefused')],
    ['has a broken record, and out of reach is', (route: Route) => route.fulfill({ headers: json, body: halfFeed() })],
  ] as const) {
    it(`${trouble} the code for that: all offer to try again, and show it when the network is back`, async () => {
      let isDown = true;
      const { page } = await open(allSix(), async ({ page: opening }) => {
        await opening.route('**/feed/feed.json', (route) => (isDown ? answerFeed(route) : route.continue()));
        await opening.route(/\/cdn\/(retry|repair|feed-messages)-/, (route) =>
          isDown ? route.abort('connectionrefused') : route.continue(),
        );
      });
      for (const tag of tags) {
        await page.locator(tag).getByText('Nie udało się wczytać danych programu').waitFor();
        await page.locator(tag).getByRole('button', { name: 'Spróbuj ponownie' }).waitFor();
      }
      isDown = false;
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.waitForFunction(
        (all) => all.every((tag) => document.querySelector(tag)?.matches(':state(ready)')),
        tags,
      );
    });
  }

  it('does not come, while the page has its own words inside the tags: those are shown', async () => {
    const { page } = await open(allSix('<p>Zapytaj w urzędzie pracy.</p>'), ({ page: opening }) =>
      opening.route('**/feed/*.json', (route) => route.fulfill({ status: 404, headers: html, body: '' })),
    );
    await page.waitForFunction(
      (all) => all.every((tag) => document.querySelector(tag)?.matches(':state(error)')),
      tags,
    );
    for (const words of await page.getByText('Zapytaj w urzędzie pracy.').all()) assert.ok(await words.isVisible());
    assert.equal(await page.getByText('Zapytaj w urzędzie pracy.').count(), tags.length);
  });

  it('has every second record broken: show the good half', async () => {
    const foreign = await open(allSix(), serveHalf);
    const { page } = foreign;
    await page.waitForFunction(
      (all) => all.every((tag) => document.querySelector(tag)?.matches(':state(ready)')),
      tags,
    );
    const figures = (feed['figures'] as Json[]).length;
    assert.equal(await page.locator('ppl-key-figures [part~="figure"]').count(), Math.ceil(figures / 2));
    const components = (feed['components'] as { name: { pl: string } }[]).map(({ name }) => name.pl);
    const headings = await page.locator('ppl-program-explainer').getByRole('heading').allInnerTexts();
    assert.deepEqual(
      components.filter((name) => headings.some((heading) => heading.includes(name))),
      components.filter((_, index) => index % 2 === 0),
    );
    for (const tag of tags) assert.ok((await page.locator(`${tag} [part~="base"]`).innerText()).length > 60, tag);
    assert.deepEqual(thrown(foreign), []);
  });
});
