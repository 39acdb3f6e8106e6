// The plugin in a real WordPress, as a webmaster and a visitor meet it. Run by `npm run check -- wordpress`, after `npm run build`.
// Needs PHP with SQLite (Debian: php-cli php-sqlite3 php-xml php-mbstring).
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { elementNames, type ElementName } from '../../src/elements/names.js';
import { articleFor, type Choice } from '../../src/embed/builder/snippets.js';
import { attributesMarkup } from '../../src/embed/prerender/markup.js';
import { findBrowser } from '../support/browser.mjs';
import { Editor, installPlugin, logIn, removePlugin } from './editor.js';
import { attributeSets, linesOf, rendered } from './rendered.js';
import { database, Site } from './site.js';

const zip = 'dist/wordpress/ppl-widgets.zip';
const programFeed = await readFile('dist/feed/feed.json', 'utf8');

const titles = {
  'project-card': 'PPL: one project',
  'project-list': 'PPL: projects',
  'rollout-timeline': 'PPL: where and when',
  'club-finder': 'PPL: club finder',
  'program-explainer': 'PPL: how the programme works',
  'key-figures': 'PPL: key figures',
} as const;

/** A shortcode, with the page's own HTML between its two halves. */
const shortcode = (name: ElementName, attributes: Readonly<Record<string, string>>, own = '') =>
  `[ppl widget="${name}"${attributesMarkup(Object.entries(attributes))}]${own && `${own}[/ppl]`}`;

