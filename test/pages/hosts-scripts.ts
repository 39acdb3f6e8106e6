import type { Host } from './host.js';

const script = (path: string) => `<script src="/vendor/${path}"></script>`;
const inline = (code: string) => `<script>${code}</script>`;

/**
 * What Prototype 1.6.1, which no package has any more, did to JavaScript and its successor does no more or not so badly, in
 * our own words: JSON in which a list is a text, `bind` without `new`, and methods of lists that mean something else.
 */
const prototype161 = `
  const quoted = JSON.stringify;
  String.prototype.toJSON = function () { return quoted(String(this)); };
  Number.prototype.toJSON = function () { return String(this); };
  Array.prototype.toJSON = function () { return "[" + this.join(", ") + "]"; };
  Array.from = (list) => (list && list.toArray ? list.toArray() : Array.prototype.slice.call(list || []));
  Function.prototype.bind = function (self, ...first) {
    const run = this;
    return function (...rest) { return run.apply(self, first.concat(rest)); };
  };
  Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
  Array.prototype.include = function (one) { return this.indexOf(one) >= 0; };
  Array.prototype.flatten = function () { return this.flat(Infinity); };
  Array.prototype.compact = function () { return this.filter((one) => one != null); };
  Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this; };
  Element.prototype.select = function (rule) { return Array.from(this.querySelectorAll(rule)); };
  Element.prototype.toggle = Element.prototype.hide = Element.prototype.update = function () { return this; };`;

/** Pages that are hostile by their scripts. */
export const scriptHosts: readonly Host[] = [
  {
    name: 'jQuery UI, in a hidden tab',
    head: `<link rel="stylesheet" href="/vendor/jquery-ui/jquery-ui.min.css">${script('jquery-ui/external/jquery/jquery.js')}${script('jquery-ui/jquery-ui.min.js')}`,
    body: `<div id="tabs"><ul><li><a href="#one">Pierwsza</a></li><li><a href="#two">Druga</a></li></ul><div id="one">Nic</div><div id="two">{widgets}</div></div>${inline('jQuery("#tabs").tabs()')}`,
    act: (page) => page.click('[href="#two"]'),
  },
  { name: 'Prototype 1.7.3', head: script('prototype/prototype.js') },
  { name: 'Prototype 1.6.1', head: inline(prototype161) },
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
    copies: 2,
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
    name: 'a page that is left and comes back out of the back/forward cache',
    body: '<a id="next" href="/next">Dalej</a><main>{widgets}</main>',
    // What must not be stored is not kept either.
    headers: { 'Cache-Control': 'no-cache' },
    pages: { '/next': '<p id="there">Tu</p>' },
    act: async (page) => {
      // A page that is not kept, but loaded anew, has lost this.
      await page.evaluate(() => (document.documentElement.dataset['kept'] = 'yes'));
      await page.click('#next');
      await page.waitForSelector('#there');
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'yes');
    },
  },
  { name: 'a page that has been printed', act: (page) => page.pdf() },
  {
    name: 'Turbo',
    head: script('turbo/turbo.es2017-umd.js'),
    body: '<a id="next" href="/next">Dalej</a><main>{widgets}</main>',
    pages: { '/next': '<a id="back" href="/">Wstecz</a><ppl-key-figures></ppl-key-figures>' },
    act: async (page) => {
      await page.evaluate(() => {
        const { dataset } = document.documentElement;
        // Told once a visit, behind a preview out of Turbo's cache that the page itself replaces.
        document.addEventListener(
          'turbo:load',
          () => (dataset['visits'] = `${dataset['visits'] ?? ''}${location.pathname} `),
        );
      });
      const visited = (paths: string) =>
        page.waitForFunction((wanted) => document.documentElement.dataset['visits'] === wanted, {}, paths);
      await page.click('#next');
      await visited('/next ');
      await page.click('#back');
      await visited('/next / ');
    },
  },
];
