// The matrix must be able to fail: each leak that is planted into our own code makes it red, where it would hurt.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Host } from './host.js';
import { Matrix, type Verdict } from './matrix.js';
import type { Plant } from './origins.js';

const plain: Host = { name: 'a plain page' };
const small: Host = { name: 'a root of 62.5 %', head: '<style>html { font-size: 62.5% }</style>' };
const loud: Host = {
  name: 'a loud page',
  head: '<style>main { text-transform: uppercase; color: red; font: 31px cursive }</style>',
};
/** The last words of the code that all elements share: what stands before them runs once. */
const end = 'export{';

const leaks: readonly { what: string; host: Host; plant: Plant; found: [keyof Verdict, RegExp] }[] = [
  {
    what: 'a style for the document',
    host: plain,
    plant: {
      file: 'key-figures',
      from: 'import',
      to: 'document.head.append(Object.assign(document.createElement("style"),{textContent:"h1{color:red}"}));import',
    },
    found: ['outside', /^style html > body\[1\] > h1\[0\] \{ .*color:rgb\(255, 0, 0\)/m],
  },
  {
    what: 'a global',
    host: plain,
    plant: { file: 'core', from: end, to: 'window.pplWidgets=1;export{' },
    found: ['outside', /^window\.pplWidgets: number instead of —$/m],
  },
  {
    what: 'a method for all arrays',
    host: plain,
    plant: { file: 'core', from: end, to: 'Array.prototype.last=function(){};export{' },
    found: ['outside', /^Array\.last: function/m],
  },
  {
    what: 'a listener on window',
    host: plain,
    plant: { file: 'core', from: end, to: 'addEventListener("unload",()=>{});export{' },
    found: ['outside', /^listener window unload: \d+ instead of —$/m],
  },
  {
    what: 'a note in the storage',
    host: plain,
    plant: { file: 'core', from: end, to: 'localStorage.setItem("ppl","1");export{' },
    found: ['outside', /^storage: 1 0 instead of 0 0$/m],
  },
  {
    what: 'a question to a stranger',
    host: plain,
    plant: { file: 'core', from: end, to: 'navigator.sendBeacon("http://127.0.0.1:9/");export{' },
    found: ['strangers', /127\.0\.0\.1:9/],
  },
  {
    what: 'a size in rem',
    host: small,
    plant: { file: 'core', from: 'var(--ppl-text-size, medium)', to: '1rem' },
    found: ['inside', /^ppl-project-card > div \{ font-size: 10px instead of 16px \}$/m],
  },
  {
    what: 'a missing reset',
    host: loud,
    plant: { file: 'core', from: 'all:initial;', to: '' },
    found: ['inside', /^ppl-project-card > div \{ text-transform: uppercase instead of none \}$/m],
  },
];

describe('the matrix finds', () => {
  let matrix: Matrix;
  before(async () => (matrix = await Matrix.open('chromium')));
  after(() => matrix.close());

  for (const { what, host, plant, found } of leaks) {
    it(what, async () => {
      const [part, pattern] = found;
      assert.match((await matrix.judge(host, plant))[part].join('\n'), pattern);
    });
  }
});
