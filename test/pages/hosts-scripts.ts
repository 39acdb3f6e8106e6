import type { Host } from './host.js';

const script = (path: string) => `<script src="/vendor/${path}"></script>`;
const inline = (code: string) => `<script>${code}</script>`;

/** Pages that are hostile by their scripts. */
export const scriptHosts: readonly Host[] = [
  {
    name: 'jQuery UI, in a hidden tab',
    head: `<link rel="stylesheet" href="/vendor/jquery-ui/jquery-ui.min.css">${script('jquery-ui/external/jquery/jquery.js')}${script('jquery-ui/jquery-ui.min.js')}`,
    body: `<div id="tabs"><ul><li><a href="#one">Pierwsza</a></li><li><a href="#two">Druga</a></li></ul><div id="one">Nic</div><div id="two">{widgets}</div></div>${inline('jQuery("#tabs").tabs()')}`,
    act: (page) => page.click('[href="#two"]'),
  },
  { name: 'Prototype 1.7.3', head: script('prototype/prototype.js') },
  { name: 'MooTools 1.4.5', head: script('mootools/mootools-core.min.js') },
  {
    name: 'RequireJS',
    head: script('requirejs/require.js'),
    body: `{script}<main>{widgets}</main>${inline('require.config({}); define("page", [], function () { return 1 }); require(["page"])')}`,
  },
  { name: '<base href>', head: '<base href="https://elsewhere.example/folder/">' },
  {
    name: 'another lit',
    head: '<script type="module" src="/own/lit.js"></script>',
    body: '<their-lit></their-lit><main>{widgets}</main>',
    act: (page) =>
      page.waitForFunction(() => document.querySelector('their-lit')?.shadowRoot?.textContent === 'Ich własne'),
  },
  {
    name: 'our tag taken',
    head: inline('customElements.define("ppl-key-figures", class extends HTMLElement {})'),
    taken: ['key-figures'],
  },
  {
    name: 'two versions of us',
    head: '<script type="module" src="/earlier/cdn/ppl.js"></script>',
    told: /^ppl-widgets: <ppl-[\w-]+> is defined already, by /,
  },
  {
    name: 'a body that is swapped',
    act: (page) =>
      page.evaluate(() => {
        const next = document.body.cloneNode(true) as HTMLElement;
        document.body.replaceWith(next);
        next.replaceWith(next.cloneNode(true));
      }),
  },
  {
    name: 'Turbo',
    head: script('turbo/turbo.es2017-umd.js'),
    body: '<a id="next" href="/next">Dalej</a><main>{widgets}</main>',
    pages: { '/next': '<a id="back" href="/">Wstecz</a><ppl-key-figures></ppl-key-figures>' },
    act: async (page) => {
      const shown = (path: string) => page.waitForFunction((wanted) => location.pathname === wanted, {}, path);
      await page.click('#next');
      await shown('/next');
      await page.waitForSelector('#back');
      await page.click('#back');
      await shown('/');
      await page.waitForSelector('#next');
    },
  },
];
