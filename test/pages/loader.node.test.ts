// What pages and their tools do to the loader: its type is taken away, it is put back by a consent tool, copied to a cache,
// combined with others, put into XHTML or beside a forced polyfill; and what a page does to the boxes that it fills.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { serve, widgetsOrigin, type Served } from '../../src/build/serve.js';
import { launchBrowser, openPage, settle, type OpenPage } from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const figures = '<ppl-key-figures figures="help-clubs-2004"><p>Zapytaj w urzędzie.</p></ppl-key-figures>';
const tags = ['ppl-key-figures'];

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const html = (body: string): Answer => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="pl"><link rel="icon" href="data:,">${body}`,
});
const script = (body: string): Answer => ({ type: 'text/javascript', body });

/** A page whose box is React's own, and loses a child, gets one and gets another text there after it has been filled. */
async function reactPage(): Promise<string> {
  const contents = `
    import { createElement as h, StrictMode, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    function Box() {
      const [step, setStep] = useState(0);
      globalThis.next = () => setStep(step + 1);
      return h('section', null,
        h('div', { id: 'a', 'data-ppl': 'key-figures', 'data-figures': 'help-clubs-2004' },
          step === 0 && h('p', null, 'Wczytujemy'), h('p', null, 'Zapytaj'), step > 1 && h('p', null, 'Zadzwoń')),
        h('div', { id: 'b', 'data-ppl': 'key-figures', 'data-figures': 'help-clubs-2004' }, 'Tekst ' + step),
        step > 2 || h('div', { id: 'c', 'data-ppl': 'key-figures' }, h('p', null, 'Zapytaj')),
        h('output', null, String(step)));
    }
    createRoot(document.getElementById('app')).render(h(StrictMode, null, h(Box)));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    define: { 'process.env.NODE_ENV': '"production"' },
    ...{ bundle: true, format: 'iife', write: false },
  });
  return outputFiles[0]!.text;
}

