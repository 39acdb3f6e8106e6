// What somebody has who has only the package: guides as Markdown, an index for programs, and a README whose links lead somewhere.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { elementNames } from '../../src/elements/names.js';

const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
) as [{ files: { path: string }[] }];
const packed = new Set(files.map(({ path }) => path));
const guides = [...packed].filter((path) => /^dist\/guides\/.+\.md$/.test(path));
const read = (path: string) => readFileSync(path, 'utf8');
const withoutCode = (text: string) => text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`]*`/g, '');

/** The files that a document of the package links to or shows. */
const linked = (path: string): string[] =>
  [...withoutCode(read(path)).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)[^)]*\)/g)].map(([, link]) =>
    posix.join(posix.dirname(path), link!),
  );

describe('the documents of the package', () => {
  it('has a guide of each element, and those of Storybook', () => {
    for (const name of [...elementNames, 'for-developers', 'for-webmasters', 'dla-redaktorow-stron', 'publishing']) {
      assert.ok(packed.has(`dist/guides/${name}.md`), name);
    }
    assert.ok(guides.length > 20);
  });

  for (const path of ['README.md', 'dist/llms.txt', ...guides]) {
    it(`${path} leads to files that the package has`, () => {
      assert.deepEqual(
        linked(path).filter((file) => !packed.has(file)),
        [],
      );
    });
  }

  for (const path of guides) {
    it(`${path} is plain Markdown, and has a title`, () => {
      const text = read(path);
      assert.match(text, /^# \S/);
      assert.doesNotMatch(withoutCode(text), /^import |<Markdown|className=|\?path=|\{[a-z]\w*[.(}]/m);
    });
  }

  it('lists in llms.txt every element and every guide', () => {
    const text = read('dist/llms.txt');
    for (const name of elementNames) assert.ok(text.includes(`\`<ppl-${name}>\``), name);
    const found = linked('dist/llms.txt');
    for (const path of guides) assert.ok(found.includes(path), path);
  });

  it('tells the developer of the data for editors where they are', () => {
    const guide = read('dist/guides/for-developers.md');
    for (const [, file] of guide.matchAll(/\.\/node_modules\/ppl-widgets\/([\w./-]+)/g))
      assert.ok(packed.has(file!), file);
    const { 'web-types': webTypes } = JSON.parse(read('package.json')) as { 'web-types': string };
    assert.ok(packed.has(webTypes) && guide.includes('web-types.json'));
    assert.match(guide, /"html\.customData"/);
  });

  it('says in the manifest since when each element is there', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json')) as {
      modules: { declarations: { tagName?: string; since?: string }[] }[];
    };
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    assert.equal(elements.length, elementNames.length);
    for (const { tagName, since } of elements) assert.match(since ?? '', /^\d+\.\d+\.\d+$/, tagName);
  });
});
