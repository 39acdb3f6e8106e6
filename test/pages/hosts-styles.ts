import type { Host } from './host.js';

const sheet = (path: string) => `<link rel="stylesheet" href="/vendor/${path}">`;
const style = (css: string) => `<style>${css}</style>`;

/** Names of our own that a page must not be able to set from outside. */
const ours = [
  'brand',
  'font',
  'radius',
  'density',
  'surface',
  'text',
  'action',
  'line',
  'line-width',
  'land',
  'tint',
  'data',
];

/** Every inherited property that a page may have set around a widget, and some that only a sheet for `*` gives it. */
const hostile = `color: rgb(1, 2, 3); font: italic 700 31px/2 cursive; text-align: right; text-indent: 3em; text-transform: uppercase;
  white-space: pre; list-style: square inside; cursor: wait; word-break: break-all; hyphens: auto; tab-size: 2; quotes: "a" "b";
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; text-shadow: 1px 1px red;
  font-variant: small-caps; font-stretch: condensed; font-kerning: none; font-feature-settings: "smcp"; user-select: none;
  text-rendering: optimizeSpeed; -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; text-align-last: center;
  orphans: 9; widows: 9; image-rendering: pixelated; accent-color: red; caret-color: red; 
  stroke: red; fill: red; text-wrap: nowrap; text-underline-position: under; line-break: anywhere; font-size-adjust: 0.9;
  ${ours.map((name) => `--_${name}: 7px;`).join(' ')}`;

/** Pages that are hostile by their style sheets. */
export const styleHosts: readonly Host[] = [
  { name: 'Bootstrap 3', head: sheet('bootstrap-3/css/bootstrap.min.css'), inherited: 'line-height: 1.42857143' },
  {
    name: 'Bootstrap 5',
    head: `${sheet('bootstrap-5/css/bootstrap.min.css')}<script defer src="/vendor/bootstrap-5/js/bootstrap.bundle.min.js"></script>`,
    body: '<div class="container"><div class="row"><div class="col-md-8"><div class="card card-body">{widgets}</div></div></div></div>',
    inherited: 'line-height: 1.5',
  },
  {
    name: 'Foundation',
    head: sheet('foundation/css/foundation.min.css'),
    body: '<div class="grid-x grid-padding-x"><div class="cell medium-8 callout">{widgets}</div></div>',
    inherited: 'line-height: 1.5',
  },
  {
    name: 'Bulma',
    head: sheet('bulma/css/bulma.min.css'),
    body: '<section class="section"><div class="content box">{widgets}</div></section>',
    inherited: 'line-height: 1.5',
  },
  { name: "Tailwind's preflight", head: sheet('tailwindcss/preflight.css'), inherited: 'line-height: 1.5' },
  {
    name: 'a root of 62.5 %',
    head: style('html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 1.6 }'),
    inherited: 'line-height: 1.6',
  },
  { name: 'a root of 24 px', head: style('html { font-size: 24px }') },
  {
    name: 'a sheet of * with !important',
    head: style(`* { ${hostile.replaceAll(';', ' !important;')} letter-spacing: 3px !important; word-spacing: 5px !important }
      *, *::before, *::after { box-sizing: content-box !important; margin: 1px !important; border: 0 solid red !important }`),
    inherited: 'letter-spacing: 3px; word-spacing: 5px; line-height: 2',
    ownWidth: true,
  },
  { name: 'a reset of everything by all: unset', head: style('body * { all: unset }') },
  {
    name: 'everything that inherits',
    head: style(`main { ${hostile} } main { letter-spacing: 3px; word-spacing: 5px }`),
    inherited: 'letter-spacing: 3px; word-spacing: 5px; line-height: 2',
  },
  { name: 'quirks mode', quirks: true, head: style('body { font-size: 75%; color: #333 }') },
  {
    name: 'right to left',
    root: 'dir="rtl"',
    head: sheet('foundation/css/foundation-rtl.min.css'),
    inherited: 'line-height: 1.5',
  },
  {
    name: 'a dark ground',
    head: style('body { background: #0b0c0d; color: #eee }'),
    inherited: 'background: #0b0c0d',
  },
];
