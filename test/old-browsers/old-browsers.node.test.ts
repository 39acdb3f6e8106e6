// What README promises of browsers that are years old, in the built files: from Chrome 92 on all can be read and used, on
// dark pages too, and before that what stands inside the tag stays.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { serve, widgetsOrigin, type Served } from '../../src/build/serve.js';
import { relativeLuminance } from '../../src/design/luminance.js';
import type { ElementName } from '../../src/elements/names.js';
import { installApart } from '../support/install-apart.js';
import { channels, textsIn, unreadable } from '../support/readable.js';
import { launchOld, type Version } from './browsers.js';
import { attributes } from '../support/written-attributes.js';

const names = Object.keys(attributes) as ElementName[];
const tags = names.map((name) => `ppl-${name}`);

const page = (body: string, style: string) =>
  `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Urząd</title><link rel="icon" href="data:,">
<style>body { max-width: 64em; margin: 16px; font-family: sans-serif } ${style}</style>
<script type="module" src="{widgets}/dist/cdn/ppl.js"></script>${body}`;
const all = (more = '') =>
  names.map((name) => `<ppl-${name} ${attributes[name]} ${more}><p>Opis: ${name}</p></ppl-${name}>`).join('\n');

const pages = {
  '/plain': page(all(), ''),
  '/both': page(all(), ':root { color-scheme: light dark }'),
  '/dark': page(all(), 'body { background: #14181b; color: #eee }'),
  '/contrast': page(all('theme="contrast"'), ''),
  '/frame': page(
    '<iframe src="{widgets}/dist/embed.html?widget=club-finder&near=Chrzanów" width="900" height="600">',
    '',
  ),
  '/again': page('<ppl-key-figures></ppl-key-figures>', ''),
  '/no-feed': page('<ppl-key-figures feed="/nothing.json"></ppl-key-figures>', ''),
};

/** A page in an old browser, and what its console got. */
interface Opened {
  readonly page: Page;
  readonly warnings: string[];
  readonly uncaught: string[];
}