describe('the plugin in WordPress', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const origins = new Set<string>();

  before(async () => {
    site = await Site.start();
    browser = await chromium.launch(await findBrowser());
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // A whole editor on a busy machine takes its time.
    page.setDefaultTimeout(90_000);
    await logIn(page, site);
    await installPlugin(page, site, zip);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** A visitor's page: what it complains of and whom it asks is written down. */
  async function visit(url: string, javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled });
    const visitor = await context.newPage();
    visitor.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) complaints.push(`${message.text()} (${url})`);
    });
    visitor.on('pageerror', (error) => complaints.push(String(error)));
    visitor.on('request', (request) => origins.add(new URL(request.url()).origin));
    await visitor.goto(url);
    return visitor;
  }
  const ready = (visitor: Page, name: string) => visitor.locator(`ppl-${name}:state(ready)`).waitFor();
  /** What stands in a widget's box before the script comes. */
  const printed = async (url: string, name: string) => {
    const html = await (await fetch(url)).text();
    const [, inside] =
      new RegExp(`<div [^>]*data-ppl="${name}"[^>]*>(?:</div><noscript>)?(<div lang.*?</div>)`, 's').exec(html) ?? [];
    assert.ok(inside, `${name} is not printed`);
    return linesOf(inside);
  };

  it('puts each of the six blocks into a page, with the widget itself as its preview', async () => {
    const editor = await Editor.open(page, site, 'All six');
    for (const name of elementNames) {
      await editor.insert(titles[name]);
      if (name === 'project-card') {
        await editor.canvas.getByRole('combobox', { name: 'Project' }).selectOption({ index: 1 });
      }
      await editor.canvas.locator(`ppl-${name}:state(ready)`).first().waitFor();
    }
    // Before the one that is printed where the preview is cut short.
    const finder = editor.canvas.locator('ppl-club-finder').first();
    await editor.select(editor.canvas.getByRole('document', { name: `Block: ${titles['club-finder']}` }));
    await editor.sidebar.getByRole('textbox', { name: 'Near' }).fill('Chrzanów');
    await finder
      .getByRole('heading', { name: /Chrzanów/ })
      .first()
      .waitFor();
    // What a preview shows is saved once it has come to rest.
    await page.waitForFunction(() => {
      const { wp } = window as unknown as {
        wp: { data: { select(store: string): { getBlocks(): { attributes: { printed?: string } }[] } } };
      };
      const all = wp.data.select('core/block-editor').getBlocks();
      return all.every(({ attributes }) => attributes.printed) && JSON.stringify(all).includes('Chrzan');
    });
    const address = await editor.publish();

    const visitor = await visit(address);
    for (const name of elementNames) await ready(visitor, name);
    assert.equal(await visitor.locator('ppl-club-finder').getAttribute('near'), 'Chrzanów');

    const without = await visit(address, false);
    for (const text of ['Peer Support Club, Chrzanów', 'powiat oświęcimski', 'Business projects from the workshops']) {
      assert.ok(await without.getByText(text).first().isVisible(), text);
    }
    assert.equal(await without.locator('[data-ppl] h3').count(), 6);

    // What the preview showed was saved, and is what ppl-feed says of the same attributes.
    const near = await rendered('club-finder', { near: 'Chrzanów', lang: 'en' });
    assert.deepEqual(await printed(address, 'club-finder'), linesOf(near));
    for (const name of elementNames.filter((one) => one !== 'project-card' && one !== 'club-finder')) {
      assert.deepEqual(await printed(address, name), linesOf(await rendered(name, { lang: 'en' })), name);
    }

    // It opens again as it was saved: nothing is unexpected, and nothing is left to save.
    const id = site.wp("echo get_page_by_path( 'all-six' )->ID;");
    await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`);
    const again = page.frameLocator('iframe[name="editor-canvas"]');
    for (const name of elementNames) await again.locator(`ppl-${name}:state(ready)`).first().waitFor();
    assert.equal(await again.getByText('unexpected or invalid content').count(), 0);
  });

  for (const name of elementNames) {
    it(`prints all lines of ${name} that its page has saved, and so all that ppl-feed says`, async () => {
      for (const [at, attributes] of attributeSets[name].entries()) {
        const own = (await rendered(name, attributes)).replace(/\n\s*/g, '');
        const found = await printed(site.page(`${name} ${at}`, shortcode(name, attributes, own)), name);
        assert.deepEqual(found, linesOf(own));
      }
    });
  }

  it('keeps every word of a page whose author may not write unfiltered HTML', async () => {
    const own = (await rendered('rollout-timeline', { lang: 'pl' })).replace(/\n\s*/g, '');
    // Of tags it knows no <time>: the text of one stays.
    const words = (lines: readonly string[]) =>
      lines
        .filter((line) => !line.startsWith('<'))
        .join('')
        .replaceAll(' ', '');
    const address = site.page('An author', shortcode('rollout-timeline', { limit: '3' }, own), 'an author');
    assert.equal(words(await printed(address, 'rollout-timeline')), words(linesOf(own)));
  });

  it('prints what ppl-feed says where the page has saved nothing', async () => {
    const address = site.page('Nothing saved', shortcode('rollout-timeline', { lang: 'uk', theme: 'light' }));
    assert.deepEqual(
      await printed(address, 'rollout-timeline'),
      linesOf(await rendered('rollout-timeline', { lang: 'uk' })),
    );
    const visitor = await visit(address);
    await ready(visitor, 'rollout-timeline');
    const near = site.page('Near', shortcode('club-finder', { lang: 'en', near: 'Chrzanów' }));
    const all = await rendered('club-finder', { lang: 'en' });
    assert.ok((await (await fetch(near)).text()).includes(`</div><noscript>${all}</noscript>`));
  });

  it('lets nothing into the page that a page may not have, whoever wrote it', async () => {
    const hostile =
      '<div lang="pl" class="x" onclick="a()"><h3 style="color:red">A</h3><script>alert(1)</script><a href="javascript:alert(1)">b</a>' +
      '<img src="x" onerror="alert(1)" alt="c"><iframe src="https://x.example"></iframe><form><input></form><style>p{}</style></div>';
    const html = await (await fetch(site.page('Hostile', shortcode('key-figures', { lang: 'pl' }, hostile)))).text();
    const [, inside] = /data-ppl="key-figures"[^>]*>(<div lang.*?<\/div>)/s.exec(html) ?? [];
    assert.ok(inside);
    assert.doesNotMatch(inside, /<(script|iframe|form|input|style)|javascript:|onclick|onerror|class=|style=/);
    assert.match(inside, /<h3>A<\/h3>/);
  });

  it("shows what the builder's shortcode says, marks in a title too", async () => {
    const attributes = [
      ['figures', 'peer-advisers-2004'],
      ['heading', 'Our "figures"'],
      ['lang', 'uk'],
    ] as const;
    const choice: Choice = {
      ...{ name: 'key-figures', language: 'uk', look: { brand: '#1f5f2e' } },
      widgets: [{ name: 'key-figures', attributes, fallback: [], title: '' }],
      ...{ hasData: false, hasHash: false, isTogether: false },
    };
    const nowhere = { base: 'https://widgets.example/', version: '', integrity: {} };
    const address = site.page('Builder', articleFor('shortcode', choice, nowhere));
    const visitor = await visit(address);
    await ready(visitor, 'key-figures');
    await visitor.getByRole('heading', { name: 'Our "figures"' }).waitFor();
    assert.equal(await visitor.locator('ppl-key-figures [part~="figure"]').count(), 1);
    const brand = (element: Element) => getComputedStyle(element).getPropertyValue('--ppl-color-brand');
    assert.equal(await visitor.locator('ppl-key-figures').evaluate(brand), '#1f5f2e');
  });

  it('works in a classic theme, and tells an author of a wrong name', async () => {
    site.wp("switch_theme( 'classic' );");
    const address = site.page(
      'Classic',
      `[ppl widget="ppl-project-list" filters limit="2" onclick="x" unknown="y"]\n\n[ppl widget="clubs"]`,
    );
    const visitor = await visit(address);
    await ready(visitor, 'project-list');
    const list = visitor.locator('ppl-project-list');
    assert.deepEqual(
      await list.evaluate((element) =>
        element
          .getAttributeNames()
          .filter((name) => name !== 'theme')
          .sort(),
      ),
      ['filters', 'limit'],
    );
    assert.ok(!(await visitor.content()).includes('There is no PPL widget'));
    await page.goto(address);
    await page.getByText('There is no PPL widget “clubs”').waitFor();
    site.wp("switch_theme( 'twentytwentyfour' );");
  });

  it("asks another site's feed in the reader's browser alone, and prints nothing of the programme's own for it", async () => {
    site.wp("update_option( 'ppl_widgets_feed', 'https://feed.example/feed.json' );");
    const html = await (await fetch(site.page('Feed', '[ppl widget="key-figures"]'))).text();
    assert.match(html, /data-feed="https:\/\/feed\.example\/feed\.json"/);
    assert.doesNotMatch(html, /Business projects from the workshops/);
    assert.match(html, /<noscript><p lang="en">This widget/);
    assert.doesNotMatch(await readFile(`${site.folder}/asked.log`, 'utf8').catch(() => ''), /feed\.example/);
    site.wp("delete_option( 'ppl_widgets_feed' );");
  });

  describe('its settings', () => {
    const check = async (address: string) => {
      await page.getByRole('textbox', { name: 'Address of the feed' }).fill(address);
      await page.getByRole('button', { name: 'Check the feed' }).click();
      const result = page.getByRole('status').locator('.notice');
      await result.waitFor();
      return result.innerText();
    };
    before(async () => {
      await page.goto(`${site.url}/wp-admin/options-general.php?page=ppl-widgets`);
      await site.put('feed.json', programFeed);
      await site.put('page.json', '<!doctype html><title>Log in</title>');
      await site.put('cut.json', programFeed.slice(0, 5000));
      await site.put('next.json', '{"format":"ppl-feed/2"}');
      await site.put('other.json', '{"a":1}');
      await site.put(
        'network.json',
        JSON.stringify({
          'https://shut.example/feed.json': { body: programFeed },
          'https://open.example/feed.json': { body: programFeed, headers: { 'access-control-allow-origin': '*' } },
        }),
      );
    });

    for (const [address, wanted] of [
      ['', /in order.*clubs: 11/],
      ['/feed.json', /in order.*ppl-widgets project; data published 23 November 2026/],
      ['https://open.example/feed.json', /in order[^]*$/],
      ['https://shut.example/feed.json', /in order[^]*Access-Control-Allow-Origin/],
      ['/nothing.json', /error 404/],
      ['/page.json', /web page.*not a feed/],
      ['/cut.json', /cut short/],
      ['/next.json', /ppl-feed\/2/],
      ['/other.json', /no feed of the programme/],
      ['https://nowhere.example/', /cannot reach/],
      ['javascript:alert(1)', /no address/],
    ] as const) {
      it(`says of "${address}" what it is`, async () => assert.match(await check(address), wanted));
    }

    it('tell the feed’s server neither which site asks nor which WordPress that is', async () => {
      const asked = await readFile(`${site.folder}/asked.log`, 'utf8');
      assert.match(asked, /^https:\/\/open\.example\/feed\.json ppl-widgets\/[\d.]+$/m);
    });

    it('keep an address that is none from being saved, and save a good one', async () => {
      const save = async (address: string) => {
        await page.getByRole('textbox', { name: 'Address of the feed' }).fill(address);
        const loaded = page.waitForEvent('load');
        await page.getByRole('button', { name: 'Save Changes' }).click();
        await loaded;
        return page.getByRole('textbox', { name: 'Address of the feed' }).inputValue();
      };
      assert.equal(await save('/feed.json'), '/feed.json');
      assert.equal(await save('ftp://x.example/feed.json'), '/feed.json');
      assert.ok(await page.getByText('That is no address').isVisible());
      const visitor = await visit(site.page('Own feed', '[ppl widget="key-figures"]'));
      await ready(visitor, 'key-figures');
      assert.equal(await visitor.locator('ppl-key-figures').getAttribute('feed'), `${site.url}/feed.json`);
    });

    it('are for administrators, with a nonce', async () => {
      const ask = (body: Record<string, string>) =>
        page.evaluate(async (fields) => {
          const response = await fetch('/wp-admin/admin-ajax.php', {
            method: 'POST',
            body: new URLSearchParams(fields),
          });
          return response.status;
        }, body);
      assert.equal(await ask({ action: 'ppl_widgets_check', address: '' }), 403);
      assert.equal(await ask({ action: 'ppl_widgets_check', address: '', _ajax_nonce: 'abc' }), 403);
      const stranger = await fetch(`${site.url}/wp-admin/admin-ajax.php?action=ppl_widgets_check`);
      assert.equal(stranger.status, 400);
    });
  });

  it('speaks Polish to those who do', async () => {
    site.wp("update_user_meta( 1, 'locale', 'pl_PL' );");
    await page.goto(`${site.url}/wp-admin/options-general.php?page=ppl-widgets`);
    await page.getByRole('button', { name: 'Sprawdź dane' }).waitFor();
    const editor = await Editor.open(page, site, 'Polski');
    await editor.insert('PPL: kluby w okolicy');
    await editor.select(editor.canvas.getByRole('document', { name: 'Block: PPL: kluby w okolicy' }));
    await editor.sidebar.getByRole('button', { name: 'Wygląd i źródło' }).click();
    for (const label of ['W pobliżu', 'Sieć', 'Ile na początek', 'Motyw kolorów'])
      await editor.sidebar.getByLabel(label).waitFor();
    assert.ok(await editor.sidebar.getByText('Od czego zacząć').isVisible());
    site.wp("delete_user_meta( 1, 'locale' );");
  });

  it('asked nobody but the site, and nothing complained', async () => {
    assert.deepEqual(
      [...origins].filter((origin) => origin !== site.url && origin !== 'https://feed.example'),
      [],
    );
    assert.deepEqual(
      complaints.filter((one) => !/feed\.example|Hostile/.test(one)),
      [],
    );
    assert.equal(await site.complaints(), '');
  });

  it('leaves the database as it was', async () => {
    const dirty = database(site);
    assert.ok(dirty.some((row) => row.includes('ppl_widgets')));
    await removePlugin(page, site);
    const clean = database(site);
    assert.deepEqual(
      clean.filter((row) => row.includes('ppl_widgets')),
      [],
    );

    // And once more, whole: installed, used and deleted.
    await installPlugin(page, site, zip);
    site.wp("update_option( 'ppl_widgets_feed', 'https://open.example/feed.json' );");
    const visitor = await visit(site.page('Again', '[ppl widget="club-finder"]'));
    await visitor.locator('[data-ppl]').waitFor();
    site.wp("wp_delete_post( url_to_postid( '' ) ?: get_page_by_path( 'again' )->ID, true );");
    await removePlugin(page, site);
    assert.deepEqual(database(site), clean);
  });
});
