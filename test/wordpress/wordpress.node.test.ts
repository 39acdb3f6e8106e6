// The plugin in a real WordPress, as a webmaster and a visitor meet it. Run by `npm run check -- wordpress`, after `npm run build`.
// Needs PHP with SQLite (Debian: php-cli php-sqlite3 php-xml php-mbstring).
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { elementNames, type ElementName } from '../../src/elements/names.js';
import { snippetFor } from '../../src/embed/builder/snippets.js';
import { findBrowser } from '../support/browser.mjs';
import { Editor, installPlugin, logIn, removePlugin } from './editor.js';
import { linesOf, rendered, sameFacts, withEachKindOfAttribute } from './facts.js';
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

const shortcode = (name: ElementName) =>
  `[ppl widget="${name}" ${Object.entries(withEachKindOfAttribute[name])
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')}]`;

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
    const [, inside] = new RegExp(`<div [^>]*data-ppl="${name}"[^>]*>(<div lang.*?</div>)</div>`, 's').exec(html) ?? [];
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
      await editor.canvas.locator(`ppl-${name}:state(ready)`).waitFor();
    }
    const finder = editor.canvas.locator('ppl-club-finder');
    await editor.select(editor.canvas.getByRole('document', { name: `Block: ${titles['club-finder']}` }));
    await editor.sidebar.getByRole('textbox', { name: 'Near' }).fill('Chrzanów');
    await finder
      .getByRole('heading', { name: /Chrzanów/ })
      .first()
      .waitFor();
    const address = await editor.publish();

    const visitor = await visit(address);
    for (const name of elementNames) await ready(visitor, name);
    assert.equal(await visitor.locator('ppl-club-finder').getAttribute('near'), 'Chrzanów');

    const without = await visit(address, false);
    for (const text of ['Peer Support Club, Chrzanów', 'powiat oświęcimski', 'Business projects from the workshops']) {
      assert.ok(await without.getByText(text).first().isVisible(), text);
    }
    assert.equal(await without.locator('[data-ppl] h3').count(), 6);
  });

  for (const name of elementNames) {
    it(`prints ${name} as ppl-feed does`, async () => {
      const found = await printed(site.page(name, shortcode(name)), name);
      sameFacts(name, found, await rendered(name, withEachKindOfAttribute[name]));
    });
  }

  it("shows what the builder's shortcode says, marks in a title too", async () => {
    const attributes = [
      ['figures', 'peer-advisers-2004'],
      ['heading', 'Our "figures"'],
      ['lang', 'uk'],
    ] as const;
    const choice = { name: 'key-figures', attributes, language: 'uk', brand: '' };
    const nowhere = { base: 'https://widgets.example/', version: '', integrity: {}, fallback: [], title: '' };
    const address = site.page('Builder', snippetFor('wordpress', choice, nowhere));
    const visitor = await visit(address);
    await ready(visitor, 'key-figures');
    await visitor.getByRole('heading', { name: 'Our "figures"' }).waitFor();
    assert.equal(await visitor.locator('ppl-key-figures [part~="figure"]').count(), 1);
    assert.ok((await printed(address, 'key-figures')).includes('h3 Our "figures"'));
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

  describe('with a feed of another site', () => {
    const feed = 'https://feed.example/feed.json';
    const answer = (body: string, more: object = {}) =>
      site.put(
        'network.json',
        JSON.stringify({ [feed]: { body, headers: { 'access-control-allow-origin': '*' }, ...more } }),
      );
    const another = (change: (feed: Record<string, never[]>) => void) => {
      const copy = JSON.parse(programFeed) as Record<string, never[]>;
      change(copy);
      return JSON.stringify(copy);
    };
    const figure = (label: string) =>
      another((copy) => (copy['figures'] = [{ id: 'a', value: 7, label, asOf: '2026' }] as never[]));
    let address: string;
    const text = async () => (await printed(address, 'key-figures')).join('\n');
    const goStale = () =>
      site.wp(
        "foreach ( array( 'copy', 'wait' ) as $kind ) { $key = 'ppl_widgets_' . $kind . '_' . md5( 'https://feed.example/feed.json' ); if ( 'wait' === $kind ) { delete_transient( $key ); } }",
      );
    const runCron = () =>
      site.wp(
        "foreach ( _get_cron_array() as $hooks ) { foreach ( $hooks['ppl_widgets_renew'] ?? array() as $event ) { do_action_ref_array( 'ppl_widgets_renew', $event['args'] ); } } wp_unschedule_hook( 'ppl_widgets_renew' );",
      );

    before(async () => {
      site.wp(`update_option( 'ppl_widgets_feed', '${feed}' );`);
      address = site.page('Feed', '[ppl widget="key-figures"]');
    });

    it("shows the programme's own data while there is no copy", async () => {
      assert.match(await text(), /Business projects from the workshops/);
    });

    it('prints the feed once it is there, and tells nobody which site asks', async () => {
      await answer(figure('Seven <b onclick="x">things</b>'));
      goStale();
      assert.match(await text(), /dt Seven <b onclick=.*>things<\/b>/);
      assert.ok((await (await fetch(address)).text()).includes('Seven &lt;b onclick='));
      const asked = await readFile(`${site.folder}/asked.log`, 'utf8');
      assert.match(asked, /^https:\/\/feed\.example\/feed\.json ppl-widgets\/[\d.]+$/m);
    });

    it('keeps the last good copy when the feed is down, and renews it without a visitor waiting', async () => {
      await answer('<html>login</html>');
      goStale();
      assert.match(await text(), /Seven/);
      runCron();
      assert.match(await text(), /Seven/);
      await answer(figure('Eight things'));
      goStale();
      assert.match(await text(), /Seven/);
      runCron();
      assert.match(await text(), /Eight things/);
    });

    it('lets nothing of a hostile feed into the page', async () => {
      const hostile = another((copy) => {
        const { publisher, projects } = copy as unknown as { publisher: Record<string, unknown>; projects: object[] };
        publisher['url'] = 'javascript:alert(1)';
        publisher['name'] = '"><img src=x onerror=alert(1)>';
        projects.splice(0, projects.length, {
          id: 'x',
          title: ['not', { a: 'text' }],
          url: 'data:text/html,x',
          facts: 'none',
          county: ['0217'],
          image: { src: 'javascript:x', alt: '"', width: 'a', height: [] },
        });
        Object.assign(copy, {
          clubs: 'none',
          components: [null, 7],
          rollouts: [{ county: '0217', from: 'x', to: [] }],
        });
      });
      await answer(hostile);
      goStale();
      await text();
      runCron();
      const all = site.page('Hostile', elementNames.map((name) => `[ppl widget="${name}" project="x"]`).join('\n\n'));
      const html = await (await fetch(all)).text();
      assert.ok(!/javascript:|data:text|<img src=x|onerror=alert\(1\)>/.test(html.replaceAll('&gt;', '')));
      const without = await visit(all, false);
      assert.equal(await without.locator('[data-ppl] img').count(), 0);
    });
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
      ['/feed.json', /in order.*Partners Network; data as of 23 November 2026/],
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
    for (const label of ['W pobliżu', 'Sieć', 'Ile na początek', 'Kolory'])
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
