// A theme takes five lines: in the guide, in the ready themes, and in each partner's page, which all have another one.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { partners } from '../../src/build/serve.js';

const read = (path: string) => readFileSync(path, 'utf8');
const values = (css: string) =>
  new Map([...css.matchAll(/^\s*(--ppl-[\w-]+):\s*(.+);/gm)].map(([, name, value]) => [name!, value!]));

const guide = read('stories/guides/theming.mdx');
const pages = partners.map(({ name }) => {
  const folder = `stories/partners/${name}/`;
  const css = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => read(folder + file))
    .join('\n');
  return { name, theme: values(css) };
});

describe('a theme', () => {
  it('is five lines of CSS in the guide', () => {
    const [, lines] = /```css\n([^`]+?)\n```/.exec(guide)!;
    assert.ok(lines!.split('\n').length <= 5, lines);
    assert.ok(values(lines!).has('--ppl-color-brand'));
  });

  for (const file of readdirSync('src/design/themes')) {
    it(`is no more than that in ${file}`, () => {
      const found = values(read(`src/design/themes/${file}`));
      assert.ok(found.size >= 1 && found.size <= 5);
    });
  }

  for (const { name, theme } of pages) {
    it(`is no more than that in the page of the ${name}, and the guide shows it`, () => {
      assert.ok(theme.size >= 3 && theme.size <= 5, `${theme.size} custom properties`);
      assert.ok(guide.includes(`--ppl-color-brand: ${theme.get('--ppl-color-brand')!};`));
    });
  }

  for (const property of ['--ppl-color-brand', '--ppl-font', '--ppl-radius', '--ppl-density']) {
    it(`differs in each of the three pages: ${property}`, () => {
      const found = new Set(pages.map(({ theme }) => theme.get(property)));
      assert.equal(found.size, partners.length, [...found].join(' | '));
    });
  }
});
