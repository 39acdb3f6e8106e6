// What is published, read as text: things that foreign pages break or forbid, and addresses that a bundler may bend.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { transform } from 'esbuild';

const dist = new URL('../../dist/', import.meta.url).pathname;
// Of Storybook's site, which may stand there too, nothing is in the package; the folders of versions are copies; the builder is
// a page of its own, and the tool runs in Node: nothing of them stands in a page of others.
const files = (await readdir(dist, { recursive: true })).filter(
  (file) => file.endsWith('.js') && !/^(storybook|cli|wordpress|cdn\/[^/]+)\/|^cdn\/builder\.js$/.test(file),
);
const codes = new Map<string, string>();
for (const file of files) {
  const code = await readFile(join(dist, file), 'utf8');
  // What a comment says does no harm.
  codes.set(file, file.startsWith('cdn/') ? code : (await transform(code, { minifyWhitespace: true })).code);
}
const isBundle = (file: string) => file.startsWith('cdn/');

/** Files in which a pattern is found, with how often. */
function found(pattern: RegExp, wanted: (file: string) => boolean = () => true): Record<string, number> {
  const hits = [...codes]
    .filter(([file]) => wanted(file))
    .map(([file, code]): [string, number] => [file.replace(/-[\w-]{6}\.js$/, '.js'), code.match(pattern)?.length ?? 0]);
  return Object.fromEntries(hits.filter(([, count]) => count > 0));
}

describe('the published code', () => {
  for (const [what, pattern] of Object.entries({
    'Array.from, which Prototype and MooTools break': /\bArray\.from\b/g,
    'entries() of arrays, which Prototype has of its own': /\.entries\(\)/g,
    'eval and new Function': /\beval\(|\bnew Function\b/g,
    'innerHTML and its like of ours': /\.(?:outerHTML|insertAdjacentHTML)\b|unsafeHTML|document\.write/g,
    'inline styles as text': /\sstyle="|setAttribute\([`'"]style/g,
    'z-index beyond the page': /z-index:\s*2147483647/g,
    'what only a bundler knows': /import\.meta\.env|process\.env|__VITE|__vite/g,
    // Links to sources and licences, for a reader to follow, are none.
    'other addresses of code or data':
      /https?:\/\/(?!www\.geonames\.org|creativecommons\.org|feed\.invalid|www\.w3\.org)[\w.]+/g,
  })) {
    it(`has no ${what}`, () => assert.deepEqual(found(pattern), {}));
  }

  // Our own code is all there unbundled. Beside it the bundle holds lit and zod, as published: the pages of hosts with Prototype
  // and MooTools show what becomes of that.
  for (const [what, pattern] of Object.entries({
    'JSON.stringify, which Prototype breaks': /\bJSON\.stringify\b/g,
    'for…in, which sees what old libraries add': /\bfor\s*\(\s*(?:var|let|const)?\s*\w+\s+in\b/g,
  })) {
    it(`has of its own no ${what}`, () =>
      assert.deepEqual(
        found(pattern, (file) => !isBundle(file)),
        {},
      ));
  }

  it('has innerHTML only where lit makes its templates, behind its Trusted Types policy', () => {
    assert.deepEqual(
      found(/\.innerHTML\b/g, (file) => !isBundle(file)),
      {},
    );
    assert.deepEqual(Object.values(found(/\.innerHTML\b/g, isBundle)), [1]);
  });

  it('finds the default feed relative to itself, bundled or not', () => {
    const address = /new URL\([`'"]\.\.\/feed\/feed\.json[`'"],\s*(?:[`'"]{2}\s*\+\s*)?import\.meta\.url\)/g;
    assert.deepEqual(
      found(address, (file) => !isBundle(file)),
      { 'feed/default-feed.js': 1 },
    );
    assert.equal(Object.keys(found(address, isBundle)).length, 1);
  });

  it('is minified in the bundle, comments and templates too', () => {
    assert.deepEqual(found(/\n\s{2,}|\/\*(?!.*?\*\/.*[`'"])/g, isBundle), {});
  });

  it('keeps the loader free of what a classic script can’t hold', () => {
    assert.deepEqual(
      found(/\bimport\.meta\b|\bexport\b|\bimport\s*[{"'`*]/g, (file) => file === 'cdn/ppl.js'),
      {},
    );
  });
});
