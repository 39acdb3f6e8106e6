// The embed builder, and what it gives: each snippet is pasted into a page of another origin and works as it was previewed.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serve, widgetsOrigin, type Served } from '../../src/build/serve.js';
import { elementNames } from '../../src/elements/names.js';
import { labelOf } from '../../src/embed/labels/labels.js';
import { systems, systemWays, type System, type Way } from '../../src/embed/builder/systems.js';
import { words } from '../../src/embed/builder/words.js';
import { languages } from '../../src/text/language.js';
import { findBrowser } from '../support/browser.mjs';
import { attributeSets, rendered } from '../wordpress/rendered.js';
import { foreignPages } from './foreign-page.js';

const base = () => document.querySelector(':state(ready)') !== null;

/** What is chosen for most tests, as an address has it. */
const chosen = {
  widget: 'key-figures',
  figures: 'peer-advisers-2004',
  heading: 'Our "figures"',
  text: 'uk',
  brand: '#1f5f2e',
  radius: '0.5em',
  density: '1.2',
};

describe('the embed builder', () => {
  let browser: Browser;
  let widgets: Served;
  let page: Page;
  const open = foreignPages();
  before(async () => {
    browser = await chromium.launch(await findBrowser());
    widgets = await serve(widgetsOrigin());
    page = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    await widgets.close();
  });

  const address = (query: Readonly<Record<string, string>>) =>
    `${widgets.url}/dist/builder.html?${new URLSearchParams({ lang: 'en', ...query }).toString()}`;
  /** Opens the page as somebody has sent it, and gives the code for the article once it is whole. */
  const article = async (query: Readonly<Record<string, string>>, where = page) => {
    await where.goto('about:blank');
    await where.goto(address(query));
    await where.locator('.preview > :state(ready), .preview > :state(empty)').first().waitFor();
    await where.getByRole('button', { name: words[(query['lang'] ?? 'en') as 'en'].copy, disabled: false }).waitFor();
    return where.locator('pre').first().innerText();
  };
  const shownIn = async (where: Page) => {
    const frame = where.frames().at(-1)!;
    await frame.waitForFunction(base);
    return frame.evaluate(() => {
      const element = document.querySelector(':state(ready)')!;
      const inside = element.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!;
      const style = getComputedStyle(element);
      const look = ['--ppl-color-brand', '--ppl-radius', '--ppl-density'];
      return [inside.innerText, ...look.map((name) => style.getPropertyValue(name).trim())];
    });
  };
  const previewed = () =>
    page.evaluate(() => {
      const element = document.querySelector(':state(ready)')!;
      return element.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!.innerText;
    });

  const pasted: readonly [System, Way, Readonly<Record<string, string>>][] = [
    ['own', 'tag', {}],
    ['own', 'tag', { hash: '', data: '' }],
    ['own', 'div', {}],
    ['unknown', 'div', { data: '' }],
    ['drupal', 'div', {}],
    ['cms', 'div', { hash: '' }],
    ['cms', 'frame', {}],
    ['google-sites', 'frame', {}],
  ];
  for (const [system, way, more] of pasted) {
    const how = [way, ...Object.keys(more)].join(' with ');
    it(`gives for ${system} a ${how} that works in a page of another origin as previewed, in the same look`, async () => {
      const text = await article({ ...chosen, system, way, ...more });
      // What is the administrator's part goes into the same page.
      const template = await page.locator('pre.template').allInnerTexts();
      const foreign = await open(`${template.join('')}${text}`);
      assert.deepEqual(await shownIn(foreign.page), [await previewed(), '#1f5f2e', '0.5em', '1.2']);
      assert.deepEqual(foreign.complaints, []);
    });
  }

  it('gives a frame alone to systems that take nothing beside it', async () => {
    for (const system of ['sharepoint', 'google-sites', 'wix'] as const) {
      const text = await article({ system, widget: 'club-finder' });
      assert.match(text, /^<iframe[^>]*><\/iframe>\n$/);
      assert.equal(await page.locator('.policy').innerText(), `frame-src ${widgets.url}`);
    }
    assert.match(await article({ system: 'cms', way: 'frame', widget: 'club-finder' }), /ppl-frame\.js/);
  });

  it('gives two lines at first: the script, and the widget', async () => {
    const [script, widget, ...rest] = (await article({ system: 'own', widget: 'club-finder' })).trim().split('\n');
    assert.equal(script, `<script type="module" src="${widgets.url}/dist/cdn/1/ppl.js"></script>`);
    assert.equal(widget, '<ppl-club-finder></ppl-club-finder>');
    assert.deepEqual(rest, []);
  });

  it('has the code in sight without scrolling', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await article({ system: 'wordpress', widget: 'rollout-timeline' });
    const box = await page.getByRole('button', { name: 'Copy the code' }).boundingBox();
    assert.ok(box && box.y + box.height < 720);
  });

  it('asks for the system by name first, and has advice and a way for each, in each language', async () => {
    for (const language of languages) {
      for (const system of systems) {
        const [name, advice] = words[language].systems[system];
        assert.ok(name && advice.length > 20, `${language} ${system}`);
        for (const way of systemWays[system].ways) assert.ok(words[language].ways[way]);
      }
      await article({ lang: language, system: 'joomla' });
      assert.equal(await page.locator('main select').first().getAttribute('id'), 'system');
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await page.getByText(words[language].systems.joomla[1]).waitFor();
    }
  });

  it('says in all three languages the same of every field of every widget', async () => {
    for (const widget of elementNames) {
      const labels: string[][] = [];
      for (const lang of languages) {
        await article({ lang, widget });
        const texts = await page.locator('.choice label, .choice legend').allInnerTexts();
        assert.ok(
          texts.every((text) => text.trim()),
          `${lang} ${widget}`,
        );
        labels.push(texts);
      }
      assert.equal(new Set(labels.map((texts) => texts.length)).size, 1);
    }
  });

  it('names its fields in the words of the page alone, and marks what is in another language', async () => {
    await article({ lang: 'uk', widget: 'project-list' });
    const heading = page.getByRole('combobox', {
      name: labelOf('project-list', 'voivodeship', 'uk').name,
      exact: true,
    });
    assert.equal(await heading.locator('option', { hasText: 'dolnośląskie' }).getAttribute('lang'), 'pl');
    await page.getByRole('checkbox', { name: labelOf('project-list', 'filters', 'uk').name, exact: true }).waitFor();
    const written = page.locator('.choice code');
    assert.ok((await written.count()) > 5);
    assert.ok(
      (await written.evaluateAll((all) => (all as HTMLElement[]).map((one) => `${one.lang} ${one.translate}`))).every(
        (one) => one === 'en false',
      ),
    );
  });

  it('tells when the code is there anew, and nothing of what stood there at first', async () => {
    await article({ system: 'own', widget: 'key-figures' });
    const status = page.locator('.code').getByRole('status');
    assert.equal(await status.innerText(), '');
    await page.getByLabel('Widget', { exact: true }).selectOption('club-finder');
    await status.getByText(words.en.ready('Club finder'), { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: words.en.hash }).check();
    await status.getByText(words.en.ready('Club finder'), { exact: true }).waitFor();
    assert.equal(await page.locator('#near-fault').getAttribute('aria-live'), 'polite');
  });

  it('gives HTML alone that says in a page of another origin what was chosen, and asks nobody', async () => {
    const foreign = await open(await article({ ...chosen, system: 'gov', way: 'html' }));
    assert.ok(await foreign.page.getByRole('heading', { name: 'Our "figures"' }).isVisible());
    assert.ok(await foreign.page.getByText('228', { exact: true }).isVisible());
    assert.equal(await foreign.page.locator('body > [lang="uk"]').count(), 1);
    assert.ok(foreign.asked.every((url) => url.startsWith('data:') || url === foreign.page.url()));
    assert.equal(await page.getByLabel('Brand colour', { exact: true }).isVisible(), false);
  });

  for (const name of elementNames) {
    it(`prints of ${name} all that ppl-feed does`, async () => {
      for (const set of attributeSets[name]) {
        // That a widget has no title of its own is written by hand.
        const attributes = Object.fromEntries(Object.entries(set).filter(([key, value]) => value || key !== 'heading'));
        const { lang = 'pl', ...query } = attributes;
        const printed = await article({ ...query, system: 'gov', widget: name, text: lang });
        assert.equal(printed.trim(), (await rendered(name, attributes)).trim());
      }
    });
  }

  it('copies nothing that is still loading, however slow the network is', async () => {
    const slow = await browser.newPage();
    await slow.route(/\/cdn\/.*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    const attributes = { voivodeship: 'śląskie', view: 'table' };
    const printed = await article({ ...attributes, system: 'gov', widget: 'rollout-timeline', text: 'pl' }, slow);
    assert.equal(printed.trim(), (await rendered('rollout-timeline', { ...attributes, lang: 'pl' })).trim());
    await slow.close();
  });

  it('keeps what is chosen while the data are still on their way', async () => {
    const slow = await browser.newPage();
    let goOn = (): void => undefined;
    const chosen = new Promise<void>((resolve) => (goOn = resolve));
    await slow.route('**/cdn/feed/feed.json', async (route) => {
      await chosen;
      await route.continue();
    });
    await slow.goto(address({}));
    await slow.getByLabel('Where do you paste it?').selectOption('joomla');
    await slow.getByLabel('Way').selectOption('html');
    await slow.getByLabel('Widget', { exact: true }).selectOption('program-explainer');
    goOn();
    await slow.getByRole('button', { name: words.en.copy, disabled: false }).waitFor();
    assert.equal(new URL(slow.url()).searchParams.get('system'), 'joomla');
    assert.match(await slow.locator('pre').first().innerText(), /^<div lang="pl">[^]*Jak działa program/);
    await slow.close();
  });

  const countyPage = { widget: 'county-page', county: '0217' };

  /** What is free between each widget of a page and the next one, in pixels. */
  const gapsOf = (office: Page) =>
    office.evaluate(() => {
      const boxes = [...document.querySelectorAll('iframe, [group]')].map((one) => one.getBoundingClientRect());
      return boxes.slice(1).map(({ top }, at) => top - boxes[at]!.bottom);
    });

  it('writes a page about one county: the widgets of one group, each with that county', async () => {
    const lines = (await article({ ...countyPage, system: 'own' })).trim().split('\n');
    assert.deepEqual(lines, [
      `<script type="module" src="${widgets.url}/dist/cdn/1/ppl.js"></script>`,
      '<ppl-rollout-timeline view="county" county="0217" heading="Nasz powiat w programie" group="powiat"></ppl-rollout-timeline>',
      '<hr>',
      '<ppl-rollout-timeline view="map" county="0217" group="powiat"></ppl-rollout-timeline>',
      '<hr>',
      '<ppl-club-finder near="powiat strzeli&#324;ski" group="powiat"></ppl-club-finder>',
      '<hr>',
      '<ppl-project-list limit="3" group="powiat"></ppl-project-list>',
    ]);
    // One of two counties of that name.
    assert.match(await article({ ...countyPage, county: '1601', system: 'own' }), /near="powiat brzeski, opolskie"/);
    assert.doesNotMatch(await article({ widget: 'county-page', system: 'own' }), /county="|near=/);
  });

  it('writes that page for every way, without a group where each widget is in a frame of its own', async () => {
    for (const system of ['own', 'cms', 'wordpress', 'react', 'vue', 'angular', 'svelte']) {
      const text = await article({ ...countyPage, system });
      assert.equal(text.match(/group="powiat"/g)?.length, 4, system);
      assert.equal(text.match(/import 'ppl-widgets\/rollout-timeline\.js'/g)?.length ?? 1, 1, system);
      // A shortcode is a block of its own, to which WordPress gives room; an article would show the markup as it is typed.
      assert.equal(text.split(/<hr(?: \/)?>/).length, system === 'wordpress' ? 1 : 4, system);
    }
    const frames = await article({ ...countyPage, system: 'google-sites' });
    assert.equal(frames.match(/<iframe/g)?.length, 4);
    assert.doesNotMatch(frames, /<script|group=/);
    // Where scripts may stand, that of the frames' height does once.
    const withScript = await article({ ...countyPage, system: 'cms', way: 'frame' });
    assert.deepEqual([withScript.match(/<iframe/g)?.length, withScript.match(/<script/g)?.length], [4, 1]);
    assert.ok(await page.getByText(words.en.apart).isVisible());
    const printed = await article({ ...countyPage, system: 'gov', text: 'en' });
    for (const name of ['Our county in the programme', 'Where and when the programme ran', 'Clubs nearby']) {
      assert.equal(printed.split(`>${name}</h3>`).length, 2, name);
    }
  });

  it('lets the county be found among suggestions and parts be left out, by keys, and keeps that in the address', async () => {
    await article({ widget: 'county-page', system: 'own' });
    assert.equal(await page.locator('#county-list option').count(), 380);
    const county = page.getByRole('combobox', { name: words.en.county.name, exact: true });
    await county.fill('krasnystaw');
    await county.press('Tab');
    await page.locator('#county-fault').getByText('“krasnystaw” is not recognised').waitFor();
    await county.fill('krasnostawski');
    await county.press('Tab');
    await page.getByRole('checkbox', { name: words.en.partNames.projects }).focus();
    await page.keyboard.press('Space');
    await page.locator('pre', { hasText: 'near="powiat krasnostawski"' }).waitFor();
    const sent = page.url();
    assert.match(sent, /widget=county-page&parts=card\+map\+clubs&county=0606/);
    const text = await article(Object.fromEntries(new URL(sent).searchParams));
    assert.doesNotMatch(text, /project-list/);
    assert.equal(await page.locator('.preview > :not(.offstage, hr)').count(), 3);
  });

  for (const lang of languages) {
    it(`gives a page about one county on which another is chosen by keys and by pointer, in ${lang}`, async () => {
      const { page: office, complaints } = await open(await article({ ...countyPage, system: 'own', text: lang }));
      const [card, map] = [office.locator('ppl-rollout-timeline[view="county"]'), office.locator('[view="map"]')];
      const [finder, list] = [office.locator('ppl-club-finder'), office.locator('ppl-project-list')];
      const shows = async (name: RegExp, field: RegExp) => {
        await card.locator('[part~="county-name"]', { hasText: name }).waitFor();
        await map.locator('[part~="county"]', { hasText: name }).first().waitFor();
        await finder.locator('[part~="result"]', { hasText: name }).waitFor();
        assert.match(await finder.locator('input').inputValue(), field);
      };
      await shows(/strzeliński/, /strzeliński/);
      await map.locator('input').first().waitFor();
      assert.ok((await gapsOf(office)).every((gap) => gap >= 16));
      // All that any of the widgets says aloud from here on.
      const said = await office.evaluateHandle(() => {
        const heard: [string, string][] = [];
        for (const widget of document.querySelectorAll('[group]')) {
          new MutationObserver(() => {
            for (const region of widget.shadowRoot!.querySelectorAll('[aria-live]')) {
              const text = region.textContent.trim();
              if (text && heard.at(-1)?.[1] !== text)
                heard.push([widget.getAttribute('view') ?? widget.localName, text]);
            }
          }).observe(widget.shadowRoot!, { subtree: true, childList: true, characterData: true });
        }
        return heard;
      });
      // From the start of the page, by the Tab key alone.
      await office.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const isThere = () => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        const root = focused?.getRootNode();
        return focused?.localName === 'input' && root instanceof ShadowRoot && root.host.matches('[view="map"]');
      };
      for (let times = 0; times < 30 && !(await office.evaluate(isThere)); times++) await office.keyboard.press('Tab');
      assert.ok(await office.evaluate(isThere));
      await office.keyboard.type('krasnostaw');
      await office.keyboard.press('ArrowDown');
      await office.keyboard.press('Enter');
      await shows(/krasnostawski/, /krasnostawski/);
      await list.getByRole('article').first().and(list.getByRole('article').last()).waitFor();
      await list.locator('[part~="chip"]', { hasText: 'krasnostawski' }).waitFor();
      await office.waitForFunction((heard) => heard.length === 1, said);
      await map.locator('[part~="pick"]', { hasText: 'chrzanowski' }).first().click();
      await shows(/chrzanowski/, /chrzanowski/);
      await list.locator('[part~="chip"]', { hasText: 'chrzanowski' }).waitFor();
      await office.waitForFunction((heard) => heard.length === 2, said);
      const heard = await said.jsonValue();
      assert.deepEqual(
        heard.map(([who]) => who),
        ['map', 'map'],
      );
      assert.match(heard[0]![1], /krasnostawski/);
      assert.match(heard[1]![1], /chrzanowski/);
      assert.deepEqual(complaints, []);
    });
  }

  it('gives a page about one county from which any widget can be taken, and the others go on', async () => {
    for (const taken of ['[view="county"]', '[view="map"]', 'ppl-club-finder', 'ppl-project-list']) {
      const { page: office, complaints } = await open(await article({ ...countyPage, system: 'own', text: 'pl' }));
      await office.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 4);
      await office.locator('[view="map"] input').first().waitFor();
      await office.evaluate((one) => document.querySelector(one)!.remove(), taken);
      if (taken === '[view="map"]') {
        const detail = { group: 'powiat', type: 'county', id: '1203' };
        await office.evaluate((detail) => document.dispatchEvent(new CustomEvent('ppl-group', { detail })), detail);
      } else await office.locator('[view="map"] [part~="pick"]', { hasText: 'chrzanowski' }).first().click();
      const shown = {
        '[view="county"]': '[part~="county-name"]',
        '[view="map"]': '[part~="county"]',
        'ppl-club-finder': '[part~="result"]',
        'ppl-project-list': '[part~="chip"]',
      };
      for (const [widget, part] of Object.entries(shown)) {
        const left = office.locator(widget);
        if (widget !== taken) await left.locator(part, { hasText: 'chrzanowski' }).first().waitFor();
        else assert.equal(await left.count(), 0);
      }
      assert.deepEqual(complaints, []);
    }
  });

  for (const [system, way] of [
    ['own', 'tag'],
    ['unknown', 'div'],
    ['cms', 'frame'],
  ] as const) {
    it(`gives the widgets of that page room between them as a ${way} too, on a page without styles and on one that resets all`, async () => {
      const code = await article({ ...countyPage, system, way });
      for (const styles of ['', '<style>* { margin: 0; padding: 0; box-sizing: border-box }</style>']) {
        const { page: office } = await open(styles + code);
        const widgets = way === 'frame' ? 'iframe' : ':state(ready)';
        await office.waitForFunction((one) => document.querySelectorAll(one).length === 4, widgets);
        const [gap, count] = [await gapsOf(office), await office.locator('hr').count()];
        assert.equal(count, 3);
        // A page that takes its own rules their room has that for all of them: the line still parts the widgets.
        assert.ok(gap.length === 3 && gap.every((one) => one >= (styles ? 1 : 16)), gap.join());
      }
    });
  }

  it('takes the look along into components', async () => {
    for (const system of ['react', 'vue', 'angular', 'svelte']) {
      const text = await article({ ...chosen, system });
      assert.match(text, /--ppl-color-brand: #1f5f2e;\s+--ppl-radius: 0\.5em;\s+--ppl-density: 1\.2;/, system);
    }
    assert.match(await article({ ...chosen, system: 'wordpress' }), / brand="#1f5f2e" radius="0.5em" density="1.2"\]/);
  });

  it('writes no style sheet where a system would drop it', async () => {
    for (const system of systems.filter((one) => !['react', 'vue', 'angular', 'svelte'].includes(one))) {
      for (const way of systemWays[system].ways) {
        const text = await article({ ...chosen, system, way });
        assert.doesNotMatch(text, /<style/, `${system} ${way}`);
        if (way === 'div') assert.doesNotMatch(text, / style=/);
      }
    }
  });

  it('puts the real data into each that can hold them, where that is chosen, in the language that was chosen', async () => {
    for (const system of ['own', 'cms', 'react', 'vue', 'angular', 'svelte', 'wordpress']) {
      assert.match(await article({ ...chosen, system, data: '' }), /lang="uk">[^]*<dd>228<\/dd>/, system);
      assert.doesNotMatch(await article({ ...chosen, system }), /228/, system);
    }
    assert.match(
      await article({ ...chosen, system: 'wordpress' }),
      /^\[ppl widget="key-figures" figures="peer-advisers-2004" heading="Our &quot;figures&quot;" lang="uk" brand/,
    );
  });

  it('says where its code names the computer that it runs on, of which no reader can load anything', async () => {
    const note = page.getByText(words.en.ownComputer(`${widgets.url}/dist/`));
    for (const [system, isNamed] of Object.entries({ own: true, joomla: true, sharepoint: true, wordpress: false })) {
      await article({ system, widget: 'key-figures' });
      assert.equal(await note.isVisible(), isNamed, system);
    }
    const published = await browser.newPage();
    await published.route('https://widgets.example/**', async (route) => {
      const response = await route.fetch({
        url: route.request().url().replace('https://widgets.example', widgets.url),
      });
      await route.fulfill({ response });
    });
    await published.goto('https://widgets.example/dist/builder.html?lang=en&system=own');
    await published.getByRole('button', { name: words.en.copy, disabled: false }).waitFor();
    assert.match(
      await published.locator('pre').first().innerText(),
      /"https:\/\/widgets\.example\/dist\/cdn\/1\/ppl\.js"/,
    );
    assert.equal(await published.getByText('your own computer').isVisible(), false);
    await published.unrouteAll({ behavior: 'ignoreErrors' });
    await published.close();
  });

  it('names the policy lines that a snippet needs, apart for the administrator', async () => {
    await article({ system: 'drupal' });
    const part = page.locator('div:has(> #administrator)');
    assert.match(await part.innerText(), /^For the administrator\n+Once on the whole site[^]*<script type="module"/);
    assert.match(
      await page.locator('.policy').innerText(),
      new RegExp(`^script-src ${widgets.url}; connect-src ${widgets.url}$`),
    );
    await article({ system: 'gov' });
    assert.equal(await page.locator('.policy').count(), 0);
    await article({ system: 'wordpress' });
    const zip = await page.getByRole('link', { name: 'Download the plugin' }).getAttribute('href');
    assert.equal((await fetch(zip!)).status, 200);
  });

  it('keeps all that is chosen in the address, and opens as it was sent', async () => {
    await article({ system: 'unknown' });
    await page.getByLabel('Where do you paste it?').selectOption({ label: 'Drupal' });
    await page.getByLabel('Widget', { exact: true }).selectOption('rollout-timeline');
    await page.getByLabel('Highlighted county').fill('strzelinski');
    await page.getByLabel('Highlighted county').press('Tab');
    await page.getByText('A colour of your own').click();
    await page.waitForFunction(() => location.search.includes('brand'));
    const sent = page.url();
    assert.match(sent, /system=drupal&way=div&widget=rollout-timeline&county=0217&brand=%231f5f2e/);
    const other = await browser.newPage();
    await other.goto(`${sent}#administrator`);
    await other.locator('ppl-rollout-timeline:state(ready)').waitFor();
    assert.equal(await other.getByLabel('Highlighted county').inputValue(), 'powiat strzeliński (dolnośląskie)');
    assert.match(
      await other.locator('pre').first().innerText(),
      /<div data-ppl="rollout-timeline" data-county="0217" data-brand="#1f5f2e"><\/div>/,
    );
    await other.close();
  });

  it('writes what a page of any encoding reads alike', async () => {
    const text = await article({ system: 'own', widget: 'club-finder', near: 'Chrzanów', voivodeship: '12' });
    assert.match(text, /near="Chrzan&#243;w" voivodeship="12"/);
    const foreign = await open(`<meta charset="iso-8859-2">${text}`);
    await foreign.page
      .getByRole('heading', { name: /Chrzanów/ })
      .first()
      .waitFor();
    assert.deepEqual(foreign.complaints, []);
    const frame = await article({ system: 'google-sites', widget: 'rollout-timeline', lang: 'pl' });
    assert.match(frame, /title="Gdzie i kiedy dzia&#322;a&#322; program"/);
    assert.match(frame, /^[\n\x20-\x7e]+$/);
  });

  it('suggests counties and places, and says below a field what is none, or which of several', async () => {
    await article({ widget: 'rollout-timeline' });
    const county = page.getByLabel('Highlighted county');
    const fault = (name: string) => page.locator(`#${name}-fault`);
    assert.equal(await page.locator('#county-list option').count(), 380);
    await county.fill('strzelińsky');
    await county.press('Tab');
    await fault('county').getByText('“strzelińsky” is not recognised. Did you mean “strzeliński”?').waitFor();
    assert.equal(await county.getAttribute('aria-invalid'), 'true');
    await county.fill('brzeski');
    await county.press('Tab');
    await fault('county').getByText('There is more than one “brzeski”').waitFor();
    await county.fill('powiat brzeski (opolskie)');
    await county.press('Tab');
    await page.locator('pre', { hasText: 'data-county="1601"' }).waitFor();
    assert.equal(await fault('county').innerText(), '');

    await article({ widget: 'club-finder' });
    const near = page.getByRole('combobox', { name: 'Near', exact: true });
    await near.fill('Chrz');
    await page.locator('#near-list option[value^="Chrzanów"]').first().waitFor({ state: 'attached' });
    await near.fill('Chrzanóww');
    await near.press('Tab');
    await fault('near').getByText('“Chrzanóww” is not recognised').waitFor();

    await article({ widget: 'project-list', from: 'abc' });
    await fault('from').getByText('“abc” is not valid here').waitFor();
  });

  it('tells the contrast of the colour', async () => {
    await article(chosen);
    await page.getByText(/Contrast on white: 7\.\d:1, enough for text/).waitFor();
    await page.getByLabel('Brand colour', { exact: true }).fill('#ffcc00');
    await page.getByText(/Contrast on white: 1\.\d:1, too little/).waitFor();
  });

  it('works where only builder.html and cdn/ were copied, and says what is missing where they were not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ppl-builder-'));
    await cp('dist/cdn', join(folder, 'cdn'), { recursive: true });
    const html = await readFile('dist/builder.html', 'utf8');
    const own = await browser.newPage();
    await own.route('https://copied.example/**', async (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/builder.html') return route.fulfill({ contentType: 'text/html', body: html });
      if (!path.startsWith('/cdn/')) return route.fulfill({ status: 404 });
      return route.fulfill({ path: join(folder, path) });
    });
    await own.goto('https://copied.example/builder.html?lang=en');
    await own.locator('ppl-key-figures:state(ready)').waitFor();
    await own.locator('pre', { hasText: 'https://copied.example/cdn/1/ppl.js' }).waitFor();
    await own.route('**/version.json', (route) => route.fulfill({ status: 404 }));
    await own.reload();
    await own.getByRole('status').getByText('The file cdn/1/version.json could not be loaded.').waitFor();
    assert.ok(await own.getByRole('button', { name: 'Copy the code' }).isDisabled());
    await own.close();
    await rm(folder, { recursive: true });
  });

  it('is used by keys alone, in the order of the page', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const own = await context.newPage();
    await article({ system: 'own' }, own);
    const focused = () =>
      own.evaluate(() => {
        const { activeElement: one } = document;
        const named = one as HTMLInputElement | null;
        return named?.labels?.[0]?.innerText ?? named?.ariaLabel ?? named?.innerText ?? '';
      });
    const goTo = async (label: RegExp, most = 40) => {
      for (let times = 0; times < most; times++) {
        await own.keyboard.press('Tab');
        if (label.test(await focused())) return;
      }
      assert.fail(`No ${String(label)} by the Tab key`);
    };
    await goTo(/^Where do you paste it/, 5);
    await own.keyboard.type('Drupal');
    await goTo(/^Widget$/, 2);
    await own.keyboard.type('Projects');
    await own.getByText('Filters for visitors').waitFor();
    await goTo(/^For the article$/, 1);
    await goTo(/^Copy the code$/, 1);
    await goTo(/^Filters for visitors/);
    await own.keyboard.press('Space');
    await goTo(/^A colour of your own/);
    await own.keyboard.press('Space');
    await own.locator('ppl-project-list[filters]:state(ready):not(.offstage)').waitFor();
    await own.getByRole('button', { name: 'Copy the code' }).focus();
    await own.keyboard.press('Enter');
    await own.locator('.code').getByRole('status').getByText('Copied to the clipboard.').waitFor();
    const copied = await own.evaluate(() => navigator.clipboard.readText());
    assert.equal(
      copied,
      await own
        .locator('pre')
        .first()
        .evaluate((pre) => pre.textContent),
    );
    assert.match(copied, /data-ppl="project-list" data-filters data-brand="#1f5f2e"/);
    await own.getByRole('button', { name: 'Copy a link for the administrator' }).press('Enter');
    const link = await own.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /system=drupal.*widget=project-list.*#administrator$/);
    await context.close();
  });

  it('fits a phone, and is used by touch', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    const phone = await context.newPage();
    await article({ system: 'own', hash: '' }, phone);
    await phone.getByText('A colour of your own').tap();
    await phone.locator('pre', { hasText: '--ppl-color-brand' }).waitFor();
    await phone.getByRole('button', { name: 'Copy the code' }).tap();
    await phone
      .getByRole('status')
      .filter({ hasText: /Copied to|could not be copied/ })
      .waitFor();
    assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth), 320);
    // WCAG 2.2, 2.5.8: a target is at least 24 px high, its label included.
    const small = await phone
      .locator('select, button, nav a, input:not([type="checkbox"]), .check label')
      .evaluateAll((all) =>
        (all as HTMLElement[])
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    assert.deepEqual(small, []);
    await context.close();
  });
});
