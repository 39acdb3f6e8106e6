// The whole search of the club finder by keys alone, as it is read out, in three languages: what the browser's own tree for
// assistive technology holds at each step. And what is asked of the network, when.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, settle, type BrowserName, type OpenPage } from './browser.js';
import { Origins } from './origins.js';

type Lang = 'pl' | 'en' | 'uk';

/** What somebody hears of the search. Names of places, counties and clubs are Polish in every language. */
const spoken = {
  pl: {
    ...{ field: 'Miejscowość, powiat albo klub', clear: 'Wyczyść pole', options: 'Podpowiedzi' },
    ...{ group: 'Miejscowości', voivodeship: 'Województwo', all: 'Cała Polska', button: 'Użyj mojej pozycji' },
    ...{
      list: 'Lista',
      map: 'Mapa',
      nearest: /^\d+ (klub|kluby|klubów), od najbliższego\. Punkt wyjścia: Chrzanów, powiat chrzanowski$/,
    },
    ...{ more: /^Pokaż więcej \(pozostało \d+\)$/, within: /^\d+ (klub|kluby|klubów): województwo małopolskie$/ },
    ...{ lost: /^Nie znaleziono: „Qqqqqq”$/, widen: 'Pokaż wszystkie' },
    said: /Punkt wyjścia: Chrzanów, powiat chrzanowski\. Podpowiedzi: \d+$/,
    denied: /^Przeglądarka nie ma zgody na podanie pozycji/,
  },
  en: {
    ...{ field: 'Place, county or club', clear: 'Clear the field', options: 'Suggestions' },
    ...{ group: 'Places', voivodeship: 'Voivodeship', all: 'All of Poland', button: 'Use my position' },
    ...{ list: 'List', map: 'Map', nearest: /^\d+ clubs?, nearest first, from Chrzanów, powiat chrzanowski$/ },
    ...{ more: /^Show more \(\d+ left\)$/, within: /^\d+ clubs?: Małopolskie Voivodeship$/ },
    ...{ lost: /^Not found: “Qqqqqq”$/, widen: 'Show all' },
    said: /nearest first, from Chrzanów, powiat chrzanowski\. Suggestions: \d+$/,
    denied: /^The browser may not give your position/,
  },
  uk: {
    ...{ field: 'Населений пункт, повіт або клуб', clear: 'Очистити поле', options: 'Підказки' },
    ...{ group: 'Населені пункти', voivodeship: 'Воєводство', all: 'Уся Польща' },
    ...{ button: 'Використати моє місцезнаходження', list: 'Список', map: 'Карта' },
    ...{ nearest: /^\d+ клуб(и|ів)?, від найближчого\. Відправна точка: Chrzanów, powiat chrzanowski$/ },
    ...{ more: /^Показати ще \(залишилося \d+\)$/, within: /^\d+ клуб(и|ів)?: воєводство małopolskie$/ },
    ...{ lost: /^Не знайдено: «Qqqqqq»$/, widen: 'Показати всі' },
    said: /Відправна точка: Chrzanów, powiat chrzanowski\. Підказок: \d+$/,
    denied: /^Браузер не має дозволу повідомити місцезнаходження/,
  },
} as const;

interface Node {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly states: Readonly<Record<string, unknown>>;
}

interface ValueOf {
  readonly value?: unknown;
}
interface TreeNode {
  readonly ignored: boolean;
  readonly role?: ValueOf;
  readonly name?: ValueOf;
  readonly value?: ValueOf;
  readonly properties?: readonly { readonly name: string; readonly value: ValueOf }[];
}

const text = (value: ValueOf | undefined) => (typeof value?.value === 'string' ? value.value : '');
/** Isolates around what was typed are not heard. */
const heard = (words: string) => words.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ');

/** The browser's own tree, shadow roots included. */
async function treeOf(page: Page): Promise<Node[]> {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly TreeNode[] };
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, value, properties = [] }) => ({
      ...{ role: text(role), name: heard(text(name)), value: text(value) },
      states: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
    }));
}