for (const name of ['chromium', 'firefox'] as const) {
  describe(`the loader, whatever a page makes of it, in ${name}`, () => {
    let browser: Browser;
    let widgets: Served;
    let loader: string;
    const hosts: Server[] = [];
    before(async () => {
      browser = await launchBrowser(name);
      widgets = await serve(widgetsOrigin());
      loader = `${widgets.url}/dist/cdn/ppl.js`;
    });
    after(async () => {
      await browser.close();
      await widgets.close();
      for (const host of hosts) host.close();
    });

    /** Opens a page of another origin than the widgets'. @param others what else that origin has, by path */
    async function open(page: Answer, others: Readonly<Record<string, Answer>> = {}): Promise<OpenPage> {
      const answers: Readonly<Record<string, Answer>> = { ...others, '/': page };
      const host = createServer(({ url = '' }, response) => {
        const answer = answers[url];
        response.writeHead(answer ? 200 : 404, { 'Content-Type': answer?.type ?? 'text/plain' }).end(answer?.body);
      });
      hosts.push(host);
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
      return openPage(browser, `http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    }

    const told = ({ complaints }: OpenPage) => complaints.filter((text) => text.startsWith('ppl-widgets:'));
    const isTold = async (opened: OpenPage, text: string) => {
      for (const end = Date.now() + 10_000; !told(opened).some((one) => one.includes(text));) {
        assert.ok(Date.now() < end, `not told of ${text}: ${opened.complaints.join('\n')}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };

    it('runs where the CMS has taken type="module" away, from another origin', async () => {
      const opened = await open(html(`<script src="${loader}"></script>${figures}`));
      await settle(opened, tags);
      assert.deepEqual(told(opened), []);
    });

    it('runs where a consent tool puts it back as a classic script', async () => {
      const opened = await open(
        html(`<script type="text/plain" data-src="${loader}"></script>${figures}<script>
          addEventListener('load', () => {
            const held = document.querySelector('[type="text/plain"]');
            const script = document.createElement('script');
            script.src = held.dataset.src;
            held.replaceWith(script);
          })</script>`),
      );
      await settle(opened, tags);
      assert.deepEqual(told(opened), []);
    });

    it('runs as a classic script on a page of another encoding', async () => {
      // In ISO 8859-2 these three bytes are Ł, ó and ź.
      const markup = `<!doctype html><html lang="pl"><meta charset="iso-8859-2"><script src="${loader}"></script>
        <ppl-club-finder near="\u00a3\u00f3d\u00bc"></ppl-club-finder>`;
      const opened = await open({ type: 'text/html', body: Buffer.from(markup, 'latin1') });
      await settle(opened, ['ppl-club-finder']);
      const text = await opened.page.evaluate(() => document.querySelector('ppl-club-finder')!.shadowRoot!.textContent);
      assert.match(text, /Punkt wyjścia: Łódź/);
    });

    it('says what to do where an optimiser has copied it or put it into the page, and runs once that is done', async () => {
      const copy = await readFile(new URL('../../dist/cdn/ppl.js', import.meta.url), 'utf8');
      const forms = [
        '<script type="module" src="/min/ppl.js"></script>',
        '<script src="/min/ppl.js"></script>',
        `<script type="module">${copy}</script>`,
        `<script>${copy}</script>`,
      ];
      for (const form of forms) {
        const lost = await open(html(form + figures), { '/min/ppl.js': script(copy) });
        await isTold(lost, '<link rel="ppl-widgets" href=');
        assert.equal(await lost.page.$eval('p', (one) => one.checkVisibility()), true, form);
        const link = `<link rel="ppl-widgets" href="${widgets.url}/dist/cdn/">`;
        const found = await open(html(link + form + figures), { '/min/ppl.js': script(copy) });
        await settle(found, tags);
        assert.deepEqual(told(found), [], form);
      }
    });

    it('leaves a page of XHTML alone, and says why', async () => {
      const opened = await open({
        type: 'application/xhtml+xml',
        body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${figures}
          <div data-ppl="key-figures"><p>Zapytaj.</p></div><script type="module" src="${loader}"></script></body></html>`,
      });
      // Chromium runs no modules there, and so nothing of ours.
      if (name === 'firefox') await isTold(opened, 'application/xhtml+xml');
      const seen = await opened.page.$$eval('p', (all) => all.map((one) => one.checkVisibility()));
      assert.deepEqual(seen, [true, true]);
      const classic = await open({
        type: 'application/xhtml+xml',
        body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${figures}<script src="${loader}"></script></body></html>`,
      });
      await isTold(classic, 'application/xhtml+xml');
      assert.equal(await classic.page.$eval('p', (one) => one.checkVisibility()), true);
    });

    it('leaves a page alone that forces the old polyfill of custom elements, and says why', async () => {
      const polyfill = await readFile(
        new URL('../../node_modules/@webcomponents/custom-elements/custom-elements.min.js', import.meta.url),
        'utf8',
      );
      const opened = await open(
        html(`<script>customElements.forcePolyfill = true</script><script src="/polyfill.js"></script>
          <script type="module" src="${loader}"></script>${figures}<div data-ppl="key-figures"><p>Zapytaj.</p></div>`),
        { '/polyfill.js': script(polyfill) },
      );
      await isTold(opened, 'customElements.forcePolyfill');
      const seen = await opened.page.$$eval('p', (all) => all.map((one) => one.checkVisibility()));
      assert.deepEqual(seen, [true, true]);
    });

    it('fills a box of React’s, whose children change and which is taken away', async () => {
      const opened = await open(
        html(`<div id="app"></div><script src="/app.js"></script><script type="module" src="${loader}"></script>`),
        { '/app.js': script(await reactPage()) },
      );
      const { page } = opened;
      const isFilled = () =>
        page.waitForFunction(() => document.querySelectorAll('#a > :state(ready), #b > :state(ready)').length === 2);
      await isFilled();
      const next = async (step: number) => {
        await page.evaluate(() => (globalThis as unknown as { next: () => void }).next());
        await page.waitForFunction(
          (wanted) => document.querySelector('output')?.textContent === wanted,
          {},
          String(step),
        );
        await isFilled();
        return page.$$eval('ppl-key-figures', (all) => all.map((one) => one.textContent));
      };
      assert.deepEqual(await next(1), ['Zapytaj', 'Tekst 1', 'Zapytaj']);
      assert.deepEqual(await next(2), ['ZapytajZadzwoń', 'Tekst 2', 'Zapytaj']);
      assert.deepEqual(await next(3), ['ZapytajZadzwoń', 'Tekst 3']);
      assert.deepEqual(opened.complaints, []);
    });
  });
}
