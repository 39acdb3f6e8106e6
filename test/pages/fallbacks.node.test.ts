// The days on which nothing of ours arrives: the facts that `ppl-feed render` has put inside each tag are seen then, and no
// script is missed.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import type { ElementName } from '../../src/elements/names.js';
import { launchBrowser, openPage, type OpenPage } from './browser.js';
import { names, type Host } from './host.js';
import { Origins } from './origins.js';

const tool = fileURLToPath(new URL('../../dist/cli/ppl-feed.js', import.meta.url));
const run = promisify(execFile);

/** What a webmaster renders, and the facts of the feed that a reader must find on the page then. */
const rendered: Readonly<Record<ElementName, readonly [attributes: string, ...facts: string[]]>> = {
  'project-card': ['project=chelm-coalition', 'Koalicja partnerów lokalnych w Chełmie', 'Partnerzy', '66', '2002–2004'],
  'project-list': [
    'component=quick-start',
    'Szybki Start w reformie górnictwa',
    'Lata realizacji: od 2003 do 2006',
    'około 500',
  ],
  'rollout-timeline': ['voivodeship=dolnośląskie', 'Gdzie i kiedy działał program', 'powiat strzeliński', '2008'],
  'club-finder': [
    'near=Chrzanów',
    'zespoły, od najbliższego. Punkt wyjścia: Chrzanów, powiat chrzanowski',
    'Klub Wsparcia Koleżeńskiego w Chrzanowie',
    'Klub Wsparcia Koleżeńskiego w Libiążu',
  ],
  'program-explainer': ['audience=business', 'Lokalne Ożywienie Gospodarcze', 'Inicjatywy oddolne', 'Dla firm'],
  'key-figures': ['figures=peer-advisers-2004', '228', 'sierpień 2004'],
};

const render = async (name: ElementName, ...options: string[]) =>
  (await run(process.execPath, [tool, 'render', name, rendered[name][0], ...options])).stdout;

/** The facts that are not seen on a page, by widget. */
const missing = ({ page }: OpenPage) =>
  page.evaluate((all) => {
    const lost: string[] = [];
    for (const [name, [, ...facts]] of Object.entries(all)) {
      const box = document.querySelector<HTMLElement>(`#${name}`)!;
      // The text as it is laid out: what is hidden, and what is not in a slot, is not in it.
      const text = box.innerText.replace(/\s+/g, ' ');
      for (const fact of facts) if (!text.includes(fact)) lost.push(`${name}: ${fact}`);
    }
    return lost;
  }, rendered);

const taken = `<script>for (const name of ${JSON.stringify(names)})
  customElements.define("ppl-" + name, class extends HTMLElement {})</script>`;
const policy = '<meta http-equiv="Content-Security-Policy" content="script-src \'unsafe-inline\'">';

for (const form of ['tag', 'div'] as const) {
  describe(`the facts of each widget, rendered into a ${form}, are seen when`, () => {
    const origins = new Origins();
    /** Takes every call, and never says a word. */
    const silent = createServer((socket) => void socket.on('error', () => socket.destroy()).unref()).unref();
    let browser: Browser;
    let body: string;
    before(async () => {
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      browser = await launchBrowser('chromium');
      await origins.start();
      const options = form === 'div' ? ['--div'] : [];
      const all = await Promise.all(names.map((name) => render(name, ...options)));
      body = names.map((name, index) => `<section id="${name}">${all[index]!}</section>`).join('');
    });
    after(async () => {
      await browser.close();
      await origins.stop();
    });

    const cases: readonly [what: string, host: Pick<Host, 'name' | 'head'>, script: string][] = [
      ['the page has no script at all', { name: 'plain' }, ''],
      ['the script is gone', { name: 'gone' }, '<script type="module" src="/nothing/ppl.js"></script>'],
      ['the page has taken the tags', { name: 'taken', head: taken }, 'ours'],
      ['the policy of the page blocks the script', { name: 'blocked', head: policy }, 'ours'],
      ['the feed never answers', { name: 'hung' }, 'ours'],
    ];
    for (const [what, host, script] of cases) {
      it(what, async () => {
        const { port } = silent.address() as AddressInfo;
        const hung = host.name === 'hung' ? `<link rel="ppl-feed" href="http://127.0.0.1:${port}/feed.json">` : '';
        const url = await origins.open({ head: hung, ...host, body }, script === 'ours' ? origins.script : script);
        const open = await openPage(browser, url);
        if (host.name === 'hung') {
          await open.page.waitForFunction(
            (all) => all.every((name) => document.querySelector(`ppl-${name}`)?.shadowRoot),
            {},
            names,
          );
        }
        assert.deepEqual(await missing(open), []);
      });
    }

    it('the reader’s browser runs no scripts', async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(await origins.open({ name: 'no scripts', body }, origins.script));
      const told = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false })).replaceAll(
        '\u00a0',
        ' ',
      );
      const lost = Object.values(rendered).flatMap(([, ...facts]) => facts.filter((fact) => !told.includes(fact)));
      assert.deepEqual(lost, []);
    });
  });
}