/** Waits until the tree has such a node. */
async function hears(page: Page, role: string, name: string | RegExp, states: Record<string, unknown> = {}) {
  const fits = (node: Node) =>
    node.role === role &&
    (typeof name === 'string' ? node.name === name : name.test(node.name)) &&
    Object.entries(states).every(([state, value]) => node.states[state] === value);
  for (const end = Date.now() + 20_000; ;) {
    const tree = await treeOf(page);
    const found = tree.find(fits);
    if (found) return found;
    if (Date.now() > end) {
      const alike = tree
        .filter((node) => node.role === role)
        .map((node) => `${node.name} ${JSON.stringify(node.states)}`);
      assert.fail(`no ${role} ${String(name)} ${JSON.stringify(states)}, only: ${alike.join('; ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const press = async (page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Presses Tab until the element with the focus fits. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate((wanted) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return !!element?.matches(wanted);
    }, selector);
    if (isThere) return;
  }
  assert.fail(`Tab does not lead to ${selector}`);
}

describe('the club finder by keys, as it is read out', () => {
  const origins = new Origins();
  const browsers = new Map<BrowserName, Browser>();
  before(async () => {
    await origins.start();
    for (const name of ['chromium', 'firefox'] as const) browsers.set(name, await launchBrowser(name));
  });
  after(async () => {
    await Promise.all([...browsers.values()].map((browser) => browser.close()));
    await origins.stop();
  });
  const open = async (name: BrowserName, body: string): Promise<OpenPage> => {
    const url = await origins.open({ name: 'finder', body }, origins.script);
    const foreign = await openPage(browsers.get(name)!, url);
    await settle(foreign, ['ppl-club-finder']);
    return foreign;
  };

  for (const lang of ['pl', 'en', 'uk'] as const satisfies Lang[]) {
    it(`in ${lang}: typing, choosing, paging, filtering, and what fails`, async () => {
      const { page } = await open('chromium', `<ppl-club-finder lang="${lang}" limit="3" locate></ppl-club-finder>`);
      const words = spoken[lang];
      await tabTo(page, '[role=combobox]');
      await hears(page, 'combobox', words.field, { focused: true, expanded: false });
      await page.keyboard.type('chrzanów');
      await hears(page, 'combobox', words.field, { expanded: true });
      await hears(page, 'listbox', words.options);
      await hears(page, 'group', words.group);
      await hears(page, 'button', words.clear);
      await press(page, 'ArrowDown');
      await hears(page, 'option', /^Chrzanów /, { selected: true });
      await hears(page, 'StaticText', words.said);
      await press(page, 'Enter');
      await hears(page, 'heading', words.nearest);
      await hears(page, 'combobox', words.field, { expanded: false });
      await tabTo(page, '.hits + .button');
      await hears(page, 'button', words.more, { focused: true });
      await press(page, 'Enter');
      const row = await hears(page, 'heading', /./, { focused: true });
      assert.ok(row.name.length > 3, 'the first new club has the focus');

      await page.evaluate(() => {
        document.querySelector('ppl-club-finder')!.shadowRoot!.querySelector('input')!.focus();
      });
      await press(page, 'Escape');
      await page.evaluate(() => {
        const select = document.querySelector('ppl-club-finder')!.shadowRoot!.querySelector('select')!;
        select.focus();
      });
      // Letters that a keyboard of no language lacks: others would be put into the last field.
      await page.keyboard.type('ma');
      await hears(page, 'heading', words.within);
      const select = await hears(page, 'combobox', words.voivodeship);
      assert.match(select.value, /^małopolskie \(\d+\)$/);
      await hears(page, 'button', words.widen);
      await page.keyboard.press('Home');
      assert.equal((await hears(page, 'combobox', words.voivodeship)).value, words.all);

      await page.evaluate(() => {
        document.querySelector('ppl-club-finder')!.shadowRoot!.querySelector('input')!.focus();
      });
      await page.keyboard.type('Qqqqqq');
      await press(page, 'Enter');
      await hears(page, 'heading', words.lost);

      await tabTo(page, '.locate button');
      await hears(page, 'button', words.button, { focused: true });
      await press(page, 'Enter');
      await hears(page, 'StaticText', words.denied);
      await hears(page, 'combobox', words.field, { focused: true });

      const others = Object.entries(spoken).filter(([other]) => other !== lang);
      const foreign = new Set(
        others.flatMap(([, { field, clear, options, group, button, widen }]) => {
          return [field, clear, options, group, button, widen] as string[];
        }),
      );
      assert.deepEqual(
        (await treeOf(page)).filter(({ name }) => foreign.has(name)),
        [],
      );
    });
  }

  for (const name of ['chromium', 'firefox'] as const) {
    it(`${name}: on a phone whose keyboard takes half of the screen the field and its first options are in sight`, async () => {
      const { page } = await open(
        name,
        `<div style="height: 900px"></div><ppl-club-finder lang="pl"></ppl-club-finder>`,
      );
      await page.setViewport({ width: 320, height: 568 });
      await tabTo(page, '[role=combobox]');
      await page.setViewport({ width: 320, height: 300 });
      await page.keyboard.type('kra');
      await page.waitForFunction(() => {
        const root = document.querySelector('ppl-club-finder')!.shadowRoot!;
        return root.querySelectorAll('[role=option]').length > 2;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      const seen = await page.evaluate(() => {
        const root = document.querySelector('ppl-club-finder')!.shadowRoot!;
        const parts = [root.querySelector('input')!, ...[...root.querySelectorAll('[role=option]')].slice(0, 2)];
        return parts.map((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          return { top, bottom, height: visualViewport!.height, wide: document.documentElement.scrollWidth };
        });
      });
      for (const { top, bottom, height, wide } of seen) {
        assert.ok(top >= 0 && bottom <= height + 1, JSON.stringify(seen));
        assert.ok(wide <= 320);
      }
    });
  }

  it('asks for no more than its map before the first key, then once for the search and the places', async () => {
    const foreign = await open('chromium', '<ppl-club-finder></ppl-club-finder>');
    const { page, asked } = foreign;
    const names = (from: number) =>
      asked.slice(from).map((url) =>
        new URL(url).pathname
          .split('/')
          .at(-1)!
          .replace(/-[\w-]{6}\.js$/, ''),
      );
    const first = names(0);
    assert.ok(first.includes('feed.json'), first.join());
    assert.deepEqual(
      first.filter((name) => /gazetteer|search|locator|contact/.test(name)),
      [],
    );
    const before = asked.length;
    await tabTo(page, '[role=combobox]');
    await page.keyboard.type('zaw');
    await page.waitForFunction(() =>
      document
        .querySelector('ppl-club-finder')!
        .shadowRoot!.querySelector('[role=option]')
        ?.textContent.includes('Zaw'),
    );
    const second = names(before);
    assert.equal(second.filter((name) => name.includes('gazetteer')).length, 1, second.join());
    assert.equal(second.filter((name) => name === 'search').length, 1, second.join());
    assert.deepEqual(
      second.filter((name) => name.endsWith('.json')),
      [],
    );
    const after = asked.length;
    await page.keyboard.type('oja');
    await press(page, 'ArrowDown', 'Enter');
    await page.waitForFunction(() =>
      document.querySelector('ppl-club-finder')!.shadowRoot!.querySelector('.result')!.textContent.includes('Zawoja'),
    );
    assert.deepEqual(names(after), [], 'nothing more for further keys');
    const origin = new URL(page.url()).hostname;
    assert.ok(
      asked.every(
        (url) => new URL(url).hostname === origin || new URL(url).hostname === '127.0.0.1' || url.startsWith('data:'),
      ),
    );
  });
});