describe('old browsers', () => {
  let widgets: Served;
  let host: Served;
  const browsers = new Map<string, Browser>();

  before(async () => {
    await installApart('old-browsers');
    widgets = await serve(widgetsOrigin());
    host = await serve({ pages, rewrite: (html) => html.replaceAll('{widgets}', widgets.url) });
  });
  after(async () => {
    await Promise.all([...browsers.values()].map((browser) => browser.close()));
    await Promise.all([host, widgets].map((server) => server.close()));
  });

  /** @param prepare what has to be there before the page is loaded */
  async function open(
    version: Version,
    path: keyof typeof pages,
    scheme: 'light' | 'dark' = 'light',
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Opened> {
    const key = `${version} ${scheme}`;
    const browser = browsers.get(key) ?? (await launchOld(version, scheme));
    browsers.set(key, browser);
    const opened: Opened = { page: await browser.newPage(), warnings: [], uncaught: [] };
    opened.page.on('console', (message) => {
      // What the network answers is told as an error of the console.
      if (!['/no-feed', '/again'].includes(path) && ['warning', 'error'].includes(message.type()))
        opened.warnings.push(message.text());
    });
    opened.page.on('pageerror', (error) => opened.uncaught.push(String(error)));
    // tsx wraps named functions into calls of a helper that the page does not have.
    await opened.page.evaluateOnNewDocument('Object.defineProperty(globalThis, "__name", { value: (named) => named })');
    await opened.page.setViewport({ width: 1100, height: 900 });
    await prepare?.(opened.page);
    await opened.page.goto(host.url + path);
    return opened;
  }

  const isShown = (wanted: readonly string[]) =>
    wanted.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~="source"]'));

  /** Waits until all six show their content; those far down load when a reader comes near. */
  async function openShown(...args: Parameters<typeof open>): Promise<Opened> {
    const opened = await open(...args);
    await opened.page.evaluate(async (wanted) => {
      for (const one of document.querySelectorAll(wanted)) {
        one.scrollIntoView();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }, tags.join());
    await opened.page.waitForFunction(isShown, { timeout: 20_000 }, tags);
    // Their last style sheets come after their content.
    await opened.page.waitForFunction(
      (wanted: string) =>
        [...document.querySelectorAll(wanted)].every(
          (one) =>
            !getComputedStyle(one.shadowRoot!.querySelector('.base')!)
              .getPropertyValue('--_text')
              .includes('light-dark'),
        ),
      {},
      tags.join(),
    );
    await opened.page.evaluate(() => scrollTo(0, 0));
    return opened;
  }

  /** The colour of the page's corner, as it is painted. */
  async function canvasOf({ page: shown }: Opened): Promise<string> {
    const { data } = PNG.sync.read(Buffer.from(await shown.screenshot()));
    return `rgb(${data.subarray(0, 3).join(', ')})`;
  }

  /** The first element of a widget that a selector finds, with these words in it. */
  async function find(
    { page: shown }: Opened,
    name: ElementName,
    selector: string,
    words = '',
  ): Promise<ElementHandle> {
    const look = (tag: string, wanted: string, text: string) =>
      [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])].find(
        (one) => one.textContent.replace(/\s+/g, ' ').includes(text) && one.getBoundingClientRect().width > 0,
      );
    const handle = await shown.waitForFunction(look, { timeout: 10_000 }, `ppl-${name}`, selector, words).catch(() => {
      throw new Error(`<ppl-${name}> has no ${selector} with '${words}'`);
    });
    return handle.asElement() as ElementHandle;
  }

  const click = async (...args: Parameters<typeof find>) => (await find(...args)).click();

  /** All text of a widget. */
  const textOf = ({ page: shown }: Opened, name: ElementName) =>
    shown.$eval(`ppl-${name}`, (one) => (one.shadowRoot!.textContent ?? '').replace(/\s+/g, ' '));

  for (const version of [92, 110] as const) {
    describe(`Chromium ${version}`, () => {
      for (const [path, scheme, least] of [
        ['/plain', 'light', 4.5],
        ['/plain', 'dark', 4.5],
        ['/both', 'dark', 4.5],
        ['/dark', 'light', 4.5],
        ['/contrast', 'light', 7],
      ] as const) {
        it(`shows all six on ${path} to a reader who prefers ${scheme}, each text readable`, async () => {
          const opened = await openShown(version, path, scheme);
          const canvas = await canvasOf(opened);
          const isDark = path === '/dark' || (path === '/both' && scheme === 'dark');
          assert.equal(relativeLuminance(...channels(canvas)) < 0.1, isDark, canvas);
          const texts = await opened.page.evaluate(textsIn, tags);
          assert.ok(texts.length > 150, String(texts.length));
          assert.deepEqual(unreadable(texts, canvas, least), []);
          const fallbacks = await opened.page.$$eval('[class], p', (found) => found.map((one) => one.clientHeight));
          assert.deepEqual([fallbacks.length, Math.max(...fallbacks)], [6, 0]);
          assert.deepEqual([opened.warnings, opened.uncaught], [[], []]);
          await opened.page.close();
        });
      }

      it('names everything that can be worked', async () => {
        const opened = await openShown(version, '/plain');
        const snapshot = await opened.page.accessibility.snapshot();
        const controls = (snapshot?.children ?? []).filter(({ role }) =>
          ['link', 'button', 'textbox', 'combobox', 'searchbox', 'tab', 'menuButton', 'popup button'].includes(role),
        );
        assert.ok(controls.length > 20, JSON.stringify(snapshot?.children?.map(({ role }) => role)));
        assert.deepEqual(
          controls.filter(({ name }) => !name?.trim()),
          [],
        );
        for (const title of ['Program w liczbach', 'Kluby w okolicy', 'Gdzie i kiedy działał program']) {
          assert.ok(
            snapshot?.children?.some(({ role, name }) => role === 'heading' && name?.replace(/\s+/g, ' ') === title),
            title,
          );
        }
        await opened.page.close();
      });

      it('finds clubs by what is typed, by keys and by the filter, as a list and as a map', async () => {
        const opened = await openShown(version, '/plain');
        const field = await find(opened, 'club-finder', 'input');
        await field.click({ clickCount: 3 });
        await field.type('lodz');
        await find(opened, 'club-finder', '[role="option"]', 'Łódź');
        await opened.page.keyboard.press('ArrowDown');
        await opened.page.keyboard.press('Enter');
        await find(opened, 'club-finder', '.result', 'Łódź');
        await field.click({ clickCount: 3 });
        // What is asked for as a sentence is read in another way than a name.
        await field.type('kluby pracy w powiecie strzelińskim');
        await find(opened, 'club-finder', '.result', 'strzeliń');
        await field.click({ clickCount: 3 });
        await opened.page.keyboard.press('Backspace');
        const select = (await find(opened, 'club-finder', 'select')) as ElementHandle<HTMLSelectElement>;
        await select.select('24');
        await find(opened, 'club-finder', '.result', 'śląskie');
        await click(opened, 'club-finder', 'button', 'Mapa');
        await find(opened, 'club-finder', '.map');
        assert.deepEqual([opened.warnings, opened.uncaught], [[], []]);
        await opened.page.close();
      });

      it('shows the timeline as a map and as a table, sorted, and finds a county', async () => {
        const opened = await openShown(version, '/plain');
        await click(opened, 'rollout-timeline', 'button', 'Mapa');
        await find(opened, 'rollout-timeline', '.map');
        await click(opened, 'rollout-timeline', 'button', 'Tabela');
        await find(opened, 'rollout-timeline', 'table');
        const first = async () =>
          (await find(opened, 'rollout-timeline', 'tbody tr')).evaluate((row) => row.textContent);
        const before = await first();
        await click(opened, 'rollout-timeline', 'th button');
        await click(opened, 'rollout-timeline', 'th button');
        assert.notEqual(await first(), before);
        const field = await find(opened, 'rollout-timeline', 'input');
        await field.type('gorlicki');
        await find(opened, 'rollout-timeline', '[role="option"]', 'gorlicki');
        await opened.page.keyboard.press('ArrowDown');
        await opened.page.keyboard.press('Enter');
        await find(opened, 'rollout-timeline', '.base', 'powiat gorlicki');
        assert.deepEqual([opened.warnings, opened.uncaught], [[], []]);
        await opened.page.close();
      });

      it('filters projects, and changes the audience by an arrow key', async () => {
        const opened = await openShown(version, '/plain');
        const before = await textOf(opened, 'project-list');
        const select = (await find(opened, 'project-list', 'select')) as ElementHandle<HTMLSelectElement>;
        const value = await select.evaluate(({ options }) => options[1]!.value);
        await select.select(value);
        await opened.page.waitForFunction(
          (was: string) =>
            document.querySelector('ppl-project-list')!.shadowRoot!.textContent.replace(/\s+/g, ' ') !== was,
          {},
          before,
        );
        const tab = await find(opened, 'program-explainer', '[role="tab"][aria-selected="true"]');
        await tab.focus();
        for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft'])
          await opened.page.keyboard.press(key as 'End');
        const chosen = await opened.page.$eval('ppl-program-explainer', (one) => {
          const found = [...one.shadowRoot!.querySelectorAll('[role="tab"]')];
          return found.findIndex((each) => each.getAttribute('aria-selected') === 'true') === found.length - 1;
        });
        assert.ok(chosen);
        assert.deepEqual([opened.warnings, opened.uncaught], [[], []]);
        await opened.page.close();
      });

      it('keeps the figures in line, with room between what stands beside each other', async () => {
        const opened = await openShown(version, '/plain');
        const rows = await opened.page.$eval('ppl-key-figures', (one) =>
          [...one.shadowRoot!.querySelectorAll('.figure')].map((figure) =>
            [...figure.children].map((part) => {
              const range = document.createRange();
              range.selectNodeContents(part);
              const { left, right, top, bottom } = range.getBoundingClientRect();
              return { left: Math.round(left), right, top, bottom, name: part.className };
            }),
          ),
        );
        assert.ok(rows.length > 6, String(rows.length));
        // Behind the first three, which may stand side by side, in one column or in two.
        const lefts = new Set(rows.slice(3).map((parts) => parts.find(({ name }) => name === 'label')?.left));
        assert.ok(lefts.size <= 2, [...lefts].join());
        const touching = rows.flatMap((parts) =>
          parts.flatMap((a) =>
            parts.filter(
              (b) => a !== b && a.left < b.left && b.left - a.right < 4 && a.top < b.bottom && b.top < a.bottom,
            ),
          ),
        );
        assert.deepEqual(touching, []);
        await opened.page.close();
      });

      it('says that a feed cannot be had, and why', async () => {
        const opened = await open(version, '/no-feed');
        await find(opened, 'key-figures', 'button', 'Spróbuj ponownie');
        await find(opened, 'key-figures', '.base', 'Serwer z danymi nie odpowiada prawidłowo');
        assert.deepEqual(opened.uncaught, []);
        await opened.page.close();
      });

      it('asks again for a feed that did not come', async () => {
        const tried: string[] = [];
        const opened = await open(version, '/again', 'light', async (shown) => {
          await shown.setRequestInterception(true);
          shown.on('request', (request) => {
            const isFeed = request.url().endsWith('/feed.json');
            if (isFeed) tried.push(request.url());
            void (isFeed && tried.length === 1 ? request.abort('failed') : request.continue());
          });
        });
        await opened.page.waitForFunction(isShown, { timeout: 10_000 }, ['ppl-key-figures']);
        assert.equal(tried.length, 2);
        assert.deepEqual(opened.uncaught, []);
        await opened.page.close();
      });

      it('shows a widget in a frame, and nothing in its place', async () => {
        const opened = await open(version, '/frame');
        const inner = await frameOf(opened);
        await inner.waitForFunction(isShown, { timeout: 10_000 }, ['ppl-club-finder']);
        assert.equal(await inner.$('.missing'), null);
        await opened.page.close();
      });
    });
  }

  describe('Chromium 83', () => {
    it('keeps what stands inside each tag, and throws nothing', async () => {
      const opened = await open(83, '/plain');
      await until(() => opened.warnings.length === 6);
      const heights = await opened.page.$$eval('p', (found) => found.map((one) => one.clientHeight));
      assert.deepEqual([heights.length, Math.min(...heights) > 10], [6, true]);
      assert.ok(opened.warnings.every((text) => text.includes('its fallback stays')));
      assert.deepEqual(opened.uncaught, []);
      await opened.page.close();
    });

    it('says in a frame what the widget needs', async () => {
      const opened = await open(83, '/frame');
      const inner = await frameOf(opened);
      await inner.waitForFunction(
        () => {
          const missing = document.querySelector('.missing');
          return missing && getComputedStyle(missing).visibility === 'visible' && missing.clientHeight > 50;
        },
        { timeout: 10_000 },
      );
      assert.match(
        await inner.$eval('body', ({ innerText }) => innerText),
        /Wymaga JavaScriptu oraz przeglądarki Chrome/,
      );
      assert.deepEqual(opened.uncaught, []);
      await opened.page.close();
    });
  });
});

async function until(isDone: () => boolean): Promise<void> {
  for (let tried = 0; !isDone() && tried < 100; tried++) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function frameOf({ page: shown }: Opened): Promise<Frame> {
  await until(() => shown.frames().length > 1);
  return shown.frames()[1]!;
}
